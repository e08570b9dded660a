import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { ReviewDeskDb } from '../../lib/db.ts';
import { replay, type Tally } from './removal-replay.ts';

const SEQUENCES = 1_000;

it('a thousand lives of shops: nothing is called gone that is there, and what went is found when its list is read again', async () => {
  const tallies: Tally[] = [];
  for (let seed = 0; seed < SEQUENCES; seed++) {
    if (seed % 20 === 0) {
      Dexie.dependencies.indexedDB = new IDBFactory();
      Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    }
    const store = new ReviewDeskDb();
    tallies.push(await replay(store, seed));
    store.close();
  }
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + of(tally), 0);
  const [removed, found] = [sum((tally) => tally.removed), sum((tally) => tally.found)];
  // The name of a wrong one begins with the number of its sequence.
  expect(tallies.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(removed).toBeGreaterThan(2_000);
  expect(found / removed).toBeGreaterThan(0.95);
  // The oldest of a list is left open; even with it, few are.
  expect(found / (removed + sum((tally) => tally.last))).toBeGreaterThan(0.93);
}, 1_800_000);
