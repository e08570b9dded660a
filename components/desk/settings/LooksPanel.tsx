import { UI_LANGUAGES } from '../../../lib/ui-language.ts';
import { useT } from '../../ui/translation.ts';
import { Choice, Panel } from './fields.tsx';
import type { SettingsModel } from './settings-model.ts';

/** Each in its own words: whoever can't read the others finds it. */
const NAMES = { en: 'English', ja: '日本語', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' } as const;

/** Language and looks. */
export function LooksPanel({ model }: { model: SettingsModel }) {
  const t = useT();
  const { uiLanguage, theme, sidebarSide } = model.settings.value;
  return (
    <Panel id="looks" title={t('settings.looks')}>
      <Choice
        label={t('settings.language')}
        testId="set-language"
        value={uiLanguage}
        options={[['auto', t('settings.language-auto')], ...UI_LANGUAGES.map((one) => [one, NAMES[one]] as const)]}
        onChange={(value) => model.save({ uiLanguage: value })}
      />
      <Choice
        label={t('settings.theme')}
        testId="set-theme"
        value={theme}
        options={(['system', 'light', 'dark'] as const).map((one) => [one, t(`settings-theme.${one}`)] as const)}
        onChange={(value) => model.save({ theme: value })}
      />
      <Choice
        label={t('settings.side')}
        testId="set-side"
        value={sidebarSide}
        options={(['left', 'right'] as const).map((one) => [one, t(`settings-side.${one}`)] as const)}
        onChange={(value) => model.save({ sidebarSide: value })}
      />
    </Panel>
  );
}
