import { maintained, named, type Names } from './identity.js';

/** A value of a dimension or attribute. */
export interface Code extends Names {
  readonly id: string;
  readonly description?: string | undefined;
  /** The code above it in the same list. */
  readonly parent?: string | undefined;
  /** What other standards call it, by their names: `UCUM`, `ISO 3166`. */
  readonly otherCodes?: Readonly<Record<string, string>>;
}

export interface Codelist extends Names {
  readonly id: string;
  /** Whether it has only the codes the data uses. */
  readonly isPartial: boolean;
  readonly codes: readonly Code[];
}

/** A code list as SDMX-JSON writes it. */
export function codelistJson({ id, isPartial, codes, en, zh }: Codelist): object {
  return { ...maintained(id, { en, zh }), isPartial, codes: codes.map(codeJson) };
}

function codeJson({ id, en, zh, description, parent, otherCodes = {} }: Code): object {
  const annotations = Object.entries(otherCodes).map(([type, title]) => ({ type, title }));
  return {
    ...named(id, { en, zh }),
    ...(description !== undefined && { description, descriptions: { zh: description } }),
    ...(parent !== undefined && { parent }),
    ...(annotations.length > 0 && { annotations }),
  };
}
