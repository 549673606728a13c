/** A heading and where it ranks. */
export interface Heading {
  readonly text: string;
  /** Depth of markup: 0 for annexes and titles, which close everything, 1 to 6 for Markdown, 7 for plain lines. */
  readonly depth: number;
  /** Rank of the marker, lower is further out. */
  readonly rank: number;
  /** Id of the marker, or `plain`, `markup`, `annex`, `name`. */
  readonly style: string;
}

/** Depth of headings that no markup marks. */
export const plainDepth = 7;
/** Rank of a heading without marker where none with a marker stands above it. */
const outerRank = 2.5;

/** The headings above a place, outermost first. Immutable: each heading gives a new path. */
export class SectionPath {
  static readonly empty = new SectionPath([]);

  readonly texts: readonly string[];

  private constructor(private readonly headings: readonly Heading[]) {
    this.texts = headings.map(({ text }) => text);
  }

  /** The path below `heading`: headings of its level and deeper end, those above it stay. */
  enter(heading: Heading): SectionPath {
    const same = this.headings.findIndex((above) => isSameStyle(above, heading));
    const keep = same >= 0 ? same : this.headings.findIndex((above) => !isAbove(above, heading));
    return new SectionPath([...(keep < 0 ? this.headings : this.headings.slice(0, keep)), heading]);
  }

  /** The path above the headings of a style: an item numbered like them stands beside them, not below. */
  leave(style: string): SectionPath {
    const at = this.headings.findIndex((heading) => heading.style === style);
    return at < 0 ? this : new SectionPath(this.headings.slice(0, at));
  }

  /**
   * A heading without marker: beside the last such heading if that is outermost, else one level below the innermost
   * heading with a marker. Directly below another heading without marker, it is the lower line of it.
   */
  plainHeading(text: string, directlyBelow: boolean): Heading {
    const last = this.headings.at(-1);
    if (directlyBelow && last !== undefined && (last.style === 'plain' || last.style === 'annex')) {
      return { text, depth: last.depth, rank: last.rank + 0.1, style: 'below' };
    }
    const outer = this.headings.find(({ style, rank }) => style === 'plain' && rank === outerRank);
    const marked = this.headings.findLast(({ style }) => style !== 'plain' && style !== 'below' && style !== 'annex');
    const rank = outer !== undefined || marked === undefined ? outerRank : Math.floor(marked.rank) + 1;
    return { text, depth: plainDepth, rank, style: 'plain' };
  }
}

function isAbove(above: Heading, heading: Heading): boolean {
  return above.depth < heading.depth || (above.depth === heading.depth && above.rank < heading.rank);
}

/** The same marker at the same depth is the same level, whatever stands between. */
function isSameStyle(above: Heading, heading: Heading): boolean {
  if (above.style !== heading.style || above.style === 'plain' || above.style === 'markup' || above.style === 'below')
    return false;
  return above.depth === heading.depth || heading.depth === plainDepth;
}
