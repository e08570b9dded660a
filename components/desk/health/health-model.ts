/** How well pages are read, and what the seller taught about them. The store is handed in. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { TaughtRow } from '../../../lib/db.ts';
import { type Failure, failureOf } from '../../../lib/no-room.ts';
import type { PageHealthState } from '../../../lib/reviews/page-health.ts';
import type { PackResult } from '../../../lib/reviews/taught-store.ts';

export interface HealthJobs {
  /** What was taught as a file's text. */
  pack(): Promise<string>;
  take(text: string): Promise<PackResult>;
  forget(row: TaughtRow): Promise<unknown>;
}

export interface HealthModel {
  /** null: being read. */
  pages: ReadonlySignal<readonly PageHealthState[] | null>;
  taught: ReadonlySignal<readonly TaughtRow[]>;
  /** Address of the file to be saved; null: nothing was taught. */
  file: ReadonlySignal<string | null>;
  answer: ReadonlySignal<PackResult | Failure | null>;
  failed: ReadonlySignal<boolean>;
  now: ReadonlySignal<number>;
  show(pages: readonly PageHealthState[], taught: readonly TaughtRow[]): void;
  fail(): void;
  load(file: { size: number; text(): Promise<string> }): void;
  forget(row: TaughtRow): void;
}

/** Bytes. Nothing as long as this is taken, so it isn't read: what is said is that it is too large. */
const TOO_LARGE = 400_000;

export function createHealthModel(jobs: HealthJobs, now: ReadonlySignal<number>): HealthModel {
  const pages = signal<readonly PageHealthState[] | null>(null);
  const taught = signal<readonly TaughtRow[]>([]);
  const file = signal<string | null>(null);
  const answer = signal<PackResult | Failure | null>(null);
  const failed = signal(false);
  let turn = 0;

  const makeFile = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const text = taught.value.length === 0 ? null : await jobs.pack();
    if (mine !== turn) return;
    file.value = text === null ? null : `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
  };
  const orFailed = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => {
      answer.value = failureOf(error);
    });
  };
  return {
    pages,
    taught,
    file,
    answer,
    failed,
    now,
    show(nextPages, nextTaught) {
      pages.value = nextPages;
      taught.value = nextTaught;
      orFailed(makeFile());
    },
    fail() {
      failed.value = true;
    },
    load(chosen) {
      const take = async (): Promise<void> => {
        const text = chosen.size > TOO_LARGE ? ' '.repeat(TOO_LARGE) : await chosen.text();
        answer.value = await jobs.take(text);
      };
      orFailed(take());
    },
    forget(row) {
      answer.value = null;
      orFailed(jobs.forget(row));
    },
  };
}
