/**
 * Notes down which reviews changed, in the transaction that changed them, whoever wrote it: what is searched (search-pages.ts)
 * is made anew from these marks later, so that no look at a page has to wait for it. A worker that dies leaves its marks.
 */
import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';

/** The mark that stands for all reviews. */
export const ALL = '*';

const MARKS = 'searchMarks';
/** Tables a search entry is made of, and the review a row or a primary key of each belongs to. */
const SOURCES: Record<string, { ofRow(row: unknown): string; ofKey(key: unknown): string }> = {
  reviews: {
    ofRow: (row) => (row as { key: string }).key,
    ofKey: String,
  },
  followUps: {
    ofRow: (row) => (row as { reviewKey: string }).reviewKey,
    ofKey: (key) => String((key as readonly unknown[])[0]),
  },
};

/** Keys of the reviews a write touches; null: nobody knows, so all of them. */
function touched(table: string, request: DBCoreMutateRequest): string[] | null {
  const source = SOURCES[table];
  if (!source || request.type === 'deleteRange') return null;
  const keys = request.type === 'delete' ? request.keys.map(source.ofKey) : request.values.map(source.ofRow);
  return [...new Set(keys)];
}

function marking(core: DBCore, name: string): DBCoreTable {
  const table = core.table(name);
  const marks = core.table(MARKS);
  return {
    ...table,
    async mutate(request) {
      const response = await table.mutate(request);
      const keys = touched(name, request);
      const values = keys === null ? [{ key: ALL, after: '' }] : keys.map((key) => ({ key }));
      if (values.length > 0) await marks.mutate({ type: 'put', trans: request.trans, values });
      return response;
    },
  };
}

/** For `Dexie.use`. Every transaction that may write one of the sources may write marks too. */
export const markForSearch: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'search-marks',
  create: (core) => {
    // A database that is only now being upgraded has no such table yet: all of it will be read anyway.
    if (!core.schema.tables.some(({ name }) => name === MARKS)) return core;
    return {
      ...core,
      transaction: (tables, mode, options) =>
        core.transaction(
          mode === 'readwrite' && tables.some((name) => Object.hasOwn(SOURCES, name))
            ? [...new Set([...tables, MARKS])]
            : tables,
          mode,
          options,
        ),
      table: (name) => (Object.hasOwn(SOURCES, name) ? marking(core, name) : core.table(name)),
    };
  },
};
