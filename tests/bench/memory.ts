/** What the processes that this one has started take of the computer's memory, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs';

const EVERY = 100;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

/** Children, their children and so on. */
function descendants(): number[] {
  const parents = new Map(
    readdirSync('/proc').flatMap((name): [number, number][] => {
      const parent = /^\d+$/.test(name) && /\nPPid:\s*(\d+)/.exec(read(`/proc/${name}/status`))?.[1];
      return parent ? [[Number(name), Number(parent)]] : [];
    }),
  );
  const found = [process.pid];
  for (const one of found) for (const [pid, parent] of parents) if (parent === one) found.push(pid);
  return found.slice(1);
}

/** Bytes; what several processes share is divided between them. */
function taken(): number {
  const kilobytes = descendants().map((pid) => /^Pss:\s*(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  return kilobytes.reduce<number>((sum, one) => sum + Number(one), 0) * 1024;
}

/** Does it, and answers with what it gave and how many bytes more were taken at its worst than before. */
export async function peakOf<T>(act: () => Promise<T>): Promise<{ result: T; bytes: number }> {
  const before = taken();
  let most = before;
  const look = (): void => {
    most = Math.max(most, taken());
  };
  const timer = setInterval(look, EVERY);
  try {
    const result = await act();
    look();
    return { result, bytes: most - before };
  } finally {
    clearInterval(timer);
  }
}
