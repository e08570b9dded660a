/** Remembering which reviews stood in which list, and what their absence from it means. What it decides by: removal.ts. */
import { type CoverageRow, db, type ListedRow, type ListReading, type ReviewDeskDb } from '../db.ts';
import { followUpsOf } from '../follow-ups/rows.ts';
import { type PlanWishes, planFollowUps } from '../follow-ups/rules.ts';
import { planWishes } from '../follow-ups/seller-settings.ts';
import { type Coverage, coverageOf, proofOf } from './coverage.ts';
import { type Kept, keepLook, type Look } from './coverage-rows.ts';
import { eventsOfAll, timeAfter } from './events.ts';
import { missingFrom, type Roll, type Sighting, type Verdict, verdictsOn } from './removal.ts';
import { lastingList, listsWith, postedIn } from './removal-lists.ts';
import type { FollowUp, ReviewEvent, StoredReview } from './review.ts';

/** On each side, and kept from earlier looks. */
const NEAR = 3;
const MOST_BESIDE = 8;

function besideOf(keys: readonly string[], i: number, before: readonly string[]): string[] {
  const near = [...keys.slice(Math.max(0, i - NEAR), i), ...keys.slice(i + 1, i + 1 + NEAR)];
  return [...new Set([...near, ...before])].slice(0, MOST_BESIDE);
}

/** The length of the whole list, where this look says it. */
function totalOf(look: Look, list: string, known: number | undefined): { total?: number } {
  const { dateRange, total } = look.scope;
  const said = dateRange === null && total !== null && list === lastingList(look) ? total : undefined;
  const most = Math.max(said ?? 0, known ?? 0);
  return said === undefined && known === undefined ? {} : { total: most };
}

/** Remembers that these reviews stood in this list, or in these. Costs as much as the page is long. */
async function keepListed(store: ReviewDeskDb, look: Look, now: number): Promise<void> {
  const keys = [...new Set(look.reviewKeys)];
  const places = listsWith(look).flatMap((list) => keys.map((key, i) => ({ list, key, i })));
  if (places.length === 0) return;
  const [reviews, before] = await Promise.all([
    store.reviews.bulkGet(keys),
    store.listed.bulkGet(places.map(({ list, key }): [string, string] => [list, key])),
  ]);
  const rows = places.map(({ list, key, i }, at): ListedRow => {
    const known = before[at];
    const postedAt = reviews[i]?.postedAt ?? known?.postedAt ?? '';
    const beside = besideOf(keys, i, known?.beside ?? []);
    const total = totalOf(look, list, known?.total);
    return { list, reviewKey: key, postedAt, firstAt: known?.firstAt ?? now, at: now, beside, missed: null, ...total };
  });
  await store.listed.bulkPut(rows);
}

const readingOf = (proof: readonly CoverageRow[], { lastAt, read }: Coverage): ListReading | null => {
  const newest = proof.at(-1);
  if (!newest || lastAt === null) return null;
  const { dateRange, sort } = newest.scope;
  const from = Math.min(...proof.map(({ begun }) => begun));
  return { from, at: lastAt, total: read, looks: proof.length, dateRange, sort };
};

/** The reading and what its list had before; null where it proves nothing. Costs as much as the list is long. */
async function rollOf(
  store: ReviewDeskDb,
  list: string,
  look: Look,
  rows: readonly CoverageRow[],
): Promise<Roll | null> {
  const coverage = coverageOf(rows);
  const proof = proofOf(rows);
  const reading = coverage.complete ? readingOf(proof, coverage) : null;
  const posted = reading && postedIn(look, reading);
  if (!reading || !posted) return null;
  const { after, before } = posted;
  if (after >= before) return null;
  const members = await store.listed
    .where('[list+postedAt]')
    .between([list, after], [list, before], false, false)
    .toArray();
  return { reading, present: new Set(proof.flatMap(({ reviewKeys }) => reviewKeys)), members, posted };
}

/** Of the reviews the reading shows, whatever their dates, those that came up after one of the missing was last there. */
async function arrivalsIn(
  store: ReviewDeskDb,
  list: string,
  { present }: Roll,
  missing: readonly ListedRow[],
): Promise<Sighting[]> {
  const since = Math.min(...missing.map(({ at }) => at));
  const keys = [...present];
  const rows = await store.listed.bulkGet(keys.map((key): [string, string] => [list, key]));
  const came = keys.flatMap((key, i) => {
    const at = rows[i]?.firstAt ?? Number.POSITIVE_INFINITY;
    return at > since ? [{ key, at }] : [];
  });
  const reviews = await store.reviews.bulkGet(came.map(({ key }) => key));
  return came.flatMap(({ at }, i) => {
    const review = reviews[i];
    return review ? [{ review, at }] : [];
  });
}

async function judge(store: ReviewDeskDb, list: string, look: Look, roll: Roll): Promise<Verdict[]> {
  const missing = missingFrom(roll);
  if (missing.length === 0) return [];
  const [absent, arrivals] = await Promise.all([
    store.reviews.bulkGet(missing.map((row) => row.reviewKey)),
    arrivalsIn(store, list, roll, missing),
  ]);
  const reviews = new Map(absent.flatMap((review) => (review ? [[review.key, review] as const] : [])));
  return verdictsOn(missing, roll, { pageKind: look.pageKind, reviews, arrivals });
}

/** What the event tells: which list, and what was read of it when. */
function certificate(look: Look, readings: readonly ListReading[]): Record<string, unknown> {
  const { platform, shop, pageKind, url, scope } = look;
  return { list: { platform, shop, pageKind, filters: scope.filters, url }, readings };
}

type Told = Exclude<Verdict, { says: 'forget' }>;

/** When it is told, and what the seller wishes for the reminders that are planned anew by it. */
interface Telling {
  now: number;
  wishes: PlanWishes;
}

async function tell(
  store: ReviewDeskDb,
  told: readonly Told[],
  look: Look,
  roll: Roll,
  { now, wishes }: Telling,
): Promise<boolean> {
  const keys = told.map(({ row }) => row.reviewKey);
  const [reviews, histories, followUps] = await Promise.all([
    store.reviews.bulkGet(keys),
    eventsOfAll(store, keys),
    followUpsOf(store, keys),
  ]);
  const changed: StoredReview[] = [];
  const events: ReviewEvent[] = [];
  const planned: FollowUp[] = [];
  for (const [i, verdict] of told.entries()) {
    const before = reviews[i];
    // Another list has said so already.
    if (!before || before.presence === verdict.says) continue;
    const review: StoredReview = { ...before, presence: verdict.says };
    const history = histories.get(before.key) ?? [];
    const readings = verdict.says === 'gone' ? [verdict.first, roll.reading] : [roll.reading];
    const event: ReviewEvent = {
      reviewKey: before.key,
      at: timeAfter(history, now),
      type: verdict.says,
      data: certificate(look, readings),
    };
    changed.push(review);
    events.push(event);
    const existing = followUps.get(before.key) ?? [];
    planned.push(...planFollowUps({ review, events: [...history, event], existing, now, wishes }));
  }
  await store.reviews.bulkPut(changed);
  await store.events.bulkAdd(events);
  await store.followUps.bulkPut(planned);
  return changed.length > 0;
}

async function settle(store: ReviewDeskDb, verdicts: readonly Verdict[], look: Look, roll: Roll, telling: Telling) {
  const told = verdicts.filter((verdict) => verdict.says !== 'forget');
  const missed = told.filter(({ says }) => says === 'not-seen');
  const over = verdicts.filter(({ says }) => says !== 'not-seen');
  await store.listed.bulkPut(missed.map(({ row }) => ({ ...row, missed: roll.reading })));
  await store.listed.bulkDelete(over.map(({ row }): [string, string] => [row.list, row.reviewKey]));
  return told.length > 0 && tell(store, told, look, roll, telling);
}

/** Whether anything was said of the list's reviews. */
async function judgeList(store: ReviewDeskDb, list: string, { look, rows }: Kept, telling: Telling): Promise<boolean> {
  const roll = await rollOf(store, list, look, rows);
  return roll !== null && settle(store, await judge(store, list, look, roll), look, roll, telling);
}

/** What a look has taught. */
export interface Judged {
  /** Of its list; null where it read nothing. */
  coverage: Coverage | null;
  /** A review vanished, or one that had is gone for good. */
  changed: boolean;
}

/**
 * Keeps a look (`keepLook`), remembers what stood in its list and says of what vanished from it that it is not seen or gone: as
 * events with the proof, and in `presence`. `since`: see `coverageOf`. All or nothing, in one transaction.
 */
export async function recordLook(look: Look, now: number, since = 0, store: ReviewDeskDb = db()): Promise<Judged> {
  const tables = [store.coverage, store.reviews, store.events, store.followUps, store.listed];
  const wishes = await planWishes();
  return store.transaction('rw', tables, async () => {
    const kept = await keepLook(look, now, store);
    if (!kept) return { coverage: null, changed: false };
    const coverage = coverageOf(kept.rows, { since });
    await keepListed(store, kept.look, now);
    const list = lastingList(kept.look);
    const changed = list !== null && (await judgeList(store, list, kept, { now, wishes }));
    return { coverage, changed };
  });
}
