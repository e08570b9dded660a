import { useT } from '../ui/translation.ts';

/** The collapsed sidebar: a slim tab at the edge with the number of reviews that need the seller. */
export function EdgeTab({ count, onOpen }: { count: number; onOpen: () => void }) {
  const t = useT();
  return (
    <button type="button" class="rd-tab" data-testid="edge-tab" title={t('expand')} onClick={onOpen}>
      <span class="rd-tab-name">{t('app.name')}</span>{' '}
      {count > 0 && (
        <>
          <span class="rd-tab-count" data-testid="needs-count" aria-hidden="true">
            {count > 999 ? '999+' : count}
          </span>
          <span class="rd-hidden">{t('needs-you', { count })}</span>
        </>
      )}
    </button>
  );
}
