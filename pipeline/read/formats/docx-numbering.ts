import { writeCount } from './docx-counting.js';
import type { ListPlace, Styles } from './docx-styles.js';
import { attributeOf, childOf, isOn, valueOf, type XmlElement } from './docx-xml.js';

/** One level of a list: how its numbers are written. */
interface Level {
  readonly format: string;
  /** `%1.%2`: the numbers of levels with what stands around them. */
  readonly text: string;
  readonly start: number;
  /** Whether it goes on counting when an outer level counts. */
  readonly goesOn: boolean;
  readonly inDigits: boolean;
}

interface List {
  /** Lists of the same kind count on from one another. */
  readonly kind: string;
  readonly levels: ReadonlyMap<string, Level>;
  /** Levels at which the list begins anew, with their first numbers. */
  readonly restarts: ReadonlyMap<string, number>;
}

/** The lists of a document: gives the numbers of its paragraphs one after another. */
export interface Numbering {
  /** The number of the next paragraph of a list, as it is written: `（三）`, `1. `; empty for a bullet. */
  readonly next: (place: ListPlace) => string | undefined;
}

export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const lists = readLists(root, styles);
  const counts = new Map<string, Map<string, number>>();
  const begun = new Set<string>();
  return {
    next: ({ list: id, level: key }) => {
      const list = lists.get(id);
      const level = list?.levels.get(key);
      if (list === undefined || level === undefined) return undefined;
      const count = counts.get(list.kind) ?? new Map<string, number>();
      counts.set(list.kind, count);
      if (!begun.has(id)) for (const [at, start] of list.restarts) count.set(at, start - 1);
      begun.add(id);
      count.set(key, (count.get(key) ?? level.start - 1) + 1);
      for (const [inner, { goesOn }] of list.levels) if (inner > key && !goesOn) count.delete(inner);
      return level.format === 'bullet' ? '' : label(list, level, count);
    },
  };
}

/** The number with what stands around it, and a blank where it would run into the words. */
function label({ levels }: List, { text, inDigits }: Level, count: ReadonlyMap<string, number>): string {
  const written = text.replace(/%(?<level>[1-9])/gu, (_, digit: string) => {
    const key = String(Number(digit) - 1);
    const level = levels.get(key);
    if (level?.format === 'bullet') return '';
    const number = count.get(key) ?? level?.start ?? 1;
    return writeCount(number, inDigits ? 'decimal' : (level?.format ?? 'decimal'));
  });
  const trimmed = written.trim();
  return trimmed === '' || /[、，：．。）】〕]$/u.test(trimmed) ? trimmed : `${trimmed} `;
}

function readLists(root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const kinds = new Map<string, XmlElement>();
  const uses = new Map<string, XmlElement>();
  for (const element of root?.children ?? []) {
    if (element.name === 'w:abstractNum') kinds.set(attributeOf(element, 'abstractNumId') ?? '', element);
    if (element.name === 'w:num') uses.set(attributeOf(element, 'numId') ?? '', element);
  }
  const lists = new Map<string, List>();
  for (const [id, use] of uses) {
    const kind = kindOf(use, kinds, uses, styles);
    const overrides = use.children.filter(({ name }) => name === 'w:lvlOverride');
    const own = overrides.flatMap(({ children }) => children.filter(({ name }) => name === 'w:lvl'));
    const levels = new Map([...levelsOf(kinds.get(kind)?.children ?? []), ...levelsOf(own)]);
    lists.set(id, { kind, levels, restarts: new Map(overrides.flatMap(restartOf)) });
  }
  return lists;
}

/** The kind of a list, or the one that the style it points to has. */
function kindOf(
  use: XmlElement,
  kinds: ReadonlyMap<string, XmlElement>,
  uses: ReadonlyMap<string, XmlElement>,
  styles: Styles,
): string {
  const kind = valueOf(use, 'abstractNumId') ?? '';
  const style = valueOf(kinds.get(kind), 'numStyleLink');
  const linked = style === undefined ? undefined : uses.get(styles.listOf(style) ?? '');
  return linked === undefined ? kind : (valueOf(linked, 'abstractNumId') ?? kind);
}

function restartOf(override: XmlElement): [string, number][] {
  const start = valueOf(override, 'startOverride');
  return start === undefined ? [] : [[attributeOf(override, 'ilvl') ?? '0', numberOf(start)]];
}

function levelsOf(elements: readonly XmlElement[]): [string, Level][] {
  return elements
    .filter(({ name }) => name === 'w:lvl')
    .map((element) => [attributeOf(element, 'ilvl') ?? '0', readLevel(element)]);
}

function readLevel(element: XmlElement): Level {
  const picture = childOf(element, 'lvlPicBulletId') !== undefined;
  return {
    format: picture ? 'bullet' : (valueOf(element, 'numFmt') ?? 'decimal'),
    text: valueOf(element, 'lvlText') ?? '',
    start: numberOf(valueOf(element, 'start')),
    goesOn: valueOf(element, 'lvlRestart') === '0',
    inDigits: isOn(element, 'isLgl') ?? false,
  };
}

function numberOf(text = '1'): number {
  return /^\d{1,6}$/u.test(text) ? Number(text) : 1;
}
