import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSound, textReport } from '../../pipeline/cli/verify/report.js';
import { restoreFolder } from '../../pipeline/publish/exchange-folder.js';
import { readDataset } from '../../pipeline/verify/read-dataset.js';
import { verifyDataset } from '../../pipeline/verify/verify-dataset.js';
import { buildDataProcess, type ChildOptions, type Ended } from './child.js';

/** Two versions of the same texts, which make two versions of a dataset. */
export type Version = 'old' | 'new';

const texts: Readonly<Record<Version, string>> = {
  old: '2024年，全区地区生产总值6038亿元，同比增长5.2%。\n',
  new: '2024年，全区地区生产总值6138亿元，同比增长6.2%。新增就业3.2万人。\n',
};

/** Files in the folder of the dataset that no run made. */
const foreign = { 'notes.md': '# 我的笔记\n', 'more/data.csv': 'a,b\n1,2\n', 'more/deep/x.txt': 'x' } as const;

export interface Scenario {
  readonly out: string;
  /** Publishes a version, or tries to. */
  readonly run: (version: Version, child?: ChildOptions) => Promise<Ended>;
  /**
   * Which version stands in the folder; throws when it is neither, when verify-data finds something wrong with it, or
   * when a foreign file is not what it was.
   */
  readonly published: () => Version;
  /** Names beside the folder that a run has left there. */
  readonly leftovers: () => string[];
}

/** Makes both versions once, so that their results are cached, and leaves the old one published beside foreign files. */
export async function prepare(folder: string, out = join(folder, 'out')): Promise<Scenario> {
  mkdirSync(join(folder, 'raw'), { recursive: true });
  const args = ['--raw', join(folder, 'raw'), '--out', out, '--cache', join(folder, 'cache'), '--format', 'json'];
  const writeTexts = (version: Version): void => {
    writeFileSync(join(folder, 'raw/a-2024.txt'), texts[version]);
    writeFileSync(join(folder, 'raw/b-2024.md'), `# 公报\n\n${texts[version]}`);
  };
  const run = (version: Version, child?: ChildOptions): Promise<Ended> => {
    writeTexts(version);
    return buildDataProcess(args, child);
  };
  const descriptors = { old: '', new: '' };
  for (const version of ['new', 'old'] as const) {
    const { end, err } = await run(version);
    if (end !== 0) throw new Error(`Expected a dataset, not exit ${String(end)}: ${err}`);
    descriptors[version] = readFileSync(join(out, 'datapackage.json'), 'utf8');
  }
  addForeign(out);
  return {
    out,
    run,
    published: () => {
      restoreFolder(out);
      assertForeign(out);
      const version = publishedVersion(out, descriptors);
      writeTexts(version);
      assertSound(out, join(folder, 'raw'));
      return version;
    },
    leftovers: () => readdirSync(join(out, '..')).filter((name) => name.startsWith('.out')),
  };
}

/** `verify-data` finds nothing wrong with the dataset of these texts. */
function assertSound(out: string, raw: string): void {
  const results = verifyDataset(readDataset(out, raw));
  if (!isSound(results)) throw new Error(`Expected a sound dataset: ${textReport(results).join('\n')}`);
}

function addForeign(out: string): void {
  mkdirSync(join(out, 'more/deep'), { recursive: true });
  for (const [name, content] of Object.entries(foreign)) writeFileSync(join(out, name), content);
  symlinkSync('notes.md', join(out, 'link'));
}

function assertForeign(out: string): void {
  for (const [name, content] of Object.entries(foreign))
    if (readFileSync(join(out, name), 'utf8') !== content) throw new Error(`Expected ${name} as it was`);
  if (readlinkSync(join(out, 'link')) !== 'notes.md') throw new Error('Expected the link as it was');
}

/** The version whose descriptor stands there; every file must be what that descriptor says, and none be too much. */
function publishedVersion(out: string, descriptors: Readonly<Record<Version, string>>): Version {
  const text = readFileSync(join(out, 'datapackage.json'), 'utf8');
  const version = (['old', 'new'] as const).find((each) => descriptors[each] === text);
  if (version === undefined) throw new Error('Expected the descriptor of the old or of the new version');
  const { resources } = JSON.parse(text) as { resources: readonly { path: string; hash: string }[] };
  for (const { path, hash } of resources) {
    const found = createHash('sha256')
      .update(readFileSync(join(out, path)))
      .digest('hex');
    if (`sha256:${found}` !== hash) throw new Error(`Expected the ${version} ${path}, not another one`);
  }
  const names = readdirSync(out).filter((name) => lstatSync(join(out, name)).isFile());
  const expected = [...resources.map(({ path }) => path), 'datapackage.json', 'notes.md'];
  if (names.sort().join() !== expected.sort().join())
    throw new Error(`Expected ${expected.join()}, not ${names.join()}`);
  return version;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
