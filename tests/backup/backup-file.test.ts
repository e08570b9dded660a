/** The file of a backup: the same in as out, and nothing but that is ever let in. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { noTables, parseRow } from '../../lib/backup/backup-rows.ts';
import { canonical } from '../../lib/backup/canonical.ts';
import { readBackup } from '../../lib/backup/read-backup.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { anyTables, START, someTables, stored } from './tables.ts';
import { bytesOf, fileWith, opened, packBackup, problemOf, type WholeBackup, wholeOf } from './whole.ts';

const backupOf = (tables = someTables(), change: Partial<WholeBackup> = {}): WholeBackup => ({
  appVersion: '0.1.0',
  createdAt: START,
  tables,
  settings: { ...DEFAULTS, theme: 'dark' },
  ...change,
});
const packed = async (backup = backupOf()) => bytesOf(await packBackup(backup));
const sha256 = async (text: string) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', strToU8(text) as Uint8Array<ArrayBuffer>)).toString('hex');

/** A file made by other hands: contents changed, every checksum right again. */
async function remade(change: (files: Record<string, string>, manifest: Record<string, unknown>) => void) {
  const parts = unzipSync(await packed());
  const files = Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const { sha256: _, ...manifest } = JSON.parse(files['manifest.json'] ?? '');
  change(files, manifest);
  for (const name of Object.keys(manifest.files)) {
    const text = files[name] ?? '';
    manifest.files[name] = { rows: text.split('\n').length - 1, sha256: await sha256(text) };
  }
  files['manifest.json'] = JSON.stringify({ ...manifest, sha256: await sha256(canonical(manifest)) });
  const zip: Zippable = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(zip);
}

describe('a backup', () => {
  it('comes out as it went in, byte for byte, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(anyTables, async (tables) => {
        const bytes = await packed(backupOf(tables));
        const backup = await opened(fileWith(bytes));
        expect(backup).toEqual(backupOf(tables));
        expect(Buffer.compare(await packed(backup), bytes)).toBe(0);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('is a zip that other programs can read: one row a line, a manifest, no time of its own', async () => {
    const bytes = await packed();
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      'manifest.json',
      ...['reviews', 'events', 'followUps', 'drafts', 'appeals'].map((table) => `${table}.jsonl`),
      ...['templates', 'coverage', 'remembered', 'pageHealth', 'taught', 'tags', 'listed', 'voices'].map(
        (table) => `${table}.jsonl`,
      ),
      'settings.json',
    ]);
    const lines = strFromU8(files['reviews.jsonl'] ?? new Uint8Array())
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).body)).toEqual(someTables().reviews.map(({ body }) => body));
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toMatchObject({
      format: 'review-desk-backup',
      version: 2,
      createdAt: START,
      files: { 'reviews.jsonl': { rows: 2 } },
    });
    vi.stubEnv('TZ', 'Asia/Tokyo');
    const inTokyo = await packed();
    vi.unstubAllEnvs();
    expect(Buffer.compare(inTokyo, bytes)).toBe(0);
  });
});

describe('a damaged file', () => {
  it('is refused, or says exactly what it said before: one byte turned, anywhere', async () => {
    const bytes = await packed();
    const whole = canonical(backupOf());
    let refused = 0;
    for (let at = 0; at < bytes.length; at += 7) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      const reading = await readBackup(fileWith(damaged));
      if (reading.ok) expect(canonical(await wholeOf(reading.backup)), `byte ${at}`).toBe(whole);
      else refused += 1;
    }
    // What is left are the zip's own notes: times, versions, its own sums.
    expect((7 * refused) / bytes.length).toBeGreaterThan(0.7);
  }, 60_000);

  it('is refused when its end is missing, from wherever', async () => {
    const bytes = await packed();
    for (let end = 4; end < bytes.length; end += 7)
      expect(await problemOf(bytes.subarray(0, end)), `${end}`).toBe('damaged');
  });

  it('is refused when a part is missing, doubled or strange', async () => {
    const files = unzipSync(await packed());
    const { 'drafts.jsonl': _, ...less } = files;
    expect(await problemOf(zipSync(less))).toBe('damaged');
    expect(await problemOf(zipSync({ ...files, 'more.jsonl': strToU8('{}\n') }))).toBe('damaged');
    expect(await problemOf(zipSync({ ...files, 'drafts.jsonl': strToU8('') }))).toBe('damaged');
  });
});

describe('another file', () => {
  it('is called foreign', async () => {
    for (const text of ['', 'PK', 'Order ID,Rating\n1,2\n', '{"reviewDeskTaught":1}']) {
      expect(await problemOf(strToU8(text))).toBe('foreign');
    }
    expect(await problemOf(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toBe('foreign');
    expect(await problemOf(await remade((_, manifest) => Object.assign(manifest, { format: 'tasks' })))).toBe(
      'foreign',
    );
  });

  it('of the first version lacks tables that came later, and is opened', async () => {
    const later = ['tags.jsonl', 'remembered.jsonl', 'listed.jsonl'];
    const first = await remade((files, manifest) => {
      for (const name of later) delete files[name];
      const named = Object.entries(Object(manifest.files)).filter(([name]) => !later.includes(name));
      Object.assign(manifest, { version: 1, files: Object.fromEntries(named) });
    });
    const { tables } = await opened(fileWith(first));
    expect(tables).toMatchObject({ tags: [], remembered: [], listed: [] });
    expect(tables.reviews).toHaveLength(2);
  });

  it('is called newer when a later version wrote it, however that sums up', async () => {
    expect(await problemOf(await remade((_, manifest) => Object.assign(manifest, { version: 3 })))).toBe('newer');
  });

  it('does not unpack a bomb', async () => {
    const zip = zipSync({ 'manifest.json': strToU8('{}') });
    // The size it claims, in the list at its end.
    const list = Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(zip.buffer, zip.byteOffset).setUint32(list + 24, 0xffff_ffff, true);
    expect(await problemOf(zip)).toBe('damaged');
    // A claim that is a lie: only as much as was claimed is unpacked.
    const lie = await remade((files) => {
      files['drafts.jsonl'] = `${' '.repeat(50_000_000)}\n`;
    });
    const at = Buffer.from(lie).lastIndexOf('drafts.jsonl') - 46;
    new DataView(lie.buffer, lie.byteOffset).setUint32(at + 24, 10, true);
    expect(await problemOf(lie)).toBe('damaged');
  });
});

describe('rows made by other hands', () => {
  const row = (change: object) => `${JSON.stringify({ ...stored('a'), ...change })}\n`;
  const hostile: [what: string, file: string, text: string][] = [
    ['no JSON', 'reviews.jsonl', '{"key":\n'],
    ['no row', 'reviews.jsonl', 'null\n'],
    ['a wrong type', 'reviews.jsonl', row({ rating: '5' })],
    ['six stars', 'reviews.jsonl', row({ rating: 6 })],
    ['a key of another platform', 'reviews.jsonl', row({ key: 'taobao:x:1' })],
    ['an endless text', 'reviews.jsonl', row({ body: 'x'.repeat(200_001) })],
    [
      'endless depth',
      'events.jsonl',
      `{"reviewKey":"amazon:a:b","at":1,"type":"new","data":{"a":${'['.repeat(90_000)}${']'.repeat(90_000)}}}\n`,
    ],
    ['an unknown event', 'events.jsonl', '{"reviewKey":"amazon:a:b","at":1,"type":"paid","data":{}}\n'],
    [
      'a selector that is code',
      'taught.jsonl',
      `${JSON.stringify({ ...someTables().taught[0], ways: [{ by: 'css', css: 'a:has(script)' }] })}\n`,
    ],
  ];
  it.each(hostile)('are refused: %s', async (_, file, text) => {
    const bytes = await remade((files) => {
      files[file] = text;
    });
    expect(await problemOf(bytes)).toBe('invalid');
  });

  it('leave no trace of what nobody asked for', async () => {
    const text = JSON.stringify(stored('a')).replace('{', '{"__proto__":{"polluted":1},"extra":1,');
    const clean = parseRow('reviews', JSON.parse(text));
    expect(clean).toEqual(stored('a'));
    expect(Object.getPrototypeOf(clean)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('may be none', async () => {
    const bytes = await packed(backupOf(noTables()));
    expect(await problemOf(bytes)).toBe(null);
  });
});
