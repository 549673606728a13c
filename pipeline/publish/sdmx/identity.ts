import { dataVersion } from '../data-version.js';

/** The agency that maintains the structures. */
export const agency = 'GOVFACTS';

const packages = { Codelist: 'codelist', ConceptScheme: 'conceptscheme', DataStructure: 'datastructure' } as const;

/** `urn:sdmx:org.sdmx.infomodel.codelist.Codelist=GOVFACTS:CL_UNIT(2.0.0)`. */
export function urnOf(kind: keyof typeof packages, id: string): string {
  return `urn:sdmx:org.sdmx.infomodel.${packages[kind]}.${kind}=${agency}:${id}(${dataVersion})`;
}

/** The concept of the scheme of ours. */
export function conceptUrn(id: string): string {
  return `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=${agency}:${conceptScheme}(${dataVersion}).${id}`;
}

export const conceptScheme = 'CS_OBSERVATIONS';
export const dataStructure = 'DSD_OBSERVATIONS';
export const dataflow = 'DF_OBSERVATIONS';

/** `GOVFACTS:DF_OBSERVATIONS(2.0.0)`, as SDMX-CSV names a structure. */
export const dataflowName = `${agency}:${dataflow}(${dataVersion})`;

/** Names in English and, where there are any, in Chinese. */
export interface Names {
  readonly en?: string | undefined;
  readonly zh?: string | undefined;
}

/** What every named thing of SDMX-JSON begins with: one name, and the names by language. */
export function named(id: string, { en, zh }: Names): object {
  return { id, name: en ?? zh ?? id, names: { ...(en !== undefined && { en }), ...(zh !== undefined && { zh }) } };
}

/** The same of what has a version and an agency. */
export function maintained(id: string, names: Names): object {
  return { ...named(id, names), agencyID: agency, version: dataVersion, isExternalReference: false };
}
