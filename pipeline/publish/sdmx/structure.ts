import { writeJson } from '../json.js';
import { codelistJson, type Codelist } from './codelist.js';
import { attributes, components, dimensions, measure, timeDimension, type Component } from './components.js';
import { agency, conceptScheme, conceptUrn, dataflow, dataStructure, maintained, named, urnOf } from './identity.js';

const schema =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json';

const names = { en: 'Numeric facts from Chinese public texts', zh: '中文公开文本中的数字事实' };

/**
 * The structure of the data as an SDMX-JSON 2.0 structure message (SDMX 3.0): dataflow, data structure definition,
 * concepts and code lists. `prepared` is an ISO date; the standard asks for a time, and the only clock is that of the
 * documents.
 */
export function structureMessage(codelists: readonly Codelist[], prepared: string): Buffer {
  return writeJson({
    meta: {
      schema,
      id: dataflow,
      test: false,
      prepared: `${prepared}T00:00:00Z`,
      contentLanguages: ['en', 'zh'],
      sender: { id: agency },
    },
    data: {
      dataflows: [{ ...maintained(dataflow, names), structure: urnOf('DataStructure', dataStructure) }],
      dataStructures: [{ ...maintained(dataStructure, names), dataStructureComponents: structureComponents() }],
      conceptSchemes: [
        { ...maintained(conceptScheme, { en: 'Concepts', zh: '概念' }), isPartial: false, concepts: concepts() },
      ],
      codelists: codelists.map(codelistJson),
    },
  });
}

function concepts(): object[] {
  return components.map(({ id, en, zh }) => named(id, { en, zh }));
}

function structureComponents(): object {
  return {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: dimensions.map((each, index) => ({ ...component(each), position: index })),
      timeDimension: component(timeDimension),
    },
    measureList: { id: 'MeasureDescriptor', measures: [{ ...component(measure), usage: 'mandatory' }] },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: attributes.map((each) => ({
        ...component(each),
        usage: 'mandatory',
        attributeRelationship: { observation: {} },
      })),
    },
  };
}

function component({ id, codelist, dataType }: Component): object {
  return {
    id,
    conceptIdentity: conceptUrn(id),
    localRepresentation:
      codelist === undefined ? { format: { dataType } } : { enumeration: urnOf('Codelist', codelist) },
  };
}
