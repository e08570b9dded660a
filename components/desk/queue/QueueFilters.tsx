import type { MessageKey } from '../../../lib/i18n.ts';
import { CAUSES, PLATFORMS, STATUSES, TRIAGES } from '../../../lib/reviews/review.ts';
import { PRESENCES, RATINGS } from '../../../lib/reviews/search-facts.ts';
import { DUES, NO_ASK, type SearchAsk } from '../../../lib/reviews/search-index.ts';
import { useT } from '../../ui/translation.ts';
import { shopName } from '../shop-name.ts';
import type { QueueModel } from './queue-model.ts';

type Filter = Exclude<keyof SearchAsk, 'text' | 'shop'>;

/** Values of each filter and the locale keys that name them. */
const FILTERS: { [F in Filter]: readonly (readonly [value: NonNullable<SearchAsk[F]>, key: MessageKey])[] } = {
  platform: PLATFORMS.map((one) => [one, `platform.${one}`]),
  due: DUES.map((one) => [one, `queue-due.${one}`]),
  triage: TRIAGES.map((one) => [one, `triage.${one}`]),
  cause: CAUSES.map((one) => [one, `cause.${one}`]),
  rating: RATINGS.map((one) => [one, `queue-rating.${one}`]),
  status: STATUSES.map((one) => [one, `status.${one}`]),
  presence: PRESENCES.map((one) => [one, `presence.${one}`]),
  stand: (['inserted', 'cannot-act'] as const).map((one) => [one, `queue-stand.${one}`]),
};

/** Words to look for, and what the list can be narrowed by. */
export function QueueFilters({ model }: { model: QueueModel }) {
  const t = useT();
  const ask = model.ask.value;
  const narrowed = Object.entries(ask).some(([name, value]) => value !== NO_ASK[name as keyof SearchAsk]);
  return (
    <search class="rd-queue-ask">
      <label class="rd-queue-search">
        <span>{t('queue.search')}</span>
        <input
          type="search"
          data-testid="queue-search"
          placeholder={t('queue.search-hint')}
          value={ask.text}
          onInput={({ currentTarget }) => model.change({ text: currentTarget.value })}
        />
      </label>
      <div class="rd-queue-filters">
        {(Object.keys(FILTERS) as Filter[]).map((name) => (
          <label key={name}>
            <span>{t(`queue-filter.${name}`)}</span>
            <select
              data-testid={`queue-${name}`}
              value={ask[name] ?? ''}
              onChange={({ currentTarget }) => model.change({ [name]: currentTarget.value || null })}
            >
              <option value="">{t('queue.all')}</option>
              {FILTERS[name].map(([value, key]) => (
                <option key={value} value={value}>
                  {t(key)}
                </option>
              ))}
            </select>
          </label>
        ))}
        {model.shops.value.length > 1 && (
          <label>
            <span>{t('import.shop')}</span>
            <select
              data-testid="queue-shop"
              value={ask.shop ?? ''}
              onChange={({ currentTarget }) => model.change({ shop: currentTarget.value || null })}
            >
              <option value="">{t('queue.all')}</option>
              {model.shops.value.map((shop) => (
                <option key={shop} value={shop}>
                  {shopName(t, shop)}
                </option>
              ))}
            </select>
          </label>
        )}
        {narrowed && (
          <button type="button" class="rd-link" data-testid="queue-reset" onClick={model.reset}>
            {t('list.show-all')}
          </button>
        )}
      </div>
    </search>
  );
}
