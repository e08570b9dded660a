/** Plays every so-many-th of the sequences in a thread of its own and tells how they went. */
import { parentPort, workerData } from 'node:worker_threads';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Tally } from './removal-replay.ts';

// The store asks the extension's settings, so the browser must be there before its code is.
Object.assign(globalThis, { chrome: fakeBrowser });
const [{ ReviewDeskDb }, { replay }] = await Promise.all([import('../../lib/db.ts'), import('./removal-replay.ts')]);

const { first, step, sequences }: { first: number; step: number; sequences: number } = workerData;
const tallies: Tally[] = [];
for (let seed = first; seed < sequences; seed += step) {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const store = new ReviewDeskDb();
  tallies.push(await replay(store, seed));
  store.close();
}
parentPort?.postMessage(tallies);
