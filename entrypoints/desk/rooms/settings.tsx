import { SettingsRoom } from '../../../components/desk/settings/SettingsRoom.tsx';
import { createSettingsModel } from '../../../components/desk/settings/settings-model.ts';
import '../../../components/desk/settings/settings.css';
import { storeSettings } from '../../../lib/settings-store.ts';
import type { OpenRoom } from './room.ts';

/** Everything the seller can set. */
export const openSettings: OpenRoom = ({ live }) => {
  const model = createSettingsModel(live, storeSettings);
  return () => <SettingsRoom model={model} />;
};
