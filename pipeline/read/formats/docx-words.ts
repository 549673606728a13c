import type { DocxNode } from './docx-tree.js';
import { raisedSigns } from './raised-signs.js';

/** Gives the mark of a note where the text refers to it. */
export type NoteMark = (reference: DocxNode) => string;

interface Stretch {
  readonly text: string;
  readonly raised: boolean;
}

/**
 * The words of a paragraph with its line breaks. Raised digits are raised signs, so that m² is no m2 and the number of
 * a note never runs into the number before it.
 */
export function wordsOf(nodes: readonly DocxNode[], mark: NoteMark): string {
  const stretches: Stretch[] = [];
  collect(nodes, false, mark, stretches);
  let words = '';
  for (let index = 0; index < stretches.length; index += 1) {
    const { raised = false } = stretches[index] ?? {};
    let text = stretches[index]?.text ?? '';
    // A raised 2023 may be cut into several runs.
    for (; stretches[index + 1]?.raised === raised; index += 1) text += stretches[index + 1]?.text ?? '';
    words += raised ? raise(text) : text;
  }
  return words;
}

function collect(nodes: readonly DocxNode[], raised: boolean, mark: NoteMark, stretches: Stretch[]): void {
  for (const node of nodes) {
    const own = node.type === 'run' ? node.verticalAlignment === 'superscript' : raised;
    if (node.type === 'text') stretches.push({ text: node.value ?? '', raised: own });
    else if (node.type === 'noteReference') stretches.push({ text: mark(node), raised: false });
    else if (node.type === 'tab') stretches.push({ text: '\t', raised: own });
    else if (node.type === 'break') stretches.push({ text: '\n', raised: false });
    else collect(node.children ?? [], own, mark, stretches);
  }
}

function raise(text: string): string {
  const signs = Array.from(text, (character) => raisedSigns[character]);
  return signs.every((sign) => sign !== undefined) ? signs.join('') : text;
}
