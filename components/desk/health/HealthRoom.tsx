import type { MessageKey } from '../../../lib/i18n.ts';
import type { PageHealthState } from '../../../lib/reviews/page-health.ts';
import { useT } from '../../ui/translation.ts';
import { momentFully } from '../moment-fully.ts';
import { FieldsTable } from './FieldsTable.tsx';
import type { HealthModel } from './health-model.ts';
import { TaughtPanel } from './TaughtPanel.tsx';

/** How well each page kind was read last, since when something is missing, and what the seller taught. */
export function HealthRoom({ model }: { model: HealthModel }) {
  const t = useT();
  const pages = model.pages.value;
  return (
    <div class="rd-panels" data-testid="health-room">
      <section class="rd-panel" aria-labelledby="rd-health-pages" aria-busy={pages === null}>
        <h3 id="rd-health-pages">{t('health-room.pages')}</h3>
        <p class="rd-soft">{t('health-room.what')}</p>
        {model.failed.value && (
          <p class="rd-notice" role="alert">
            {t('popup.failed')}
          </p>
        )}
        {pages?.length === 0 && <p data-testid="health-none">{t('health-room.none')}</p>}
        {pages?.map((page) => (
          <PageCard key={`${page.platform}:${page.pageKind}`} page={page} />
        ))}
      </section>
      <TaughtPanel model={model} />
    </div>
  );
}

type Tone = 'good' | 'part' | 'bad' | 'wait';

function verdictOf({ last, lost }: PageHealthState): { tone: Tone; key: MessageKey } {
  if (last.status === 'unreadable') return { tone: 'bad', key: 'health.unreadable' };
  if (last.status === 'empty') return { tone: 'good', key: 'health.empty' };
  if (last.status === 'loading') return { tone: 'wait', key: 'health.loading' };
  if (last.complete >= last.seen && lost.length === 0) return { tone: 'good', key: 'health.all' };
  return { tone: 'part', key: 'health.part' };
}

function PageCard({ page }: { page: PageHealthState }) {
  const t = useT();
  const { platform, pageKind, last, lost, fullUntil } = page;
  const { tone, key } = verdictOf(page);
  return (
    <article class="rd-page-health" data-testid="page-health" data-page={`${platform}:${pageKind}`} data-tone={tone}>
      <h4>
        {t(`platform.${platform}`)} · {t(`page.${pageKind}`)}
      </h4>
      <p>
        <b>{t(key, { count: last.seen, seen: last.seen, complete: last.complete })}</b>{' '}
        <span class="rd-soft">{t('health-room.read-at', { when: momentFully(t, last.at) })}</span>
      </p>
      {tone === 'bad' && <p>{t('health.unreadable-next')}</p>}
      {lost.map(({ field, until }) => (
        <p key={field} class="rd-notice" data-testid="health-lost" data-field={field}>
          {t('health-room.lost', { field: t(`field.${field}`), when: momentFully(t, until) })}
        </p>
      ))}
      {fullUntil !== null && <p class="rd-soft">{t('health.full-until', { when: momentFully(t, fullUntil) })}</p>}
      <FieldsTable reading={last} />
    </article>
  );
}
