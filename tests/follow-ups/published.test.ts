/** An answer that was inserted is no reply until a page has shown it. */
import { describe, expect, it } from 'vitest';
import { isInserted } from '../../lib/follow-ups/inserted.ts';
import { standOf } from '../../lib/follow-ups/stand.ts';
import { amazon, event, kinds, plan } from './plan.ts';
import { analysis, DAY, HOUR, row, SEEN, stored } from './stored.ts';

const inserted = (at = SEEN + HOUR, text = 'Sorry.') => event('inserted', at, { channel: 'review-reply', text });
const published = row({ kind: 'check-published', dueAt: SEEN + 25 * HOUR });

describe('an inserted answer', () => {
  it('is looked for a day later, and its complaint is no longer called unanswered', () => {
    const rows = plan(stored(), [inserted()], [row()]);
    expect(rows.filter(({ state }) => state === 'open')).toEqual([published]);
    expect(isInserted(stored(), rows)).toBe(true);
  });

  it('is told anew though the complaint had been told and put off', () => {
    const rows = plan(stored(), [inserted()], [row({ notifiedAt: SEEN, snoozedUntil: SEEN + 3 * DAY })]);
    expect(rows.find(({ kind }) => kind === 'check-published')).toEqual(published);
  });

  it.each([
    ['reply-seen', {}],
    ['reply-changed', {}],
    ['mark-seen', { mark: 'replied' }],
    ['mark-seen', { mark: 'follow-up-replied' }],
  ] as const)('is published once a page says so: %s %o', (type, data) => {
    const before = plan(stored(), [inserted()]);
    const rows = plan(stored(), [inserted(), event(type, SEEN + 2 * HOUR, data)], before);
    expect(kinds(rows)).toEqual([]);
    expect(isInserted(stored(), rows)).toBe(false);
  });

  it.each([
    ['mark-seen', { mark: 'contacted' }],
    ['mark-seen', { mark: 'reported' }],
    ['snoozed', {}],
  ] as const)('is not by anything else: %s %o', (type, data) => {
    expect(kinds(plan(stored(), [inserted(), event(type, SEEN + 2 * HOUR, data)]))).toContain('check-published');
  });

  it('over an earlier one is seen when that changes, or was never different', () => {
    const replied = (body: string) => stored({ status: 'replied', reply: { body, postedAt: null } });
    const events = [event('reply-seen', SEEN), inserted()];
    expect(kinds(plan(replied('Hello.'), events))).toEqual(['check-published']);
    expect(kinds(plan(replied(' sorry. '), events))).toEqual([]);
  });

  it('is nobody’s question after it was taken out, the seller called it done, or the review is gone', () => {
    const undone = event('undone', SEEN + 2 * HOUR, { channel: 'review-reply' });
    expect(kinds(plan(stored(), [inserted(), undone]))).toEqual(['unanswered-negative']);
    expect(kinds(plan(stored({ status: 'closed' }), [inserted(), event('done', SEEN + 2 * HOUR)]))).toEqual([]);
    expect(kinds(plan(stored({ presence: 'gone' }), [inserted()]))).toEqual([]);
  });

  it('makes way when the buyer writes again', () => {
    const rows = plan(stored(), [inserted(), event('edited', SEEN + 3 * HOUR)], plan(stored(), [inserted()]));
    expect(kinds(rows)).toEqual(['unanswered-negative']);
  });

  it('in private is asked about elsewhere', () => {
    const message = event('inserted', SEEN, { channel: 'buyer-message' });
    expect(kinds(plan(amazon({ status: 'waiting' }), [message]))).toEqual(['check-contact']);
  });

  it('is looked for before the time to answer runs out, and no longer after that', () => {
    const closes = SEEN + 30 * HOUR;
    const rows = plan(stored({ replyClosesAt: closes }), [inserted()]);
    expect(rows.find(({ kind }) => kind === 'check-published')).toEqual({
      ...published,
      dueAt: SEEN + HOUR,
      until: closes,
    });
    // The page counts down no more once it is answered: that is no reason to stop looking.
    const closed = plan(stored({ replyClosesAt: SEEN }), [inserted()]);
    expect(closed.find(({ kind }) => kind === 'check-published')).toEqual(published);
  });
});

describe('where a review of the queue stands', () => {
  const at = SEEN + DAY;
  const stand = (given: Parameters<typeof stored>[0] = {}, rows = [row()]) => standOf(stored(given), rows, at);

  it('is told by its status where an answer is possible, given or not due', () => {
    expect(stand()).toBeNull();
    expect(stand({ replyClosesAt: at + 1 })).toBeNull();
    expect(stand({ replyable: false, status: 'replied' })).toBeNull();
    expect(stand({ replyable: false, status: 'new' })).toBeNull();
    expect(stand({ replyable: false, presence: 'gone' })).toBeNull();
    expect(stand({ replyable: false, reply: { body: 'x', postedAt: null } })).toBeNull();
    expect(stand({ replyable: false, analysis: analysis({ triage: 'report' }) })).toBeNull();
  });

  it('is that an answer was inserted', () => {
    expect(stand({}, [published])).toBe('inserted');
    expect(stand({}, [{ ...published, state: 'cancelled' }])).toBeNull();
    expect(stand({ status: 'replied' }, [published])).toBeNull();
  });

  it('is that nobody can answer, or not any more', () => {
    expect(stand({ replyable: false })).toBe('no-channel');
    expect(stand({ replyClosesAt: at })).toBe('window-closed');
    // In private one may still write.
    expect(standOf(amazon({ rating: 2 }), [], at)).toBeNull();
    expect(standOf(amazon({ rating: 4 }), [], at)).toBe('no-channel');
  });
});
