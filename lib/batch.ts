/**
 * The extension's own functions over files: JSON Lines in, JSON Lines out, same order. `node lib/batch.ts check < in > out`
 * A line that can't be used gives `{id?, error}` in its place; how many there were is told on stderr.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod/mini';
import { GLOSS_LANGUAGES, PURPOSES, TONES } from './replies/draft.ts';
import { type CauseFinding, CHANNELS, LANGUAGES, PLATFORMS, REVIEW_KINDS } from './reviews/review.ts';

const text = z.string().check(z.maxLength(200_000));
const rating = z.nullish(z.int().check(z.minimum(1), z.maximum(5)));

const ClassifyAsk = z.object({
  text,
  title: z.nullish(text),
  rating,
  platform: z.nullish(z.enum(PLATFORMS)),
  lang: z.nullish(z.string()),
});
const DraftAsk = z.object({
  platform: z.enum(PLATFORMS),
  kind: z.enum(REVIEW_KINDS),
  channel: z.enum(CHANNELS),
  text,
  title: z.nullish(text),
  rating,
  productTitle: z.nullish(text),
  author: z.nullish(text),
  shop: z.nullish(text),
  sellerLanguage: z.nullish(z.enum(GLOSS_LANGUAGES)),
  /** What the buyer added later (追评). */
  followUp: z.nullish(text),
  purpose: z.nullish(z.enum(PURPOSES)),
  tone: z.nullish(z.enum(TONES)),
});
const CheckAsk = z.object({
  platform: z.enum(PLATFORMS),
  channel: z.enum(CHANNELS),
  kind: z.nullish(z.enum(REVIEW_KINDS)),
  language: z.nullish(z.string()),
  text,
});

const ExtractAsk = z.object({
  html: z.string().check(z.maxLength(20_000_000)),
  url: z.url(),
});

/** Takes one parsed line, gives what follows `id` in the answer. Throws a `BadLine` for one it can't use. */
type Answer = (line: unknown) => Record<string, unknown>;

class BadLine extends Error {}

function parse<T extends z.ZodMiniType>(schema: T, line: unknown): z.output<T> {
  const parsed = z.safeParse(schema, line);
  if (parsed.success) return parsed.data;
  throw new BadLine(
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; '),
  );
}

/** The language of a tag if it is one we judge: `ja-JP` is `ja`, `zh-Hant` is `zh-TW`, any other Chinese `zh-CN`. */
function knownLanguage(tag: string | null | undefined): (typeof LANGUAGES)[number] | null {
  if (!tag) return null;
  if (/^zh\b.*(?:tw|hk|mo|hant)/i.test(tag)) return 'zh-TW';
  if (/^zh\b/i.test(tag)) return 'zh-CN';
  const base = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === base) ?? null;
}

function quoteOf({ evidence }: CauseFinding, body: string, title: string | null): string | null {
  const [best] = evidence;
  if (!best || best.field === 'followUp') return null;
  return (best.field === 'title' ? (title ?? '') : body).slice(best.start, best.end);
}

async function classifier(): Promise<Answer> {
  const { classify } = await import('./classify/classify.ts');
  return (line) => {
    const ask = parse(ClassifyAsk, line);
    const title = ask.title ?? null;
    const language = knownLanguage(ask.lang);
    const analysis = classify({
      title,
      body: ask.text,
      followUp: null,
      rating: ask.rating ?? null,
      sentiment: null,
      platform: ask.platform ?? null,
      ...(language ? { language } : {}),
    });
    const { sentiment, severity, flags, asks, triage, confidence } = analysis;
    const causes = analysis.causes.map((found) => ({
      cause: found.cause,
      score: found.score,
      quote: quoteOf(found, ask.text, title),
    }));
    return { language: analysis.language, sentiment, severity, causes, flags, asks, triage, confidence };
  };
}

async function drafter(): Promise<Answer> {
  const [{ classify }, { compose }, { check }] = await Promise.all([
    import('./classify/classify.ts'),
    import('./replies/compose.ts'),
    import('./rules/check.ts'),
  ]);
  return (line) => {
    const { platform, kind, channel, ...ask } = parse(DraftAsk, line);
    const review = {
      title: ask.title ?? null,
      body: ask.text,
      rating: ask.rating ?? null,
      sentiment: null,
      followUp: ask.followUp ? { body: ask.followUp, postedAt: null } : null,
      reply: null,
      productTitle: ask.productTitle ?? null,
      author: ask.author ?? null,
    };
    const seller = ask.sellerLanguage ?? 'en';
    const draft = compose({
      platform,
      kind,
      channel,
      review,
      analysis: classify({ ...review, followUp: ask.followUp ?? null, platform, kind }),
      buyerLanguage: null,
      glossLanguage: seller,
      shopName: ask.shop ?? null,
      variant: 0,
      blanks: {},
      ...(ask.purpose && { purpose: ask.purpose }),
      ...(ask.tone && { tone: ask.tone }),
    });
    return {
      language: draft.language,
      draft: draft.text,
      gloss: draft.segments.map((segment) => segment.gloss).join(''),
      situation: draft.situation,
      findings: check({ platform, channel, kind, language: draft.language, text: draft.text }, seller),
      ...(draft.notice && { notice: draft.notice }),
    };
  };
}

async function checker(): Promise<Answer> {
  const { check } = await import('./rules/check.ts');
  return (line) => {
    const ask = parse(CheckAsk, line);
    const found = check({ ...ask, kind: ask.kind ?? null, language: ask.language ?? null });
    return { findings: found.map(({ rule, level, quote, why, source }) => ({ rule, level, quote, why, source })) };
  };
}

async function extractor(): Promise<Answer> {
  const [{ parsePage }, { readRecords }] = await Promise.all([
    import('./page-parser.ts'),
    import('./extract/structural-reader.ts'),
  ]);
  return (line) => {
    const ask = parse(ExtractAsk, line);
    const url = new URL(ask.url);
    const { document, close } = parsePage(ask.html, url);
    try {
      return { ...readRecords(document, url) };
    } finally {
      close();
    }
  };
}

/** Each loads only what it needs: `check` starts without the classifier. */
const COMMANDS: Record<string, () => Promise<Answer>> = {
  classify: classifier,
  draft: drafter,
  check: checker,
  extract: extractor,
};

interface Answered {
  out: Record<string, unknown>;
  ok: boolean;
}

function answerLine(raw: string, answer: Answer): Answered {
  let line: unknown;
  try {
    line = JSON.parse(raw);
  } catch {
    return { out: { error: 'not JSON' }, ok: false };
  }
  const id = typeof line === 'object' && line !== null && 'id' in line ? { id: line.id } : {};
  try {
    return { out: { ...id, ...answer(line) }, ok: true };
  } catch (error) {
    // One line's failure, whatever it is, must not cost the other lines.
    return { out: { ...id, error: error instanceof Error ? error.message : String(error) }, ok: false };
  }
}

/**
 * Answers every line of `input` on `output`, in order, one at a time, waiting where the reader is slower; empty lines are
 * skipped. Resolves to the number of lines that got an error.
 */
async function answerLines(input: Readable, output: Writable, answer: Answer): Promise<number> {
  let bad = 0;
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (raw.trim() === '') continue;
    // A byte order mark is no part of the first line.
    const { out, ok } = answerLine(raw.replace(/^\uFEFF/, ''), answer);
    if (!ok) bad += 1;
    if (!output.write(`${JSON.stringify(out)}\n`)) await once(output, 'drain');
  }
  return bad;
}

async function main(command: string | undefined): Promise<number> {
  const make = COMMANDS[command ?? ''];
  if (!make) {
    console.error(`usage: batch ${Object.keys(COMMANDS).join('|')} < in.jsonl > out.jsonl`);
    return 2;
  }
  // A reader that has seen enough (head) closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const bad = await answerLines(process.stdin, process.stdout, await make());
  if (bad > 0) console.error(`${bad} line${bad === 1 ? '' : 's'} could not be used`);
  return 0;
}

process.exitCode = await main(process.argv[2]);
