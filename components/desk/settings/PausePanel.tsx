import { withPause } from '../../../lib/pause.ts';
import { hostsOf } from '../../../lib/platforms/hosts.ts';
import { PLATFORMS } from '../../../lib/reviews/review.ts';
import { useT } from '../../ui/translation.ts';
import { Choice, Panel, Tick } from './fields.tsx';
import type { SettingsModel } from './settings-model.ts';

/** Where the extension stays out of pages: whole platforms, or single hosts. */
export function PausePanel({ model }: { model: SettingsModel }) {
  const t = useT();
  const { paused } = model.settings.value;
  const others = PLATFORMS.filter((platform) => !paused.platforms.includes(platform))
    .flatMap(hostsOf)
    .filter((host) => !paused.hosts.includes(host));
  return (
    <Panel id="pause" title={t('pause')} what={t('pause.what')}>
      <div class="rd-ticks">
        {PLATFORMS.map((platform) => (
          <Tick
            key={platform}
            label={t('pause.platform', { platform: t(`platform.${platform}`) })}
            testId={`set-pause-${platform}`}
            checked={paused.platforms.includes(platform)}
            onChange={(on) => model.save({ paused: withPause(paused, { platform }, on) })}
          />
        ))}
      </div>
      <ul class="rd-lines">
        {paused.hosts.map((host) => (
          <li key={host} data-testid="paused-host" data-host={host}>
            <span>{t('pause.host', { host })}</span>
            <button
              type="button"
              class="rd-button rd-small"
              aria-label={`${t('pause.end')} · ${host}`}
              onClick={() => model.save({ paused: withPause(paused, { host }, false) })}
            >
              {t('pause.end')}
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Choice
          label={t('pause.one-host')}
          testId="set-pause-host"
          value=""
          options={[['', t('blank.choose')], ...others.map((host) => [host, host] as const)]}
          onChange={(host) => host && model.save({ paused: withPause(paused, { host }, true) })}
        />
      )}
    </Panel>
  );
}
