/** What a look makes of a review’s status: work, answered, or nobody’s. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../lib/reviews/observe.ts';
import { freshStore } from '../fresh-store.ts';
import { publicly, reading } from './rakuten-reading.ts';
import { record } from './record.ts';

const NOW = Date.UTC(2026, 10, 3, 9);
const HOUR = 3_600_000;
const desk = freshStore();

describe('the status of a review that is seen', () => {
  it('marks a review replied when the shop’s answer is seen, and cancels the reminder', async () => {
    const [before] = await observe(reading([record()]), NOW, desk.store);
    expect(before?.followUps.map((row) => row.kind)).toEqual(['unanswered-negative']);
    const [after] = await observe(
      reading([record({ reply: { body: 'Sorry.', postedAt: null } })]),
      NOW + HOUR,
      desk.store,
    );
    expect(after?.review.status).toBe('replied');
    expect(after?.followUps).toEqual([]);
  });

  it('makes no work of a review that only a public page has shown: it may be anybody’s', async () => {
    const [first] = await observe(publicly([record()]), NOW, desk.store);
    const [second] = await observe(publicly([record({ body: 'It broke again.' })]), NOW + HOUR, desk.store);
    for (const state of [first, second]) expect(state).toMatchObject({ review: { status: 'new' }, followUps: [] });
    expect(await desk.store.followUps.count()).toBe(0);
  });

  it('makes it work once a page of the seller shows it', async () => {
    await observe(publicly([record()]), NOW, desk.store);
    const [state] = await observe(reading([record()]), NOW + HOUR, desk.store);
    expect(state?.review).toMatchObject({ status: 'to-do', seenOn: { pageKind: 'review-check-tool' } });
    expect(state?.followUps.map((row) => row.kind)).toEqual(['unanswered-negative']);
  });

  it('keeps status, reminder and place of a seller’s review that is seen in public later', async () => {
    await observe(reading([record()]), NOW, desk.store);
    const [state] = await observe(publicly([record()]), NOW + HOUR, desk.store);
    expect(state?.review).toMatchObject({ status: 'to-do', seenOn: { pageKind: 'review-check-tool' } });
    expect(state?.followUps.map((row) => row.kind)).toEqual(['unanswered-negative']);
  });

  it('leaves what the buyer added after the answer to do, until that is answered too', async () => {
    const reply = { body: 'Sorry.', postedAt: null };
    const added = record({ reply, followUp: { body: 'It broke again, terrible.', postedAt: null } });
    await observe(reading([record({ reply })]), NOW, desk.store);
    for (const hours of [1, 2, 3]) {
      const [state] = await observe(reading([added]), NOW + hours * HOUR, desk.store);
      expect(state?.review.status).toBe('to-do');
      expect(state?.followUps).toMatchObject([{ kind: 'buyer-added', dueAt: NOW + HOUR }]);
    }
    const answered = { ...added, marks: ['follow-up-replied' as const] };
    const [state] = await observe(reading([answered]), NOW + 4 * HOUR, desk.store);
    expect(state).toMatchObject({ review: { status: 'replied' }, followUps: [] });
    const [later] = await observe(reading([answered]), NOW + 5 * HOUR, desk.store);
    expect(later).toMatchObject({ review: { status: 'replied' }, followUps: [] });
  });

  it('says that a contacted buyer wrote again', async () => {
    const contacted = record({ marks: ['contacted'] });
    await observe(reading([contacted]), NOW, desk.store);
    await observe(reading([{ ...contacted, body: 'Nobody helps me. It broke again.' }]), NOW + HOUR, desk.store);
    const [state] = await observe(
      reading([{ ...contacted, body: 'Nobody helps me. It broke again.' }]),
      NOW + 2 * HOUR,
      desk.store,
    );
    expect(state?.review.status).toBe('to-do');
    expect(state?.followUps.map((row) => row.kind)).toContain('unanswered-negative');
  });
});
