import { Icon } from '../ui/Icon.tsx';
import { useT } from '../ui/translation.ts';
import { HealthLine } from './HealthLine.tsx';
import type { SidebarModel } from './model.ts';

/** What this is, which page it reads, how well, and the way to make it small. */
export function Header({ model }: { model: SidebarModel }) {
  const t = useT();
  const other = model.settings.value.sidebarSide === 'left' ? 'right' : 'left';
  return (
    <header class="rd-header">
      <div class="rd-title">
        <h1>{t('app.name')}</h1>
        <span class="rd-page">{t(`page.${model.pageKind.value}`)}</span>
        <button type="button" class="rd-link" data-testid="open-desk" onClick={model.openDesk}>
          {t('desk')}
        </button>
        <button
          type="button"
          class="rd-icon-button"
          data-testid="help-button"
          aria-label={t('help')}
          title={`${t('help')} (?)`}
          onClick={() => {
            model.help.value = true;
          }}
        >
          <Icon name="keyboard" />
        </button>
        <button
          type="button"
          class="rd-icon-button"
          data-testid="side"
          aria-label={t(`side.${other}`)}
          title={t(`side.${other}`)}
          onClick={() => model.setSide(other)}
        >
          <Icon name="side" />
        </button>
        <button
          type="button"
          class="rd-icon-button"
          data-testid="collapse"
          aria-label={t('collapse')}
          title={t('collapse')}
          onClick={() => model.setCollapsed(true)}
        >
          <Icon name="collapse" />
        </button>
      </div>
      <HealthLine model={model} />
    </header>
  );
}
