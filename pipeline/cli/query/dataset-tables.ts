import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tableNames } from '../../check/tables.js';
import { descriptorName } from '../../publish/descriptor-name.js';
import { CliError } from '../command.js';

/** A column as the descriptor of a dataset has it; its type is one of Table Schema: string, integer, number, date. */
export interface TableColumn {
  readonly name: string;
  readonly type: string;
}

/** A table of a dataset that can be read. */
export interface DatasetTable {
  readonly name: string;
  /** Absolute, so that no part of it is read as the name of a protocol or of a home folder. */
  readonly path: string;
  readonly columns: readonly TableColumn[];
}

/** What there is to query in a folder. */
export interface DatasetTables {
  readonly folder: string;
  /** Bytes of the descriptor, by which another version of the dataset in the same folder is told. */
  readonly descriptor: string;
  readonly tables: readonly DatasetTable[];
  /** Tables of today that this dataset lacks. */
  readonly missing: readonly string[];
}

/** The tables that the descriptor of a dataset lists and whose CSV is there. Throws CliError 2 where there is no dataset. */
export function datasetTables(folder: string): DatasetTables {
  const descriptor = readDescriptor(folder);
  const resources = listOf(parse(folder, descriptor), 'resources');
  const tables = tableNames.flatMap((name) => tableOf(folder, name, resources));
  if (tables.length === 0) throw new CliError(`${folder}: no table in ${descriptorName}, expected a dataset.`, 2);
  const present = new Set(tables.map(({ name }) => name));
  return { folder, descriptor, tables, missing: tableNames.filter((name) => !present.has(name)) };
}

/** The tables that a query names; of one that names none, which may ask for what there is, all. */
export function namedTables({ tables }: DatasetTables, sql: string): readonly DatasetTable[] {
  const text = sql.toLowerCase();
  const named = tables.filter(({ name }) => text.includes(name));
  return named.length > 0 ? named : tables;
}

/** The text of the descriptor in a folder. Throws CliError 2 where it cannot be read. */
export function readDescriptor(folder: string): string {
  try {
    return readFileSync(join(folder, descriptorName), 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const found = existsSync(folder) ? `no ${descriptorName} that can be read` : 'no such folder';
    throw new CliError(`${folder}: ${found}, expected a dataset. Run build-data or name another folder.`, 2);
  }
}

function parse(folder: string, descriptor: string): unknown {
  try {
    return JSON.parse(descriptor);
  } catch (error) {
    throw new CliError(`${join(folder, descriptorName)}: cannot be read as JSON (${String(error)})`, 2);
  }
}

function tableOf(folder: string, name: string, resources: readonly unknown[]): DatasetTable[] {
  const path = resolve(folder, `${name}.csv`);
  const resource = resources.find((each) => property(each, 'path') === `${name}.csv`);
  const columns = listOf(property(resource, 'schema'), 'fields').flatMap(columnOf);
  const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return columns.length > 0 && isThere ? [{ name, path, columns }] : [];
}

function columnOf(field: unknown): TableColumn[] {
  const [name, type] = [property(field, 'name'), property(field, 'type')];
  return typeof name === 'string' && typeof type === 'string' ? [{ name, type }] : [];
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = property(value, name);
  return Array.isArray(list) ? list : [];
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
