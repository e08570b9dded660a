import { describe, expect, it } from 'vitest';
import { withSaid } from '../../lib/reviews/correct-analysis.ts';
import {
  type Correction,
  mergeCorrections,
  type Quoted,
  saidBeforeEdit,
  starsDisagree,
  withCorrections,
  withoutStep,
} from '../../lib/reviews/correction.ts';
import { judge } from '../../lib/reviews/opinion.ts';
import type { ReviewEvent, StoredReview } from '../../lib/reviews/review.ts';
import { record } from './record.ts';

const body = 'The goblin arrived late. It tilts.';
const said = (change: Partial<Correction>): Correction =>
  ({ at: 1, words: [], teaches: true, about: 'cause', cause: 'late', is: false, was: true, ...change }) as Correction;
const quote = (text: string, start = body.indexOf(text)): Quoted => ({
  field: 'body',
  start,
  end: start + text.length,
  quote: text,
});
const given = (corrections: Correction[], change: Partial<StoredReview> = {}) => ({
  ...record({ body, title: null, rating: 2 }),
  platform: 'amazon' as const,
  corrections,
  ...change,
});
const judged = (corrections: Correction[], change: Partial<StoredReview> = {}) => {
  const review = given(corrections, change);
  return withSaid(judge(review, 'amazon'), review);
};

describe('what the seller said', () => {
  it('is nothing where nothing was said', () => {
    const review = given([]);
    const analysis = judge(review, 'amazon');
    expect(withSaid(analysis, review)).toBe(analysis);
    expect(analysis.causes.map(({ cause }) => cause)).toContain('late');
  });

  it('takes a cause away, and what could be done about it', () => {
    const found = judged([said({})]);
    expect(found.causes.map(({ cause }) => cause)).not.toContain('late');
    expect(found.reasons).not.toContainEqual({ code: 'remediable-cause', values: { cause: 'late' } });
  });

  it('adds a cause with its words, surest of all, and the reasons that follow', () => {
    const found = judged([
      said({}),
      said({ cause: 'defect', is: true, was: false, words: [quote('It tilts')] } as Partial<Correction>),
    ]);
    expect(found.causes[0]).toEqual({ cause: 'defect', score: 1, evidence: [{ field: 'body', start: 25, end: 33 }] });
    expect(found.reasons).toContainEqual({ code: 'possible-cause', values: { cause: 'defect' } });
  });

  it('quotes nothing for a cause where only a guess is known of its words', () => {
    const guessed = { cause: 'defect', is: true, was: false, words: [quote('It tilts'), quote('late')] };
    const found = judged([said(guessed as Partial<Correction>)]);
    expect(found.causes.find(({ cause }) => cause === 'defect')?.evidence).toEqual([]);
    const known = judged([said({ ...guessed, was: true } as Partial<Correction>)]);
    expect(known.causes.find(({ cause }) => cause === 'defect')?.evidence).toHaveLength(2);
  });

  it('finds its words again where they moved, and shows none that are gone', () => {
    const correction = said({
      cause: 'defect',
      is: true,
      was: false,
      words: [quote('It tilts')],
    } as Partial<Correction>);
    const evidence = (text: string) =>
      judged([correction], { body: text }).causes.find(({ cause }) => cause === 'defect')?.evidence;
    expect(evidence('Edited! It tilts.')).toEqual([{ field: 'body', start: 8, end: 16 }]);
    expect(evidence('All is well now.')).toEqual([]);
  });

  it('changes the mood, how grave it is and what is to be done', () => {
    const content = judged([
      said({}),
      said({ about: 'sentiment', is: 'positive', was: 'negative' } as Partial<Correction>),
    ]);
    expect(content).toMatchObject({ sentiment: 'positive', severity: 0, triage: 'leave' });
    const happy = judged([said({ about: 'sentiment', is: 'negative', was: 'positive' } as Partial<Correction>)], {
      body: 'Works well, thank you.',
      rating: 5,
    });
    expect(happy).toMatchObject({ sentiment: 'negative', severity: 1 });
    expect(happy.triage).not.toBe('leave');
  });

  it('decides what to do, whatever else speaks for', () => {
    const triage = said({ about: 'triage', is: 'leave', was: 'win-back', situation: '' } as Partial<Correction>);
    expect(judged([triage])).toMatchObject({ triage: 'leave' });
    expect(judged([triage]).reasons[0]).toEqual({ code: 'seller-said' });
    expect(judged([triage, said({})]).reasons[0]).toEqual({ code: 'seller-said' });
  });

  it('holds once about each thing, the last of it, and a step is taken back as one', () => {
    const first = said({ at: 1 });
    const instead = [said({ at: 2, is: true }), said({ at: 2, cause: 'size', is: true } as Partial<Correction>)];
    expect(withCorrections([first], instead)).toEqual(instead);
    expect(withoutStep([...instead, said({ at: 3, cause: 'price' } as Partial<Correction>)], 2)).toHaveLength(1);
  });

  it('is known to be older than the buyer’s edit', () => {
    const edit: ReviewEvent = { reviewKey: 'k', at: 5, type: 'edited', data: {} };
    expect(saidBeforeEdit(said({ at: 4 }), [edit])).toBe(true);
    expect(saidBeforeEdit(said({ at: 6 }), [edit])).toBe(false);
    expect(saidBeforeEdit(said({ at: 4 }), [{ ...edit, type: 'reply-seen' }])).toBe(false);
  });

  it('is told where stars and words disagree', () => {
    const of = (rating: number | null, sentiment: 'positive' | 'negative' | 'mixed', codes: string[] = []) =>
      starsDisagree({
        rating,
        analysis: { ...judge(given([]), 'amazon'), sentiment, reasons: codes.map((code) => ({ code })) },
      });
    expect([of(5, 'negative'), of(1, 'positive'), of(4, 'mixed', ['stars-text-disagree'])]).toEqual([true, true, true]);
    expect([of(5, 'positive'), of(3, 'negative'), of(null, 'negative'), of(4, 'mixed')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('corrections of two desks', () => {
  const side = (corrections: Correction[], events: ReviewEvent[] = [], correctedAt?: number) => ({
    review: { corrections, ...(correctedAt && { correctedAt }) } as unknown as StoredReview,
    events,
  });
  const undone = (at: number): ReviewEvent => ({
    reviewKey: 'k',
    at: at + 1,
    type: 'correction-undone',
    data: { about: 'cause', cause: 'late', said: at },
  });

  it('are the later one about each thing, the same whichever is restored on which', () => {
    const [a, b] = [side([said({ at: 1 })], [], 1), side([said({ at: 2, is: true })], [], 2)];
    const merged = { corrections: [said({ at: 2, is: true })], correctedAt: 2 };
    expect(mergeCorrections(a, b)).toEqual(merged);
    expect(mergeCorrections(b, a)).toEqual(merged);
  });

  it('leave out what either has taken back, and teach no more what either has told not to', () => {
    expect(mergeCorrections(side([said({ at: 1 })], [], 1), side([], [undone(1)], 2))).toEqual({ correctedAt: 2 });
    expect(mergeCorrections(side([said({ at: 3 })], [], 3), side([], [undone(1)], 2)).corrections).toHaveLength(1);
    const silent = side([said({ at: 1, teaches: false })], [], 4);
    expect(mergeCorrections(side([said({ at: 1 })], [], 1), silent).corrections).toEqual([
      said({ at: 1, teaches: false }),
    ]);
    expect(mergeCorrections(side([]), side([]))).toEqual({});
  });
});
