/** The concrete point: the buyer's own words, cut so that they stand in quotation marks in any frame, or nothing. */
import type { CauseFinding, Span } from '../reviews/review.ts';
import { check } from '../rules/check.ts';
import { isInCp932 } from '../rules/cp932.ts';
import { CLAUSE_EDGES, type ClauseEdges } from './clause-edges.ts';
import { findsFault } from './complaining.ts';
import { mayBeShown } from './confidence.ts';
import type { DraftRequest, PackLanguage } from './draft.ts';
import { isLoosePiece } from './japanese-pieces.ts';
import { NEVER_QUOTED } from './named-causes.ts';
import { plainForm } from './plain-form.ts';
import { isCheerful, isDelicate, isHedged, isQuotable } from './quotable.ts';
import { afterOpening, clauseAround, grow, isAttribute, isCut, isTail, type Range, statement } from './statement.ts';

type Review = DraftRequest['review'];

/** How a Japanese clause or noun phrase can end. */
const JA_ENDS =
  /([いただうくぐすつぬぶむるんれきげけみめせさりちえ]|です|ます|でした|なし|\p{Script=Katakana}|ー|\p{Script=Han}|\p{N}|』)$/u;

/** A Japanese clause that was cut off from what stands before it. */
const JA_BEGUN =
  /^(ない|なく|なかった|つかない|年(?=[くぐほ経])|か(?=\p{Script=Han})|以[上下外]|くらい|ほど|程|だけ|[ヶかカヵ]月|日目|年目|回目|時に|ころに|頃に|[cｃ][mｍ]|と[書言思]|って|など|という|に[はもしと]|で(さえ|は)|とは|から[はも]|まで[はも]|より)/u;

/** No language quotes more characters. */
const QUOTED_AT_MOST = 60;

/** So many characters in quotation marks may still be the buyer's own emphasis. */
const LONGEST_IN_MARKS = 10;

const EDGES = /^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}%％]+$/gu;
/** Like `EDGES`, but quotation marks may belong to the words. */
const LOOSE_EDGES = /^[^\p{L}\p{N}\p{Sc}「『《“„«"‘(（]+|[^\p{L}\p{N}%％」』》“”»"’)）]+$/gu;

const isCjk = (language: PackLanguage): boolean => /^(ja|zh)/.test(language);

/** Whether replies in this language name the point by quoting it. */
export const isQuoting = isCjk;

const size = (text: string, language: PackLanguage): number =>
  isCjk(language) ? [...text].length : text.split(/\s+/).filter(Boolean).length;

const source = (review: Review, field: Span['field']): string =>
  (field === 'followUp' ? review.followUp?.body : review[field]) ?? '';

function balanced(text: string, pairs: ClauseEdges['pairs']): boolean {
  const even = pairs.every((pair) => text.split(pair.charAt(0)).length === text.split(pair.charAt(1)).length);
  const apostrophes = text.split(/(?<!\p{L})'/u).length === text.split(/'(?!\p{L})/u).length;
  return even && apostrophes && text.split('"').length % 2 === 1;
}

/** Said again and again for emphasis: 太差了太差了太差了. Once is enough for an answer. */
const AGAIN = /(\p{Script=Han}{3,8})\1+|(\p{Script=Han}{2})\2{2,}/gu;

function clean(raw: string, language: PackLanguage): string {
  const single = raw.replace(/\s+/gu, ' ').replace(LOOSE_EDGES, '').replace(AGAIN, '$1$2');
  const { leading, trailing, pairs } = CLAUSE_EDGES[language];
  const bare = single.replace(leading, '').replace(trailing, '').replace(LOOSE_EDGES, '');
  const wrapped = pairs.some(
    (pair) => bare.startsWith(pair.charAt(0)) && bare.indexOf(pair.charAt(1)) === bare.length - 1,
  );
  return plain(wrapped || !balanced(bare, pairs) ? bare.replace(EDGES, '') : bare, language);
}

const plain = (text: string, language: PackLanguage): string =>
  language === 'ja' && text.length <= QUOTED_AT_MOST ? plainForm(text) : text;

/** Quotation marks inside the quotation, as the language nests them. */
const nested = (text: string, language: PackLanguage): string =>
  CLAUSE_EDGES[language].nested.reduce((marked, [from, to]) => marked.replace(from, to), text);

/** Fewer characters or words say nothing: 臭い, 好用. A noun of three characters does: 不良品. */
function shortest(text: string, language: PackLanguage, praise: boolean): number {
  if (language === 'ja')
    return /^\p{Script=Han}*[不無未悪欠破損傷壊漏]\p{Script=Han}*$/u.test(text) ? 3 : /も[無な]い$/u.test(text) ? 7 : 5;
  // Two Chinese characters are a fault (掉漆) or a word out of a sentence (巨大).
  return isCjk(language) && (praise || !/[不没沒无無有少缺掉脱脫开開裂断斷破坏壞碎漏偏起变變发發生难難]/u.test(text))
    ? 3
    : 2;
}

/** A Japanese clause that ends in a noun says what it says behind its last particle: ラベルには○○製表示 finds no fault. */
function endsInFault(text: string): boolean {
  if (!/[\p{Script=Han}\p{Script=Katakana}ー]$/u.test(text)) return true;
  const said = text.slice(text.search(/[はがも][^はがも]*$/u) + 1);
  return findsFault(said, 'ja');
}

function stands(text: string, language: PackLanguage, praise: boolean): boolean {
  const length = size(text, language);
  const { longest, hanging, pairs } = CLAUSE_EDGES[language];
  if (length < shortest(text, language, praise) || length > longest || [...text].length > QUOTED_AT_MOST) return false;
  if (JA_BEGUN.test(text) || !balanced(text, pairs) || hanging.test(text)) return false;
  if (!isQuotable(text, praise, language) || (!praise && !findsFault(text, language))) return false;
  if (!isCjk(language)) return /^[\p{Script=Latin}\p{N}\s\p{P}\p{Sc}]+$/u.test(text);
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return false;
  // A number without what it counts was glued on: 价格变化太快348.
  if (/^zh/.test(language) && /\p{Script=Han}\d{2,}$/u.test(text)) return false;
  // A space between two statements: the second may be anything.
  if (/[^A-Za-z0-9]\s|\s[^A-Za-z0-9]/.test(text)) return false;
  if (language === 'ja' && !praise && !endsInFault(text)) return false;
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

/** 我就不信…, 難道…: what follows is meant the other way round. */
const RHETORIC = /不信|难道|難道|凭什么|憑什麼|[谁誰](?:能|会|會|敢|知道)/u;

/** A Japanese clause that ends in a but: 満足ですが、…. */
const yields = (clause: string, language: PackLanguage): boolean =>
  language === 'ja' && /(?:です|ます|でした|ました|ない|った)が$|けれ?ども?$/u.test(clause);

/** 落としたら、…: the clause before it tells how it came about. */
const HANDLED = /(?:落と|落っこと|ぶつけ|踏[みん]|こぼ|濡ら|曲げ)[ぁ-ん]{1,8}[、,\s]*$/u;

/** …ならば、素敵だった: what would please does not. */
const WERE_IT = /(?:なら|ならば|れば|たら)[、,\s]*$/u;

/** A measure that is off, or was at first. */
const A_LITTLE =
  /すこし|思った(?:より|ほど)|思って(?:い)?た(?:より|ほど)|想像(?:より|以上)|やや|少し|多少|若干|ちょっと|最初は|はじめは/u;

/** 书里说“…”: what stands between marks is somebody else's words, unless it is a word or two put in them for effect. */
function isCited(text: string, [from, to]: Range): boolean {
  const open = Math.max(text.lastIndexOf('“', from), text.lastIndexOf('「', from));
  if (open < 0) return false;
  const close = text.indexOf(text.charAt(open) === '“' ? '”' : '」', open);
  return close >= to && close - open > LONGEST_IN_MARKS;
}

/** What the rest of the sentence behind a but says well: 少し重いですが、使いやすいです. */
function isMadeGood(text: string, from: number, praise: readonly Span[]): boolean {
  const rest = text.slice(from).split(/[。！!\n]/u, 1)[0] ?? '';
  return isCheerful(rest) || praise.some(({ start }) => start >= from && start < from + rest.length);
}

/** What of the text could be quoted for a span, the best first, as ranges that need cleaning. */
function candidates({ review, language, others, praise }: Quoting, span: Span): Range[] {
  const text = source(review, span.field);
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) return [];
  const { breaks, joints, joined, mentioned, conceded, opening, clause: short } = CLAUSE_EDGES[language];
  const shown: Range = [span.start, span.end];
  const clause = clauseAround(text, shown, breaks);
  const [from, to] = clause;
  // A question is not a statement that could be taken up, put with a mark or without.
  if (/[?？]/.test(text.charAt(to)) || RHETORIC.test(text.slice(from, to))) return [];
  if (mentioned?.test(text.slice(span.end, to))) return [];
  if (language.startsWith('zh') && isCited(text, shown)) return [];
  // Some are good, and some are not: 有几本是经典，也有的….
  if (praise && /^[，,；;\s]*也有(?:的|些)/u.test(text.slice(to, to + 6))) return [];
  // A heading: what is said of it comes after.
  if (text.charAt(to) === '：') return [];
  // Praise that goes on with a but is taken back in the same breath.
  // What came of the buyer's own handling is not repeated without it.
  if (!praise && language === 'ja' && HANDLED.test(text.slice(Math.max(0, from - 14), from))) return [];
  // サイズ感が分からなかったが、…: what was not known leads up to what was found.
  if (!praise && yields(text.slice(from, to), language) && /(?:わから|分から)な/.test(text.slice(from, to))) return [];
  const mildly = !praise && yields(text.slice(from, to), language) && A_LITTLE.test(text.slice(from, to));
  if (mildly && isMadeGood(text, to, others)) return [];
  if (praise && language === 'ja' && WERE_IT.test(text.slice(Math.max(0, from - 8), from))) return [];
  if (praise && (conceded?.test(text.slice(span.end, to)) || yields(text.slice(from, to), language))) return [];
  const alone = !others.some((other) => other.field === span.field && other.start < to && other.end > from);
  const [first, last] = isCjk(language) ? shown : grow(text, shown, (char) => /[\p{L}\p{N}'’-]/u.test(char));
  const told = opening === undefined ? null : afterOpening(text, clause, shown, opening);
  if (alone && !praise && told !== null) return [told];

  const said = joints === undefined ? clause : statement(text, clause, shown, joints);
  // Japanese joins what belongs together: 慣れないと上手に使えない is one complaint.
  if (said === null) return language === 'ja' && alone && !praise && !isCheerful(text.slice(from, to)) ? [clause] : [];
  const [begin, end] = said;
  // What was hoped for, or the reason to buy: 簡単に使えそうだったので購入.
  if (language === 'ja' && mentioned?.test(text.slice(end).split(/[。！!\n]/u, 1)[0] ?? '')) return [];
  const wordsOfIt = isCjk(language) ? text.slice(begin, end) : '';
  if (praise ? isHedged(wordsOfIt) : isCheerful(wordsOfIt)) return [];
  // 小さくても良い says nothing of 小さい.
  const concedes = language === 'ja' && /^[てで]も/.test(text.slice(end - 1, end + 1));
  // Praise is one statement; what follows from it may be anything.
  const single = !praise || (begin === from && end === to);
  const begun = first === begin || !joined.test(text.slice(first));
  // A piece out of the middle of a Chinese clause says something else as often as not.
  const whollySaid = !language.startsWith('zh') || /^[了啦啊呀]*$/u.test(text.slice(last, to));
  const ranges: Range[] = [];
  if (alone && single && size(clean(text.slice(from, to), language), language) <= short) ranges.push(clause);
  if (alone && joints !== undefined && !concedes) ranges.push(said);
  // Chinese and Japanese decide at the end of the clause what it says: 入ら… is nothing, 入らない is the point.
  if (alone && begun && isCjk(language) && !concedes) ranges.push([first, end]);
  if (begun && whollySaid) ranges.push([first, last]);
  if (alone && single) ranges.push(clause);
  if (!isCjk(language)) return ranges;
  const whole = language === 'ja' && isDelicate(wordsOfIt) ? ranges.filter(([start]) => start === begin) : ranges;
  const standing = whole.filter((range) => !isCut(text, range) && !isTail(text, clause, range));
  return language === 'ja'
    ? standing.filter((range) => !isAttribute(text, range) && !isLoosePiece(text, said, range))
    : standing;
}

/** Best wording of one span: its clause where that is short and says nothing else, else the span itself. */
function quote(quoting: Quoting, span: Span): string | null {
  const { review, language, praise } = quoting;
  const text = source(review, span.field);
  const best = candidates(quoting, span)
    .map(([start, end]) => clean(text.slice(start, end), language))
    .find((candidate) => stands(candidate, language, praise));
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
