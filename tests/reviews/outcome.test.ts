import { describe, expect, expectTypeOf, it } from 'vitest';
import { actionsOn, OUTCOME_WINDOW, outcomeOf, ratesIn } from '../../lib/reviews/outcome.ts';
import { ENOUGH, type Rate, rateOf } from '../../lib/reviews/outcome-rate.ts';
import type { EventType, ReviewEvent, StoredReview } from '../../lib/reviews/review.ts';

const DAY = 86_400_000;
const LATER = OUTCOME_WINDOW + 20 * DAY;

/** Times in days since the review was first seen. */
const event = (days: number, type: EventType, data: Record<string, unknown> = {}): ReviewEvent => ({
  reviewKey: 'a',
  at: days * DAY,
  type,
  data,
});
const inserted = (days: number) => event(days, 'inserted', { channel: 'review-reply' });
const stars = (days: number, from: unknown, to: unknown) => event(days, 'rating-changed', { old: from, new: to });
const subject = (change: Partial<StoredReview> = {}) => ({
  firstSeenAt: 0,
  lastSeenAt: LATER,
  reply: null,
  marks: [],
  ...change,
});
const outcome = (events: ReviewEvent[], change: Partial<StoredReview> = {}, now = LATER) =>
  outcomeOf(subject(change), events, now);

describe('what became of a review', () => {
  it.each<[string, ReviewEvent[], string, number | null]>([
    ['nothing', [], 'unchanged', null],
    ['new words', [event(3, 'edited', { field: 'body' })], 'text-changed', 3],
    ['an addition', [event(3, 'follow-up-added')], 'text-changed', 3],
    ['more stars', [stars(3, 1, 4)], 'rating-up', 3],
    ['fewer stars', [stars(3, 4, 1)], 'rating-down', 3],
    ['a better judgement', [stars(3, 'negative', 'positive')], 'rating-up', 3],
    ['stars there and back', [stars(3, 2, 5), stars(9, 5, 2)], 'unchanged', null],
    ['stars there and half back', [stars(3, 1, 5), stars(9, 5, 3)], 'rating-up', 9],
    ['more stars and new words', [stars(3, 1, 4), event(5, 'edited')], 'rating-up', 3],
    ['once not seen', [event(3, 'not-seen')], 'unchanged', null],
    ['gone', [stars(3, 1, 4), event(4, 'not-seen'), event(6, 'gone')], 'gone', 6],
    ['gone and back', [event(4, 'gone'), event(6, 'seen-again')], 'unchanged', null],
  ])('%s', (_, after, kind, at) => {
    const events = [inserted(1), ...after];
    expect(outcome(events)).toMatchObject({ kind, at: at === null ? null : at * DAY, actedAt: DAY, settled: true });
  });

  it('counts from our first action, and only for the window', () => {
    const events = [stars(1, 1, 3), inserted(2), inserted(40), stars(2 + 91, 3, 5)];
    expect(outcome(events)).toMatchObject({ kind: 'unchanged', from: 2 * DAY, until: 2 * DAY + OUTCOME_WINDOW });
    expect(outcome([inserted(2), stars(2 + 90, 3, 5)])).toMatchObject({ kind: 'rating-up' });
  });

  it('takes drafts, copies, what was undone and what was called done for no action', () => {
    const events = [
      event(1, 'drafted'),
      event(2, 'copied'),
      inserted(3),
      event(4, 'undone', { channel: 'review-reply' }),
    ];
    expect(outcome([...events, event(5, 'done')]).actedAt).toBeNull();
    const other = event(4, 'undone', { channel: 'buyer-message' });
    expect(outcome([inserted(3), other]).actedAt).toBe(3 * DAY);
  });

  it('takes what the page says was done for an action', () => {
    expect(outcome([event(3, 'mark-seen', { mark: 'contacted' })], { marks: ['contacted'] }).actedAt).toBe(3 * DAY);
    expect(outcome([event(3, 'mark-seen', { mark: 'done' })], { marks: ['done'] }).actedAt).toBeNull();
    expect(outcome([event(5, 'reply-seen'), inserted(4)]).actedAt).toBe(4 * DAY);
  });

  it('takes what the seller recorded for an action, unless it was a mistake', () => {
    expect(outcome([event(3, 'refund')]).actedAt).toBe(3 * DAY);
    expect(outcome([event(3, 'solution', { how: 'promised' })]).actedAt).toBe(3 * DAY);
    expect(outcome([event(3, 'report-outcome', { result: 'upheld' })]).actedAt).toBeNull();
    const mistake = event(4, 'taken-back', { type: 'refund', at: 3 * DAY });
    expect(outcome([event(3, 'refund'), mistake]).actedAt).toBeNull();
  });

  it('tells what was done, each once', () => {
    const events = [
      event(1, 'inserted', { channel: 'buyer-message' }),
      event(2, 'mark-seen', { mark: 'contacted' }),
      event(3, 'refund'),
      inserted(4),
      event(5, 'reply-seen'),
      event(6, 'report-filed'),
      event(7, 'inserted', { channel: 'report' }),
    ];
    const acted = actionsOn(subject({ marks: ['contacted'], reply: { body: 'x', postedAt: null } }), events);
    expect(acted.map(({ action, at }) => [action, at / DAY])).toEqual([
      ['contacted', 1],
      ['refund', 3],
      ['replied', 4],
      ['reported', 6],
    ]);
  });

  it('takes an answer that stood there at first sight for an action of then', () => {
    const reply = { body: 'Sorry', postedAt: null };
    expect(outcome([inserted(4)], { reply }).actedAt).toBe(0);
    expect(outcome([], { marks: ['replied'] }).actedAt).toBe(0);
    expect(outcome([event(5, 'reply-seen')], { reply }).actedAt).toBe(5 * DAY);
  });

  it('leaves out what was seen in the look that showed the action: which came first is not known', () => {
    expect(outcome([event(5, 'reply-seen'), stars(5, 1, 4)])).toMatchObject({ kind: 'unchanged' });
  });

  it('without an action it counts from when the review was first seen', () => {
    expect(outcome([stars(5, 1, 4)])).toMatchObject({ kind: 'rating-up', actedAt: null, from: 0 });
  });

  it('is settled when the window is over, and nothing happened behind our back', () => {
    expect(outcome([inserted(1)], {}, 50 * DAY).settled).toBe(false);
    expect(outcome([inserted(1), stars(3, 1, 4)], {}, 50 * DAY).settled).toBe(false);
    expect(outcome([inserted(1)], { lastSeenAt: 80 * DAY }).settled).toBe(false);
    expect(outcome([inserted(1), stars(3, 1, 4)], { lastSeenAt: 4 * DAY }).settled).toBe(true);
    expect(outcome([inserted(1), stars(95, 1, 4)]).settled).toBe(false);
  });
});

describe('a rate', () => {
  it('of few is no percentage', () => {
    expect(rateOf(19, ENOUGH - 1)).toEqual({ few: true, hits: 19, n: 19 });
    expectTypeOf<Extract<Rate, { few: true }>>().not.toHaveProperty('share');
    expect(rateOf(0, 0)).toEqual({ few: true, hits: 0, n: 0 });
  });

  it('has the interval of Wilson', () => {
    // Newcombe 1998, table I, method 3: 81 of 263, 15 of 148, 0 of 20, 29 of 29.
    const shown = (hits: number, n: number) => {
      const rate = rateOf(hits, n);
      return rate.few ? null : rate.interval.map((end) => Number(end.toFixed(4)));
    };
    expect(shown(81, 263)).toEqual([0.2553, 0.3662]);
    expect(shown(15, 148)).toEqual([0.0624, 0.1605]);
    expect(shown(0, 20)).toEqual([0, 0.1611]);
    expect(shown(29, 29)).toEqual([0.883, 1]);
  });

  it.each([
    [3, 2],
    [-1, 2],
    [0.5, 2],
  ])('of %d in %d is none', (hits, n) => expect(() => rateOf(hits, n)).toThrow('no rate'));
});

it('rates are of all outcomes that are given, with none left out', () => {
  const acted = (after: ReviewEvent[]) => outcome([inserted(1), ...after]);
  const outcomes = [
    ...Array.from({ length: 15 }, () => acted([stars(3, 1, 4)])),
    ...Array.from({ length: 5 }, () => acted([])),
  ];
  const rates = ratesIn(outcomes);
  expect(rates['rating-up']).toMatchObject({ few: false, hits: 15, n: 20, share: 0.75 });
  expect(rates.gone).toMatchObject({ hits: 0, n: 20 });
  expect(ratesIn(outcomes.slice(1)).unchanged).toEqual({ few: true, hits: 5, n: 19 });
});
