/** The worker is killed at every await of everything that writes: nothing is lost, nothing is there twice, and the badge is right. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HANDLERS } from '../../lib/background.ts';
import { noTables } from '../../lib/backup/backup-rows.ts';
import { forgetBuyer } from '../../lib/backup/forget-buyer.ts';
import { readImportFile } from '../../lib/backup/import-file.ts';
import { runRestore } from '../../lib/backup/restore-backup.ts';
import { runImport } from '../../lib/backup/run-import.ts';
import { db } from '../../lib/db.ts';
import { ALARM } from '../../lib/follow-ups/alarm.ts';
import { remind } from '../../lib/follow-ups/remind.ts';
import { replanIfWished } from '../../lib/follow-ups/replan.ts';
import type { Ask, Protocol } from '../../lib/messages.ts';
import { retentionStep } from '../../lib/retention.ts';
import { resumeTagging } from '../../lib/reviews/tag-rows.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { cp932, fileOf, rmsText } from '../backup/files.ts';
import { someTables } from '../backup/tables.ts';
import { inMemory } from '../backup/whole.ts';
import { fakeButton, kill } from './killer.ts';
import { record } from './record.ts';

const NOW = Date.UTC(2026, 10, 3, 3);
const HOUR = 3_600_000;
const SHOP = 'A1';
const KEY = 'amazon:A1:R1';
const URL = 'https://sellercentral.amazon.com/brand-customer-reviews/';
const OWN = { url: URL };

const look = {
  platform: 'amazon' as const,
  pageKind: 'customer-reviews' as const,
  shop: SHOP,
  url: URL,
  status: 'records' as const,
  scope: {
    filters: {},
    dateRange: null,
    sort: null,
    page: 1,
    pages: 1,
    pageSize: null,
    total: 2,
    starts: true,
    ends: true,
    certain: true,
  },
  health: { seen: 2, complete: 2, fields: {} },
};
const one = record({ nativeId: 'R1', orderId: null });
const two = record({ nativeId: 'R2', orderId: null, rating: 5, body: 'Works well.' });

type Message = { [K in keyof Protocol]: [type: K, ask: Ask<K>] }[keyof Protocol];
/** What a page of the extension does by itself. */
type Deed = () => Promise<unknown>;
const say = (what: Message | Deed): Promise<unknown> =>
  typeof what === 'function' ? what() : HANDLERS[what[0]](what[1], OWN);
const page = (records: (typeof one)[]): Message => ['observe', { ...look, records, settled: true }];
const seen: Message = ['covered', { ...look, reviewKeys: [KEY, 'amazon:A1:R2'] }];
const draft: Message = [
  'saveDraft',
  {
    reviewKey: KEY,
    channel: 'buyer-message',
    text: 'We are sorry.',
    variant: 0,
    blanks: {},
    edited: false,
    carried: true,
  },
];
const inserted: Message = ['report', { key: KEY, type: 'inserted', channel: 'buyer-message', text: 'We are sorry.' }];
const corrected: Message = [
  'correct',
  { key: KEY, said: [{ about: 'cause', cause: 'packaging', is: true }], words: null },
];

const imported: Deed = async () => {
  const reading = await readImportFile(fileOf(cp932(rmsText({}, { order: '', time: '2026/10/5 8:00:00' }))), NOW);
  if (!reading.ok) throw new Error(reading.problem);
  return runImport(reading.file, '123456', NOW);
};
const restored: Deed = () => {
  const tables = { ...noTables(), ...someTables() };
  return runRestore(inMemory({ appVersion: '1', createdAt: NOW, tables, settings: DEFAULTS }), NOW);
};
const YEAR = 366 * 24 * HOUR;
const grownOld: Deed = async () => {
  while (await retentionStep(6, NOW + YEAR));
};
const windowSet: Deed = () =>
  HANDLERS.setWindow(
    { id: 'amazon/buyer-message/retention', days: 400 },
    { url: browser.runtime.getURL('/desk.html') },
  );

interface Case {
  before: Message[];
  does: Message | Deed;
  /** The sidebar says it again when it got no answer. */
  again?: true;
}

const CASES: Record<string, Case> = {
  'a page is seen for the first time': { before: [], does: page([one, two]), again: true },
  'a page is seen with an edited review': {
    before: [page([one, two])],
    does: page([{ ...one, rating: 4, body: 'They sent another one.' }, two]),
    again: true,
  },
  'a list has been read': { before: [page([one, two])], does: seen, again: true },
  'a review is missing from its list': {
    before: [page([one, two]), seen, page([two])],
    does: ['covered', { ...look, scope: { ...look.scope, total: 1 }, reviewKeys: ['amazon:A1:R2'] }],
    again: true,
  },
  'a draft is kept': { before: [page([one, two])], does: draft, again: true },
  'a draft is inserted that was carried here': { before: [page([one, two]), draft], does: inserted },
  'an insert is undone': {
    before: [page([one, two]), inserted],
    does: ['report', { key: KEY, type: 'undone', channel: 'buyer-message' }],
  },
  'a remedy is recorded': { before: [page([one, two])], does: ['record', { key: KEY, deed: { type: 'refund' } }] },
  'a remedy is taken back': {
    before: [page([one, two]), ['record', { key: KEY, deed: { type: 'refund' } }]],
    does: ['takeBack', { key: KEY, type: 'refund', at: NOW }],
  },
  'a review is put off': { before: [page([one, two])], does: ['snooze', { key: KEY, choice: 'tomorrow-morning' }] },
  'a review is done': { before: [page([one, two])], does: ['markDone', { key: KEY }] },
  'many are done': {
    before: [page([one, two])],
    does: ['markManyDone', { keys: [KEY, 'amazon:A1:R2'] }],
  },
  'a judgement is corrected': { before: [page([one, two])], does: corrected },
  'a file is imported': { before: [page([one, two])], does: imported },
  'a backup is restored beside what is there': { before: [page([one, two])], does: restored },
  'a buyer is forgotten': { before: [page([one, two]), draft], does: () => forgetBuyer([KEY], NOW), again: true },
  'old words are removed': { before: [page([one, two]), draft], does: grownOld, again: true },
  'a window is set': { before: [page([one, two])], does: windowSet },
  'a tag is named': {
    before: [page([one, two])],
    does: ['nameTag', { key: KEY, name: 'Zip', example: 'The zip broke', ofProduct: false }],
  },
};

const TABLES = () => db().tables.filter(({ name }) => name !== 'searchPages');

/** Everything that is stored; numbers that the database gave are left out, and so is in which order rows came to be. */
async function everything(): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const table of TABLES()) {
    const all = await table.toArray();
    rows[table.name] = all
      .map(({ id, ...row }) => JSON.stringify(table.name === 'tags' ? row : { id: 0, ...row }))
      .sort();
  }
  return rows;
}

const overdue = async () => {
  const open = await db().followUps.where('state').equals('open').toArray();
  return open.filter((row) => Math.max(row.dueAt, row.snoozedUntil ?? 0) <= Date.now()).length;
};

describe('a worker killed at any await', () => {
  let button: ReturnType<typeof fakeButton>;

  const start = async (before: readonly Message[]) => {
    fakeBrowser.reset();
    vi.setSystemTime(NOW);
    db().close();
    Dexie.dependencies.indexedDB = new IDBFactory();
    button = fakeButton();
    for (const message of before) await say(message);
  };
  const wake = async () => {
    db().close();
    await replanIfWished(Date.now());
    await remind(Date.now());
    await resumeTagging();
  };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.spyOn(console, 'debug').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '1' });
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it.each(Object.entries(CASES))('while %s', { timeout: 60_000 }, async (_, { before, does, again }) => {
    await start(before);
    const untouched = await everything();
    const counter = kill(Number.POSITIVE_INFINITY);
    await say(does).finally(() => counter.spare());
    await resumeTagging();
    const whole = await everything();
    expect(counter.steps()).toBeGreaterThan(1);
    expect(whole).not.toEqual(untouched);

    let deaths = 0;
    for (let at = 1; at <= counter.steps(); at++) {
      await start(before);
      const killer = kill(at);
      const died = await say(does).then(
        () => false,
        () => true,
      );
      killer.spare();
      if (!died) await resumeTagging();
      // What was found out once is not asked again: a later run may have fewer steps.
      if (!died) break;
      deaths += 1;
      await wake();
      const left = await everything();
      if (again) {
        await say(does);
        expect(await everything(), `said again after a death at ${at}`).toEqual(whole);
      } else {
        expect([untouched, whole], `all or nothing at ${at}`).toContainEqual(left);
      }
      // An hour after everything has become due, badge and alarm are those of the data.
      vi.setSystemTime(NOW + 1_000 * HOUR);
      await wake();
      expect(Number(button.badge() || 0), `badge after a death at ${at}`).toBe(await overdue());
      const open = await db().followUps.where('state').equals('open').count();
      if (open > (await overdue())) expect(await browser.alarms.get(ALARM)).toBeTruthy();
      expect(new Set(button.shown()).size).toBe(button.shown().length);
    }
    expect(deaths).toBeGreaterThan(counter.steps() / 2);
  });
});
