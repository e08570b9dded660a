/** The way of one import: choose, read, look, import. The work itself is handed in, so that it can be any store's. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { FileProblem, ImportFile, ImportReading } from '../../lib/backup/import-file.ts';
import type { ShopChoice } from '../../lib/backup/import-shops.ts';
import type { ImportPreview } from '../../lib/backup/preview-import.ts';
import type { ImportOptions, ImportResult } from '../../lib/backup/run-import.ts';
import { type Failure, failureOf } from '../../lib/no-room.ts';

/** A `File`, or whatever is like one. */
export type ChosenFile = Blob & { name: string };

/** What went wrong with a whole file; `Failure`: the store refused, and nothing was changed; `stopped`: by the seller. */
export type ImportProblem = FileProblem | Failure | 'several' | 'stopped';

export interface ImportJobs {
  read(file: Blob): Promise<ImportReading>;
  shops(file: ImportFile): Promise<ShopChoice>;
  preview(file: ImportFile, shop: string): Promise<ImportPreview>;
  run(file: ImportFile, shop: string, options: ImportOptions): Promise<ImportResult>;
}

export interface PreviewState {
  step: 'preview';
  name: string;
  file: ImportFile;
  choice: ShopChoice;
  /** null: the seller has not said yet. */
  shop: string | null;
  /** null: being compared, or waiting for the shop. */
  preview: ImportPreview | null;
}

export type ImportState =
  | { step: 'choose'; problem: ImportProblem | null }
  | { step: 'reading'; name: string }
  | PreviewState
  /** `done`: 0–1. */
  | { step: 'importing'; name: string; done: number }
  | { step: 'done'; name: string; result: ImportResult; badRows: number };

export interface ImportModel {
  state: ReadonlySignal<ImportState>;
  /** One file; dropping several at once is refused. */
  choose(files: readonly ChosenFile[]): void;
  chooseShop(shop: string): void;
  start(): void;
  /** Back to the beginning. An import that is running is stopped if there is still time, and nothing of it is kept then. */
  cancel(): void;
}

export function createImportModel(jobs: ImportJobs): ImportModel {
  const state = signal<ImportState>({ step: 'choose', problem: null });
  /** What runs now; whatever was begun before it has nothing to say any more. */
  let current = new AbortController();

  const begin = (): AbortSignal => {
    current.abort();
    current = new AbortController();
    return current.signal;
  };
  const work = (job: () => Promise<ImportState>): void => {
    const alive = begin();
    job().then(
      (next) => {
        if (!alive.aborted) state.value = next;
      },
      (error: unknown) => {
        if (!alive.aborted) state.value = { step: 'choose', problem: failureOf(error) };
      },
    );
  };
  const compared = async (before: PreviewState, shop: string): Promise<ImportState> => ({
    ...before,
    shop,
    preview: await jobs.preview(before.file, shop),
  });

  return {
    state,
    choose(files) {
      const [only, second] = files;
      if (state.value.step === 'importing') return;
      if (!only || second) {
        if (second) state.value = { step: 'choose', problem: 'several' };
        return;
      }
      const { name } = only;
      state.value = { step: 'reading', name };
      work(async () => {
        const reading = await jobs.read(only);
        if (!reading.ok) return { step: 'choose', problem: reading.problem };
        const { file } = reading;
        const choice = await jobs.shops(file);
        const open: PreviewState = { step: 'preview', name, file, choice, shop: choice.shop, preview: null };
        return choice.shop === null ? open : compared(open, choice.shop);
      });
    },
    chooseShop(shop) {
      const before = state.value;
      if (before.step !== 'preview' || !shop) return;
      state.value = { ...before, shop, preview: null };
      work(() => compared(before, shop));
    },
    start() {
      const before = state.value;
      if (before.step !== 'preview' || before.shop === null || !before.preview) return;
      const { name, file, shop, preview } = before;
      state.value = { step: 'importing', name, done: 0 };
      const signal = begin();
      const onProgress = (done: number): void => {
        if (!signal.aborted) state.value = { step: 'importing', name, done };
      };
      // Stopped or not: what has become of it decides what is said.
      jobs.run(file, shop, { onProgress, signal }).then(
        (result) => {
          state.value = { step: 'done', name, result, badRows: preview.badRows.length };
        },
        (error: unknown) => {
          state.value = { step: 'choose', problem: signal.aborted ? 'stopped' : failureOf(error) };
        },
      );
    },
    cancel() {
      if (state.value.step === 'importing') {
        current.abort();
        return;
      }
      begin();
      state.value = { step: 'choose', problem: null };
    },
  };
}
