import { untracked, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ReviewState } from '../../lib/messages.ts';
import type { ReviewField } from '../../lib/reviews/review.ts';
import { activeIn, keepFocus } from '../ui/focus.ts';
import { ListRow, Total } from '../ui/ListRow.tsx';
import { VirtualList, type VirtualListHandle } from '../ui/virtual-list.ts';
import { fieldsOf } from './health-sentence.ts';
import type { SidebarModel } from './model.ts';
import { ReviewCard } from './ReviewCard.tsx';
import type { SidebarView } from './view.ts';

/** A screenful is drawn at once: measured first, as later rows are, it would come some frames later. */
const AT_ONCE = 8;

/** How long the focus waits for its card. */
const FRAMES = 30;

const NO_DOUBT: readonly ReviewField[] = [];

/** The cards, of any number. Keeps the cursor's card in sight and, when the seller moved the cursor here, focused. */
export function ReviewList({ model, view }: { model: SidebarModel; view: SidebarView }) {
  const list = useRef<VirtualListHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const { health } = model.health.value;
  const expected = useMemo(() => fieldsOf(health).map(([field]) => field), [health]);
  const open = useMemo(() => (key: string) => view.open(key), [view]);
  const follow = useMemo(() => (key: string) => view.follow(key), [view]);
  const isThere = model.pageType.value === 'reviews';
  const show = useMemo(() => (isThere ? (key: string) => model.showOnPage(key) : undefined), [model, isThere]);
  const doubts = model.unsure.value;
  const cursor = view.cursor.value;
  const chosen = view.chosen.value;

  // The list needs some frames to scroll, and hides a new row until it has measured it: until then focus() is in vain.
  const focusCard = (key: string, frames: number) => {
    const cards = [...(box.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
    const button = cards.find((card) => card.dataset.key === key)?.querySelector<HTMLElement>('.rd-card-open');
    button?.focus({ preventScroll: true });
    if ((button && activeIn(button) === button) || frames === 0) return;
    requestAnimationFrame(() => view.cursor.peek() === key && focusCard(key, frames - 1));
  };
  const reveal = (key: string) => {
    list.current?.scrollToIndex(view.indexOf(key), { align: 'nearest' });
    if (!view.takeFocus()) return;
    keepFocus(box.current);
    requestAnimationFrame(() => view.cursor.peek() === key && focusCard(key, FRAMES));
  };
  const place = useMemo(() => (view.place?.length === view.visible.peek().length ? view.place : null), [view]);
  useLayoutEffect(() => {
    if (place) list.current?.scrollTo(place.offset);
    return () => {
      const left = list.current;
      if (left) view.place = { offset: left.scrollOffset, cache: left.cache, length: view.visible.peek().length };
    };
  }, [view, place]);
  // Follows the cursor only: a list that the page has changed must not scroll or take the focus by itself.
  useSignalEffect(() => {
    const key = view.cursor.value;
    if (key !== null) untracked(() => view.indexOf(key) >= 0 && reveal(key));
  });

  return (
    <div class="rd-scroll rd-list" ref={box}>
      <Total.Provider value={view.visible.value.length}>
        <VirtualList
          ref={list}
          as="ul"
          item={ListRow}
          data={view.visible.value}
          itemSize={150}
          cache={place?.cache}
          ssrCount={place ? undefined : AT_ONCE}
        >
          {(state: ReviewState) => (
            <ReviewCard
              key={state.review.key}
              state={state}
              now={view.minute.value}
              current={state.review.key === cursor}
              expected={expected}
              doubted={doubts.get(state.review.key) ?? NO_DOUBT}
              onOpen={open}
              onReach={follow}
              onShow={show}
              chosen={chosen.includes(state.review.key)}
              onChoose={view.choose}
            />
          )}
        </VirtualList>
      </Total.Provider>
    </div>
  );
}
