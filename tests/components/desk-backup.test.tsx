import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type BackupJobs, createBackupModel } from '../../components/desk/backup-model.ts';
import { DataRoom } from '../../components/desk/DataRoom.tsx';
import { Desk } from '../../components/desk/Desk.tsx';
import { createImportModel } from '../../components/desk/import-model.ts';
import { TABLES } from '../../lib/backup/backup-rows.ts';
import { BACKUP_PROBLEMS } from '../../lib/backup/read-backup.ts';
import { RESTORE_FATES } from '../../lib/backup/restore-tally.ts';
import { STORED } from '../../lib/backup/stored.ts';
import { createTranslator } from '../../lib/locales.ts';
import type { UiLanguage } from '../../lib/rules/finding.ts';
import { UI_LANGUAGES } from '../../lib/ui-language.ts';
import { BACKUP, backupJobs, previewWith, readyFile } from './backup-jobs.ts';
import { expectAccessible } from './show.tsx';

function show(change: Partial<BackupJobs> = {}, language: UiLanguage = 'en') {
  const jobs = backupJobs(change);
  const nothing = () => Promise.reject(new Error('not asked for'));
  const importing = createImportModel({ read: nothing, shops: nothing, preview: nothing, run: nothing });
  const t = createTranslator(language);
  render(
    <Desk room="data" t={t} theme="system">
      <DataRoom importing={importing} backup={createBackupModel(jobs)} />
    </Desk>,
  );
  const user = userEvent.setup({ applyAccept: false });
  const choose = (...names: string[]) =>
    user.upload(
      screen.getByTestId('restore-file'),
      names.map((name) => new File(['x'], name)),
    );
  return { jobs, user, choose, desk: screen.getByTestId('desk') };
}

describe('backing up', () => {
  it('makes a file and lets the seller save it', async () => {
    const { user, jobs, desk } = show();
    await user.click(screen.getByRole('button', { name: 'Make a backup' }));
    const link = await screen.findByTestId('export-save');
    expect(jobs.exportBackup).toHaveBeenCalledExactlyOnceWith('');
    expect([link.getAttribute('href'), link.getAttribute('download')]).toEqual([
      'blob:somewhere/1',
      'review-desk-2026-11-22.zip',
    ]);
    expect(link.textContent).toBe('Save review-desk-2026-11-22.zip (1.2 MB)');
    expect(screen.getByTestId('export-ready').textContent?.trim()).toBe('Ready, with 1,200 entries.');
    await waitFor(() => expect(document.activeElement).toBe(link));
    await expectAccessible(desk);
    await user.click(screen.getByTestId('export-csv'));
    expect(await screen.findByText(/reviews-2026-11-22\.csv/)).toBeTruthy();
    expect(jobs.release).toHaveBeenCalledExactlyOnceWith(readyFile());
  });

  it('encrypts with a passphrase, and does not keep it', async () => {
    const { user, jobs } = show();
    const field = screen.getByTestId('export-passphrase') as HTMLInputElement;
    await user.type(field, 'three small ducks');
    await user.click(screen.getByRole('button', { name: 'Make an encrypted backup' }));
    expect(jobs.exportBackup).toHaveBeenCalledExactlyOnceWith('three small ducks');
    expect(field.value).toBe('');
  });

  it('says when rows had to be left out, and when it failed', async () => {
    const exportBackup = vi
      .fn<BackupJobs['exportBackup']>()
      .mockResolvedValueOnce(readyFile({ leftOut: 2 }))
      .mockRejectedValueOnce(new Error('disk'));
    const { user } = show({ exportBackup });
    await user.click(screen.getByTestId('export-backup'));
    expect((await screen.findByTestId('export-ready')).textContent).toMatch(/2 entries are damaged/);
    await user.click(screen.getByTestId('export-backup'));
    expect((await screen.findByTestId('export-problem')).textContent).toMatch(/could not be made/);
    expect(screen.queryByTestId('export-save')).toBeNull();
  });
});

describe('restoring', () => {
  it('shows what would come of it, then does it', async () => {
    const conflicts = [{ table: 'drafts' as const, about: 'order 1', kept: 'Mine', other: 'Yours' }];
    const { choose, user, jobs, desk } = show({ preview: async () => previewWith({ conflicts }) });
    await choose('desk.zip');
    const counts = within(await screen.findByTestId('restore-counts'));
    const cells = (table: string) =>
      [...(counts.getByText(table).closest('tr')?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
    expect(cells('Reviews')).toEqual(['12', '3', '5', '1', '1']);
    expect(cells('History')).toEqual(['40', '0', '7', '0', '0']);
    expect(screen.getByTestId('restore-made').textContent).toMatch(/2026/);
    expect(screen.getByTestId('restore-conflicts').textContent).toMatch(/Drafts: order 1.*Mine.*Yours/);
    expect(screen.getByTestId('restore-preview').textContent).toContain('stay as they are here');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('desk.zip'));
    await expectAccessible(desk);
    expect(jobs.restore).not.toHaveBeenCalled();
    await user.click(screen.getByTestId('restore-start'));
    const done = await screen.findByTestId('restore-done');
    expect(done.textContent).toBe('Restored desk.zip: 12 new reviews, 3 updated, 7 already here.');
    expect(jobs.restore).toHaveBeenCalledExactlyOnceWith(
      BACKUP,
      expect.objectContaining({ signal: expect.anything() }),
    );
    await waitFor(() => expect(document.activeElement).toBe(done));
    await user.click(screen.getByTestId('restore-another'));
    expect(screen.getByTestId('restore-file')).toBeTruthy();
  });

  it('offers nothing to restore when all of it is here', async () => {
    const preview = previewWith();
    for (const table of TABLES) preview.counts[table] = { new: 0, changed: 0, known: 2, kept: 1, conflict: 0 };
    const { choose } = show({ preview: async () => preview });
    await choose('desk.zip');
    await screen.findByText('All of this is here already.');
    expect(screen.queryByTestId('restore-start')).toBeNull();
  });

  it('asks for the passphrase, again where it was wrong', async () => {
    const open = vi
      .fn<BackupJobs['open']>()
      .mockResolvedValueOnce({ ok: false, problem: 'locked' })
      .mockResolvedValueOnce({ ok: false, problem: 'wrong-passphrase' })
      .mockResolvedValueOnce({ ok: true, backup: BACKUP });
    const { choose, user, desk } = show({ open });
    await choose('desk.zip.locked');
    const field = await screen.findByLabelText('desk.zip.locked is encrypted. Passphrase:');
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.type(field, 'duck{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/does not fit this file/);
    await expectAccessible(desk);
    await user.type(screen.getByTestId('restore-passphrase'), 'ducks');
    await user.click(screen.getByTestId('restore-unlock'));
    await screen.findByTestId('restore-preview');
    expect(open.mock.calls.map(([, passphrase]) => passphrase)).toEqual([null, 'duck', 'ducks']);
  });

  it.each([...BACKUP_PROBLEMS, 'unreadable' as const])('refuses in one sentence: %s', async (problem) => {
    const { choose } = show({ open: async () => ({ ok: false, problem }) });
    await choose('x.zip');
    const alert = await screen.findByRole('alert');
    expect(alert.dataset.problem).toBe(problem);
    expect(alert.textContent).toMatch(/^[A-Z].*\.$/);
    expect(screen.getByTestId('restore-file')).toBeTruthy();
  });

  it('takes one file at a time, and forgets one that was cancelled while it was read', async () => {
    let answer: (opened: { ok: true; backup: typeof BACKUP }) => void = () => undefined;
    const { choose, user } = show({ open: () => new Promise((resolve) => (answer = resolve)) });
    await choose('a.zip');
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    answer({ ok: true, backup: BACKUP });
    await Promise.resolve();
    expect(screen.queryByTestId('restore-preview')).toBeNull();
    expect(screen.getByTestId('restore-file')).toBeTruthy();
  });

  it('keeps the keyboard at its place while it works, and after it was stopped', async () => {
    const restore = vi.fn<BackupJobs['restore']>(
      (_, { signal }) =>
        new Promise((_, stopped) => signal?.addEventListener('abort', () => stopped(new Error('stop')))),
    );
    const { choose, user, desk } = show({ restore });
    await choose('desk.zip');
    await user.click(await screen.findByTestId('restore-start'));
    const progress = await screen.findByTestId('restore-progress');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Restoring desk.zip…'));
    expect(within(progress).getByRole('progressbar', { name: 'Restoring desk.zip…' })).toBeTruthy();
    await expectAccessible(desk);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByTestId('restore-stop'));
    await user.keyboard('{Enter}');
    const problem = await screen.findByTestId('restore-problem');
    expect(problem.dataset.problem).toBe('stopped');
    await waitFor(() => expect(document.activeElement).toBe(problem));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByTestId('restore-file'));
  });

  it('goes back to the file chooser when nothing is restored after all, and leaves a focus alone that is elsewhere', async () => {
    let answer: (opened: { ok: true; backup: typeof BACKUP }) => void = () => undefined;
    const { choose, user } = show({ open: () => new Promise((resolve) => (answer = resolve)) });
    await choose('desk.zip');
    screen.getByTestId('export-passphrase').focus();
    answer({ ok: true, backup: BACKUP });
    await screen.findByTestId('restore-preview');
    expect(document.activeElement).toBe(screen.getByTestId('export-passphrase'));
    await user.click(screen.getByTestId('restore-cancel'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('restore-file')));
  });

  it('says that nothing was changed when the store refuses', async () => {
    const { choose, user } = show({ restore: () => Promise.reject(new Error('full')) });
    await choose('a.zip');
    await user.click(await screen.findByTestId('restore-start'));
    expect((await screen.findByTestId('restore-problem')).textContent).toMatch(/nothing was changed/);
  });
});

describe('what is stored', () => {
  it('is counted, with the room it takes', async () => {
    show();
    const counts = await screen.findByTestId('stored-counts');
    expect(counts.querySelector('[data-table=events]')?.textContent).toBe('1,000');
    expect(screen.getByTestId('stored-size').textContent).toBe('5.6 MB');
  });

  it('is forgotten only after a yes', async () => {
    const { user, jobs, desk } = show();
    await screen.findByTestId('stored-counts');
    await user.click(screen.getByTestId('forget'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('forget-no')));
    await expectAccessible(desk);
    await user.keyboard('{Enter}');
    expect(screen.queryByTestId('forget-ask')).toBeNull();
    expect(jobs.forget).not.toHaveBeenCalled();
    await user.click(screen.getByTestId('forget'));
    await user.click(screen.getByTestId('forget-yes'));
    await waitFor(() => expect(screen.getByTestId('forget-result').textContent).toMatch(/^Forgotten/));
    expect(jobs.forget).toHaveBeenCalledOnce();
    expect(jobs.stored).toHaveBeenCalledTimes(2);
  });

  it('can’t be forgotten when there is nothing', async () => {
    const rows = Object.fromEntries(STORED.map((table) => [table, table === 'templates' ? 3 : 0])) as never;
    show({ stored: async () => ({ rows, bytes: null }) });
    await screen.findByTestId('stored-counts');
    expect((screen.getByTestId('forget') as HTMLButtonElement).disabled).toBe(true);
    expect(screen.queryByTestId('stored-size')).toBeNull();
  });
});

describe.each(UI_LANGUAGES)('in %s', (language) => {
  it('has words for every table, fate and refusal', () => {
    const t = createTranslator(language);
    const keys = [
      ...STORED.map((table) => `table.${table}`),
      ...RESTORE_FATES.map((fate) => `restore-fate.${fate}`),
      ...BACKUP_PROBLEMS.map((problem) => `backup-problem.${problem}`),
      ...['unreadable', 'several', 'failed', 'wrong-passphrase'].map((problem) => `backup-problem.${problem}`),
    ];
    expect(keys.filter((key) => !t.knows(key))).toEqual([]);
  });
});
