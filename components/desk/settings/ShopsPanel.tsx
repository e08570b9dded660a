import { useT } from '../../ui/translation.ts';
import { Panel } from './fields.tsx';

/** Where the shops' names went: how a shop speaks is said in one place. */
export function ShopsPanel() {
  const t = useT();
  return (
    <Panel id="shops" title={t('settings.shops')} what={t('settings.shops-moved')}>
      <div class="rd-row">
        <a class="rd-button" href="#replies" data-testid="to-replies">
          {t('settings.shops-open')}
        </a>
      </div>
    </Panel>
  );
}
