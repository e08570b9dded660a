/** What the seller does with a review, as it is kept. */
import { describe, expect, it } from 'vitest';
import { composeFor } from '../../lib/reviews/compose-for.ts';
import { observe } from '../../lib/reviews/observe.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';
import { markDone, reportAction, saveDraft, snooze, stateOf, statesOfOrder } from '../../lib/reviews/store.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { freshStore } from '../fresh-store.ts';
import { reading } from './rakuten-reading.ts';
import { record } from './record.ts';

const NOW = Date.UTC(2026, 10, 3, 9);
const HOUR = 3_600_000;
const desk = freshStore();

describe('actions', () => {
  const seen = async (given: Partial<ReviewRecord> = {}) => {
    const [state] = await observe(reading([record(given)]), NOW, desk.store);
    if (!state) throw new Error('not stored');
    return state.review.key;
  };

  it('inserting into a private box means the buyer is being contacted', async () => {
    const key = await seen();
    const state = await reportAction(
      { key, type: 'inserted', channel: 'rmesse', text: 'hello' },
      NOW + HOUR,
      desk.store,
    );
    expect(state?.review.status).toBe('waiting');
    expect(state?.followUps.map((row) => row.kind)).toEqual(['check-contact']);
    expect(state?.events[0]).toMatchObject({ type: 'inserted', data: { channel: 'rmesse', text: 'hello' } });
  });

  it('done closes it until the buyer writes again', async () => {
    const key = await seen();
    expect((await markDone(key, NOW + 1, desk.store))?.review.status).toBe('closed');
    await observe(reading([record()]), NOW + HOUR, desk.store);
    expect((await stateOf(key, desk.store))?.review.status).toBe('closed');
    await observe(reading([record({ body: 'It broke again.' })]), NOW + 2 * HOUR, desk.store);
    expect((await stateOf(key, desk.store))?.review.status).toBe('to-do');
  });

  it('reminds anew when the buyer writes after it was done, two days after that', async () => {
    const key = await seen();
    await markDone(key, NOW + HOUR, desk.store);
    await observe(reading([record()]), NOW + 2 * HOUR, desk.store);
    expect((await stateOf(key, desk.store))?.followUps).toEqual([]);
    await observe(reading([record({ body: 'It broke again.' })]), NOW + 72 * HOUR, desk.store);
    await observe(reading([record({ body: 'It broke again.' })]), NOW + 73 * HOUR, desk.store);
    expect((await stateOf(key, desk.store))?.followUps).toMatchObject([
      { kind: 'unanswered-negative', dueAt: NOW + 120 * HOUR, notifiedAt: null },
    ]);
  });

  it('reminds to check a contact made after the last one was done', async () => {
    const key = await seen();
    await reportAction({ key, type: 'inserted', channel: 'rmesse' }, NOW + HOUR, desk.store);
    expect((await markDone(key, NOW + 2 * HOUR, desk.store))?.followUps).toEqual([]);
    const state = await reportAction({ key, type: 'inserted', channel: 'rmesse' }, NOW + 3 * HOUR, desk.store);
    expect(state?.followUps.map((row) => row.kind)).toEqual(['check-contact']);
  });

  it('a snooze of a review without a reminder is a reminder', async () => {
    const key = await seen({ rating: 5, body: 'Great, thank you.' });
    const state = await snooze(key, { until: NOW + 72 * HOUR, untilBuyer: false }, NOW, desk.store);
    expect(state?.followUps).toMatchObject([
      { kind: 'seller-reminder', dueAt: NOW + 72 * HOUR, snoozedUntil: NOW + 72 * HOUR },
    ]);
    const sooner = await snooze(key, { until: NOW + 24 * HOUR, untilBuyer: false }, NOW + HOUR, desk.store);
    expect(sooner?.followUps).toMatchObject([
      { kind: 'seller-reminder', dueAt: NOW + 24 * HOUR, snoozedUntil: NOW + 24 * HOUR },
    ]);
    await observe(reading([record({ rating: 5, body: 'Great, thank you.' })]), NOW + 2 * HOUR, desk.store);
    expect((await stateOf(key, desk.store))?.followUps).toHaveLength(1);
    expect((await markDone(key, NOW + 3 * HOUR, desk.store))?.followUps).toEqual([]);
    const again = await snooze(key, { until: NOW + 48 * HOUR, untilBuyer: false }, NOW + 4 * HOUR, desk.store);
    expect(again?.followUps).toMatchObject([{ kind: 'seller-reminder', dueAt: NOW + 48 * HOUR }]);
  });

  it('a reminder of the seller’s own goes when the answer is seen', async () => {
    const praise = { rating: 5, body: 'Great, thank you.' };
    const key = await seen(praise);
    await snooze(key, { until: NOW + 72 * HOUR, untilBuyer: false }, NOW, desk.store);
    await observe(reading([record({ ...praise, reply: { body: 'Thanks.', postedAt: null } })]), NOW + HOUR, desk.store);
    expect((await stateOf(key, desk.store))?.followUps).toEqual([]);
  });

  it('a snooze holds over later looks', async () => {
    const key = await seen();
    await snooze(key, { until: NOW + 72 * HOUR, untilBuyer: false }, NOW, desk.store);
    await observe(reading([record()]), NOW + HOUR, desk.store);
    expect((await stateOf(key, desk.store))?.followUps).toMatchObject([{ snoozedUntil: NOW + 72 * HOUR }]);
  });

  it('keeps drafts by channel, and none for a review it doesn’t know', async () => {
    const draft = { channel: 'rmesse', text: 'hello', variant: 0, blanks: {}, edited: true, carried: false } as const;
    expect(await saveDraft({ reviewKey: 'rakuten:1:unknown', ...draft }, NOW, desk.store)).toBeNull();
    const key = await seen();
    await saveDraft({ reviewKey: key, ...draft }, NOW, desk.store);
    expect((await stateOf(key, desk.store))?.drafts).toMatchObject([{ channel: 'rmesse', text: 'hello' }]);
  });

  it('keeps the seller’s own words in the history when another wording takes their place', async () => {
    const key = await seen();
    const draft = {
      channel: 'review-comment',
      text: '自分で書いた返信',
      variant: 0,
      blanks: {},
      edited: true,
      carried: false,
    } as const;
    await saveDraft({ reviewKey: key, ...draft }, NOW, desk.store);
    const ask = { key, channel: 'review-comment', glossLanguage: 'en', buyerLanguage: null } as const;
    expect((await composeFor(ask, DEFAULTS, NOW, desk.store))?.text).toBe('自分で書いた返信');
    const anew = await composeFor({ ...ask, variant: 1 }, DEFAULTS, NOW + 1, desk.store);
    expect(anew?.edited).toBe(false);
    expect((await stateOf(key, desk.store))?.events[0]).toMatchObject({
      type: 'drafted',
      data: { old: '自分で書いた返信' },
    });
  });

  it('drafts for the changed review what fits a changed review', async () => {
    const reply = { body: 'ご利用ありがとうございます。', postedAt: null };
    const answered = record({ body: '箱がつぶれて届きました。中身も割れています。', reply });
    const key = (await observe(reading([answered]), NOW, desk.store))[0]?.review.key ?? '';
    const ask = { key, channel: 'review-comment', glossLanguage: 'en', buyerLanguage: null } as const;
    expect((await composeFor(ask, DEFAULTS, NOW, desk.store))?.draft.situation).not.toMatch(/^edited/);
    await observe(reading([{ ...answered, body: '箱がつぶれて届き、交換品もまだ来ません。' }]), NOW + HOUR, desk.store);
    expect((await composeFor(ask, DEFAULTS, NOW + HOUR, desk.store))?.draft.situation).toMatch(/^edited/);
    const again = {
      ...answered,
      body: '箱がつぶれて届き、交換品もまだ来ません。',
      reply: { ...reply, body: 'お詫び申し上げます。' },
    };
    await observe(reading([again]), NOW + 2 * HOUR, desk.store);
    expect((await composeFor(ask, DEFAULTS, NOW + 2 * HOUR, desk.store))?.draft.situation).not.toMatch(/^edited/);
  });

  it('lists the reviews of an order, then carried drafts without one', async () => {
    const ofOrder = await seen();
    const [other] = await observe(reading([record({ orderId: null, nativeId: 'R9' })]), NOW, desk.store);
    const draft = { channel: 'rmesse', text: 'x', variant: 0, blanks: {}, edited: true, carried: true } as const;
    await saveDraft({ reviewKey: other?.review.key ?? '', ...draft }, NOW, desk.store);
    const states = await statesOfOrder('rakuten', '111-2222222-3333333', desk.store);
    expect(states.map((state) => state.review.key)).toEqual([ofOrder, other?.review.key]);
  });
});
