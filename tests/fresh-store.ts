/** A store of its own for each test of the file that asks for one. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { ReviewDeskDb } from '../lib/db.ts';

export interface FreshStore {
  /** Empty when a test begins. */
  readonly store: ReviewDeskDb;
  /** Another empty one, for tests that try many histories. */
  renew(): void;
}

/** To be called once, at the top of a file. */
export function freshStore(): FreshStore {
  let store = new ReviewDeskDb();
  const renew = (): void => {
    Dexie.dependencies.indexedDB = new IDBFactory();
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    store = new ReviewDeskDb();
  };
  beforeEach(renew);
  return {
    get store() {
      return store;
    },
    renew,
  };
}
