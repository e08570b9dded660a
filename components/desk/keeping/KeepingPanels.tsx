import { useEffect, useState } from 'preact/hooks';
import { isSafe, isShort } from '../../../lib/storage-room.ts';
import { useT } from '../../ui/translation.ts';
import { Asked } from '../Asked.tsx';
import { fileSize } from '../file-size.ts';
import { momentFully } from '../moment-fully.ts';
import { Choice, Panel } from '../settings/fields.tsx';
import type { KeepingModel } from './keeping-model.ts';

/** Whether the browser keeps it all, and whether there is room. */
export function RoomPanel({ model }: { model: KeepingModel }) {
  const t = useT();
  const room = model.room.value;
  useEffect(() => model.look(), [model]);
  return (
    <Panel id="room" title={t('room')}>
      {room && (
        <>
          {isShort(room) && (
            <p class="rd-notice" role="alert" data-testid="room-short">
              {t('room.short', { free: fileSize(t, room.free ?? 0) })}
            </p>
          )}
          <p data-testid="room-persisted" data-safe={isSafe(room)}>
            {t(isSafe(room) ? 'room.persisted' : 'room.not-persisted')}
          </p>
          <p class="rd-soft">
            {room.free !== null &&
              `${t('room.free', { free: fileSize(t, room.free) })}${t.language === 'en' ? ' ' : ''}`}
            {t(room.unlimited ? 'room.unlimited' : 'room.limited')}
          </p>
        </>
      )}
    </Panel>
  );
}

const EVERY = ['never', 'week', 'month'] as const;

/** Backups that are reminded of, or made without being asked. */
export function AutoBackupPanel({ model }: { model: KeepingModel }) {
  const t = useT();
  const { every, how } = model.settings.value.backups;
  const times = model.times.value;
  const said = model.said.value;
  const lapsed = every !== 'never' && how === 'save' && model.allowed.value === false;
  return (
    <Panel id="auto-backup" title={t('auto-backup')} what={t('auto-backup.what')}>
      <Choice
        label={t('auto-backup.every')}
        testId="backup-every"
        value={every}
        options={EVERY.map((one) => [one, t(`auto-backup.${one}`)] as const)}
        onChange={model.every}
      />
      {every !== 'never' && (
        <Choice
          label={t('auto-backup.how')}
          testId="backup-how"
          hint={t('auto-backup.how-hint')}
          value={how}
          options={(['remind', 'save'] as const).map((one) => [one, t(`auto-backup.${one}`)] as const)}
          onChange={model.how}
        />
      )}
      {(said === 'refused' || lapsed) && (
        <p class="rd-notice" role="alert" data-testid="backup-refused">
          {t('auto-backup.refused')}
        </p>
      )}
      <p class="rd-soft" data-testid="backup-made">
        {times &&
          (times.madeAt === null
            ? t('auto-backup.none')
            : t('auto-backup.last', { when: momentFully(t, times.madeAt) }))}
      </p>
    </Panel>
  );
}

const MONTHS = ['3', '6', '12', '24', '36', '60'] as const;
const NEVER = 'never';

/** How long the words of reviews are kept. */
export function RetentionPanel({ model }: { model: KeepingModel }) {
  const t = useT();
  const [asked, setAsked] = useState<number | null>(null);
  const { keepTextMonths } = model.settings.value;
  const kept = keepTextMonths === null ? NEVER : String(keepTextMonths);
  const all = [NEVER, ...new Set([...MONTHS, ...(keepTextMonths === null ? [] : [kept])])];
  const said = model.said.value;
  const choose = (value: string): void => {
    if (value === NEVER) model.keepText(null);
    setAsked(value === NEVER ? null : Number(value));
  };
  return (
    <Panel id="retention" title={t('retention')} what={t('retention.what')}>
      <Choice
        label={t('retention.keep')}
        testId="retention-months"
        value={asked === null ? kept : String(asked)}
        options={all.map((one) => [
          one,
          one === NEVER ? t('retention.always') : t('retention.months', { count: Number(one) }),
        ])}
        onChange={choose}
      />
      {asked !== null && (
        <Asked
          id="retention"
          text={t('retention.ask', { count: asked })}
          yes={t('retention.yes')}
          no={t('retention.no')}
          onYes={() => {
            model.keepText(asked);
            setAsked(null);
          }}
          onNo={() => setAsked(null)}
        />
      )}
      <p role="status" data-testid="retention-said">
        {(said === 'removing' || said === 'removed') && t(`retention.${said}`)}
        {said === 'failed' && t('queue-said.failed')}
        {said === 'no-room' && t('no-room')}
      </p>
    </Panel>
  );
}
