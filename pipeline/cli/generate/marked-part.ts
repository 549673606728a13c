/** Parts of the readmes and of CONTRIBUTING.md that are generated, each between `<!-- name:start -->` and `<!-- name:end -->`. */
export type PartName = 'dictionary' | 'example' | 'questions' | 'card' | 'rules';

/** Whether a text has both marks of a part. */
export function hasPart(text: string, name: PartName): boolean {
  return findPart(text, name) !== undefined;
}

/** A text with what stands between the marks of a part replaced. Throws where the marks are missing. */
export function replacePart(text: string, name: PartName, content: string): string {
  const part = findPart(text, name);
  if (part === undefined) throw new Error(`Expected ${mark(name, 'start')} and ${mark(name, 'end')} in the text`);
  const ignored = `<!-- prettier-ignore-start -->\n\n${content}\n<!-- prettier-ignore-end -->`;
  return `${text.slice(0, part.start)}\n\n${ignored}\n\n${text.slice(part.end)}`;
}

function findPart(text: string, name: PartName): { start: number; end: number } | undefined {
  const opening = text.indexOf(mark(name, 'start'));
  const end = text.indexOf(mark(name, 'end'), opening);
  return opening < 0 || end < 0 ? undefined : { start: opening + mark(name, 'start').length, end };
}

export function mark(name: PartName, edge: 'start' | 'end'): string {
  return `<!-- ${name}:${edge} -->`;
}
