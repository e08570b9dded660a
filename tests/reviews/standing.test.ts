import { expect, it } from 'vitest';
import { standing } from '../../lib/reviews/events.ts';
import type { EventType } from '../../lib/reviews/review.ts';

const event = (at: number, type: EventType, data: Record<string, unknown> = {}) => ({ at, type, data });

it('leaves out what was recorded by mistake, and the note that says so', () => {
  const [first, mistake, other] = [event(1, 'refund'), event(2, 'refund'), event(3, 'resend')];
  expect(standing([first, mistake, event(4, 'taken-back', { type: 'refund', at: 2 }), other])).toEqual([first, other]);
});

it('takes nothing back that another moment or another deed names', () => {
  const all = [event(1, 'refund'), event(2, 'resend')];
  const notes = [event(3, 'taken-back', { type: 'refund', at: 2 }), event(4, 'taken-back', {})];
  expect(standing([...all, ...notes])).toEqual(all);
});
