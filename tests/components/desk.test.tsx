import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createBackupModel } from '../../components/desk/backup-model.ts';
import { DataRoom } from '../../components/desk/DataRoom.tsx';
import { Desk } from '../../components/desk/Desk.tsx';
import { createImportModel, type ImportJobs } from '../../components/desk/import-model.ts';
import { ROOMS, roomOf } from '../../components/desk/rooms.ts';
import { type ImportFile, readImportFile } from '../../lib/backup/import-file.ts';
import { type ImportPreview, noCounts } from '../../lib/backup/preview-import.ts';
import type { ImportOptions, ImportResult } from '../../lib/backup/run-import.ts';
import { createTranslator } from '../../lib/locales.ts';
import type { UiLanguage } from '../../lib/rules/finding.ts';
import { cp932, reportText, rmsText } from '../backup/files.ts';
import { backupJobs } from './backup-jobs.ts';
import { expectAccessible } from './show.tsx';

const NOW = Date.UTC(2026, 10, 22);

const previewOf = (file: ImportFile, shop: string, change: Partial<ImportPreview> = {}): ImportPreview => ({
  shop,
  counts: { ...noCounts(), new: file.records.length },
  badRows: file.badRows,
  samples: file.records.map((record, i) => ({ line: file.lines[i] ?? 0, record, fate: 'new' as const })),
  asOf: NOW,
  days: ['2026-10-06', '2026-10-06'],
  ...change,
});

function show(change: Partial<ImportJobs> = {}, language: UiLanguage = 'en') {
  const jobs = {
    read: vi.fn((file) => readImportFile(file, NOW)),
    shops: vi.fn(async (file: ImportFile) => ({ shop: file.shop, known: [] as string[], others: [] as string[] })),
    preview: vi.fn(async (file: ImportFile, shop: string) => previewOf(file, shop)),
    run: vi.fn(
      async (file: ImportFile): Promise<ImportResult> => ({
        counts: { ...noCounts(), new: file.records.length },
        unclear: 0,
      }),
    ),
    ...change,
  } satisfies ImportJobs;
  const importing = createImportModel(jobs);
  const t = createTranslator(language);
  render(
    <Desk room="data" t={t} theme="system">
      <DataRoom importing={importing} backup={createBackupModel(backupJobs())} />
    </Desk>,
  );
  const user = userEvent.setup({ applyAccept: false });
  const choose = (bytes: Uint8Array | string, name = 'reviews.csv') =>
    user.upload(screen.getByTestId('import-file'), new File([bytes as BlobPart], name));
  return { jobs, user, choose, desk: screen.getByTestId('desk') };
}

const rows = [{}, { order: '123456-20261001-0000000002', stars: '9' }];
const counts = () =>
  Object.fromEntries(
    within(screen.getByTestId('import-counts'))
      .getAllByRole('listitem')
      .map((one) => [one.dataset.count, one.querySelector('b')?.textContent]),
  );

describe('the desk', () => {
  it('shows only rooms that exist, and says which one is open', async () => {
    const { desk } = show();
    const links = within(screen.getByRole('navigation', { name: 'Desk' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(ROOMS.map((room) => `#${room}`));
    expect(
      links.filter((link) => link.getAttribute('aria-current') === 'page').map((link) => link.getAttribute('href')),
    ).toEqual(['#data']);
    expect(roomOf('#nowhere')).toBe('queue');
    await expectAccessible(desk);
  });
});

describe('importing', () => {
  it('shows what the file is and what would come of it, then imports it', async () => {
    const { desk, user, choose, jobs } = show();
    await choose(cp932(rmsText(...rows)));
    expect((await screen.findByTestId('import-kind')).textContent).toBe('Review CSV of the Rakuten review check tool');
    await screen.findByTestId('import-counts');
    expect(counts()).toEqual({ new: '1', bad: '1' });
    expect(screen.getByTestId('import-preview').textContent).toContain('CP932');
    expect(screen.getByTestId('import-shop').textContent).toBe('123456');
    expect(screen.getByTestId('import-samples').textContent).toContain('取っ手が欠けていました');
    expect(screen.getByTestId('import-bad-rows').textContent).toMatch(/3.*Stars are not 1 to 5.*9/);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('reviews.csv'));
    await expectAccessible(desk);
    expect(jobs.run).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Import 1 review' }));
    const done = await screen.findByTestId('import-done');
    expect(done.textContent).toBe('Imported reviews.csv: 1 new, 0 updated, 0 already known. 1 row was left out.');
    await waitFor(() => expect(document.activeElement).toBe(done));
    expect(jobs.run).toHaveBeenCalledExactlyOnceWith(expect.anything(), '123456', expect.anything());
    await expectAccessible(desk);
    await user.click(screen.getByTestId('import-another'));
    expect(screen.getByTestId('import-file')).toBeTruthy();
  });

  it('goes by keyboard alone', async () => {
    const { user, choose, jobs } = show();
    for (const _ of [...ROOMS, 'file']) await user.tab();
    expect(document.activeElement).toBe(screen.getByTestId('import-file'));
    await choose(cp932(rmsText({})));
    await screen.findByTestId('import-start');
    while (document.activeElement !== screen.getByTestId('import-start')) await user.tab();
    await user.keyboard('{Enter}');
    await screen.findByTestId('import-done');
    expect(jobs.run).toHaveBeenCalledOnce();
  });

  it('asks for the shop where the file does not say it, and imports nothing before', async () => {
    const { desk, user, choose, jobs } = show({
      shops: async () => ({ shop: null, known: ['amazon.de'], others: ['amazon.fr', 'amazon-europe'] }),
    });
    await choose(reportText({ date: '9/5/2026' }), 'report.txt');
    const shop = await screen.findByLabelText('Shop');
    expect(jobs.preview).not.toHaveBeenCalled();
    expect(screen.queryByTestId('import-start')).toBeNull();
    await expectAccessible(desk);
    await user.selectOptions(shop, 'amazon.fr');
    await screen.findByTestId('import-start');
    expect(jobs.preview).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'amazon.fr');
    expect(desk.textContent).toContain('date: could be read in two ways in 1 row.');
    await user.selectOptions(screen.getByLabelText('Shop'), 'amazon.de');
    await user.click(await screen.findByTestId('import-start'));
    expect(jobs.run).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'amazon.de', expect.anything());
  });

  it('offers no import where there is nothing new', async () => {
    const { choose } = show({
      preview: async (file, shop) => previewOf(file, shop, { counts: { ...noCounts(), known: 3, kept: 1 } }),
    });
    await choose(cp932(rmsText({})));
    expect((await screen.findByText('There is nothing new in this file.')).getAttribute('role')).toBe('status');
    expect(counts()).toEqual({ known: '3', kept: '1' });
    expect(screen.queryByTestId('import-start')).toBeNull();
  });

  it('shows what is in a file as text, and no more bad rows than can be read', async () => {
    const { desk, choose } = show({
      preview: async (file, shop) =>
        previewOf(file, shop, {
          badRows: Array.from({ length: 150 }, (_, i) => ({ line: i + 2, reason: 'kind' as const, text: '<b>x</b>' })),
        }),
    });
    await choose(cp932(rmsText({ body: '<img src=x onerror=alert(1)>', title: '=1+1' })));
    await screen.findByTestId('import-samples');
    expect(desk.querySelector('td img, td > b')).toBeNull();
    expect(desk.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(screen.getByTestId('import-bad-rows').querySelectorAll('tbody tr')).toHaveLength(100);
    expect(desk.textContent).toContain('and 50 more');
  });

  it.each([
    ['unknown-file', 'a,b\n1,2\n'],
    ['empty', ''],
  ])('says in a sentence why a file is refused: %s', async (problem, text) => {
    const { desk, choose } = show();
    await choose(text);
    const alert = await screen.findByRole('alert');
    expect(alert.dataset.problem).toBe(problem);
    await expectAccessible(desk);
    await choose(cp932(rmsText({})));
    await screen.findByTestId('import-preview');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes a dropped file, but not two', async () => {
    // happy-dom has no such events; Preact asks the element which there are.
    Object.assign(HTMLElement.prototype, { ondrop: null });
    show();
    const file = (name: string) => new File([cp932(rmsText({})) as BlobPart], name);
    const drop = (...files: File[]) => fireEvent.drop(screen.getByTestId('drop'), { dataTransfer: { files } });
    drop(file('a.csv'), file('b.csv'));
    expect((await screen.findByRole('alert')).dataset.problem).toBe('several');
    drop(file('a.csv'));
    expect((await screen.findByTestId('import-preview')).textContent).toContain('a.csv');
  });

  it('says that nothing was changed when the store refuses', async () => {
    const { user, choose } = show({ run: () => Promise.reject(new Error('quota')) });
    await choose(cp932(rmsText({})));
    await user.click(await screen.findByTestId('import-start'));
    expect((await screen.findByRole('alert')).dataset.problem).toBe('failed');
  });

  it('stops an import on request, and tells what has become of it', async () => {
    let settle: { resolve: (result: ImportResult) => void; reject: (error: Error) => void } | undefined;
    const run = (_: ImportFile, __: string, { signal }: ImportOptions) =>
      new Promise<ImportResult>((resolve, reject) => {
        settle = { resolve, reject };
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    const { user, choose } = show({ run });
    await choose(cp932(rmsText({})));
    await user.click(await screen.findByTestId('import-start'));
    expect(screen.getByRole('progressbar')).toBeTruthy();
    await user.click(screen.getByTestId('import-stop'));
    expect((await screen.findByRole('alert')).dataset.problem).toBe('stopped');
    expect(settle).toBeDefined();
  });

  it('does not say "stopped" of what was already in', async () => {
    let finish = (_: ImportResult): void => undefined;
    const { user, choose } = show({
      run: () =>
        new Promise<ImportResult>((resolve) => {
          finish = resolve;
        }),
    });
    await choose(cp932(rmsText({})));
    await user.click(await screen.findByTestId('import-start'));
    await user.click(screen.getByTestId('import-stop'));
    finish({ counts: { ...noCounts(), new: 1 }, unclear: 0 });
    expect((await screen.findByTestId('import-done')).textContent).toContain('1 new');
  });

  it('forgets a comparison that a later choice has overtaken', async () => {
    const answers = new Map<string, (preview: ImportPreview) => void>();
    let given: ImportFile | undefined;
    const { user, choose } = show({
      shops: async () => ({ shop: null, known: [], others: ['amazon.de', 'amazon.fr'] }),
      preview: (file, shop) => {
        given = file;
        return new Promise((resolve) => answers.set(shop, resolve));
      },
    });
    await choose(reportText({}));
    await user.selectOptions(await screen.findByLabelText('Shop'), 'amazon.de');
    await user.selectOptions(screen.getByLabelText('Shop'), 'amazon.fr');
    if (!given) throw new Error('not compared');
    answers.get('amazon.fr')?.(previewOf(given, 'amazon.fr'));
    answers.get('amazon.de')?.(previewOf(given, 'amazon.de', { counts: noCounts() }));
    await screen.findByTestId('import-start');
    expect((screen.getByLabelText('Shop') as HTMLSelectElement).value).toBe('amazon.fr');
  });

  it.each(['ja', 'zh-CN', 'zh-TW'] as const)('speaks %s', async (language) => {
    const { desk, choose } = show({}, language);
    await choose(cp932(rmsText(...rows)));
    await screen.findByTestId('import-start');
    const own = desk.textContent?.replace(
      /取っ手が欠けていました|湯のみ 大|reviews\.csv|CP932 \(Shift_JIS\)|Review Desk|review-desk|IndexedDB|Excel|Shift_JIS|RMS|CSV|Amazon|UTF-8/g,
      '',
    );
    expect(own).not.toMatch(/[A-Za-z]{4,}/);
    await expectAccessible(desk);
  });
});
