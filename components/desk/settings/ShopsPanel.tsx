import { PLATFORMS } from '../../../lib/reviews/review.ts';
import { useT } from '../../ui/translation.ts';
import { Panel, Words } from './fields.tsx';
import type { SettingsModel } from './settings-model.ts';

/** How the seller's shops sign. */
export function ShopsPanel({ model }: { model: SettingsModel }) {
  const t = useT();
  const { shopNames } = model.settings.value;
  return (
    <Panel id="shops" title={t('settings.shops')} what={t('settings.shops-what')}>
      {PLATFORMS.map((platform) => (
        <Words
          key={platform}
          label={t(`platform.${platform}`)}
          testId={`set-shop-${platform}`}
          value={shopNames[platform]}
          onChange={(value) => model.save({ shopNames: { ...shopNames, [platform]: value } })}
        />
      ))}
    </Panel>
  );
}
