import { readFileSync } from 'node:fs';

/** The first program of a readme that imports the library. */
export function readmeExample(readme: string): string {
  const text = readFileSync(new URL(`../${readme}`, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/^```ts\n(?<code>[^]*?)^```$/gmu)].map(({ groups }) => groups?.['code'] ?? '');
  const example = blocks.find((block) => block.includes("from 'govfacts'"));
  if (example === undefined) throw new Error(`Expected an example of the library in ${readme}`);
  return example;
}
