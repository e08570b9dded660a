/** How long words are kept, how often backups are made, how much room there is. The store and the browser are handed in. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { BackupTimes } from '../../../lib/backup/backup-times.ts';
import { type Failure, failureOf } from '../../../lib/no-room.ts';
import type { Settings } from '../../../lib/settings.ts';
import type { StorageRoom } from '../../../lib/storage-room.ts';

export interface KeepingJobs {
  save(change: Partial<Settings>): Promise<unknown>;
  /** Asks the seller for the download folder, on his click; false: he said no. */
  allowDownloads(): Promise<boolean>;
  mayDownload(): Promise<boolean>;
  times(): Promise<BackupTimes>;
  room(): Promise<StorageRoom>;
  /** Removes old words now, in steps. Reviews that were gone through. */
  removeOld(months: number): Promise<void>;
}

export interface KeepingModel {
  settings: ReadonlySignal<Settings>;
  room: ReadonlySignal<StorageRoom | null>;
  times: ReadonlySignal<BackupTimes | null>;
  /** Automatic backups can be saved; null: not known yet. */
  allowed: ReadonlySignal<boolean | null>;
  said: ReadonlySignal<'removed' | 'removing' | 'refused' | Failure | null>;
  look(): void;
  /** Asked before it begins: removed words don't come back. */
  keepText(months: Settings['keepTextMonths']): void;
  every(every: Settings['backups']['every']): void;
  how(how: Settings['backups']['how']): void;
}

export function createKeepingModel(settings: ReadonlySignal<Settings>, jobs: KeepingJobs): KeepingModel {
  const room = signal<StorageRoom | null>(null);
  const times = signal<BackupTimes | null>(null);
  const allowed = signal<boolean | null>(null);
  const said = signal<KeepingModel['said']['value']>(null);
  const orFailed = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => {
      said.value = failureOf(error);
    });
  };
  return {
    settings,
    room,
    times,
    allowed,
    said,
    look() {
      const look = async (): Promise<void> => {
        [room.value, times.value, allowed.value] = await Promise.all([jobs.room(), jobs.times(), jobs.mayDownload()]);
      };
      orFailed(look());
    },
    keepText(months) {
      const keep = async (): Promise<void> => {
        await jobs.save({ keepTextMonths: months });
        if (months === null) return;
        said.value = 'removing';
        await jobs.removeOld(months);
        said.value = 'removed';
      };
      said.value = null;
      orFailed(keep());
    },
    every: (every) => orFailed(jobs.save({ backups: { ...settings.value.backups, every } })),
    how(how) {
      said.value = null;
      const choose = async (): Promise<void> => {
        // Before any other await: browsers ask only while the click is fresh.
        if (how === 'save') allowed.value = await jobs.allowDownloads();
        if (how === 'save' && !allowed.value) said.value = 'refused';
        else await jobs.save({ backups: { ...settings.value.backups, how } });
      };
      orFailed(choose());
    },
  };
}
