import { screen, within } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import type { StoredReview } from '../../lib/reviews/review.ts';
import type { UiLanguage } from '../../lib/rules/finding.ts';
import type { SignFinding } from '../../lib/signs/sign.ts';
import { detail, fakeModel, state } from './fake-model.ts';
import { expectAccessible, fixSizes, show } from './show.tsx';

beforeEach(fixSizes);

const BODY = 'まだ届いていません。最悪です。';
const WAITING: SignFinding = {
  sign: 'before-delivery',
  span: { field: 'body', start: 0, end: 9 },
  others: [],
  ground: null,
};
const SAME: SignFinding = {
  sign: 'same-words',
  span: null,
  others: [
    { key: 'b', kind: 'product-review', postedAt: '2026-09-03', author: 'B**', productTitle: 'Lamp' },
    { key: 'z', kind: 'shop-review', postedAt: null, author: null, productTitle: null },
  ],
  ground: { clause: '同じ内容の複数書き込み', language: 'ja', source: 'rakuten.md 4.4', confidence: 'copy' },
};

async function opened(signs: SignFinding[], change: Partial<StoredReview> = {}, language: UiLanguage = 'en') {
  const model = fakeModel([state('a', { body: BODY, ...change }), state('b')], {
    opens: (one) => detail(one),
    story: { signs },
  });
  const shown = show(model, language);
  await shown.user.click((await screen.findAllByTestId('open'))[0] as HTMLElement);
  return { model, ...shown };
}

it('says nothing where there are none', async () => {
  await opened([]);
  expect(screen.queryByTestId('signs')).toBeNull();
});

it('quotes the words, marked, and says when the platform names no ground', async () => {
  const { sidebar } = await opened([WAITING]);
  const quote = screen.getByTestId('sign-quote');
  expect(quote.querySelector('mark')?.textContent).toBe('まだ届いていません');
  expect(screen.getByTestId('sign-if').textContent).toContain('Rakuten names no ground for this alone');
  await expectAccessible(sidebar);
});

it('leads to the other reviews, here or on the desk, and names clause and source', async () => {
  const { model, user, sidebar } = await opened([SAME]);
  const box = within(screen.getByTestId('signs'));
  const [here, elsewhere] = box.getAllByTestId('same-words');
  expect(here?.textContent).toMatch(/2026.* · Lamp · B\*\*$/);
  expect(elsewhere?.textContent).toBe('Shop review on the desk');
  expect(box.getByTestId('sign-if').textContent).toContain('one person posted the same text several times');
  expect(box.getByText('同じ内容の複数書き込み').lang).toBe('ja');
  expect(box.getByText(/Ground: rakuten\.md 4\.4/)).toBeTruthy();
  expect(box.getByText(/second-hand/)).toBeTruthy();
  await expectAccessible(sidebar);
  await user.click(elsewhere as HTMLElement);
  expect(model.openOnDesk).toHaveBeenCalledWith('z');
  await user.click(here as HTMLElement);
  expect(screen.getByTestId('review-detail').dataset.key).toBe('b');
});

it('asks on Amazon for what Amazon’s ground asks for', async () => {
  const ground = { clause: 'Order or shipping', language: 'en', source: 'amazon.md 5.5', confidence: 'doc' } as const;
  await opened([{ ...WAITING, ground }], { platform: 'amazon' });
  expect(screen.getByTestId('sign-if').textContent).toContain('the whole text is about the order or its delivery');
});

it.each<[UiLanguage, string]>([
  ['ja', '気になる点'],
  ['zh-CN', '值得留意的迹象'],
  ['zh-TW', '值得留意的跡象'],
])('speaks %s', async (language, title) => {
  await opened([WAITING, SAME], {}, language);
  expect(screen.getByRole('heading', { name: title })).not.toBeNull();
});
