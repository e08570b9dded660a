import type { Ref } from 'preact';
import { Icon } from '../ui/Icon.tsx';
import { useT } from '../ui/translation.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { EmptyList } from './EmptyList.tsx';
import { FILTERS, type SidebarModel } from './model.ts';
import { ReviewList } from './ReviewList.tsx';
import type { SidebarView } from './view.ts';

/** Search, filters with what each would show, and the list or why there is none. */
export function ListView({
  model,
  view,
  search,
}: {
  model: SidebarModel;
  view: SidebarView;
  search: Ref<HTMLInputElement>;
}) {
  const t = useT();
  const any = model.reviews.value.length > 0;
  return (
    <>
      {any && (
        <div class="rd-tools">
          <label class="rd-search">
            <Icon name="search" />
            <span class="rd-hidden">{t('search')}</span>
            <input
              type="search"
              ref={search}
              data-testid="search"
              placeholder={t('search.hint')}
              value={model.query.value}
              onKeyDown={(event) => {
                // Enter also ends a composition: that one is the input method's.
                if (event.isComposing || event.keyCode === 229) return;
                // The first Escape empties it, as the browser does; the next gives the keys back.
                if (event.key === 'Escape' && model.query.value === '')
                  event.currentTarget.closest<HTMLElement>('.rd-root')?.focus({ preventScroll: true });
                if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
                event.preventDefault();
                view.enter();
              }}
              onInput={(event) => {
                model.query.value = event.currentTarget.value;
              }}
            />
          </label>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a scrolling row everywhere */}
          <div class="rd-filters" role="group" aria-label={t('filters')}>
            {FILTERS.map((filter) => (
              <button
                type="button"
                key={filter}
                class="rd-filter"
                data-testid={`filter-${filter}`}
                aria-pressed={model.filter.value === filter}
                onClick={() => {
                  model.filter.value = filter;
                }}
              >
                {t(`filter.${filter}`)} <span class="rd-count">{view.counts.value[filter]}</span>
              </button>
            ))}
          </div>
        </div>
      )}
      {view.chosen.value.length > 0 && <ChosenBar model={model} view={view} />}
      {view.visible.value.length > 0 ? (
        <ReviewList model={model} view={view} />
      ) : (
        <EmptyList model={model} view={view} />
      )}
    </>
  );
}
