/** The way of a backup out of the store and into it. The work itself is handed in, so that it can be any store's. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Backup } from '../../lib/backup/backup-file.ts';
import type { FileLike } from '../../lib/backup/import-file.ts';
import type { OpenedBackup, RestorePreview, RestoreProblem } from '../../lib/backup/restore-backup.ts';
import type { Stored } from '../../lib/backup/stored.ts';
import type { ChosenFile } from './import-model.ts';

/** A file that is ready to be saved by the seller's own click. */
export interface ReadyFile {
  name: string;
  /** An address of this page, good until `release`. */
  url: string;
  /** Bytes. */
  size: number;
  /** Rows in it. */
  rows: number;
  /** Rows that could not be written. */
  leftOut: number;
  /** Characters that the file's encoding does not have. */
  replaced?: number;
}

export type ExportState =
  | { step: 'idle'; failed: boolean }
  | { step: 'working' }
  | { step: 'ready'; kind: 'backup' | 'csv'; file: ReadyFile };

/** What went wrong with a whole file; `failed`: the store refused, and nothing was changed. */
export type RestoreTrouble = RestoreProblem | 'several' | 'failed';

export interface RestorePreviewState {
  step: 'preview';
  name: string;
  backup: Backup;
  preview: RestorePreview;
}

export type RestoreState =
  | { step: 'choose'; problem: Exclude<RestoreTrouble, 'locked' | 'wrong-passphrase'> | null }
  | { step: 'reading'; name: string }
  | { step: 'passphrase'; name: string; wrong: boolean }
  | RestorePreviewState
  | { step: 'restoring'; name: string }
  | { step: 'done'; name: string; result: RestorePreview };

export interface StoredState {
  /** null: being counted. */
  stored: Stored | null;
  /** `asked`: the seller has to say yes first. */
  forgetting: 'no' | 'asked' | 'running' | 'done' | 'failed';
}

/** Excel takes the first by its mark; tools that know only Shift_JIS want the second. */
export const CSV_ENCODINGS = ['utf-8', 'cp932'] as const;
export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

export interface BackupJobs {
  /** `passphrase`: empty for none. */
  exportBackup(passphrase: string): Promise<ReadyFile>;
  exportCsv(encoding: CsvEncoding): Promise<ReadyFile>;
  /** The file is no longer needed. */
  release(file: ReadyFile): void;
  open(file: FileLike, passphrase: string | null): Promise<OpenedBackup>;
  preview(backup: Backup): Promise<RestorePreview>;
  restore(backup: Backup): Promise<RestorePreview>;
  stored(): Promise<Stored>;
  forget(): Promise<void>;
}

export interface BackupModel {
  exporting: ReadonlySignal<ExportState>;
  restoring: ReadonlySignal<RestoreState>;
  storing: ReadonlySignal<StoredState>;
  exportBackup(passphrase: string): void;
  exportCsv(encoding: CsvEncoding): void;
  /** One file; dropping several at once is refused. */
  choose(files: readonly ChosenFile[]): void;
  unlock(passphrase: string): void;
  restore(): void;
  cancelRestore(): void;
  count(): void;
  askForget(ask: boolean): void;
  forget(): void;
}

export function createBackupModel(jobs: BackupJobs): BackupModel {
  const exporting = signal<ExportState>({ step: 'idle', failed: false });
  const restoring = signal<RestoreState>({ step: 'choose', problem: null });
  const storing = signal<StoredState>({ stored: null, forgetting: 'no' });
  let chosen: ChosenFile | null = null;
  /** Counts the files that were chosen: an answer about an earlier one has nothing to say any more. */
  let turn = 0;

  const make = (kind: 'backup' | 'csv', job: () => Promise<ReadyFile>): void => {
    const before = exporting.value;
    if (before.step === 'working') return;
    if (before.step === 'ready') jobs.release(before.file);
    exporting.value = { step: 'working' };
    job().then(
      (file) => {
        exporting.value = { step: 'ready', kind, file };
      },
      () => {
        exporting.value = { step: 'idle', failed: true };
      },
    );
  };
  const say = (mine: number, next: RestoreState): void => {
    if (mine === turn) restoring.value = next;
  };
  const opened = async (file: ChosenFile, passphrase: string | null): Promise<RestoreState> => {
    const { name } = file;
    const result = await jobs.open(file, passphrase);
    if (result.ok) return { step: 'preview', name, backup: result.backup, preview: await jobs.preview(result.backup) };
    const { problem } = result;
    if (problem === 'locked' || problem === 'wrong-passphrase')
      return { step: 'passphrase', name, wrong: problem === 'wrong-passphrase' };
    return { step: 'choose', problem };
  };
  const open = (file: ChosenFile, passphrase: string | null): void => {
    turn += 1;
    const mine = turn;
    restoring.value = { step: 'reading', name: file.name };
    opened(file, passphrase).then(
      (next) => say(mine, next),
      () => say(mine, { step: 'choose', problem: 'failed' }),
    );
  };
  const count = (): void => {
    jobs.stored().then(
      (stored) => {
        storing.value = { ...storing.value, stored };
      },
      () => undefined,
    );
  };

  return {
    exporting,
    restoring,
    storing,
    exportBackup: (passphrase) => make('backup', () => jobs.exportBackup(passphrase)),
    exportCsv: (encoding) => make('csv', () => jobs.exportCsv(encoding)),
    choose(files) {
      const [only, second] = files;
      if (!only || restoring.value.step === 'restoring') return;
      chosen = second ? null : only;
      if (second) restoring.value = { step: 'choose', problem: 'several' };
      else open(only, null);
    },
    unlock(passphrase) {
      if (chosen) open(chosen, passphrase);
    },
    restore() {
      const before = restoring.value;
      if (before.step !== 'preview') return;
      const { name, backup } = before;
      restoring.value = { step: 'restoring', name };
      jobs.restore(backup).then(
        (result) => {
          restoring.value = { step: 'done', name, result };
          count();
        },
        () => {
          restoring.value = { step: 'choose', problem: 'failed' };
        },
      );
    },
    cancelRestore() {
      if (restoring.value.step === 'restoring') return;
      turn += 1;
      chosen = null;
      restoring.value = { step: 'choose', problem: null };
    },
    count,
    askForget(ask) {
      storing.value = { ...storing.value, forgetting: ask ? 'asked' : 'no' };
    },
    forget() {
      if (storing.value.forgetting !== 'asked') return;
      storing.value = { ...storing.value, forgetting: 'running' };
      jobs.forget().then(
        () => {
          storing.value = { ...storing.value, forgetting: 'done' };
          count();
        },
        () => {
          storing.value = { ...storing.value, forgetting: 'failed' };
        },
      );
    },
  };
}
