/** The way of a backup out of the store and into it. The work itself is handed in, so that it can be any store's. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Backup, ReadOptions } from '../../lib/backup/read-backup.ts';
import type { OpenedBackup, RestoreProblem } from '../../lib/backup/restore-backup.ts';
import type { RestorePreview } from '../../lib/backup/restore-tally.ts';
import type { CsvEncoding } from '../../lib/backup/reviews-csv.ts';
import type { Stored } from '../../lib/backup/stored.ts';
import { type Failure, failureOf } from '../../lib/no-room.ts';
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
  | { step: 'idle'; failed: Failure | null }
  | { step: 'working' }
  | { step: 'ready'; kind: 'backup' | 'csv'; file: ReadyFile };

/** What went wrong with a whole file; `Failure`: the store refused, and nothing was changed; `stopped`: by the seller. */
export type RestoreTrouble = RestoreProblem | 'several' | 'stopped' | Failure;

export interface RestorePreviewState {
  step: 'preview';
  name: string;
  backup: Backup;
  preview: RestorePreview;
}

export type RestoreState =
  | { step: 'choose'; problem: Exclude<RestoreTrouble, 'locked' | 'wrong-passphrase'> | null }
  /** `done`: 0–1. */
  | { step: 'reading'; name: string; done: number }
  | { step: 'passphrase'; name: string; wrong: boolean }
  | RestorePreviewState
  | { step: 'restoring'; name: string; done: number }
  | { step: 'done'; name: string; result: RestorePreview };

export interface StoredState {
  /** null: being counted. */
  stored: Stored | null;
  /** `asked`: the seller has to say yes first. */
  forgetting: 'no' | 'asked' | 'running' | 'done' | Failure;
}

export interface BackupJobs {
  /** `passphrase`: empty for none. */
  exportBackup(passphrase: string): Promise<ReadyFile>;
  exportCsv(encoding: CsvEncoding): Promise<ReadyFile>;
  /** The file is no longer needed. */
  release(file: ReadyFile): void;
  /** These three reject when they are given up; nothing has changed then. */
  open(file: Blob, passphrase: string | null, options: ReadOptions): Promise<OpenedBackup>;
  preview(backup: Backup, options: ReadOptions): Promise<RestorePreview>;
  restore(backup: Backup, options: ReadOptions): Promise<RestorePreview>;
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
  /** Back to the beginning. A restore that is running is stopped if there is still time, and nothing of it is kept then. */
  cancelRestore(): void;
  count(): void;
  askForget(ask: boolean): void;
  forget(): void;
}

export function createBackupModel(jobs: BackupJobs): BackupModel {
  const exporting = signal<ExportState>({ step: 'idle', failed: null });
  const restoring = signal<RestoreState>({ step: 'choose', problem: null });
  const storing = signal<StoredState>({ stored: null, forgetting: 'no' });
  let chosen: ChosenFile | null = null;
  /** What is read or restored now; whatever was begun before it has nothing to say any more. */
  let current = new AbortController();

  const make = (kind: 'backup' | 'csv', job: () => Promise<ReadyFile>): void => {
    const before = exporting.value;
    if (before.step === 'working') return;
    if (before.step === 'ready') jobs.release(before.file);
    exporting.value = { step: 'working' };
    job().then(
      (file) => {
        exporting.value = { step: 'ready', kind, file };
      },
      (error: unknown) => {
        exporting.value = { step: 'idle', failed: failureOf(error) };
      },
    );
  };
  const begin = (): AbortSignal => {
    current.abort();
    current = new AbortController();
    return current.signal;
  };
  /** A file is gone through twice: to be checked, then beside what is stored. */
  const opened = async (file: ChosenFile, passphrase: string | null, alive: AbortSignal): Promise<RestoreState> => {
    const { name } = file;
    const half = (before: number): ReadOptions => ({
      signal: alive,
      onProgress: (done) => {
        if (!alive.aborted) restoring.value = { step: 'reading', name, done: before + done / 2 };
      },
    });
    const result = await jobs.open(file, passphrase, half(0));
    if (result.ok) {
      const { backup } = result;
      return { step: 'preview', name, backup, preview: await jobs.preview(backup, half(0.5)) };
    }
    const { problem } = result;
    if (problem === 'locked' || problem === 'wrong-passphrase')
      return { step: 'passphrase', name, wrong: problem === 'wrong-passphrase' };
    return { step: 'choose', problem };
  };
  const open = (file: ChosenFile, passphrase: string | null): void => {
    const alive = begin();
    const say = (next: RestoreState): void => {
      if (!alive.aborted) restoring.value = next;
    };
    restoring.value = { step: 'reading', name: file.name, done: 0 };
    opened(file, passphrase, alive).then(say, (error: unknown) => say({ step: 'choose', problem: failureOf(error) }));
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
      const signal = begin();
      restoring.value = { step: 'restoring', name, done: 0 };
      const onProgress = (done: number): void => {
        if (!signal.aborted) restoring.value = { step: 'restoring', name, done };
      };
      // Stopped or not: what has become of it decides what is said.
      jobs.restore(backup, { signal, onProgress }).then(
        (result) => {
          restoring.value = { step: 'done', name, result };
          count();
        },
        (error: unknown) => {
          restoring.value = { step: 'choose', problem: signal.aborted ? 'stopped' : failureOf(error) };
        },
      );
    },
    cancelRestore() {
      if (restoring.value.step === 'restoring') {
        current.abort();
        return;
      }
      begin();
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
        (error: unknown) => {
          storing.value = { ...storing.value, forgetting: failureOf(error) };
        },
      );
    },
  };
}
