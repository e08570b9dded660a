/** The line of a card that says who wrote the review and when, in the languages Seller Central is shown in. */
import { readDate } from '../../extract/dates.ts';

export interface Byline {
  author: string;
  postedAt: string | null;
}

/**
 * Greedy on purpose: names may hold the little words too, the last one stands before the date. en: amazon.md 3.1
 * [CODE S1, E2, J4]; zh-CN: [CODE J2]; all others are inferred and count only when a date stands where it should.
 */
const FORMS = [
  /^Review by (?<author>.+) on (?<date>.+)$/i,
  /^(?<author>.+?)\s*于\s*(?<date>\d{4}\s*年.+?日)\s*发布的(?:评论|评价)$/,
  /^(?<author>.+?)\s*[於于]\s*(?<date>\d{4}\s*年.+?日)\s*(?:發佈|發表|撰寫)的(?:評論|評價)$/,
  /^(?<date>\d{4}\s*年.+?日)[にの]?\s*(?<author>.+?)(?:さん|様)?によるレビュー$/,
  /^(?<author>.+?)(?:さん|様)?による\s*(?<date>\d{4}\s*年.+?日)のレビュー$/,
  /^(?<date>\d{4}\s*年.+?日)に\s*(?<author>.+?)(?:さん|様)?[がの](?:投稿した|書いた)?\s*レビュー$/,
  /^(?:Rezension|Bewertung) von (?<author>.+) (?:am|vom) (?<date>.+)$/i,
  /^(?:Commentaire|Avis|[ÉE]valuation) (?:de|par) (?<author>.+) (?:le|du) (?<date>.+)$/i,
  /^Recensione di (?<author>.+) (?:del|in data|il|l') ?(?<date>\d.+)$/i,
  /^(?:Reseña|Opini[óo]n|Valoraci[óo]n) de (?<author>.+?) (?:el|del) (?<date>\d.+)$/i,
];

/** The same lines where the page gives no date, or one that can't be read. */
const UNDATED = [
  /^Review by (?<author>.+)$/i,
  /^(?<author>.+?)\s*发布的(?:评论|评价)$/,
  /^(?<author>.+?)(?:さん|様)?によるレビュー$/,
  /^(?:Rezension|Bewertung) von (?<author>.+)$/i,
];

const named = (forms: readonly RegExp[], line: string) =>
  forms.map((form) => form.exec(line)?.groups).filter((groups) => groups !== undefined);

/** `null`: not such a line. A line whose date is missing or can't be read still tells the author, in the wordings we know. */
export function readByline(line: string): Byline | null {
  let author: string | null = null;
  for (const groups of named(FORMS, line)) {
    const postedAt = readDate(groups.date ?? '');
    if (groups.author && postedAt) return { author: groups.author.trim(), postedAt };
    // An impossible date still ends the name; "Kit on the hill" has none.
    if (groups.author && /\d{4}/.test(groups.date ?? '')) author ??= groups.author.trim();
  }
  author ??= named(UNDATED, line)[0]?.author?.trim() ?? null;
  return author ? { author, postedAt: null } : null;
}

const CONTACTED = [
  /^contacted (?:the )?customer\b/i,
  /^已(?:于.{0,30})?(?:联系|聯絡)(?:过)?(?:客户|买家|買家|顧客)/,
  /^.{0,30}(?:購入者|お客様|カスタマー)[にへ](?:連絡済み|連絡しました)/,
  /^Kunde(?:n)? (?:am .{4,30} )?kontaktiert\b/i,
  /^Client contacté\b/i,
  /^Cliente contattato\b/i,
  /^Cliente contactado\b/i,
];

/** "Contacted customer on …" of the action area. English: amazon.md 3.1 [E1], approximate; the rest is inferred. */
export const saysContacted = (text: string): boolean => CONTACTED.some((form) => form.test(text.trim()));

/** What stands in the action area where nothing is left to do: en and zh [CODE J2, E1], the others are inferred. */
const PRAISED =
  /^(?:great job|well done|做得好|素晴らしい評価|sehr gut|bravo|ottimo lavoro|buen trabajo)[!！。.,，]?.{0,60}(?:reply|response|customer|回复|回覆|返信|Antwort|réponse|risposta|respuesta)/iu;

/** "Great job! Reply not needed": the page's own words, which anybody could have written as a headline. */
export const saysPraised = (text: string): boolean => text.length < 100 && PRAISED.test(text.trim());
