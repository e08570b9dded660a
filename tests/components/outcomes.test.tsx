import { signal } from '@preact/signals';
import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type OutcomesModel, OutcomesRoom } from '../../components/desk/outcomes/OutcomesRoom.tsx';
import { ReviewSheet, type Shown } from '../../components/desk/review/ReviewSheet.tsx';
import { keyIn, reviewLink } from '../../components/desk/review/review-link.ts';
import { roomOf } from '../../components/desk/rooms.ts';
import { certificateLines, vanishedText } from '../../components/desk/vanished/certificate.ts';
import { VanishedRoom } from '../../components/desk/vanished/VanishedRoom.tsx';
import { createVanishedModel } from '../../components/desk/vanished/vanished-model.ts';
import { RecentOutcomes } from '../../components/popup/RecentOutcomes.tsx';
import { Translation } from '../../components/ui/translation.ts';
import { createTranslator } from '../../lib/locales.ts';
import { type Ledger, type LedgerEntry, ledgerOf } from '../../lib/reviews/ledger.ts';
import type { Outcome } from '../../lib/reviews/outcome.ts';
import type { RecentOutcome } from '../../lib/reviews/recent-outcomes.ts';
import type { Vanished } from '../../lib/reviews/vanished.ts';
import { UI_LANGUAGES } from '../../lib/ui-language.ts';
import { followUp, HOUR, NOW, review } from './fake-model.ts';
import { inDesk } from './in-desk.tsx';
import { expectAccessible, fixSizes } from './show.tsx';

beforeEach(fixSizes);
const DAY = 24 * HOUR;
const t = createTranslator('en');

const reading = (days: number) => ({
  from: NOW - days * DAY,
  at: NOW - days * DAY + 60_000,
  total: 48,
  looks: 5,
  dateRange: null,
  sort: 'newest',
});
const vanished = (key: string, change: Partial<Vanished['review']> = {}, proof: Partial<Vanished> = {}): Vanished => ({
  review: review(key, { presence: 'gone', ...change }),
  at: NOW - DAY,
  certificate: { pageKind: 'review-check-tool', filters: {}, readings: [reading(3), reading(1)] },
  ...proof,
});

describe('the room of vanished reviews', () => {
  it('shows the last words and the proof, searches and filters them', async () => {
    const model = createVanishedModel();
    const { user, desk } = inDesk('vanished', <VanishedRoom model={model} />);
    expect(screen.getByTestId('vanished-count').textContent).toBe('Reading…');
    model.show([vanished('a'), vanished('b', { presence: 'not-seen', body: 'Ｔｅａ cup broke', orderId: '9-9' })]);
    expect((await screen.findAllByTestId('vanished-review')).map(({ dataset }) => dataset.key)).toEqual(['a', 'b']);
    expect(screen.getAllByTestId('certificate')[0]?.textContent).toContain('all 48 reviews in 5 looks');
    await expectAccessible(desk);

    await user.type(screen.getByTestId('vanished-search'), 'tea BROKE');
    expect(screen.getByTestId('vanished-count').textContent).toBe('1 review of 2');
    await user.selectOptions(screen.getByTestId('vanished-only'), 'gone');
    expect(screen.getByTestId('vanished-none').textContent).toBe('Nothing fits this search.');
  });

  it('says when none vanished, and when nothing can be read', async () => {
    const model = createVanishedModel();
    model.show([]);
    inDesk('vanished', <VanishedRoom model={model} />);
    expect(screen.getByTestId('vanished-none').textContent).toContain('No review has vanished');
    model.fail();
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
  });

  it('copies review and proof', async () => {
    const model = createVanishedModel();
    model.show([vanished('a')]);
    const { user } = inDesk('vanished', <VanishedRoom model={model} />);
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(await screen.findByTestId('copy-certificate'));
    expect(write).toHaveBeenCalledWith(vanishedText(t, vanished('a')));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    write.mockRejectedValueOnce(new Error('no'));
    await user.click(screen.getByTestId('copy-certificate'));
    expect(await screen.findByText('The browser did not allow copying.')).toBeTruthy();
  });
});

describe('a certificate in words', () => {
  it('says which list, when, how many, and what follows', () => {
    expect(certificateLines(t, vanished('a')).slice(1)).toEqual([
      'List: Review check tool, Rakuten · sora · not narrowed by any filter',
      expect.stringMatching(
        /^Read completely, Mar 7, 2026.* all 48 reviews in 5 looks, this one not among them · all dates · sorted by newest$/,
      ),
      expect.stringMatching(/^Read completely, Mar 9, 2026/),
      'So it is gone: its list was read completely twice without it.',
    ]);
    const once = vanished(
      'a',
      { presence: 'not-seen' },
      {
        certificate: {
          pageKind: 'customer-reviews',
          filters: { includeDone: 'true' },
          readings: [{ ...reading(1), dateRange: ['2026-03-01', '2026-03-09'], sort: null }],
        },
      },
    );
    const text = certificateLines(t, once).join('\n');
    expect(text).toContain('narrowed to includeDone = true');
    expect(text).toContain('dates Mar 1, 2026 – Mar 9, 2026 · order not known');
    expect(text).toContain('So it is not seen');
    expect(certificateLines(t, vanished('a', {}, { certificate: null }))[1]).toContain('no proof');
  });

  it.each([...UI_LANGUAGES])('has no hole left open in %s', (language) => {
    expect(vanishedText(createTranslator(language), vanished('a'))).not.toMatch(/[{}]|undefined|null/);
  });
});

const outcome = (change: Partial<Outcome> = {}): Outcome => ({
  kind: 'rating-up',
  actedAt: NOW - 40 * DAY,
  from: NOW - 40 * DAY,
  until: NOW + 50 * DAY,
  at: NOW - DAY,
  settled: true,
  ...change,
});
const entry = (acted: boolean, change: Partial<Outcome> = {}): LedgerEntry => ({
  platform: 'rakuten',
  causes: ['late'],
  actions: acted ? ['refund'] : [],
  outcome: outcome({ actedAt: acted ? NOW : null, ...change }),
});

describe('the room of outcomes', () => {
  const model = (change: Partial<Record<keyof OutcomesModel, unknown>> = {}): OutcomesModel =>
    ({
      ledger: signal<Ledger | null>(
        ledgerOf([
          ...Array.from({ length: 30 }, (_, i) => entry(true, { kind: i < 12 ? 'rating-up' : 'unchanged' })),
          ...Array.from({ length: 7 }, () => entry(false, { kind: 'gone' })),
          entry(true, { settled: false }),
        ]),
      ),
      progress: signal(null),
      failed: signal(false),
      recent: signal([{ review: review('a'), outcome: outcome(), acted: [{ action: 'refund', at: NOW - 40 * DAY }] }]),
      days: signal(90),
      now: signal(NOW),
      chooseDays: vi.fn(),
      ...change,
    }) as OutcomesModel;

  it('gives a rate with its interval, counts where there are too few, and says that it proves nothing', async () => {
    const { desk } = inDesk('outcomes', <OutcomesRoom model={model()} />);
    const [all] = screen.getAllByRole('table');
    const row = (side: string) =>
      within(all as HTMLElement)
        .getAllByRole('row')
        .find(({ dataset }) => dataset.side === side);
    expect(row('acted')?.textContent).toMatch(/^All complaints with your action30.*40 % 25–58 %/);
    expect(row('left')?.textContent).toBe('All complaints left alone7 13 more needed for percentages00007');
    expect(screen.getByTestId('no-proof').textContent).toContain('no proof');
    expect(desk.textContent).toContain('Not counted: 1 complaint');
    expect(screen.getAllByRole('table').map((table) => table.querySelector('caption')?.textContent)).toEqual([
      'All complaints',
      'By what was done',
      'By platform',
      'By what it was about',
    ]);
    await expectAccessible(desk);
  });

  it('lets the seller choose for how long a change counts', async () => {
    const chooseDays = vi.fn();
    const { user } = inDesk('outcomes', <OutcomesRoom model={model({ days: signal(45), chooseDays })} />);
    expect(screen.getByTestId<HTMLSelectElement>('outcome-days').value).toBe('45');
    await user.selectOptions(screen.getByTestId('outcome-days'), '180');
    expect(chooseDays).toHaveBeenCalledWith(180);
  });

  it('says how far it is, and links what changed lately', () => {
    inDesk('outcomes', <OutcomesRoom model={model({ ledger: signal(null), progress: signal(500) })} />);
    expect(screen.getByTestId('outcomes').textContent).toContain('500 reviews so far');
    const link = within(screen.getByTestId('changed-reviews')).getByRole('link');
    expect(link.getAttribute('href')).toBe('#review?key=a');
  });
});

describe('one review by itself', () => {
  it('is found by its address, whatever is in its key', () => {
    const key = 'rakuten:店 ?&#:1';
    expect(roomOf(reviewLink(key))).toBe('review');
    expect(keyIn(reviewLink(key))).toBe(key);
    expect(keyIn('#queue?key=a')).toBeNull();
    expect(roomOf('#nothing?key=a')).toBe('queue');
  });

  it('shows words, outcome, order and history, and leads to its page', async () => {
    const shown = signal<Shown>({
      review: review('a', { presence: 'gone' }),
      story: {
        key: 'a',
        timeline: [
          {
            event: { reviewKey: 'a', at: NOW, type: 'edited', data: { field: 'body' } },
            diff: [{ kind: 'new', text: 'x' }],
            against: 'before',
            deed: null,
            byBuyer: true,
            takenBack: false,
          },
        ],
        linked: [],
        signs: [],
        acted: [{ action: 'contacted', at: NOW - 40 * DAY }],
        outcome: outcome({ kind: 'gone' }),
      },
      followUps: [followUp('a', HOUR, { kind: 'check-published' })],
    });
    const open = vi.fn();
    const { user, desk } = inDesk('review', <ReviewSheet model={{ shown, now: signal(NOW), open }} />);
    expect(screen.getByTestId('outcome').textContent).toContain('gone');
    expect(desk.textContent).toContain('Inserted, not yet seen on the page');
    await expectAccessible(desk);
    await user.click(screen.getByTestId('open-review'));
    expect(open).toHaveBeenCalledWith('a');
    shown.value = 'unknown';
    expect((await screen.findByRole('status')).textContent).toContain('not stored');
  });
});

describe('the popup’s recent outcomes', () => {
  const recent: RecentOutcome[] = Array.from({ length: 7 }, (_, i) => ({
    review: review(`r${i}`),
    outcome: outcome(),
    acted: [{ action: 'contacted', at: NOW - 40 * DAY }],
  }));
  const show = (some: RecentOutcome[], onOpen = vi.fn()) => {
    const shown = render(
      <Translation.Provider value={t}>
        <RecentOutcomes recent={some} now={NOW} onOpen={onOpen} />
      </Translation.Provider>,
    );
    return { ...shown, onOpen, user: userEvent.setup() };
  };

  it('are nothing where nothing changed', () => {
    expect(show([]).container.textContent).toBe('');
  });

  it('say who changed what, the first five of them', async () => {
    const { container, onOpen, user } = show(recent);
    expect(screen.getAllByTestId('recent-outcome')).toHaveLength(5);
    expect(container.textContent).toContain('last 14 days 7');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: '湯のみ r0' }));
    expect(onOpen).toHaveBeenCalledWith('r0');
  });
});
