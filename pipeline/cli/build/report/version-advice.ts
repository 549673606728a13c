/** By how much the version of the data must rise. */
export type VersionLevel = 'major' | 'minor' | 'patch' | 'none';

/** What is said about the version of the data, which is declared by hand. */
export interface VersionAdvice {
  readonly level: VersionLevel;
  readonly declared: string;
  /** Of the dataset before; absent for the first one. */
  readonly published?: string;
  /** Least version that fits the change. */
  readonly required?: string;
  /** Whether the declared version is at least the required one. */
  readonly isEnough: boolean;
}

/** What changed, as far as the version asks. */
export interface VersionedChange {
  readonly columnsChanged: boolean;
  readonly dataAdded: boolean;
  readonly dataCorrected: boolean;
}

export const levelReasons: Readonly<Record<VersionLevel, string>> = {
  major: 'columns change',
  minor: 'data is added',
  patch: 'data is corrected',
  none: 'no data changes',
};

export function levelOf({ columnsChanged, dataAdded, dataCorrected }: VersionedChange): VersionLevel {
  if (columnsChanged) return 'major';
  if (dataAdded) return 'minor';
  return dataCorrected ? 'patch' : 'none';
}

/** Compares the declared version with the published one raised by a level; a version of another form asks nothing. */
export function adviseVersion(declared: string, published: string | undefined, level: VersionLevel): VersionAdvice {
  const before = published === undefined ? undefined : parseVersion(published);
  const now = parseVersion(declared);
  if (published === undefined || before === undefined || now === undefined)
    return { level, declared, ...(published !== undefined && { published }), isEnough: true };
  const required = raise(before, level);
  const isEnough = compareVersions(now, required) >= 0;
  return { level, declared, published, required: required.join('.'), isEnough };
}

/** A sentence for people. */
export function adviceLine({ level, declared, published, required, isEnough }: VersionAdvice): string {
  if (published === undefined) return `Data version ${declared} declared, none published to compare it with.`;
  if (isEnough) return `Data version ${declared} declared, ${published} published: right (${levelReasons[level]}).`;
  return (
    `Data version ${declared} declared, must rise to at least ${String(required)} (${level}: ${levelReasons[level]}): ` +
    'change pipeline/publish/data-version.ts.'
  );
}

type Version = readonly [major: number, minor: number, patch: number];

function parseVersion(text: string): Version | undefined {
  const parts = /^(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)$/u.exec(text)?.groups;
  return parts && [Number(parts['major']), Number(parts['minor']), Number(parts['patch'])];
}

function raise([major, minor, patch]: Version, level: VersionLevel): Version {
  if (level === 'major') return [major + 1, 0, 0];
  if (level === 'minor') return [major, minor + 1, 0];
  return [major, minor, level === 'patch' ? patch + 1 : patch];
}

function compareVersions(first: Version, second: Version): number {
  return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
}
