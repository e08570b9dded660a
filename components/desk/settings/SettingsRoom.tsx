import type { ComponentChildren } from 'preact';
import { useT } from '../../ui/translation.ts';
import { KeysPanel } from './KeysPanel.tsx';
import { LooksPanel } from './LooksPanel.tsx';
import { PausePanel } from './PausePanel.tsx';
import { RemindersPanel } from './RemindersPanel.tsx';
import { ShopsPanel } from './ShopsPanel.tsx';
import type { SettingsModel } from './settings-model.ts';
import { WorkPanel } from './WorkPanel.tsx';

/** Everything the seller can set. Kept at once; every open page of the extension follows. `children`: panels with models of their own. */
export function SettingsRoom({ model, children }: { model: SettingsModel; children?: ComponentChildren }) {
  const t = useT();
  const said = model.said.value;
  return (
    <div class="rd-panels" data-testid="settings-room">
      <p role="status" data-testid="settings-said" class={said === null || said === 'saved' ? 'rd-soft' : 'rd-notice'}>
        {t(said === null ? 'settings.at-once' : said === 'no-room' ? 'no-room' : `settings.${said}`)}
      </p>
      <LooksPanel model={model} />
      <KeysPanel model={model} />
      <WorkPanel model={model} />
      <RemindersPanel model={model} />
      {children}
      <ShopsPanel />
      <PausePanel model={model} />
    </div>
  );
}
