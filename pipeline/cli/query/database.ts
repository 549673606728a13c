import {
  DuckDBArrayValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBListValue,
  DuckDBMapValue,
  DuckDBStructValue,
  DuckDBTypeId,
  DuckDBUnionValue,
  StatementType,
  type DuckDBConnection,
  type DuckDBExtractedStatements,
  type DuckDBMaterializedResult,
  type DuckDBPreparedStatement,
  type DuckDBValue,
} from '@duckdb/node-api';
import { CliError } from '../command.js';
import type { Result, ResultColumn, Value } from './value.js';

/** A database in memory. */
export interface Database {
  /** Runs statements of our own. Throws what the database throws. */
  readonly execute: (sql: string) => Promise<Result>;
  /** Counts the statements of what a user wrote. Throws CliError 1 for what is no SQL at all. */
  readonly check: (sql: string) => Promise<number>;
  /** From here on no file, network or extension can be reached, and no setting changes that. */
  readonly lock: () => Promise<void>;
  /** Runs what a user wrote and gives the result of its last statement. Throws CliError 1 when it fails. */
  readonly query: (sql: string) => Promise<Result>;
}

/** Nothing is downloaded, nothing is kept and nothing is spilled to the disk. */
const settings = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
  allow_persistent_secrets: 'false',
  temp_directory: '',
};
const lockStatements = ['SET enable_external_access = false', 'SET lock_configuration = true'];

/** Opens a database for as long as it is used. */
export async function withDatabase<Answer>(use: (database: Database) => Promise<Answer>): Promise<Answer> {
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connection = await instance.connect();
  try {
    return await use(databaseOf(connection));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function databaseOf(connection: DuckDBConnection): Database {
  return {
    execute: async (sql) => resultOf(await connection.run(sql)),
    lock: async () => {
      for (const statement of lockStatements) await connection.run(statement);
    },
    check: (sql) => orCliError(async () => (await connection.extractStatements(sql)).count),
    query: (sql) => orCliError(async () => resultOf(await runStatements(connection, sql))),
  };
}

/** What stands for messages that say nothing; the first is what a text of comments alone gives. */
const messages: Readonly<Record<string, string>> = {
  'Error in native callback': 'unexpected end of the query, expected SELECT …',
};

async function orCliError<Outcome>(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof CliError) throw error;
    throw new CliError(messages[error.message] ?? error.message.replace(/^Failed to extract statements: /u, ''), 1);
  }
}

/** What reads; CREATE makes views, macros and the types of PIVOT, all in memory. */
const reading: readonly StatementType[] = [StatementType.SELECT, StatementType.EXPLAIN];
const allowed: readonly StatementType[] = [...reading, StatementType.CREATE];

async function runStatements(connection: DuckDBConnection, sql: string): Promise<DuckDBMaterializedResult> {
  const statements = await connection.extractStatements(sql);
  const last = statements.count - 1;
  for (let index = 0; index < last; index += 1) await (await prepare(statements, index, allowed)).run();
  return (await prepare(statements, last, reading)).run();
}

async function prepare(
  statements: DuckDBExtractedStatements,
  index: number,
  types: readonly StatementType[],
): Promise<DuckDBPreparedStatement> {
  const statement = await statements.prepare(index);
  const type = statement.statementType;
  if (types.includes(type)) return statement;
  throw new CliError(`unexpected ${StatementType[type]}, expected SELECT …: a query only reads the dataset`, 1);
}

function resultOf(result: DuckDBMaterializedResult): Result {
  const types = result.columnTypes();
  return {
    columns: result.deduplicatedColumnNames().map((name, index) => ({ name, type: columnType(types[index]?.typeId) })),
    *portions() {
      for (let index = 0; index < result.chunkCount; index += 1)
        yield result
          .getChunk(index)
          .getRows()
          .map((row) => row.map(plainValue));
    },
  };
}

const numberTypes: readonly (DuckDBTypeId | undefined)[] = [
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.UHUGEINT,
  DuckDBTypeId.BIGNUM,
  DuckDBTypeId.FLOAT,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.DECIMAL,
];

function columnType(type: DuckDBTypeId | undefined): ResultColumn['type'] {
  if (numberTypes.includes(type)) return 'number';
  return type === DuckDBTypeId.DATE ? 'date' : 'string';
}

/** Decimals as short as they are: 5.8000000000 is 5.8. */
function plainValue(value: DuckDBValue): Value {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof DuckDBDecimalValue) return value.toString().replace(/\.0+$|(\.\d*[1-9])0+$/u, '$1');
  if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue) return value.items.map(plainValue);
  if (value instanceof DuckDBStructValue) return plainRecord(Object.entries(value.entries));
  if (value instanceof DuckDBMapValue)
    return plainRecord(value.entries.map(({ key, value: each }) => [String(key), each]));
  return value instanceof DuckDBUnionValue ? plainValue(value.value) : value.toString();
}

function plainRecord(entries: readonly (readonly [string, DuckDBValue])[]): Value {
  return Object.fromEntries(entries.map(([name, value]) => [name, plainValue(value)]));
}
