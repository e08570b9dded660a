/** A backup's work for component tests: nothing real, every call seen. */
import { vi } from 'vitest';
import type { BackupJobs, ReadyFile } from '../../components/desk/backup-model.ts';
import { TABLES } from '../../lib/backup/backup-rows.ts';
import { RESTORE_FATES, type RestoreCounts, type RestorePreview } from '../../lib/backup/restore-tally.ts';
import { STORED, type Stored } from '../../lib/backup/stored.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { START, someTables } from '../backup/tables.ts';
import { inMemory } from '../backup/whole.ts';

export const BACKUP = inMemory({ appVersion: '0.1.0', createdAt: START, tables: someTables(), settings: DEFAULTS });

export function previewWith(given: Partial<RestorePreview> = {}): RestorePreview {
  const counts = Object.fromEntries(
    TABLES.map((table) => [table, Object.fromEntries(RESTORE_FATES.map((fate) => [fate, 0]))]),
  ) as RestoreCounts;
  counts.reviews = { new: 12, changed: 3, known: 5, kept: 1, conflict: 1 };
  counts.events = { new: 40, changed: 0, known: 7, kept: 0, conflict: 0 };
  return { counts, conflicts: [], conflictCount: given.conflicts?.length ?? 0, intoEmpty: false, ...given };
}

export const readyFile = (given: Partial<ReadyFile> = {}): ReadyFile => ({
  name: 'review-desk-2026-11-22.zip',
  url: 'blob:somewhere/1',
  size: 1_234_567,
  rows: 1_200,
  leftOut: 0,
  ...given,
});

const rows = Object.fromEntries(STORED.map((table, i) => [table, i * 1_000])) as Stored['rows'];

export const backupJobs = (change: Partial<BackupJobs> = {}) =>
  ({
    exportBackup: vi.fn(async () => readyFile()),
    exportCsv: vi.fn(async () => readyFile({ name: 'reviews-2026-11-22.csv' })),
    release: vi.fn(),
    open: vi.fn(async () => ({ ok: true as const, backup: BACKUP })),
    preview: vi.fn(async () => previewWith()),
    restore: vi.fn(async () => previewWith()),
    stored: vi.fn(async (): Promise<Stored> => ({ rows, bytes: 5_600_000 })),
    forget: vi.fn(async () => undefined),
    ...change,
  }) satisfies BackupJobs;
