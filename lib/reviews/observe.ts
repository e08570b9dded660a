/** From one look at a page to what we remember: identity, merge, events, judgement, follow-ups. One transaction. */
import { db, type ReviewDeskDb } from '../db.ts';
import { followUpsOf } from '../follow-ups/rows.ts';
import { planFollowUps } from '../follow-ups/rules.ts';
import { planWishes } from '../follow-ups/seller-settings.ts';
import type { ReviewState } from '../messages.ts';
import type { Reading } from '../platforms/platform.ts';
import { type Change, changesBetween, merge, needsJudging } from './diff.ts';
import { eventsOfAll, timeAfter } from './events.ts';
import { findStored } from './find-stored.ts';
import { type Identity, identify } from './identity.ts';
import { knownShop } from './known-shop.ts';
import { isWordless, opinionAnew, opinionOf, withOpinion } from './opinion.ts';
import type { Analysis, FollowUp, ReviewEvent, ReviewRecord, Status, StoredReview } from './review.ts';
import { markSecondReviews } from './second-review.ts';
import { NOTHING_TAUGHT, type ShopKnowledge, shopKnowledge } from './shop-knowledge.ts';
import { withoutBuyer } from './without-words.ts';

const DAY = 86_400_000;

const BUYER_CHANGES: readonly string[] = ['edited', 'rating-changed', 'follow-up-added'];
const ANSWER_CHANGES: readonly string[] = ['reply-seen', 'reply-changed', 'mark-seen'];

/** What the platform says has been done about it; null: nothing. */
function handledAs({ reply, marks }: ReviewRecord): Status | null {
  if (reply || marks.includes('replied')) return 'replied';
  if (marks.includes('reported')) return 'reported';
  return marks.includes('contacted') ? 'waiting' : null;
}

/**
 * What the platform shows decides over what we thought; what the seller closed stays closed until the buyer writes again.
 * What the buyer writes after an answer is to do until the answer changes.
 */
function statusOf(
  record: ReviewRecord,
  analysis: Analysis,
  before: StoredReview | undefined,
  changes: Change[],
): Status {
  const buyerWrote = changes.some((change) => BUYER_CHANGES.includes(change.type));
  if (before?.status === 'closed' && !buyerWrote) return 'closed';
  const handled = handledAs(record);
  if (handled === 'reported') return handled;
  if (handled) {
    const answered = changes.some((change) => ANSWER_CHANGES.includes(change.type));
    const additionAnswered = changes.some((change) => change.data.mark === 'follow-up-replied');
    const waitsAnew = buyerWrote ? !additionAnswered : before?.status === 'to-do' && !answered;
    return waitsAnew ? 'to-do' : handled;
  }
  if (before && !buyerWrote) return before.status;
  return analysis.triage === 'leave' ? 'new' : 'to-do';
}

interface Observed {
  review: StoredReview;
  changes: Change[];
  isNew: boolean;
}

/** One record against what is stored of it. `knowledge`: what its shop's seller has taught. Pure. */
export function observeRecord(
  record: ReviewRecord,
  identity: Identity,
  before: StoredReview | undefined,
  reading: Pick<Reading, 'platform' | 'shop' | 'url' | 'pageKind'>,
  now: number,
  knowledge: ShopKnowledge = NOTHING_TAUGHT,
): Observed {
  const isForgotten = before?.forgottenAt !== undefined;
  const shown = isForgotten ? withoutBuyer(record) : record;
  const merged = before ? merge(before, shown) : shown;
  const changes: Change[] = before
    ? changesBetween(before, merged, before.seenOn.pageKind === reading.pageKind)
    : [{ type: 'new', data: { pageKind: reading.pageKind } }];
  const said = before?.corrections && { corrections: before.corrections };
  const holds =
    before && !needsJudging(before, merged) && (before.judgedWith === knowledge.stamp || isWordless(before));
  const opinion = holds ? opinionOf(before) : opinionAnew({ ...merged, ...said }, reading.platform, knowledge);
  const { analysis } = opinion;
  const onPublic = reading.pageKind === 'public-reviews';
  const knownAsOurs = before !== undefined && before.seenOn.pageKind !== 'public-reviews';
  const fromFile = before?.onPageSince === null;
  const onPageSince = fromFile && !onPublic ? now : before?.onPageSince;
  // What only public pages or a file have shown has not been judged as work yet.
  const unworked = before?.status === 'new' && (!knownAsOurs || (fromFile && !onPublic)) ? undefined : before;
  const status = statusOf(merged, analysis, unworked, changes);
  const review: StoredReview = {
    ...merged,
    key: before?.key ?? identity.key,
    // A page that doesn't show the order must not take from the review what other pages find it by.
    fingerprint: before?.orderId && !record.orderId ? before.fingerprint : identity.fingerprint,
    platform: reading.platform,
    shop: reading.shop,
    firstSeenAt: before?.firstSeenAt ?? now,
    // A clock that went backwards must not make a review look unseen.
    lastSeenAt: Math.max(now, before?.lastSeenAt ?? 0),
    presence: 'seen',
    // A public page may show anybody's reviews: they are no work until a page of the seller shows them.
    status: onPublic && !knownAsOurs && status === 'to-do' ? 'new' : status,
    analysis,
    seenOn:
      before && (isForgotten || (onPublic && knownAsOurs))
        ? before.seenOn
        : { url: reading.url, pageKind: reading.pageKind },
    replyClosesAt: record.replyDaysLeft === null ? (before?.replyClosesAt ?? null) : now + record.replyDaysLeft * DAY,
    ...(onPageSince !== undefined && { onPageSince }),
  };
  return { review: withOpinion(review, opinion), changes, isNew: !before };
}

/** A review that a list had been missing stands on a page again. */
export const seenAgain = (before: StoredReview | undefined): Change[] =>
  !before || before.presence === 'seen' ? [] : [{ type: 'seen-again', data: { was: before.presence } }];

const toRow =
  (reviewKey: string, at: number) =>
  (change: Change): ReviewEvent => ({ reviewKey, at, ...change });

/** Only a review that changed, waits for the buyer or was once due can have events that matter here; the rest spare the query. */
const mattersMore = ({ review, changes, isNew }: Observed, followUps: readonly FollowUp[]): boolean =>
  !isNew && (followUps.length > 0 || changes.length > 0 || review.status === 'waiting');

/**
 * Remembers a settled reading and gives the state of each record back, in order; null where a record can't be told
 * apart. An unsettled reading is judged and compared the same way, but nothing is written.
 */
export async function observe(
  reading: Reading,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<(ReviewState | null)[]> {
  const wishes = await planWishes();
  // Looks that are only judged neither wait for those who write nor keep them waiting.
  const mode = reading.settled ? 'rw' : 'r';
  return store.transaction(mode, store.reviews, store.events, store.followUps, store.tags, async () => {
    const shop = await knownShop(store, reading);
    const knowledge = await shopKnowledge(store, reading.platform, shop);
    const identities = identify(reading.platform, shop, reading.records);
    const stored = await findStored(store, reading, [...new Set([shop, reading.shop])], identities);
    const observed = reading.records.map((record, i) => {
      const [identity, before] = [identities[i], stored[i]];
      if (!identity || before === null) return null;
      const entry = observeRecord(record, identity, before, { ...reading, shop }, now, knowledge);
      return { ...entry, changes: [...seenAgain(before), ...entry.changes] };
    });
    await markSecondReviews(store, observed);
    const existing = await followUpsOf(store, [...new Set(stored.flatMap((review) => review?.key ?? []))]);
    const followUpsBefore = (entry: Observed) => existing.get(entry.review.key) ?? [];
    const matter = observed.filter((entry) => entry !== null && mattersMore(entry, followUpsBefore(entry)));
    const told = await eventsOfAll(
      store,
      matter.flatMap((entry) => entry?.review.key ?? []),
    );
    const changedRows: FollowUp[] = [];
    const newEvents: ReviewEvent[] = [];
    const states = observed.map((entry): ReviewState | null => {
      if (!entry) return null;
      const { review, changes } = entry;
      const before = told.get(review.key) ?? [];
      const added = changes.map(toRow(review.key, timeAfter(before, now)));
      newEvents.push(...added);
      const events = [...before, ...added];
      const planned = planFollowUps({ review, events, existing: followUpsBefore(entry), now, wishes });
      changedRows.push(...planned);
      return { review, events: [], followUps: planned.filter((row) => row.state === 'open'), drafts: [] };
    });
    if (!reading.settled) return states;
    const kept = observed.filter((entry) => entry !== null);
    await store.reviews.bulkPut(kept.map((entry) => entry.review));
    await store.events.bulkAdd(newEvents);
    await store.followUps.bulkPut(changedRows);
    return states;
  });
}
