/** One card of the Customer Reviews list. Each lookup stays inside the card, so that thousands are read in one go. */
import { readDate } from '../../extract/dates.ts';
import type { Mark, ReviewRecord } from '../../reviews/review.ts';
import type { Found, Provenance } from '../platform.ts';
import { readByline, saysContacted, saysPraised } from './byline.ts';
import { bodyOf } from './card-body.ts';
import { type Line, linesOf } from './card-lines.ts';
import { namesProduct, productBlock, productOf } from './card-product.ts';
import type { CardTexts } from './card-texts.ts';
import { labelOf, quickLine, starsOf } from './katal.ts';
import { addressOf, type ReviewId, reviewIdOf } from './review-id.ts';
import { CUSTOMER_REVIEWS as S } from './selectors.ts';
import { ratingIn, type StarMark, starMarks } from './star-marks.ts';

/** The parts of a card, as far as it can be told without the others. */
export interface CardParts extends ReviewId {
  card: Element;
  product: Element | null;
  /** By the ids which they bear. */
  title: Element | null;
  body: Element | null;
  /** "Mark as done" with its words. */
  checkBox: Element | null;
  /** What is written in the card beside these. */
  lines: Line[];
}

export interface Card {
  element: Element;
  /** The review's id, empty when the card bears none. */
  id: string;
  /** The author line as it stands there. */
  byline: string;
  /** What told the stars: glyphs are told by most of the cards or by none. */
  stars: StarMark['told'] | null;
  record: ReviewRecord;
  provenance: Provenance;
}

/** The check box's label may stand directly before the author, without a space (amazon.md 3.1 [CODE J2]). */
function withoutLabel(line: string, label: string): string {
  const joined = label !== '' && line !== label && line.startsWith(label);
  return joined ? line.slice(label.length).trim() : line.replace(/^标记为已完成(?=.)/, '').trim();
}

/** Title and body bear the review's id: a recycled card whose parts still bear another one has none of its own. */
export function partsOf(card: Element): CardParts {
  const named = reviewIdOf(card);
  const checkBox = card.querySelector(S.checkBox.css);
  const { id, bearers } = named;
  const title = id === null ? undefined : bearers.find((element) => element.id === `${id}-title`);
  const body = id === null ? undefined : bearers.find((element) => element.id === `review-content-${id}`);
  const product = productBlock(card, checkBox ? [...bearers, checkBox] : bearers);
  const skip = new Set<Node>([product, title, body].filter((part) => part != null));
  const label = checkBox ? labelOf(checkBox) : '';
  const isNamed = title !== undefined || body !== undefined;
  // Where title and body are named, stars can't be mistaken for either.
  if (!isNamed) for (const { element } of starMarks(card, skip)) skip.add(element);
  const lines = linesOf(card, skip).map((line) => ({ ...line, text: withoutLabel(line.text, label) }));
  return { ...named, card, product, title: title ?? null, body: body ?? null, checkBox, lines };
}

/** Words of the page at their surest: a buyer's headline may begin like them. */
const isContacted = (text: string): boolean => text.length < 60 && saysContacted(text) && readDate(text) !== null;

/** Is this line known to be the page's own? */
export const isOwnLine = ({ text }: Line): boolean =>
  readByline(text) !== null || isContacted(text) || saysPraised(text);

/** A day and few words beside it: an author's line in a language we don't know, or some other note of the page's. */
export const isDatedLine = ({ text }: Line): boolean => text.length < 60 && readDate(text) !== null;

/** What cards know of each other. */
export interface CardList {
  /** Which lines are headline and text, for cards that don't name them. */
  texts: ReadonlyMap<CardParts, CardTexts>;
  /** Where author's lines stand. */
  bylines: ReadonlySet<string>;
  /** Makes the links absolute. */
  base: URL;
}

function ratingOf({ card, product, title, body }: CardParts): [Pick<StarMark, 'rating' | 'told'> | null, Found] {
  const own = card.querySelectorAll(S.stars.css);
  const dated = own.length === 1 ? starsOf(own[0] ?? null) : null;
  if (dated !== null) return [{ rating: dated, told: 'value' }, 'selector'];
  const marks = starMarks(card, new Set([product, title, body].filter((part) => part !== null)));
  // The product's average stands in the same card: where it can't be told from the review's own stars, neither is taken.
  const isTold = product !== null || marks.some(({ mean }) => mean) || !namesProduct(card);
  const mark = isTold ? ratingIn(marks) : null;
  if (mark?.rating != null) return [mark, 'label'];
  const others = product !== null && starMarks(product).length > 0;
  return [null, marks.length > 0 || others ? 'unsure' : 'missing'];
}

interface BylineFound {
  line: string;
  author: string | null;
  postedAt: string | null;
  found: Found;
}

/**
 * By its words; in a UI language whose words we don't know, the only dated line before the title, or where other cards have theirs, tells
 * when. Who, it doesn't tell safely.
 */
function bylineOf(lines: readonly Line[], title: Element | null, places: ReadonlySet<string>): BylineFound | null {
  const read = lines.flatMap(({ element, text }) => {
    const byline = readByline(text);
    const found: Found = element.matches(S.byline.css) ? 'selector' : 'label';
    return byline ? [{ ...byline, line: text, found }] : [];
  });
  const [only, ...others] = read;
  if (only) return others.length === 0 ? only : (read.find(({ found }) => found === 'selector') ?? null);
  const dated = lines.flatMap(({ element, text, place }): BylineFound[] => {
    const isBefore = title !== null && (element.compareDocumentPosition(title) & 4) !== 0; // 4: the title follows
    if (!isBefore && !places.has(place)) return [];
    const postedAt = text.length > 300 || saysContacted(text) ? null : readDate(text);
    return postedAt ? [{ line: text, author: null, postedAt, found: 'label' }] : [];
  });
  return dated.length === 1 ? (dated[0] ?? null) : null;
}

/** A Katal box says it by attribute, a plain one inside a label by its state. */
function isChecked({ card, checkBox }: CardParts): boolean {
  const box = (checkBox ?? card).querySelector<HTMLInputElement>(S.plainBox.css);
  return box ? box.checked : (checkBox?.hasAttribute('checked') ?? false);
}

function marksOf(parts: CardParts, lines: readonly Line[], isBodyKnown: boolean): Mark[] {
  const marks: Mark[] = [];
  // Where the buyer's words aren't known, they may be among the lines.
  const says = isBodyKnown ? saysContacted : isContacted;
  if (lines.some(({ text }) => says(text))) marks.push('contacted');
  if (isChecked(parts)) marks.push('done');
  return marks;
}

/** Judging whether it has settled is the caller's. */
export function readCard(parts: CardParts, list: CardList): Card {
  const texts = list.texts.get(parts) ?? null;
  const { card, id, found, bearers } = parts;
  const [titleAt, bodyAt] = [parts.title ?? texts?.title?.element ?? null, parts.body ?? texts?.body?.element ?? null];
  const lines = parts.lines.filter(({ element }) => element !== titleAt && element !== bodyAt);
  const [stars, ratingFound] = ratingOf({ ...parts, title: titleAt, body: bodyAt });
  const byline = bylineOf(lines, titleAt, list.bylines);
  const product = productOf(parts.product);
  const body = bodyAt ? bodyOf(bodyAt) : null;
  const title = titleAt ? quickLine(titleAt.querySelector(S.headline.css) ?? titleAt) : null;
  const url = addressOf(bearers, id, list.base);
  const told = (element: Element | null): Found => (element ? 'selector' : texts?.unsure ? 'unsure' : 'missing');
  const structural = (line: Line | null | undefined, element: Element | null): Found =>
    line ? 'structure' : told(element);
  return {
    element: card,
    id: id ?? '',
    byline: byline?.line ?? '',
    stars: stars?.told ?? null,
    record: {
      kind: 'product-review',
      nativeId: id,
      rating: stars?.rating ?? null,
      sentiment: null,
      title,
      body: body?.text ?? null,
      partial: body?.partial ?? false,
      postedAt: byline?.postedAt ?? null,
      author: byline?.author ?? null,
      productTitle: product.title,
      productId: product.id,
      orderId: null,
      images: [],
      followUp: null,
      reply: null,
      replyable: false,
      replyDaysLeft: null,
      marks: marksOf(parts, lines, body !== null),
      url,
    },
    provenance: {
      nativeId: found,
      rating: ratingFound,
      title: structural(texts?.title, parts.title),
      body: structural(texts?.body, parts.body),
      postedAt: byline?.postedAt ? byline.found : 'missing',
      author: byline?.author ? byline.found : 'missing',
      productTitle: product.titleFound,
      productId: product.idFound,
      url: url === null ? 'missing' : 'selector',
    },
  };
}
