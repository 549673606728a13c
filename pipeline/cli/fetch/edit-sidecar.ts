/** Properties to set in a sidecar; `undefined` removes one. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** A string in JSON text. */
const string = String.raw`"(?:[^"\\]|\\.)*"`;

interface Member {
  readonly name: string;
  readonly start: number;
  /** Between name and value. */
  readonly colon: string;
  readonly valueStart: number;
  readonly end: number;
}

/**
 * Changes properties in the JSON text of a sidecar, an object whose values are strings, one at least. All else stays as
 * somebody wrote it: order, indentation, line ends. What is new is written at the end, as the last property is.
 */
export function editSidecar(json: string, changes: Changes): string {
  let edited = json;
  for (const [name, value] of Object.entries(changes)) edited = setMember(edited, name, value);
  return edited;
}

function setMember(json: string, name: string, value: string | undefined): string {
  const members = membersOf(json);
  const index = members.findIndex((member) => member.name === name);
  const member = members[index];
  if (value === undefined) return member === undefined ? json : removeMember(json, members, index);
  if (member === undefined) return addMember(json, members, name, value);
  return json.slice(0, member.valueStart) + JSON.stringify(value) + json.slice(member.end);
}

function addMember(json: string, members: readonly Member[], name: string, value: string): string {
  const last = members.at(-1);
  if (last === undefined) throw new TypeError('Expected a sidecar with a property');
  const blank = /\s*$/u.exec(json.slice(0, last.start))?.[0] ?? '';
  const member = `${JSON.stringify(name)}${last.colon}${JSON.stringify(value)}`;
  return `${json.slice(0, last.end)},${blank}${member}${json.slice(last.end)}`;
}

/** With its comma: the one before it, or for the first the one behind. */
function removeMember(json: string, members: readonly Member[], index: number): string {
  const [before, member, after] = [members[index - 1], members[index], members[index + 1]];
  if (member === undefined) return json;
  if (before !== undefined) return json.slice(0, before.end) + json.slice(member.end);
  return json.slice(0, member.start) + json.slice(after?.start ?? member.end);
}

function membersOf(json: string): Member[] {
  const members = new RegExp(`(?<name>${string})(?<colon>\\s*:\\s*)(?<value>${string})`, 'gu');
  return [...json.matchAll(members)].map(({ 0: text, index, groups }) => ({
    name: String(JSON.parse(groups?.['name'] ?? '""')),
    start: index,
    colon: groups?.['colon'] ?? ':',
    valueStart: index + text.length - (groups?.['value'] ?? '').length,
    end: index + text.length,
  }));
}
