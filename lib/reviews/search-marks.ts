/**
 * Notes down which reviews changed, in the transaction that changed them, whoever wrote it: what is searched (search-pages.ts)
 * is made anew from these marks later, so that no look at a page has to wait for it. A worker that dies leaves its marks.
 */
import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';

/** The mark that stands for all reviews. */
export const ALL = '*';
/**
 * Says that all entries are to be made anew, from the first. Whoever is about to write most of the reviews puts it first: for
 * what the same transaction writes after it nothing further is noted down.
 */
export const ALL_ANEW = { key: ALL, after: '' } as const;

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

/** Transactions in which all reviews are marked. */
type Marked = WeakSet<DBCoreTransaction>;

function noting(core: DBCore, marked: Marked): DBCoreTable {
  const table = core.table(MARKS);
  return {
    ...table,
    mutate(request) {
      const begins = request.type === 'put' && request.values.some(({ key, after }) => key === ALL && after === '');
      if (begins) marked.add(request.trans);
      return table.mutate(request);
    },
  };
}

function marking(core: DBCore, name: string, marked: Marked): DBCoreTable {
  const table = core.table(name);
  const marks = core.table(MARKS);
  return {
    ...table,
    async mutate(request) {
      const response = await table.mutate(request);
      if (marked.has(request.trans)) return response;
      const keys = touched(name, request);
      const values = keys === null ? [ALL_ANEW] : keys.map((key) => ({ key }));
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
    const marked: Marked = new WeakSet();
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
      table: (name) => {
        if (name === MARKS) return noting(core, marked);
        return Object.hasOwn(SOURCES, name) ? marking(core, name, marked) : core.table(name);
      },
    };
  },
};
