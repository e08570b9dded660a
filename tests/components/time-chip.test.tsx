import { screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { arrange } from '../../components/sidebar/filters.ts';
import { timeOf, windowOf } from '../../components/sidebar/urgency.ts';
import type { WindowLeft } from '../../lib/follow-ups/windows.ts';
import type { FollowUp } from '../../lib/reviews/review.ts';
import { fakeModel, followUp, HOUR, NOW, state } from './fake-model.ts';
import { cardKeys, expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

const DAY = 24 * HOUR;
const window = (given: Partial<WindowLeft> = {}): WindowLeft => ({
  id: 'amazon/report/report',
  name: 'report',
  channel: 'report',
  closesAt: NOW + 5 * DAY,
  certainty: 'verify',
  ...given,
});

describe('the window that counts', () => {
  it('is the first that is still of use', () => {
    const closed = window({ closesAt: NOW - 1 });
    const reply = window({ id: 'rakuten/review-comment/reply', name: 'reply', channel: 'review-comment' });
    const of = (change: Parameters<typeof state>[1], windows: WindowLeft[]) =>
      windowOf({ ...state('a', change), windows }, NOW)?.name ?? null;
    expect(of({}, [closed, reply, window()])).toBe('reply');
    expect(of({ reply: { body: 'x', postedAt: null } }, [reply, window()])).toBe('report');
    expect(of({ status: 'reported' }, [window()])).toBeNull();
    expect(of({ status: 'closed' }, [window({ name: 'buyer-change', channel: null })])).toBeNull();
    const message = window({ name: 'retention', channel: 'buyer-message' });
    expect(of({ replyable: false }, [message])).toBe('retention');
    expect(of({ replyable: false, marks: ['contacted'] }, [message])).toBeNull();
  });

  it('on its last day goes before what is merely overdue; uncertain ones don’t', () => {
    const late = state('late', {}, [followUp('late', -90 * HOUR)]);
    const page = window({ id: 'x', name: 'reply', channel: 'review-comment', certainty: 'page' });
    const closing = { ...state('closing'), windows: [{ ...page, closesAt: NOW + 20 * HOUR }] };
    const verify = { ...state('verify'), windows: [{ ...page, certainty: 'verify' as const, closesAt: NOW + HOUR }] };
    const order = arrange([verify, late, closing], NOW).map((one) => one.review.key);
    expect(order).toEqual(['closing', 'late', 'verify']);
  });

  it('is counted down once: what only says that it closes is silent until it is due', () => {
    const closes = NOW + 20 * DAY;
    const reply = window({ name: 'reply', channel: 'review-comment', certainty: 'page', closesAt: closes });
    const of = (row: Partial<FollowUp>) =>
      timeOf({ ...state('a', {}, [followUp('a', 18 * DAY, { until: closes, ...row })]), windows: [reply] }, NOW);
    expect(of({ kind: 'window-closing' })).toEqual({ kind: 'closes', at: closes });
    expect(of({ kind: 'unanswered-negative' })).toEqual({ kind: 'due', at: NOW + 18 * DAY });
    expect(of({ kind: 'window-closing', until: closes - DAY })).toEqual({ kind: 'due', at: NOW + 18 * DAY });
    expect(of({ kind: 'window-closing', dueAt: NOW - 1 })).toEqual({ kind: 'overdue', at: NOW - 1 });
    const putOff = { kind: 'window-closing' as const, snoozedUntil: NOW + 19 * DAY };
    expect(of(putOff)).toMatchObject({ kind: 'snoozed', at: NOW + 19 * DAY });
  });

  it('knows until whom it is put off', () => {
    const rows = [followUp('a', 0, { snoozedUntil: NOW + DAY, untilBuyer: NOW - HOUR })];
    expect(timeOf(state('a', {}, rows), NOW)).toEqual({ kind: 'snoozed', at: NOW + DAY, untilBuyer: true });
  });
});

it('the card counts down beside what is due, and says what to verify, in words', async () => {
  const due = { ...state('a', {}, [followUp('a', -HOUR)]), windows: [window()] };
  const { sidebar } = show(fakeModel([due]));
  await waitFor(() => expect(cardKeys()).toEqual(['a']));
  expect(screen.getByTestId('time').textContent).toContain('Overdue');
  const countdown = screen.getByTestId('countdown');
  expect(countdown.textContent).toContain('Report within 5 days · verify');
  expect(countdown.title).toContain('We have not seen the original');
  await expectAccessible(sidebar);
});
