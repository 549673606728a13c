import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const lock = readJson('package-lock.json') as Lock;
const manifest = readJson('package.json') as Manifest;
const locked = Object.entries(lock.packages);
const declared = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

/** Where node finds `name` from the package at `from`, or undefined: `a/node_modules/b` looks in itself, then upwards. */
function resolve(from: string, name: string): string | undefined {
  const candidate = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (lock.packages[candidate] !== undefined) return candidate;
  if (from === '') return undefined;
  const above = from.lastIndexOf('/node_modules/');
  return resolve(above < 0 ? '' : from.slice(0, above), name);
}

const packageName = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

function unresolved(field: 'dependencies' | 'optionalDependencies'): string[] {
  return locked.flatMap(([path, entry]) =>
    Object.keys(entry[field] ?? {})
      .filter((name) => resolve(path, name) === undefined)
      .map((name) => `${path || 'the project'} needs ${name}`),
  );
}

describe('package.json', () => {
  it.each(declared)('pins %s to an exact version', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?$/u);
  });

  it('says of every locked install script whether it may run', () => {
    const scripted = locked.filter(([, entry]) => entry.hasInstallScript === true).map(([path]) => packageName(path));
    const undecided = scripted.filter((name) => manifest.allowScripts[name] === undefined);
    expect(undecided).toEqual([]);
  });

  it('lets nodejieba compile and msgpackr-extract not', () => {
    expect(manifest.allowScripts).toMatchObject({ nodejieba: true, 'msgpackr-extract': false });
  });
});

describe('package-lock.json', () => {
  it('is of the format that npm 10 to 12 share', () => {
    expect(lock.lockfileVersion).toBe(3);
  });

  it.each(declared)('locks %s at the version of package.json', (name, version) => {
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  it('names the same dependencies as package.json', () => {
    const { dependencies, devDependencies } = lock.packages[''] ?? {};
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  it('locks every dependency it names', () => {
    expect(unresolved('dependencies')).toEqual([]);
  });

  it('locks every optional dependency it names, also those of other platforms', () => {
    expect(unresolved('optionalDependencies')).toEqual([]);
  });

  it('has a checksum for every package', () => {
    const unchecked = locked.filter(([path, entry]) => path !== '' && entry.integrity === undefined);
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });

  it('keeps for nodejieba a node-pre-gyp of its own, which its install script looks for', () => {
    const own = lock.packages['node_modules/nodejieba/node_modules/@mapbox/node-pre-gyp']?.version;
    expect(own).toBeDefined();
    expect(own).not.toBe(lock.packages['node_modules/@mapbox/node-pre-gyp']?.version);
  });
});
