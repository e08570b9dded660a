import type { Vanished } from '../../../lib/reviews/vanished.ts';
import { ListRow, Total } from '../../ui/ListRow.tsx';
import { useT } from '../../ui/translation.ts';
import { VirtualList } from '../../ui/virtual-list.ts';
import { VanishedRow } from './VanishedRow.tsx';
import { PRESENCES, type VanishedModel } from './vanished-model.ts';

/** Reviews that stood in a list and don't any more, with their last words and the proof. */
export function VanishedRoom({ model }: { model: VanishedModel }) {
  const t = useT();
  const all = model.all.value;
  const found = model.found.value;
  if (model.failed.value)
    return (
      <p class="rd-notice" role="alert">
        {t('popup.failed')}
      </p>
    );
  return (
    <div class="rd-vanished" data-testid="vanished" aria-busy={all === null}>
      <p class="rd-soft">{t('vanished.what')}</p>
      {all !== null && all.length > 0 && <Ask model={model} />}
      <p role="status" class="rd-soft" data-testid="vanished-count" data-count={found.length}>
        {all === null ? t('reading') : t('vanished.count', { count: found.length, all: all.length })}
      </p>
      {all !== null && found.length === 0 && (
        <p class="rd-vanished-none" data-testid="vanished-none">
          {t(all.length === 0 ? 'vanished.none' : 'vanished.no-match')}
        </p>
      )}
      {found.length > 0 && (
        <div class="rd-vanished-list">
          <Total.Provider value={found.length}>
            <VirtualList as="ul" item={ListRow} data={found} itemSize={260}>
              {(one: Vanished) => <VanishedRow key={one.review.key} vanished={one} />}
            </VirtualList>
          </Total.Provider>
        </div>
      )}
    </div>
  );
}

function Ask({ model }: { model: VanishedModel }) {
  const t = useT();
  return (
    <search class="rd-row">
      <label class="rd-vanished-search">
        <span class="rd-note">{t('vanished.search')}</span>
        <input
          type="search"
          data-testid="vanished-search"
          value={model.query.value}
          onInput={({ currentTarget }) => model.ask(currentTarget.value)}
        />
      </label>
      <label class="rd-vanished-only">
        <span class="rd-note">{t('vanished.only')}</span>
        <select
          data-testid="vanished-only"
          value={model.presence.value}
          onChange={({ currentTarget }) => model.only(PRESENCES.find((one) => one === currentTarget.value) ?? 'all')}
        >
          {PRESENCES.map((one) => (
            <option key={one} value={one}>
              {t(`vanished-only.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
