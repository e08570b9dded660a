import { SettingsRoom } from '../../../components/desk/settings/SettingsRoom.tsx';
import { createSettingsModel } from '../../../components/desk/settings/settings-model.ts';
import '../../../components/desk/settings/settings.css';
import { WindowsPanel, type WindowsPanelProps } from '../../../components/desk/WindowsPanel.tsx';
import { sendMessage } from '../../../lib/messages.ts';
import { storeSettings } from '../../../lib/settings-store.ts';
import type { OpenRoom } from './room.ts';

/** Everything the seller can set. */
export const openSettings: OpenRoom = ({ live }) => {
  const model = createSettingsModel(live, storeSettings);
  const setWindow: WindowsPanelProps['onSet'] = (id, days) => model.follow(sendMessage('setWindow', { id, days }));
  return () => (
    <SettingsRoom model={model}>
      <div class="rd-panel">
        <WindowsPanel windowDays={live.value.windowDays} onSet={setWindow} />
      </div>
    </SettingsRoom>
  );
};
