import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import type { Tally } from './removal-replay.ts';

const SEQUENCES = 1_000;

/** As many threads as there are processors: each sequence has a store of its own. */
async function playAll(): Promise<Tally[]> {
  const step = availableParallelism();
  const parts = Array.from({ length: step }, (_, first) => {
    const worker = new Worker(new URL('./removal-replay-worker.ts', import.meta.url), {
      workerData: { first, step, sequences: SEQUENCES },
    });
    return new Promise<Tally[]>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  });
  return (await Promise.all(parts)).flat();
}

it('a thousand lives of shops: nothing is called gone that is there, and what went is found when its list is read again', async () => {
  const tallies = await playAll();
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + of(tally), 0);
  const [removed, found] = [sum((tally) => tally.removed), sum((tally) => tally.found)];
  expect(tallies).toHaveLength(SEQUENCES);
  // The name of a wrong one begins with the number of its sequence.
  expect(tallies.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(removed).toBeGreaterThan(2_000);
  // Of all that the page would show still, also of the oldest of a list, which may have fallen off its end for all we know.
  expect(found / removed).toBeGreaterThan(0.95);
}, 1_800_000);
