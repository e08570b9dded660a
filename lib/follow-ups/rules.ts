/** What is to be done about a review, and when: one table of rules, reconciled with the rows that exist. Pure. */
import { POLICIES } from '../platforms/policies.ts';
import { standing } from '../reviews/events.ts';
import type { FollowUp, FollowUpKind, ReviewEvent, StoredReview } from '../reviews/review.ts';
import type { WindowOverrides } from '../seller-time.ts';
import { buyerAdded, outdatedReply, secondReview, unansweredNegative, windowClosing } from './answer-rules.ts';
import { type Case, DAY, type Due, FOLLOW_UP_DEFAULTS, type FollowUpRule, type FollowUpSettings } from './case.ts';
import { doneAt, ownReminder } from './history.ts';
import { checkPublished } from './publish-rules.ts';
import { checkContact, closingMessage, confirmArrival } from './remedy-rules.ts';
import { checkReport, checkReportAgain, reportClosing } from './report-rules.ts';
import { type Inherited, rowAfter } from './rows-of-review.ts';
import { windowsOf } from './windows.ts';

export { FOLLOW_UP_DEFAULTS, type FollowUpSettings } from './case.ts';

/** What the seller's settings say about the plan. */
export interface PlanWishes {
  /** Kinds he does not want to be reminded of. */
  muted: readonly FollowUpKind[];
  windowDays: WindowOverrides;
}

export interface FollowUpInput {
  review: StoredReview;
  /** All events of the review, oldest first. */
  events: readonly ReviewEvent[];
  /** Its rows, in any state. */
  existing: readonly FollowUp[];
  now: number;
  wishes?: PlanWishes | undefined;
  settings?: Partial<FollowUpSettings>;
}

const sellerReminder: FollowUpRule = ({ review, events }) => {
  const own = ownReminder(review, events);
  return own && { at: own.due, since: own.setAt, ...(own.untilBuyer && { untilBuyer: own.setAt }) };
};

/** What one is reminded of: whatever the reason, it is to be done once, so there is one reminder of it. */
type Thing = 'answer' | 'publishing' | 'remedy' | 'report' | 'own';

interface Entry {
  thing: Thing;
  rule: FollowUpRule;
  /** The buyer has just done something: it goes before what merely waits. */
  atOnce?: true;
}

const RULES: Record<FollowUpKind, Entry> = {
  'second-review': { thing: 'answer', rule: secondReview, atOnce: true },
  'buyer-added': { thing: 'answer', rule: buyerAdded, atOnce: true },
  'outdated-reply': { thing: 'answer', rule: outdatedReply, atOnce: true },
  'check-published': { thing: 'publishing', rule: checkPublished },
  'unanswered-negative': { thing: 'answer', rule: unansweredNegative },
  'window-closing': { thing: 'answer', rule: windowClosing },
  'closing-message': { thing: 'remedy', rule: closingMessage },
  'confirm-arrival': { thing: 'remedy', rule: confirmArrival },
  'check-contact': { thing: 'remedy', rule: checkContact },
  'report-closing': { thing: 'report', rule: reportClosing },
  'check-report': { thing: 'report', rule: checkReport },
  'check-report-again': { thing: 'report', rule: checkReportAgain },
  'seller-reminder': { thing: 'own', rule: sellerReminder },
};
const KINDS = Object.keys(RULES) as FollowUpKind[];

export const thingOf = (kind: FollowUpKind): string => RULES[kind].thing;

type Candidate = readonly [kind: FollowUpKind, due: Due];

/**
 * The one reminder of a thing. What the buyer has just done goes first, the newest of it; else what is due first. A row that stands
 * keeps its place against one a day apart: pages count in days, and a reminder must not change its name from look to look.
 */
function chosen(candidates: readonly Candidate[], open: (kind: FollowUpKind) => boolean): FollowUpKind | undefined {
  const sudden = candidates.filter(([kind]) => RULES[kind].atOnce);
  if (sudden.length > 0) return sudden.reduce((a, b) => (b[1].at > a[1].at ? b : a))[0];
  const first = candidates.reduce<Candidate | undefined>((a, b) => (a && a[1].at <= b[1].at ? a : b), undefined);
  const stands = candidates.find(([kind, due]) => open(kind) && first && due.at - first[1].at <= DAY);
  return (stands ?? first)?.[0];
}

/** Which kinds may be open together: one for each thing, and the seller's own only while nothing sudden overtakes it. */
function winners(dues: readonly Candidate[], existing: readonly FollowUp[]): Set<FollowUpKind> {
  const open = (kind: FollowUpKind) => existing.some((row) => row.kind === kind && row.state === 'open');
  const byThing = Map.groupBy(dues, ([kind]) => RULES[kind].thing);
  const won = [...byThing.values()].flatMap((candidates) => chosen(candidates, open) ?? []);
  const overtaken = won.some((kind) => RULES[kind].atOnce);
  return new Set(won.filter((kind) => RULES[kind].thing !== 'own' || !overtaken));
}

/** A row that takes another's place keeps that it was put off and told; what is sudden begins anew. */
function inheritedBy(kind: FollowUpKind, existing: readonly FollowUp[]): Inherited | undefined {
  if (RULES[kind].atOnce) return undefined;
  return existing.find(
    (row) => row.state === 'open' && row.kind !== kind && RULES[row.kind].thing === RULES[kind].thing,
  );
}

/**
 * The full, reconciled list of follow-ups of one review: at most one row of a kind, at most one open row about one thing. What the
 * seller did stays: a done row opens anew only when the buyer wrote (or was contacted) after it was done, a snooze holds. A row whose
 * reason is gone, or whose kind is muted, is `cancelled`; one whose reason returns opens anew.
 */
export function planFollowUps(input: FollowUpInput): FollowUp[] {
  const { review, existing, now, wishes } = input;
  const { timeZone, holidays } = POLICIES[review.platform];
  const events = standing(input.events);
  const given: Case = {
    review,
    events,
    now,
    settings: { ...FOLLOW_UP_DEFAULTS, ...input.settings },
    timeZone: timeZone(review.shop),
    holidays: holidays(review.shop) ?? 'none',
    windows: windowsOf(review, wishes?.windowDays),
  };
  const situation = { events, done: doneAt(events), now };
  const dues = KINDS.flatMap((kind) => {
    const due = RULES[kind].rule(given);
    return due === null ? [] : [[kind, due] as const];
  });
  const isMuted = (kind: FollowUpKind) => wishes?.muted.includes(kind) ?? false;
  const won = winners(
    dues.filter(([kind]) => !isMuted(kind)),
    existing,
  );
  return KINDS.flatMap((kind) => {
    const due = dues.find(([one]) => one === kind)?.[1] ?? null;
    const before = existing.find((row) => row.kind === kind);
    const inherited = inheritedBy(kind, existing);
    const row = rowAfter(
      before,
      { reviewKey: review.key, kind, due: won.has(kind) ? due : null, inherited },
      situation,
    );
    if (row) return [row];
    // A muted reminder leaves its place, so that it is found when the seller wants it again.
    const waits = due !== null && isMuted(kind) && rowAfter(undefined, { reviewKey: review.key, kind, due }, situation);
    return waits ? [{ ...waits, state: 'cancelled' }] : [];
  });
}
