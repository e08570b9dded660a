/** Four languages say the same things: same keys, same holes, nothing empty; and every key used in code is there. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../components/desk/rooms.ts';
import { FILTERS, type InsertQuestion, type InsertResult, type InsertStatus } from '../components/sidebar/model.ts';
import { ROW_PROBLEMS } from '../lib/backup/file-record.ts';
import { FILE_PROBLEMS } from '../lib/backup/import-file.ts';
import { ROW_FATES } from '../lib/backup/merge-row.ts';
import { REASON_CODES } from '../lib/classify/triage.ts';
import { GROUPS } from '../lib/follow-ups/groups.ts';
import { createTranslator } from '../lib/locales.ts';
import { ACTIONS, OUTCOMES } from '../lib/reviews/outcome.ts';
import * as review from '../lib/reviews/review.ts';
import { ReviewRecord } from '../lib/reviews/schema.ts';
import { UI_LANGUAGES } from '../lib/ui-language.ts';

const root = resolve(import.meta.dirname, '..');
const catalogs = Object.fromEntries(
  UI_LANGUAGES.map((language) => [
    language,
    JSON.parse(readFileSync(join(root, `assets/locales/${language}.json`), 'utf8')),
  ]),
) as Record<string, Record<string, string>>;
const en = catalogs.en ?? {};

/** Names of a message's holes, at any depth. */
function holes(tokens: unknown, into = new Set<string>()): Set<string> {
  if (!Array.isArray(tokens)) return into;
  for (const token of tokens) {
    if (!Array.isArray(token)) continue;
    into.add(String(token[0]));
    for (const branch of Object.values(token[2] ?? {})) holes(branch, into);
  }
  return into;
}

describe.each(UI_LANGUAGES)('%s', (language) => {
  const catalog = catalogs[language] ?? {};

  it('has exactly the keys of English, in the same order', () => {
    expect(Object.keys(catalog)).toEqual(Object.keys(en));
  });

  it('has words for each, without stray space', () => {
    const bad = Object.entries(catalog).filter(([, message]) => message.trim() === '' || message !== message.trim());
    expect(bad).toEqual([]);
  });

  it('has the holes of English', () => {
    const of = (message: string) => [...holes(compileMessageOrThrow(message))].sort();
    const different = Object.keys(en).filter((key) => `${of(catalog[key] ?? '')}` !== `${of(en[key] ?? '')}`);
    expect(different).toEqual([]);
  });

  it('groups the figures of what may be many', () => {
    const t = createTranslator(language);
    const when = 'now';
    expect(t('lost', { count: 12345, when })).toContain('12,345');
    expect(t('restore.done', { name: 'a', added: 12345, changed: 2345, known: 34567 })).toMatch(
      /12,345.*2,345.*34,567/,
    );
    expect(t('coverage.part', { read: 1200, total: 5000 })).toMatch(/1,200.*5,000|5,000.*1,200/);
  });

  it('fills its holes', () => {
    const t = createTranslator(language);
    expect(t('health.part', { complete: 18, seen: 20 })).toMatch(/18.*20|20.*18/);
    expect(t('needs-you', { count: 1 })).toContain('1');
    expect(t.language).toBe(language);
  });
});

it('English counts in singular and plural', () => {
  const t = createTranslator('en');
  expect([t('needs-you', { count: 1 }), t('needs-you', { count: 2 })]).toEqual([
    '1 review needs you',
    '2 reviews need you',
  ]);
});

it('Japanese sentences end politely', () => {
  const sentences = Object.values(catalogs.ja ?? {}).flatMap((message) => message.match(/[^。？]+[。？]/g) ?? []);
  expect(sentences.length).toBeGreaterThan(30);
  expect(
    sentences.filter((sentence) => !/(です|ます|ません|ました|でした|ください|ますか)[。？]$/.test(sentence)),
  ).toEqual([]);
});

it('the two Chinese catalogues keep to their own characters', () => {
  expect(
    Object.values(catalogs['zh-TW'] ?? {})
      .join('')
      .match(/[评复买这请选择处时间页关闭单击数据库认识发货订单号们]/g),
  ).toBeNull();
  expect(
    Object.values(catalogs['zh-CN'] ?? {})
      .join('')
      .match(/[評複買這請選擇處時間頁關閉單擊數據庫認識發貨訂單號們]/g),
  ).toBeNull();
});

const REASONS: Record<NonNullable<InsertResult['reason']>, true> = {
  'not-open': true,
  'no-box': true,
  ambiguous: true,
  'other-review': true,
  closed: true,
  'read-only': true,
  'not-kept': true,
  'no-draft': true,
  'too-long': true,
  'changed-since': true,
  'no-clipboard': true,
};
const QUESTIONS: Record<InsertQuestion, true> = {
  'replace-text': true,
  'unfilled-blank': true,
  'blocked-by-rule': true,
};
const RESULTS: Record<Exclude<InsertStatus, 'needs-answer'>, true> = {
  inserted: true,
  refused: true,
  copied: true,
  undone: true,
};

it.each([
  ['reason', REASON_CODES],
  ['cause', review.CAUSES],
  ['flag', review.FLAGS],
  ['triage', review.TRIAGES],
  ['channel', review.CHANNELS],
  ['status', review.STATUSES],
  ['mark', review.MARKS],
  ['sentiment', review.SENTIMENTS],
  ['said', ['named', 'not-named']],
  ['event', review.EVENT_TYPES],
  ['solution', review.SOLUTIONS],
  ['deed-name', review.DEEDS],
  ['kind', review.REVIEW_KINDS],
  ['action', ACTIONS],
  ['outcome', OUTCOMES],
  ['report-result', review.REPORT_RESULTS],
  ['page', review.PAGE_KINDS],
  ['due', review.FOLLOW_UP_KINDS],
  ['notification', review.FOLLOW_UP_KINDS],
  ['field', Object.keys(ReviewRecord.def.shape)],
  ['filter', FILTERS],
  ['popup', GROUPS],
  ['desk', ROOMS],
  ['file-problem', [...FILE_PROBLEMS, 'failed', 'several', 'stopped']],
  ['row-problem', ROW_PROBLEMS],
  ['fate', ROW_FATES],
  ['snooze', review.SNOOZES],
  ['refused', Object.keys(REASONS)],
  ['question', Object.keys(QUESTIONS)],
  ['result', Object.keys(RESULTS)],
])('there are words for every %s', (group, names) => {
  expect(names.filter((name) => !createTranslator('en').knows(`${group}.${name}`))).toEqual([]);
});

describe('keys in code', () => {
  const files = globSync('{components,entrypoints,lib}/**/*.{ts,tsx}', { cwd: root });
  const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');

  it('are all in the catalogue', () => {
    const used = [...code.matchAll(/(?<![\w.])t\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((key) => !createTranslator('en').knows(key))).toEqual([]);
  });

  it('leave no reason without its code', () => {
    const codes = Object.keys(en).flatMap((key) => (key.startsWith('reason.') ? [key.slice('reason.'.length)] : []));
    expect(codes.sort()).toEqual([...REASON_CODES].sort());
  });

  it('leave no message unused', () => {
    // `t(`group.${…}`)` uses a whole group; other keys must be written out somewhere.
    const groups = new Set([...code.matchAll(/`([\w-]+)\.\$\{/g)].map((match) => match[1]));
    for (const group of [
      'cause',
      'flag',
      'channel',
      'status',
      'sentiment',
      'mark',
      'said',
      'triage',
      'field',
      'solution',
      'report-result',
      'deed-name',
    ])
      groups.add(group);
    const unused = Object.keys(en).filter((key) => {
      const [group] = key.split('.');
      return !(key.includes('.') && groups.has(group)) && !code.includes(`'${key}'`);
    });
    expect(unused).toEqual([]);
  });
});
