import mammoth from 'mammoth';

/** A node of the document as mammoth reads it: what was deleted, comments and the heads and feet of pages left out. */
export interface DocxNode {
  /** `paragraph`, `run`, `text`, `tab`, `break`, `table`, `tableRow`, `tableCell`, `noteReference`, … */
  readonly type: string;
  readonly children?: readonly DocxNode[];
  /** Words of a text. */
  readonly value?: string;
  /** Name of a bookmark. */
  readonly name?: string;
  readonly verticalAlignment?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly isHeader?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export interface DocxTree extends DocxNode {
  readonly notes: { readonly resolve: (reference: DocxNode) => { readonly body: readonly DocxNode[] } | null };
}

/** The tree of a .docx, before mammoth makes anything else of it. Rejects when it is no document of Word. */
export async function readDocxTree(buffer: Buffer): Promise<DocxTree> {
  let tree: DocxTree | undefined;
  const keep = (document: DocxTree): DocxTree => {
    tree = document;
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer }, { transformDocument: keep, externalFileAccess: false });
  if (tree === undefined) throw new Error('no document');
  return tree;
}
