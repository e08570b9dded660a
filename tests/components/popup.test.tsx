import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { GROUPS, groupFollowUps } from '../../lib/follow-ups/groups.ts';
import type { WindowLeft } from '../../lib/follow-ups/windows.ts';
import { createTranslator } from '../../lib/locales.ts';
import type { PopupGroup, PopupItem } from '../../lib/reviews/popup-data.ts';
import type { FollowUp, StoredReview } from '../../lib/reviews/review.ts';
import { followUp, HOUR, NOW, review } from './fake-model.ts';
import { expectAccessible } from './show.tsx';

const item = (
  key: string,
  dueIn: number,
  change: Partial<FollowUp> = {},
  of: Partial<StoredReview> = {},
): PopupItem => ({
  review: review(key, of),
  followUp: followUp(key, dueIn, change),
  windows: [],
  stand: null,
});

const endOfDay = new Date(NOW).setUTCHours(23, 59, 0, 0) - NOW;

const many = (): PopupItem[] => [
  item('later', 100 * HOUR),
  item('closing', 40 * HOUR, { kind: 'window-closing' }, { replyClosesAt: NOW + 60 * HOUR }),
  item('today', endOfDay),
  item('over', -50 * HOUR),
  item('just-over', 0, { kind: 'check-contact' }),
  item('snoozed', -HOUR, { snoozedUntil: NOW + 50 * HOUR }, { replyClosesAt: NOW + 55 * HOUR }),
];

/** As lib/reviews/popup-data.ts tells it. */
function grouped(items: PopupItem[]): PopupGroup[] {
  const itemOf = new Map(items.map((one) => [one.followUp, one]));
  const groups = groupFollowUps([...itemOf.keys()], NOW, 'UTC');
  return GROUPS.map((group) => {
    const members = groups[group].flatMap((row) => itemOf.get(row) ?? []);
    return { group, count: members.length, keys: members.map((one) => one.review.key), items: members };
  }).filter(({ count }) => count > 0);
}

function show(change: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    groups: grouped(many()),
    failed: false,
    recent: [],
    now: NOW,
    t: createTranslator('en'),
    theme: 'system',
    pause: { paused: { platforms: [], hosts: [] }, host: null, onPause: vi.fn() },
    onOpen: vi.fn(),
    onSnooze: vi.fn(),
    onDone: vi.fn(),
    onSnoozeMany: vi.fn(),
    onDoneMany: vi.fn(),
    windowDays: {},
    onSetWindow: vi.fn(),
    onRetry: vi.fn(),
    onOpenDesk: vi.fn(),
    ...change,
  };
  render(<Popup {...props} />);
  return { props, user: userEvent.setup(), popup: screen.getByTestId('popup') };
}

const keysIn = (group: string) =>
  within(screen.getByTestId(`group-${group}`))
    .getAllByTestId('follow-up')
    .map((one) => one.dataset.key);

describe('where a review stands', () => {
  it.each([
    ['inserted', 'Inserted, not yet seen on the page'],
    ['no-channel', 'Cannot act: it takes no answer here'],
    ['window-closed', 'Cannot act: the time to answer is over'],
  ] as const)('is said where its status does not: %s', async (stand, said) => {
    const { popup } = show({ groups: grouped([{ ...item('a', HOUR), stand }]) });
    expect(screen.getByTestId('stand').textContent).toBe(said);
    await expectAccessible(popup);
  });
});

describe('popup', () => {
  it('shows the groups with product, reason, buyer and time', async () => {
    const { popup } = show();
    expect(keysIn('overdue')).toEqual(['over', 'just-over']);
    expect(keysIn('later')).toEqual(['snoozed', 'later']);
    const [first, second] = screen.getAllByTestId('follow-up');
    expect(first?.textContent).toContain('Overdue 2 days');
    expect(first?.textContent).toContain('Negative, unanswered');
    expect(first?.textContent).toContain('湯のみ over');
    expect(first?.textContent).toContain('購入者さん');
    expect(second?.textContent).toContain('Has the buyer answered?');
    await expectAccessible(popup);
  });

  it('shows what is next of a long group, says how much more there is and where, and chooses all of it', async () => {
    const keys = ['a', 'b', 'c', 'd'];
    const items = [item('a', -HOUR), item('b', -HOUR)];
    const { props, user, popup } = show({ groups: [{ group: 'overdue', count: 1_204, keys, items }] });
    expect(keysIn('overdue')).toEqual(['a', 'b']);
    expect(screen.getByTestId('group-overdue').textContent).toContain('Overdue 1,204');
    expect(screen.getByTestId('more').textContent).toBe('1,202 more on the desk');
    await expectAccessible(popup);
    await user.click(screen.getByTestId('choose-all'));
    await user.click(screen.getByTestId('bulk-done'));
    expect(props.onDoneMany).toHaveBeenCalledExactlyOnceWith(keys);
    await user.click(screen.getByTestId('more'));
    expect(props.onOpenDesk).toHaveBeenCalledOnce();
  });

  it('opens, puts off and closes exactly that item, by keyboard too', async () => {
    const { props, user } = show({ groups: grouped([item('a', -HOUR), item('b', -2 * HOUR)]) });
    await user.tab();
    expect(document.activeElement).toBe(screen.getByTestId('open-desk'));
    await user.keyboard('{Enter}');
    expect(props.onOpenDesk).toHaveBeenCalledOnce();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByTestId('choose-all'));
    await user.tab();
    expect(document.activeElement).toBe(screen.getAllByTestId('choose')[0]);
    await user.tab();
    expect(document.activeElement).toBe(screen.getAllByTestId('open-review')[0]);
    await user.keyboard('{Enter}');
    expect(props.onOpen).toHaveBeenCalledExactlyOnceWith('b', 'unanswered-negative');
    await user.tab();
    await user.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
    expect(props.onSnooze).toHaveBeenCalledExactlyOnceWith('b', 'next-week');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(props.onDone).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('puts off and closes many at once, by keyboard too, and lets go of what is done', async () => {
    const { props, user, popup } = show({
      groups: grouped([item('a', -HOUR), item('b', -2 * HOUR), item('c', -3 * HOUR)]),
    });
    expect(screen.queryByTestId('bulk')).toBeNull();
    const [first] = screen.getAllByTestId('choose');
    first?.focus();
    await user.keyboard(' ');
    expect(screen.getByTestId('bulk').textContent).toContain('1 chosen');
    await user.click(screen.getByTestId('choose-all'));
    expect(screen.getByTestId('bulk').textContent).toContain('3 chosen');
    await expectAccessible(popup);
    await user.click(within(screen.getByTestId('bulk')).getByTestId('snooze'));
    await user.click(screen.getByTestId('snooze-until-buyer'));
    expect(props.onSnoozeMany).toHaveBeenCalledExactlyOnceWith(['c', 'b', 'a'], 'until-buyer');
    expect(screen.queryByTestId('bulk')).toBeNull();
    await user.click(screen.getAllByTestId('choose')[2] ?? popup);
    await user.click(screen.getByTestId('bulk-done'));
    expect(props.onDoneMany).toHaveBeenCalledExactlyOnceWith(['a']);
    expect(props.onSnooze).not.toHaveBeenCalled();
  });

  it('counts down, and where the end is uncertain says by what, and lets the seller set it', async () => {
    const window = { id: 'amazon/report/report', name: 'report', channel: 'report' } as const;
    const one = (certainty: WindowLeft['certainty']): PopupItem => ({
      ...item('a', -HOUR),
      windows: [{ ...window, closesAt: NOW + 72 * HOUR, certainty }],
    });
    const { props, user, popup } = show({ groups: grouped([one('verify')]) });
    expect(screen.getByTestId('window').textContent).toBe('Report within 3 daysverify');
    await user.click(screen.getByTestId('verify'));
    expect(screen.getByTestId('window').textContent).toContain('A copy of Amazon’s help says 90 days');
    await expectAccessible(popup);
    const days = screen.getByRole('textbox');
    await user.type(days, 'x');
    expect(screen.getByTestId('window-set').hasAttribute('disabled')).toBe(true);
    await user.clear(days);
    await user.type(days, '45{Enter}');
    expect(props.onSetWindow).toHaveBeenCalledExactlyOnceWith('amazon/report/report', 45);
    await user.click(screen.getByTestId('window-never'));
    expect(props.onSetWindow).toHaveBeenLastCalledWith('amazon/report/report', null);
  });

  it('has nothing to verify where the page itself counts down', () => {
    const closes = { id: 'taobao/review-reply/reply', name: 'reply', channel: 'review-reply' } as const;
    show({
      groups: grouped([{ ...item('a', -HOUR), windows: [{ ...closes, closesAt: NOW + HOUR, certainty: 'page' }] }]),
    });
    expect(screen.getByTestId('window').textContent).toBe('Reply within 1 hr');
    expect(screen.queryByTestId('verify')).toBeNull();
  });

  it('says what it is about in the seller’s language, the first two, and what is unsure', () => {
    const causes = (['damaged', 'late', 'service'] as const).map((cause, at) => ({
      cause,
      score: at === 1 ? 0.3 : 0.9,
      evidence: [],
    }));
    const one = item('a', -HOUR, {}, { body: '箱がつぶれていました。' });
    show({ groups: grouped([{ ...one, review: { ...one.review, analysis: { ...one.review.analysis, causes } } }]) });
    expect(screen.getByTestId('causes').textContent).toBe('Arrived damaged · maybe Late');
  });

  it('shows buyers’ words as text', () => {
    show({
      groups: grouped([item('a', -HOUR, {}, { body: '<img src=x onerror=alert(1)>', productTitle: '<b>x</b>' })]),
    });
    expect(screen.getByTestId('follow-up').querySelector('img, h3 b')).toBeNull();
    expect(screen.getByTestId('follow-up').textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('says that nothing waits, and links to nowhere', async () => {
    const { popup } = show({ groups: [] });
    expect(screen.getByTestId('empty').textContent).toContain('Nothing is waiting for you');
    expect(screen.getByTestId('first-steps').querySelectorAll('li')).toHaveLength(3);
    expect(popup.querySelector('a')).toBeNull();
    await expectAccessible(popup);
  });

  it('offers to try again when what is stored can’t be read', async () => {
    const { props, user, popup } = show({ groups: null, failed: true });
    await expectAccessible(popup);
    await user.click(screen.getByTestId('retry'));
    expect(props.onRetry).toHaveBeenCalledOnce();
  });

  it('says that it is of an older version, and offers a reload', async () => {
    const { props, user, popup } = show({ groups: [], outdated: true });
    expect(screen.getByRole('alert').textContent).toContain('Review Desk was updated');
    await expectAccessible(popup);
    await user.click(screen.getByTestId('retry'));
    expect(props.onRetry).toHaveBeenCalledOnce();
  });

  it('waits quietly for the first answer', () => {
    const { popup } = show({ groups: null });
    expect(popup.textContent).toContain('Reading…');
    expect(screen.queryByTestId('empty')).toBeNull();
  });
});

describe('pausing', () => {
  it('is offered for the page at hand, and ended for whatever is paused', async () => {
    const onPause = vi.fn();
    const { user, popup } = show({
      pause: { paused: { platforms: ['rakuten'], hosts: ['www.amazon.de'] }, host: 'www.amazon.fr', onPause },
    });
    await user.click(screen.getByRole('button', { name: 'Pause on www.amazon.fr' }));
    expect(onPause).toHaveBeenLastCalledWith({ host: 'www.amazon.fr' }, true);
    await user.click(screen.getByRole('button', { name: 'Go on · www.amazon.de' }));
    expect(onPause).toHaveBeenLastCalledWith({ host: 'www.amazon.de' }, false);
    await user.click(screen.getByRole('button', { name: 'Go on · rakuten' }));
    expect(onPause).toHaveBeenLastCalledWith({ platform: 'rakuten' }, false);
    await expectAccessible(popup);
  });

  it('says nothing where nothing is paused and no page of a platform is at hand', () => {
    show();
    expect(screen.queryByTestId('pause-here')).toBeNull();
    expect(screen.queryByTestId('paused')).toBeNull();
  });
});
