/** The concrete point: the buyer's own words, cut so that they stand in quotation marks in any frame, or nothing. */
import type { CauseFinding, Span } from '../reviews/review.ts';
import { check } from '../rules/check.ts';
import { isInCp932 } from '../rules/cp932.ts';
import { CLAUSE_EDGES, type ClauseEdges } from './clause-edges.ts';
import { findsFault } from './complaining.ts';
import { mayBeShown } from './confidence.ts';
import type { DraftRequest, PackLanguage } from './draft.ts';
import { NEVER_QUOTED } from './named-causes.ts';
import { isCheerful, isQuotable } from './quotable.ts';

type Review = DraftRequest['review'];

/** How a Japanese clause or noun phrase can end. */
const JA_ENDS =
  /([いただうくぐすつぬぶむるんれきげけみめせさりちえ]|です|ます|でした|なし|\p{Script=Katakana}|ー|\p{Script=Han}|\p{N}|』)$/u;

/** A Japanese clause that was cut off from what stands before it. */
const JA_BEGUN =
  /^(か(?=\p{Script=Han})|以[上下外]|くらい|ほど|だけ|[ヶかカヵ]月|日目|年目|回目|時に|ころに|頃に|[cｃ][mｍ]|と[書言思]|って|など|という|に[はもしと]|で(さえ|は)|とは|から[はも]|まで[はも]|より)/u;

/** No language quotes more characters. */
const QUOTED_AT_MOST = 60;

const EDGES = /^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}]+$/gu;
/** Like `EDGES`, but quotation marks may belong to the words. */
const LOOSE_EDGES = /^[^\p{L}\p{N}\p{Sc}「『“„«"‘(（]+|[^\p{L}\p{N}」』“”»"’)）]+$/gu;

const isCjk = (language: PackLanguage): boolean => /^(ja|zh)/.test(language);

/** Whether replies in this language name the point by quoting it. */
export const isQuoting = isCjk;

const size = (text: string, language: PackLanguage): number =>
  isCjk(language) ? [...text].length : text.split(/\s+/).filter(Boolean).length;

const source = (review: Review, field: Span['field']): string =>
  (field === 'followUp' ? review.followUp?.body : review[field]) ?? '';

/** Grows `[start, end)` while the neighbouring character satisfies `inside`. */
function grow(text: string, start: number, end: number, inside: (char: string) => boolean): [number, number] {
  let from = start;
  while (from > 0 && inside(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && inside(text.charAt(to))) to += 1;
  return [from, to];
}

function balanced(text: string, pairs: ClauseEdges['pairs']): boolean {
  const even = pairs.every((pair) => text.split(pair.charAt(0)).length === text.split(pair.charAt(1)).length);
  const apostrophes = text.split(/(?<!\p{L})'/u).length === text.split(/'(?!\p{L})/u).length;
  return even && apostrophes && text.split('"').length % 2 === 1;
}

function clean(raw: string, language: PackLanguage): string {
  const single = raw.replace(/\s+/gu, ' ').replace(LOOSE_EDGES, '');
  const { leading, trailing, pairs } = CLAUSE_EDGES[language];
  const bare = single.replace(leading, '').replace(trailing, '').replace(LOOSE_EDGES, '');
  const wrapped = pairs.some(
    (pair) => bare.startsWith(pair.charAt(0)) && bare.indexOf(pair.charAt(1)) === bare.length - 1,
  );
  return plain(wrapped || !balanced(bare, pairs) ? bare.replace(EDGES, '') : bare, language);
}

/**
 * A Japanese clause that goes on ends in its verb's joining form; standing alone it ends in the plain one. Only where the
 * clause has its subject, so that it says something by itself.
 */
const JA_PLAIN: readonly (readonly [RegExp, string])[] = [
  [/(?<=[がはも].*[てで])い?て$/, 'いる'],
  [/(?<=[がはも].*)くて$/, 'い'],
  [/(?<=[がはも].*(?:れ|出|剥げ|欠け|溶け|消え|ぼやけ|はげ|(?<![いにと])つい|付い|浮い|空い))て$/, 'た'],
  [/(?<=[がはも].*[歪飛])んで$/, 'んだ'],
  [/(?<=[がはも].*(?:割|破|折|切|外|漏|壊|汚|潰|遅|剥が))れ$/, 'れた'],
  [/(?<=[がはも].*届)き$/, 'いた'],
  [/(?<=.)はする$/, 'する'],
  [/(?<=[てで])おり$/, 'いる'],
  [/(?<=[てで]しま)い$/, 'う'],
  [/(?<=[がはも])(?:あ|有)り$/, 'ある'],
  [/(?<=(?:く|に|と)な)り$/, 'る'],
];
const plain = (text: string, language: PackLanguage): string =>
  language === 'ja' && text.length <= QUOTED_AT_MOST
    ? JA_PLAIN.reduce((said, [joining, end]) => said.replace(joining, end), text)
    : text;

/** Quotation marks inside the quotation, as the language nests them. */
const nested = (text: string, language: PackLanguage): string =>
  CLAUSE_EDGES[language].nested.reduce((marked, [from, to]) => marked.replace(from, to), text);

/** Fewer characters or words say nothing: 臭い, 好用. A noun of three characters does: 不良品. */
function shortest(text: string, language: PackLanguage, praise: boolean): number {
  if (language === 'ja') return /^\p{Script=Han}*[不無未悪欠破損傷壊漏]\p{Script=Han}*$/u.test(text) ? 3 : 5;
  return isCjk(language) && praise ? 3 : 2;
}

function stands(text: string, language: PackLanguage, praise: boolean): boolean {
  const length = size(text, language);
  const { longest, hanging, pairs } = CLAUSE_EDGES[language];
  if (length < shortest(text, language, praise) || length > longest || [...text].length > QUOTED_AT_MOST) return false;
  if (JA_BEGUN.test(text) || !balanced(text, pairs) || hanging.test(text)) return false;
  if (!isQuotable(text, praise, language) || (!praise && !findsFault(text, language))) return false;
  if (!isCjk(language)) return /^[\p{Script=Latin}\p{N}\s\p{P}\p{Sc}]+$/u.test(text);
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return false;
  if (language === 'ja')
    return !/^[\p{Script=Katakana}ー]+$/u.test(text) && [...text].every(isInCp932) && JA_ENDS.test(text);
  return !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

interface Quoting {
  review: Review;
  language: PackLanguage;
  /** Spans that say something else: a clause with one of them in it is not quoted whole. */
  others: readonly Span[];
  praise: boolean;
}

/**
 * The statement around a span within its clause `[from, to)`: what stands between two joints. Null when the span holds
 * more than one.
 */
function statement(text: string, [from, to]: [number, number], span: Span, joints: RegExp): [number, number] | null {
  let first = from;
  let last = to;
  for (const joint of text.slice(from, to).matchAll(joints)) {
    const begins = from + joint.index;
    const ends = begins + joint[0].length;
    if (ends <= span.start) first = ends;
    else if (begins >= span.end) return [first, begins];
    else if (begins > span.start && ends < span.end) return null;
    else if (ends >= span.end && begins > span.start) last = begins;
  }
  return [first, last];
}

/** Best wording of one span: its clause where that is short and says nothing else, else the span itself. */
function quote({ review, language, others, praise }: Quoting, span: Span): string | null {
  const text = source(review, span.field);
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) return null;
  const { breaks, joints, joined, mentioned, conceded, clause: whole } = CLAUSE_EDGES[language];
  const inClause = (char: string) => !breaks.test(char);
  const [from, to] = grow(text, span.start, span.end, inClause);
  // A question is not a statement that could be taken up.
  if (/[?？]/.test(text.charAt(to))) return null;
  if (mentioned?.test(text.slice(span.end, to))) return null;
  // Praise that goes on with a but is taken back in the same breath.
  if (praise && conceded?.test(text.slice(span.end, to))) return null;
  const alone = !others.some((other) => other.field === span.field && other.start < to && other.end > from);
  const [first, last] = isCjk(language)
    ? [span.start, span.end]
    : grow(text, span.start, span.end, (char) => /[\p{L}\p{N}'’-]/u.test(char));

  const candidates: string[] = [];
  // 小さくても良い says nothing of 小さい.
  const concedes = (to: number) => language === 'ja' && /^[てで]も/.test(text.slice(to - 1, to + 1));
  const clause = clean(text.slice(from, to), language);
  const said = joints === undefined ? ([from, to] as const) : statement(text, [from, to], span, joints);
  if (said === null) return null;
  const [begin, end] = said;
  if (!praise && isCjk(language) && isCheerful(text.slice(begin, end))) return null;
  // Praise is one statement; what follows from it may be anything.
  const single = !praise || (begin === from && end === to);
  if (alone && single && size(clause, language) <= whole) candidates.push(clause);
  if (alone && joints !== undefined && !concedes(end)) candidates.push(clean(text.slice(begin, end), language));
  const begun = first === begin || !joined.test(text.slice(first));
  // Chinese and Japanese decide at the end of the clause what it says: 入ら… is nothing, 入らない is the point.
  if (alone && begun && isCjk(language) && !concedes(end)) candidates.push(clean(text.slice(first, end), language));
  // A piece out of the middle of a Chinese clause says something else as often as not.
  const whollySaid = !language.startsWith('zh') || /^[了啦啊呀]*$/u.test(text.slice(last, to));
  if (begun && whollySaid) candidates.push(clean(text.slice(first, last), language));
  if (alone && single) candidates.push(clause);
  const best = candidates.find((candidate) => stands(candidate, language, praise));
  return best === undefined ? null : nested(best, language);
}

/** A short quotation reads well in either Chinese script. */
const sameTongue = (language: string | null, pack: PackLanguage): boolean =>
  language === pack || (pack.startsWith('zh') && language?.startsWith('zh') === true);

/** What the place itself is about, not the words in it. */
const OF_THE_PLACE: readonly string[] = ['emoji-in-japanese', 'wrong-language', 'too-long'];

/** Whether the shop could send these words there as its own: the rule check does not tell a quotation. */
const isSendable = ({ platform, channel, kind }: DraftRequest, words: string, language: PackLanguage): boolean =>
  check({ platform, channel, kind, language, text: words }).every(({ rule }) => OF_THE_PLACE.includes(rule));

/** The first span that can be quoted; those in the text this reply answers come first. */
function firstQuote(spans: readonly Span[], request: DraftRequest, quoting: Quoting): string | null {
  const answered = request.channel === 'follow-up-reply' ? 'followUp' : 'body';
  const ranked = [...spans].sort((a, b) => Number(b.field === answered) - Number(a.field === answered));
  for (const span of ranked) {
    const found = quote(quoting, span);
    if (found !== null && isSendable(request, found, quoting.language)) return found;
  }
  return null;
}

/**
 * The buyer's words for a complaint, fit for quotation marks in a reply of the pack's language: at most 20 characters
 * or 10 words, without personal data, abuse or numbers that could be somebody's. Null when unsure: then the reply
 * stays general for that cause.
 */
export function complaintPoint(request: DraftRequest, finding: CauseFinding, pack: PackLanguage): string | null {
  const { analysis } = request;
  if (!mayBeShown(finding) || NEVER_QUOTED.includes(finding.cause)) return null;
  if (!sameTongue(analysis.language, pack) || analysis.flags.includes('abusive')) return null;
  const { review } = request;
  return firstQuote(finding.evidence, request, { review, language: pack, others: analysis.praise, praise: false });
}

/** The praised detail in the buyer's words, under the same conditions. */
export function praisePoint(request: DraftRequest, pack: PackLanguage): string | null {
  const { analysis } = request;
  if (!sameTongue(analysis.language, pack)) return null;
  const others = analysis.causes.flatMap((finding) => finding.evidence);
  const { review } = request;
  return firstQuote(analysis.praise, request, { review, language: pack, others, praise: true });
}
