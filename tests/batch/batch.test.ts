import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../lib/batch.ts');

async function batch(
  command: string,
  input: string,
): Promise<{ code: number; out: Record<string, unknown>[]; err: string }> {
  const child = spawn(process.execPath, [script, command], { stdio: 'pipe' });
  const closed = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  const lines = out.split('\n').filter((line) => line !== '');
  return { code, out: lines.map((line) => JSON.parse(line)), err };
}
const jsonl = (...lines: unknown[]) => lines.map((line) => JSON.stringify(line)).join('\n');

describe('batch check', () => {
  it('gives findings in the documented shape, id as it came', async () => {
    const { code, out } = await batch(
      'check',
      jsonl(
        { id: 'a', platform: 'taobao', channel: 'review-reply', text: '售后请加微信 abc8866 处理。' },
        { id: 7, platform: 'taobao', channel: 'review-reply', kind: null, language: 'zh-CN', text: '感谢您的支持。' },
      ),
    );
    expect(code).toBe(0);
    expect(out).toEqual([
      {
        id: 'a',
        findings: [
          {
            rule: 'off-platform-contact',
            level: 'block',
            quote: '售后请加微信 abc8866 处理',
            why: expect.any(String),
            source: expect.stringContaining('taobao.md'),
          },
        ],
      },
      { id: 7, findings: [] },
    ]);
  });

  it('keeps the order over bad lines, names them, and counts them on stderr', async () => {
    const good = { platform: 'rakuten', channel: 'rmesse', text: 'ありがとうございます。' };
    const input = [
      '{"id":1',
      JSON.stringify({ id: 2, ...good }),
      '',
      JSON.stringify({ id: 3, platform: 'ebay' }),
      '[]',
      JSON.stringify(good),
    ];
    const { code, out, err } = await batch('check', input.join('\r\n'));
    expect(code).toBe(0);
    expect(out.map((line) => [line.id, 'error' in line])).toEqual([
      [undefined, true],
      [2, false],
      [3, true],
      [undefined, true],
      [undefined, false],
    ]);
    expect(out[2]?.error).toContain('platform');
    expect(err).toContain('3 lines could not be used');
  });

  it('streams 100,000 lines in order', async () => {
    const line = (id: number) =>
      JSON.stringify({ id, platform: 'amazon', channel: 'feedback-reply', text: 'Thank you.' });
    const { code, out } = await batch('check', Array.from({ length: 100_000 }, (_, i) => line(i)).join('\n'));
    expect(code).toBe(0);
    expect(out.length).toBe(100_000);
    expect(out.every(({ id }, i) => id === i)).toBe(true);
  }, 120_000);
});

describe('batch classify', () => {
  it('gives a judgement with quotes that stand in the text', async () => {
    const body = 'The zipper broke after two days and nobody answered me.';
    const { out } = await batch(
      'classify',
      jsonl({ id: 'x', text: body, rating: 1, platform: 'amazon', lang: 'en-US' }),
    );
    const [line] = out as [{ causes: { cause: string; score: number; quote: string }[] }];
    expect(Object.keys(line)).toEqual([
      'id',
      'language',
      'sentiment',
      'severity',
      'causes',
      'flags',
      'asks',
      'triage',
      'confidence',
    ]);
    expect(line).toMatchObject({ id: 'x', language: 'en', sentiment: 'negative' });
    expect(line.causes.length).toBeGreaterThan(0);
    for (const { quote } of line.causes) expect(body).toContain(quote);
  });
});

describe('batch draft', () => {
  it('drafts in the buyer’s language with a gloss in the seller’s', async () => {
    const ask = {
      platform: 'rakuten',
      kind: 'product-review',
      channel: 'review-comment',
      text: '縫い目がほつれていました。',
      rating: 2,
    };
    const { out } = await batch('draft', jsonl({ id: 1, ...ask }, { id: 2, ...ask, sellerLanguage: 'zh-TW' }));
    const [first, second] = out as { draft: string; gloss: string; findings: unknown[] }[];
    expect(Object.keys(first ?? {})).toEqual(['id', 'language', 'draft', 'gloss', 'situation', 'findings']);
    expect(first).toMatchObject({ id: 1, language: 'ja', situation: expect.stringMatching(/^complaint/) });
    expect(first?.draft).toMatch(/申し訳/);
    expect(first?.gloss).toMatch(/sorry|apolog/i);
    expect(second?.gloss).toMatch(/們.*歉/);
  });

  it('takes a follow-up, a purpose and a tone, and says where no message may be sent', async () => {
    const ask = { platform: 'taobao', kind: 'product-review', channel: 'follow-up-reply', text: '很好用' };
    const message = { platform: 'amazon', kind: 'seller-feedback', channel: 'buyer-message', text: 'It came broken.' };
    const { out } = await batch(
      'draft',
      jsonl(
        { id: 1, ...ask, followUp: '用了一周就坏了，开不了机' },
        { id: 2, ...message, purpose: 'after-solution', tone: 'formal' },
        { id: 3, ...message, purpose: 'invitation' },
        { id: 4, ...message, purpose: 'praise' },
      ),
    );
    expect(out).toMatchObject([
      { situation: expect.stringMatching(/^follow-up-worse/) },
      { situation: expect.stringMatching(/^after-solution/), draft: expect.stringContaining('[remedy]') },
      { situation: 'invitation', draft: '', notice: { code: 'platform-button-only' } },
      { id: 4, error: expect.stringContaining('purpose') },
    ]);
  });
});

describe('batch extract', () => {
  const rows = [5, 3, 1].map(
    (stars, row) =>
      `<li><span class="author">Writer ${row}</span> <i aria-label="${stars} out of 5 stars"></i> <time datetime="2026-03-0${row + 1}">x</time>
       <p>What number ${row} wrote about this, in a few words.</p></li>`,
  );

  it('reads the records of a page, and says of a bad address that it is one', async () => {
    const html = `<!doctype html><ul>${rows.join('')}</ul>`;
    const { code, out } = await batch(
      'extract',
      jsonl({ id: 'a', html, url: 'https://shop.example/' }, { id: 'b', html, url: 'shop' }),
    );
    expect(code).toBe(0);
    expect(out[0]).toMatchObject({ id: 'a', health: { status: 'records', records: 3 } });
    expect(out[0]?.records).toHaveProperty('1', {
      rating: 3,
      ratingMax: 5,
      date: '2026-03-02',
      author: 'Writer 1',
      title: null,
      body: 'What number 1 wrote about this, in a few words.',
      reply: null,
    });
    expect(out[1]).toEqual({ id: 'b', error: expect.stringContaining('url') });
  });
});

describe('batch', () => {
  it('says how it is used', async () => {
    expect(await batch('nonsense', '')).toMatchObject({
      code: 2,
      out: [],
      err: expect.stringContaining('classify|draft|check|extract'),
    });
  });
});
