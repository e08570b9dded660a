import { useLayoutEffect, useRef } from 'preact/hooks';
import { keepFocus } from '../ui/focus.ts';
import { useT } from '../ui/translation.ts';
import { healthSentence } from './health-sentence.ts';
import type { SidebarModel } from './model.ts';
import type { SidebarView } from './view.ts';

/** Why the list is empty, and the way back: the search, the filter, or the page itself. */
export function EmptyList({ model, view }: { model: SidebarModel; view: SidebarView }) {
  const t = useT();
  const total = model.reviews.value.length;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (view.takeFocus()) keepFocus(box.current);
  }, [view]);
  if (total === 0) {
    // Reviews that are read but not listed yet are being judged.
    const { next } = healthSentence(t, model.health.value, model.pageType.value, model.now.value);
    return (
      <div class="rd-empty" data-testid="empty" ref={box}>
        <p>{next ?? (model.health.value.count > 0 ? t('reading') : t('list.none'))}</p>
      </div>
    );
  }
  const query = model.query.value.trim();
  const searched = view.found.value.length === 0;
  const showAll = (event: Event) => {
    // The button goes away with the click; the keys need the focus to stay in here.
    if (event.currentTarget instanceof Element) event.currentTarget.closest<HTMLElement>('.rd-root')?.focus();
    model.query.value = '';
    model.filter.value = 'all';
  };
  return (
    <div class="rd-empty" data-testid="empty" ref={box}>
      <p class="rd-empty-title">
        {searched
          ? t('list.no-match', { query, count: total })
          : t('list.hidden', { filter: t(`filter.${model.filter.value}`), count: view.found.value.length })}
      </p>
      <button type="button" class="rd-button" data-testid="show-all" onClick={showAll}>
        {t('list.show-all')}
      </button>
    </div>
  );
}
