/** Labelled reviews for the bench: the shared data folder where it is there, else the texts in this file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Analysis, Cause, Flag, Platform } from '../../lib/reviews/review.ts';

export interface LabelledReview {
  id: string;
  /** As the data names it: zh, ja, en … */
  language: string;
  title: string | null;
  body: string;
  rating: number | null;
  platform: Platform | null;
  sentiment: Analysis['sentiment'];
  severity: number;
  /** Cause → verbatim quote. */
  causes: Partial<Record<Cause, string>>;
  flags: Flag[];
  asks: boolean;
  /** What of the signals somebody looked for here; absent: both. The rest is not known to be untrue. */
  told?: { asks: boolean; safety: boolean; rest: boolean };
  /** Whether contact and a remedy could change the buyer's mind; absent where nobody said. */
  turnaround?: 'likely' | 'possible' | 'unlikely' | 'none';
}

export interface LabelSet {
  name: string;
  reviews: LabelledReview[];
}

/** Where the shared data is: `REVIEW_DESK_DATA`, else `../shared/data` next to the repository. */
export const DATA_FOLDER = resolve(
  process.env.REVIEW_DESK_DATA ?? resolve(import.meta.dirname, '../../../shared/data'),
);

const PLATFORMS = ['amazon', 'rakuten', 'taobao'];

function readLines(path: string): Record<string, unknown>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

function toReview(label: Record<string, unknown>, source: Record<string, unknown>, language: string): LabelledReview {
  return {
    id: String(label.id ?? ''),
    language,
    title: typeof source.title === 'string' ? source.title : null,
    body: String(source.text ?? ''),
    rating: typeof source.stars === 'number' ? source.stars : null,
    platform: PLATFORMS.includes(String(source.platform)) ? (source.platform as Platform) : null,
    sentiment: label.sentiment as Analysis['sentiment'],
    severity: Number(label.severity),
    causes: (label.causes ?? {}) as LabelledReview['causes'],
    flags: (label.flags ?? []) as Flag[],
    asks: label.asks === true,
    ...(label.turnaround ? { turnaround: label.turnaround as NonNullable<LabelledReview['turnaround']> } : {}),
  };
}

/** Which half an id falls into: FNV-1a, so that the split never depends on the order of the file. */
function isDev(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash >>> 8) % 2 === 0;
}

/** Sets of ours in the folder `labels`, by who read them: `more` one reader, `later` three others. */
const FURTHER = ['more', 'later'];
export const isFurther = (set: string): boolean => FURTHER.includes(set) || set === 'signs';

/** A line of `labels/*.jsonl`: where each cause is quoted, in UTF-16 units of the text; empty where only the title says it. */
interface MoreLabel {
  id: string;
  sentiment: Analysis['sentiment'];
  severity: number;
  causes: Partial<Record<Cause, [number, number] | []>>;
  flags?: Flag[];
  asks?: boolean;
}

/** Our own labels of further reviews: this repository holds the ids and the places of the quotes, never the texts. */
function readFurther(name: string, sources: ReadonlyMap<string, Record<string, unknown>>): LabelledReview[] {
  return readLines(new URL(`./labels/${name}.jsonl`, import.meta.url).pathname).flatMap((line) => {
    const label = line as unknown as MoreLabel;
    const source = sources.get(label.id);
    if (!source) return [];
    const text = String(source.text ?? '');
    const causes = Object.fromEntries(
      Object.entries(label.causes).map(([cause, [from = 0, to = 0]]) => [cause, text.slice(from, to)]),
    );
    return [toReview({ ...label, causes }, source, String(source.lang))];
  });
}

/** A line of `labels/signs.jsonl`: only whether the buyer asks for something, and whether danger is meant; absent where nobody looked. */
interface SignLabel {
  id: string;
  asks?: boolean;
  safety?: boolean;
}

/** What is known of requests and dangers alone. Reviews of `later`, whose readers marked half of them, are told here what they are. */
function readSigns(later: LabelSet, sources: ReadonlyMap<string, Record<string, unknown>>): LabelSet {
  const lines = readLines(new URL('./labels/signs.jsonl', import.meta.url).pathname) as unknown as SignLabel[];
  const known = new Map(lines.map((line) => [line.id, line]));
  const flagsOf = (safety?: boolean): Flag[] => (safety ? ['safety'] : []);
  for (const review of later.reviews) {
    const line = known.get(review.id);
    review.told = { asks: line?.asks !== undefined, safety: line?.safety !== undefined, rest: true };
    if (line?.asks !== undefined) review.asks = line.asks;
    if (line?.safety !== undefined)
      review.flags = [...review.flags.filter((flag) => flag !== 'safety'), ...flagsOf(line.safety)];
    known.delete(review.id);
  }
  const reviews = [...known.values()].flatMap((line): LabelledReview[] => {
    const source = sources.get(line.id);
    if (!source) return [];
    const label = { ...line, sentiment: 'neutral', severity: 0, flags: flagsOf(line.safety) };
    const told = { asks: line.asks !== undefined, safety: line.safety !== undefined, rest: false };
    return [{ ...toReview(label, source, String(source.lang)), told }];
  });
  return { name: 'signs', reviews };
}

/**
 * `dev`: may be looked at while writing phrases · `held-out`: only its figures are ever printed · `more`, `later`: labelled for
 * training alone, never looked at while writing phrases · `own`: texts written for this project. Empty when the folder is missing.
 */
export function readLabelSets(folder = DATA_FOLDER): LabelSet[] {
  const sets: LabelSet[] = [];
  const labels = join(folder, 'labels.jsonl');
  if (existsSync(labels)) {
    const sources = new Map<string, Record<string, unknown>>();
    for (const file of readdirSync(folder)) {
      if (!/^reviews\..+\.jsonl$/.test(file)) continue;
      for (const row of readLines(join(folder, file))) sources.set(String(row.id), row);
    }
    const all = readLines(labels).flatMap((label) => {
      const source = sources.get(String(label.id));
      return source ? [toReview(label, source, String(source.lang))] : [];
    });
    sets.push({ name: 'dev', reviews: all.filter(({ id }) => isDev(id)) });
    sets.push({ name: 'held-out', reviews: all.filter(({ id }) => !isDev(id)) });
    const further = FURTHER.map((name) => ({ name, reviews: readFurther(name, sources) }));
    sets.push(...further);
    const later = further.find(({ name }) => name === 'later');
    if (later) sets.push(readSigns(later, sources));
  }
  const own = join(folder, 'own');
  if (existsSync(own)) {
    const reviews = readdirSync(own)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => {
        const language = file.replace('.jsonl', '');
        return readLines(join(own, file)).map((row, at) =>
          toReview({ ...row, id: `own-${language}-${at}` }, row, language),
        );
      });
    sets.push({ name: 'own', reviews });
  }
  return sets;
}

const invented = (
  language: string,
  body: string,
  rating: number,
  sentiment: Analysis['sentiment'],
  severity: number,
  causes: LabelledReview['causes'],
): LabelledReview => ({
  id: `invented-${language}-${body.length}`,
  language,
  title: null,
  body,
  rating,
  platform: null,
  sentiment,
  severity,
  causes,
  flags: [],
  asks: false,
});

/** A handful of invented texts, so that the bench runs, and says how little it means, without the data folder. */
export const INVENTED: LabelSet = {
  name: 'invented',
  reviews: [
    invented('zh', '发货太慢了，等了半个月', 2, 'negative', 2, { late: '等了半个月' }),
    invented('zh', '没有色差，很喜欢', 5, 'positive', 0, {}),
    invented('ja', '箱が潰れていて残念です', 2, 'negative', 2, { packaging: '箱が潰れて' }),
    invented('ja', '破損もなく、丁寧な梱包でした', 5, 'positive', 0, {}),
    invented('en', 'It stopped working after two days.', 1, 'negative', 2, { defect: 'stopped working' }),
    invented('en', 'No dents, fast shipping, love it.', 5, 'positive', 0, {}),
  ],
};
