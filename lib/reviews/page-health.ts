/**
 * How well the last readings of each page kind went, so that a field which went missing is noticed and dated. Readings alike are
 * one entry, or turning some pages would push out the day on which all was well.
 */
import { db, type PageHealthReading, type PageHealthRow, type ReviewDeskDb } from '../db.ts';
import type { FieldHealth, Found, Reading } from '../platforms/platform.ts';
import type { ReviewField } from './review.ts';

/** Entries kept per page kind. */
const MOST = 20;
const READ = ['selector', 'label', 'structure', 'taught'] as const satisfies Found[];

/** What the last reading lacks that earlier ones had. Times are epoch milliseconds. */
export interface PastHealth {
  /** Fields now missing in every review; `until`: the last reading that had them. */
  lost: { field: ReviewField; until: number }[];
  /** The last reading in which every review was complete; `null`: this one is, or none ever was. */
  fullUntil: number | null;
}

type FieldCounts = Partial<FieldHealth>;

/** In how many reviews the field was found, in whatever way. */
const foundIn = (counts: FieldCounts = {}): number => READ.reduce((sum, way) => sum + (counts[way] ?? 0), 0);

const isFull = ({ status, seen, complete }: PageHealthReading): boolean => status === 'records' && complete >= seen;

const entriesOf = <V>(fields: Partial<Record<ReviewField, V>>) => Object.entries(fields) as [ReviewField, V][];

/** Only the counters that count something. */
function compressed(fields: Reading['health']['fields']): PageHealthReading['fields'] {
  const kept = entriesOf(fields).map(([field, counts]) => [
    field,
    Object.fromEntries(Object.entries(counts ?? {}).filter(([, count]) => count > 0)),
  ]);
  return Object.fromEntries(kept);
}

/** What makes two readings alike: how each field was found, not in how many reviews. */
const patternOf = (reading: PageHealthReading): string => {
  const ways = entriesOf(reading.fields).map(
    ([field, counts = {}]) => `${field}:${Object.keys(counts).sort().join('+')}`,
  );
  return [reading.status, reading.version, isFull(reading), ...ways.sort()].join(' ');
};

/** A reading on top of the earlier ones, newest first. Pure. */
export function withReading(earlier: readonly PageHealthReading[], reading: PageHealthReading): PageHealthReading[] {
  const [last, ...before] = earlier;
  if (last && patternOf(last) === patternOf(reading)) return [{ ...reading, since: last.since }, ...before];
  return [reading, ...earlier].slice(0, MOST);
}

/** The newest of these readings (newest first) against those before it. Pure. */
export function pastOf([now, ...before]: readonly PageHealthReading[]): PastHealth {
  if (!now) return { lost: [], fullUntil: null };
  const gone = entriesOf(now.fields).filter(([, counts]) => foundIn(counts) === 0 && (counts?.missing ?? 0) > 0);
  const lost = gone.flatMap(([field]) => {
    const had = before.find((reading) => foundIn(reading.fields[field]) > 0);
    return had ? [{ field, until: had.at }] : [];
  });
  // A list that is empty, or still coming, says nothing about how well it can be read.
  const isJudged = now.status === 'records' || now.status === 'unreadable';
  const fullUntil = isJudged && !isFull(now) ? (before.find(isFull)?.at ?? null) : null;
  return { lost, fullUntil };
}

/** Keeps how well a settled reading went, and says what it lacks that earlier ones had. `version`: the extension's. */
export async function recordPageHealth(
  look: Pick<Reading, 'platform' | 'pageKind' | 'status' | 'health'>,
  version: string,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<PastHealth> {
  const { platform, pageKind, status, health } = look;
  const key = `${platform}:${pageKind}`;
  const reading: PageHealthReading = {
    since: now,
    at: now,
    status,
    seen: health.seen,
    complete: health.complete,
    fields: compressed(health.fields),
    version,
  };
  return store.transaction('rw', store.pageHealth, async () => {
    const row = await store.pageHealth.get(key);
    const readings = withReading(row?.readings ?? [], reading);
    await store.pageHealth.put({ key, platform, pageKind, readings });
    return pastOf(readings);
  });
}

/** A page kind's last reading and what came before it, for the desk page. */
export interface PageHealthState extends PastHealth, Pick<PageHealthRow, 'platform' | 'pageKind'> {
  last: PageHealthReading;
}

/** Every page kind that was ever read, the one read last first. */
export async function pageHealthStates(store: ReviewDeskDb = db()): Promise<PageHealthState[]> {
  const rows = await store.pageHealth.toArray();
  return rows
    .flatMap(({ platform, pageKind, readings }) => {
      const [last] = readings;
      return last ? [{ platform, pageKind, last, ...pastOf(readings) }] : [];
    })
    .sort((a, b) => b.last.at - a.last.at);
}
