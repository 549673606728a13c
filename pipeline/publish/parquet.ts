import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { precision, scale } from './held-decimal.js';
import type { OutputFile } from './output-file.js';

/** How values of a column are kept: texts as they are, integers and unscaled decimals as bigint, dates as days. */
export type ParquetType = 'text' | 'word' | 'integer' | 'decimal' | 'date';

export type ParquetValue = string | bigint | number | null;

export interface ParquetColumn {
  readonly name: string;
  /** A `word` is a text of few values. */
  readonly type: ParquetType;
  readonly nullable: boolean;
}

/** A Parquet file in the making. */
export interface ParquetFile {
  /** Writes a row group: the values of every column, in their order. */
  readonly write: (columns: readonly ParquetValue[][]) => void;
  /** Writes what is known of all groups. Does not close the file underneath. */
  readonly finish: () => void;
}

/** Opens a file of columns. `properties` are told of it as a whole. Same values in the same groups, same bytes. */
export function openParquet(
  file: OutputFile,
  columns: readonly ParquetColumn[],
  properties: Readonly<Record<string, string>>,
): ParquetFile {
  const parquet = new ParquetWriter({
    writer: writerTo(file),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    codec: 'SNAPPY',
    kvMetadata: Object.entries(properties).map(([key, value]) => ({ key, value })),
    createdBy: 'govfacts',
  });
  return {
    // Nothing is left to await: what the writer flushes to is synchronous.
    write: (values) => {
      const columnData = columns.map(({ name, type }, index) => ({
        name,
        data: values[index] ?? [],
        ...(type === 'word' && { encoding: 'RLE_DICTIONARY' as const }),
      }));
      void parquet.write({ columnData, rowGroupSize: values[0]?.length ?? 0 });
    },
    finish: () => {
      void parquet.finish();
    },
  };
}

function elementOf({ name, type, nullable }: ParquetColumn): SchemaElement {
  return { name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED', ...storage[type] };
}

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

/** Types are told in both ways in which readers look for them. */
const storage: Readonly<Record<ParquetType, Omit<SchemaElement, 'name'>>> = {
  text,
  word: text,
  integer: { type: 'INT64' },
  decimal: {
    type: 'FIXED_LEN_BYTE_ARRAY',
    type_length: 16,
    converted_type: 'DECIMAL',
    precision,
    scale,
    logical_type: { type: 'DECIMAL', precision, scale },
  },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
};

/** What is gathered before it is passed on. */
const chunkBytes = 256 * 1024;

/** Passes bytes on to a file as they come. */
function writerTo(file: OutputFile): ByteWriter {
  const writer = new ByteWriter(chunkBytes);
  const grow = writer.ensure.bind(writer);
  const flush = (): void => {
    // A copy: the buffer is written to again.
    file.write(Buffer.from(writer.getBytes()));
    writer.index = 0;
  };
  const ensure = (size: number): void => {
    if (writer.index + size > chunkBytes) flush();
    grow(size);
  };
  return Object.assign(writer, { ensure, flush, finish: flush });
}
