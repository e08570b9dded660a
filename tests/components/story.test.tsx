import { screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReviewEvent } from '../../lib/reviews/review.ts';
import type { LinkedReview, Story } from '../../lib/reviews/story.ts';
import { detail, fakeModel, HOUR, NOW, state } from './fake-model.ts';
import { expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

const event = (id: number, type: ReviewEvent['type'], data: ReviewEvent['data'] = {}): ReviewEvent => ({
  id,
  reviewKey: 'a',
  at: NOW - (100 - id) * HOUR,
  type,
  data,
});

async function opened(events: ReviewEvent[], story: Partial<Story> = {}, others: string[] = []) {
  const of = { ...state('a'), events: events.toReversed() };
  const model = fakeModel([of, ...others.map((key) => state(key))], { opens: (one) => detail(one), story });
  const shown = show(model);
  await shown.user.click((await screen.findAllByTestId('open'))[0] as HTMLElement);
  return { model, ...shown };
}

describe('what the seller did besides', () => {
  it('is recorded in two clicks', async () => {
    const { model, user, sidebar } = await opened([]);
    const box = within(screen.getByTestId('deeds'));
    await user.click(box.getByText('I have…'));
    await expectAccessible(sidebar);
    await user.click(box.getByTestId('deed-promised'));
    expect(model.record).toHaveBeenCalledWith('a', { type: 'solution', how: 'promised' });
    expect(screen.getByTestId<HTMLDetailsElement>('deeds').open).toBe(false);
  });

  it('offers what the platform decided only while a report waits', async () => {
    await opened([event(1, 'report-filed')]);
    expect(screen.getByTestId('deed-rejected').textContent).toBe('heard that the report was refused');
  });

  it.each<[string, ReviewEvent[]]>([
    ['nothing was reported', []],
    ['it was decided on', [event(1, 'report-filed'), event(2, 'report-outcome', { result: 'upheld' })]],
    [
      'the report was a mistake',
      [event(1, 'report-filed'), event(2, 'taken-back', { type: 'report-filed', at: NOW - 99 * HOUR })],
    ],
  ])('asks for no decision when %s', async (_, events) => {
    await opened(events);
    expect(screen.queryByTestId('deed-upheld')).toBeNull();
  });

  it('can be taken back where it stands in the history, once', async () => {
    const refund = event(1, 'refund');
    const { model, user } = await opened([refund, event(2, 'edited', { field: 'body', old: 'a', new: 'b' })]);
    await user.click(screen.getByRole('button', { name: 'Take back: You refunded the buyer' }));
    expect(model.takeBack).toHaveBeenCalledWith('a', { type: 'refund', at: refund.at });
  });

  it('that was taken back is struck out, and can’t be taken back again', async () => {
    const refund = event(1, 'refund');
    const { sidebar } = await opened([refund, event(2, 'taken-back', { type: 'refund', at: refund.at })]);
    const lines = within(screen.getByTestId('history')).getAllByRole('listitem', { hidden: true });
    expect(lines[0]?.textContent).toContain('Recorded by mistake: refund');
    expect(lines[1]?.querySelector('s')?.textContent).toBe('You refunded the buyer');
    expect(screen.queryByText('Take back')).toBeNull();
    await expectAccessible(sidebar);
  });
});

describe('the timeline', () => {
  it('says in words what was taken out and put in, and unfolds what is far from the change', async () => {
    const long = 'The same words again and again. '.repeat(12);
    const { user, sidebar } = await opened([
      event(1, 'edited', { field: 'body', old: `${long}Bad.`, new: `${long}Good.` }),
    ]);
    const diff = screen.getByTestId('diff');
    expect(diff.querySelector('del')?.textContent).toBe('taken out: Bad');
    expect(diff.querySelector('ins')?.textContent).toBe('put in: Good');
    expect(diff.textContent?.length).toBeLessThan(150);
    await expectAccessible(sidebar);
    await user.click(within(diff).getByRole('button', { name: /unchanged characters/ }));
    expect(diff.textContent).toContain(long.trim());
  });

  it('compares what was published with what was inserted', async () => {
    const inserted = event(1, 'inserted', { channel: 'review-comment', text: 'We are sorry.' });
    await opened([
      inserted,
      event(2, 'reply-seen', { new: 'We are very sorry.' }),
      event(3, 'edited', { field: 'title', old: 'x', new: 'y' }),
    ]);
    const [, published] = within(screen.getByTestId('history')).getAllByRole('listitem');
    expect(published?.textContent).toContain('Compared with the draft that was inserted:');
    expect(published?.querySelector('ins')?.textContent).toBe('put in: very ');
  });

  it('stays shut where the buyer changed nothing', async () => {
    await opened([event(1, 'new'), event(2, 'snoozed', { until: NOW })]);
    expect(screen.getByTestId<HTMLDetailsElement>('history').open).toBe(false);
  });
});

describe('the order', () => {
  const linked = (key: string, change: Partial<LinkedReview> = {}): LinkedReview => ({
    key,
    kind: 'shop-review',
    rating: 1,
    sentiment: null,
    presence: 'seen',
    productTitle: null,
    words: '配送が遅い',
    language: 'ja',
    ...change,
  });

  it('shows its other reviews, opened here where they are, else on the desk', async () => {
    const { model, user, sidebar } = await opened([], { linked: [linked('b'), linked('z', { presence: 'gone' })] }, [
      'b',
    ]);
    const [here, elsewhere] = screen.getAllByTestId('linked-review');
    expect(elsewhere?.textContent).toContain('on the desk');
    await expectAccessible(sidebar);
    await user.click(elsewhere as HTMLElement);
    expect(model.openOnDesk).toHaveBeenCalledWith('z');
    await user.click(here as HTMLElement);
    expect(model.select).toHaveBeenLastCalledWith('b');
  });
});

describe('the outcome', () => {
  const DAY = 24 * HOUR;
  const from = NOW - 10 * DAY;
  const outcome = {
    kind: 'rating-up' as const,
    actedAt: from,
    from,
    until: NOW + 80 * DAY,
    at: NOW - DAY,
    settled: false,
  };
  const acted = [
    { action: 'contacted' as const, at: from },
    { action: 'refund' as const, at: NOW - 9 * DAY },
  ];

  it('is one line: what we did, and what came of it so far', async () => {
    await opened([], { acted, outcome });
    expect(screen.getByTestId('outcome').textContent).toBe(
      'Since Feb 28 (buyer contacted, refunded): rating up (Mar 9) · watched until May 29',
    );
  });

  it('says when nobody has looked since, and is absent where nothing was done', async () => {
    await opened([], { acted, outcome: { ...outcome, kind: 'unchanged', at: null, until: NOW - DAY } });
    expect(screen.getByTestId('outcome').textContent).toContain('not looked at since');
  });

  it('says on the day of the answer only that it is watched: nothing could have changed yet', async () => {
    const today = { ...outcome, kind: 'unchanged' as const, at: null, from: NOW - HOUR };
    await opened([], { acted, outcome: today });
    expect(screen.getByTestId('outcome').textContent).toMatch(
      /^Since .+ \(buyer contacted, refunded\): watched until May 29$/,
    );
  });
});
