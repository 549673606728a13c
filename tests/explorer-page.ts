import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Bundles the page as `npm run compile` does; quick when it is there. */
export function bundlePage(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../pipeline/explorer/bundle.js', import.meta.url))]);
}
