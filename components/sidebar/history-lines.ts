/** The history in readable lines. Pure. */
import type { Translate } from '../../lib/i18n.ts';
import type { ReviewEvent } from '../../lib/reviews/review.ts';
import { moment } from '../ui/time.ts';

export interface HistoryLine {
  text: string;
  /** What it was and what it became, when the event knows. */
  change: { old: string | null; new: string | null } | null;
}

/** A value of an event in words: a status, verdict or mark by name, stars as stars, the rest as it is. */
function word(t: Translate, value: unknown): string | null {
  if (value === null || value === undefined || typeof value === 'object') return null;
  const key = ['status', 'sentiment', 'mark', 'triage', 'said'].map((group) => `${group}.${value}`).find(t.knows);
  if (key && t.knows(key)) return t(key);
  return typeof value === 'number' ? '★'.repeat(Math.min(5, Math.max(0, value))) : String(value);
}

const named = (t: Translate, group: string, value: unknown): string => {
  const key = `${group}.${String(value)}`;
  return t.knows(key) ? t(key) : String(value ?? '');
};

/** How many reviews the list had that was read completely without it, and when; empty where the event is another. */
function proofOf(
  t: Translate,
  { readings }: ReviewEvent['data'],
  now: number,
): { total: number; first: string; last: string } {
  const known = Array.isArray(readings)
    ? readings.map((reading) => ({ at: Number(reading?.at), total: Number(reading?.total) }))
    : [];
  const [first, last] = [known[0], known.at(-1)];
  const when = (at: number | undefined): string => (at !== undefined && Number.isFinite(at) ? moment(t, at, now) : '');
  return { total: last?.total || 0, first: when(first?.at), last: when(last?.at) };
}

/** The words that were inserted in spite of a rule, and what the seller said to that. */
function overruledWords({ quote, note }: ReviewEvent['data']): string {
  return [quote && `“${quote}”`, note].filter(Boolean).join(' · ');
}
const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** One event as a line. An event type newer than our words is still told, by its name. */
export function historyLine(t: Translate, event: ReviewEvent, now: number): HistoryLine {
  const { type, data } = event;
  const key = type === 'new' && data.source === 'csv' ? 'event.imported' : `event.${type}`;
  const text = t.knows(key)
    ? t(key, {
        field: named(t, 'field', data.field),
        mark: named(t, 'mark', data.mark),
        what: data.about === 'cause' ? named(t, 'cause', data.cause) : named(t, 'correct', data.about),
        channel: named(t, 'channel', data.channel),
        how: named(t, 'solution', data.how),
        result: named(t, 'report-result', data.result),
        was: lengthOf(data.old),
        is: lengthOf(data.new),
        can: data.new === true ? 'yes' : 'no',
        deed: data.type === undefined ? '' : named(t, 'deed-name', data.type),
        ...proofOf(t, data, now),
        rule: named(t, 'rule', data.rule),
        reason: named(t, 'override', data.reason),
        until: typeof data.until === 'number' ? moment(t, data.until, now) : '',
      })
    : t('event.other', { type });
  const was = word(t, data.old);
  const is = type === 'rule-overridden' ? overruledWords(data) : word(t, data.new);
  // Whether it can be answered stands in the line already.
  const plain = type !== 'replyable-changed' && (was !== null || is !== null);
  return { text, change: plain ? { old: was, new: is } : null };
}
