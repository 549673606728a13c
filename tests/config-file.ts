import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type * as library from '../pipeline/index.js';

/** Words that no table has. */
export const config = {
  units: [{ unit: '机位', forms: ['个机位', '机位'], code: '{stand}', dimension: 'count' }],
  indicators: [
    {
      id: 'aircraft-stands',
      domain: 'transport',
      zh: '停机位',
      en: 'Aircraft stands',
      forms: ['机场停机位'],
      measure: 'stock',
      unit: '机位',
      range: ['1', '5000'],
      definition: '机场可停放航空器的位置数。',
      source: '《民用机场飞行区技术标准》',
    },
  ],
  subjects: [{ name: '北京云谷', aliases: ['京西云谷'], region: '110102', isArea: true }],
  ignoredNames: ['798艺术区', 'C919'],
} as const;

const folders: string[] = [];

/** Removes what `writeConfig` made. */
export function removeConfigs(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A configuration in a folder of its own. */
export function writeConfig(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'govfacts-config-'));
  folders.push(folder);
  const file = join(folder, 'govfacts.config.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** The library as a process has it that uses a configuration, or none. */
export async function libraryWith(content?: unknown): Promise<typeof library> {
  vi.resetModules();
  const { useConfig } = await import('../pipeline/config.js');
  await useConfig(writeConfig(content ?? {}));
  return import('../pipeline/index.js');
}
