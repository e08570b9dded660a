/** The concrete point: the buyer's own words, cut so that they stand in quotation marks in any frame, or nothing. */
import type { Cause, CauseFinding, Span } from '../reviews/review.ts';
import { UNSURE_BELOW } from '../reviews/review.ts';
import { fitsCp932 } from './cp932.ts';
import type { DraftRequest, PackLanguage } from './draft.ts';
import { isQuotable } from './quotable.ts';

type Review = DraftRequest['review'];

/** Longest quotation: characters in Chinese and Japanese, words in English. */
const LONGEST: Record<PackLanguage, number> = { ja: 20, 'zh-CN': 20, en: 8 };
/** A whole clause up to this length reads better than the bare evidence in it. */
const CLAUSE: Record<PackLanguage, number> = { ja: 18, 'zh-CN': 12, en: 6 };

/** Accusations and refusals: repeating them would admit or argue, so these causes are never quoted. */
const NEVER_QUOTED: readonly Cause[] = ['authenticity', 'external'];

const BREAKS: Record<PackLanguage, RegExp> = {
  ja: /[、。，．,.!！?？…\n\r\t 　「」『』（）()・♪☆★~〜～;；:：]/,
  'zh-CN': /[，。、,.!！?？…\n\r\t 　“”"「」（）()~～;；:：]/,
  en: /[.,!?…\n\r\t"“”();:–—]/,
};

const LEADING: Record<PackLanguage, RegExp> = {
  ja: /^(しかし|ですが|でも|ただし?|けど|けれど|だが|また|それに|そして|あと|なのに|しかも|正直|ちなみに|なんか|[をがはにもでとへ])+/,
  'zh-CN':
    /^(但是|但|可是|不过|就是|只是|而且|然后|结果|还有|并且|所以|因为|其实|反正|不但|居然|竟然|的|了|也|还|又|就|都|和)+/,
  en: /^(?:(?:and|but|so|because|that|which|who|then|also|however|although|though|since|when|while|as|or|with|plus|just|i mean|honestly|unfortunately|sadly)\s+)+/i,
};
const TRAILING: Record<PackLanguage, RegExp> = {
  ja: /(けれども|けれど|けど|(?<=です|ます)が|ので|のに|よね?|ね|(?<=[いただるす])[なし])$/,
  'zh-CN': /(了|啊|呀|吧|哦|噢|哈|啦|嘛|唉|哎|的话)+$/,
  en: /(?:\s+(?:and|but|so|because|that|which|the|a|an|to|of|in|on|at|for|with|as|or|if|when|my|is|was|it))+$/i,
};

/** A Japanese quotation has to end in a word that can end a clause. */
const JA_ENDS =
  /(い|た|だ|です|ます|ません|でした|う|く|ぐ|す|つ|ぬ|ぶ|む|る|ん|れ|き|げ|け|み|め|せ|さ|り|ち|え|ず|\p{Script=Katakana}|ー|\p{Script=Han})$/u;
/** …but not in one that leaves it hanging. */
const JA_HANGS = /(たら|れば|なら|から|まで|より|ながら|にく|ず)$/;

const length = (text: string, language: PackLanguage): number =>
  language === 'en' ? text.split(/\s+/).filter(Boolean).length : [...text].length;

const source = (review: Review, field: Span['field']): string =>
  (field === 'followUp' ? review.followUp?.body : review[field]) ?? '';

/** The clause around a span, or around as much of it as the span itself crosses. */
function clauseAround(text: string, { start, end }: Span, language: PackLanguage): [number, number] {
  const breaks = BREAKS[language];
  let from = start;
  while (from > 0 && !breaks.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !breaks.test(text.charAt(to))) to += 1;
  return [from, to];
}

/** English evidence may begin or end inside a word. */
function wholeWords(text: string, { start, end }: Span): [number, number] {
  let from = start;
  while (from > 0 && /[\p{L}\p{N}'’-]/u.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && /[\p{L}\p{N}'’-]/u.test(text.charAt(to))) to += 1;
  return [from, to];
}

const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

function clean(raw: string, language: PackLanguage): string {
  const plain = raw.replace(/\s+/gu, ' ').replace(EDGES, '');
  return plain.replace(LEADING[language], '').replace(TRAILING[language], '').replace(EDGES, '');
}

function inQuotes(text: string, language: PackLanguage): string {
  if (language === 'ja') return text.replaceAll('「', '『').replaceAll('」', '』');
  return text.replaceAll('“', '‘').replaceAll('”', '’').replace(/"/g, '’');
}

function stands(text: string, language: PackLanguage): boolean {
  const size = length(text, language);
  if (size < 2 || size > LONGEST[language] || [...text].length > 60) return false;
  if (!isQuotable(text)) return false;
  if (language === 'en') return /^[\p{Script=Latin}\p{N}\s\p{P}]+$/u.test(text);
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return false;
  if (language === 'ja') return fitsCp932(text) && JA_ENDS.test(text) && !JA_HANGS.test(text);
  return !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** Best wording of one span: its clause where that is short and says nothing else, else the span itself. */
function quote(review: Review, span: Span, others: readonly Span[], language: PackLanguage): string | null {
  const text = source(review, span.field);
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) return null;
  const [from, to] = clauseAround(text, span, language);
  const alone = !others.some((other) => other.field === span.field && other.start < to && other.end > from);
  const candidates = [clean(text.slice(from, to), language)].filter(
    (clause) => alone && length(clause, language) <= CLAUSE[language],
  );
  if (language === 'ja' && alone) candidates.push(clean(text.slice(span.start, to), language));
  const [first, last] = language === 'en' ? wholeWords(text, span) : [span.start, span.end];
  candidates.push(clean(text.slice(first, last), language));
  const best = candidates.find((candidate) => stands(candidate, language));
  return best === undefined ? null : inQuotes(best, language);
}

const sameTongue = (language: string | null, pack: PackLanguage): boolean =>
  language === pack || (language === 'zh-TW' && pack === 'zh-CN');

function firstQuote(
  request: DraftRequest,
  spans: readonly Span[],
  others: readonly Span[],
  pack: PackLanguage,
): string | null {
  const wanted = request.channel === 'follow-up-reply' ? 'followUp' : 'body';
  const ranked = [...spans].sort((a, b) => Number(b.field === wanted) - Number(a.field === wanted));
  for (const span of ranked) {
    const found = quote(request.review, span, others, pack);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The buyer's words for a complaint, fit for quotation marks in a reply of the pack's language: at most 20 characters
 * or 8 words, without personal data, abuse or numbers that could be somebody's. Null when unsure: then the reply
 * stays general for that cause.
 */
export function complaintPoint(request: DraftRequest, finding: CauseFinding, pack: PackLanguage): string | null {
  const { analysis } = request;
  if (finding.score < UNSURE_BELOW || NEVER_QUOTED.includes(finding.cause)) return null;
  if (!sameTongue(analysis.language, pack) || analysis.flags.includes('abusive')) return null;
  return firstQuote(request, finding.evidence, analysis.praise, pack);
}

/** The praised detail in the buyer's words, under the same conditions. */
export function praisePoint(request: DraftRequest, pack: PackLanguage): string | null {
  const { analysis } = request;
  if (!sameTongue(analysis.language, pack)) return null;
  const complaints = analysis.causes.flatMap((finding) => finding.evidence);
  return firstQuote(request, analysis.praise, complaints, pack);
}
