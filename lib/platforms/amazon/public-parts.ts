/**
 * The parts of a public review where its marks are gone: told by where they lead (buyer's profile, the review's own page) and
 * by what they are. Whatever is left over could be anything, so words are the body only beside a title and a name that are known.
 */
import { readDate } from '../../extract/dates.ts';
import { readWholeStars } from '../../extract/stars.ts';
import { onlyOne, type Piece, piecesOf } from '../labelled-text.ts';
import { PUBLIC_REVIEWS as S } from './selectors.ts';

/** Sentences the page puts beside each review, by what they are about (amazon.md 3.7). */
const PAGES =
  /verified purchase|helpful|hilfreich|verifizierter|utile|achat vérifié|acquisto verificato|útil|compra verificada|役に立|amazonで購入|有用|有帮助|有幫助|已确认购买|已驗證購買|report|melden|signaler|denunciar|segnala|違反|报告|檢舉/i;
const LONGEST_SENTENCE = 80;

/** Numbers differ where the sentence is the same. */
const kindOf = (text: string): string => text.replace(/\d+/g, '#');

/** "Reviewed in the United States on September 4": the month differs, the beginning doesn't. */
const beginningOf = (text: string): string => `^${text.slice(0, 10)}`;

/** What stands in so many of the items is the page's; two buyers may well write the same. */
const OFTEN = 0.4;

/** Words (and beginnings of sentences) that stand in many of the items: the page's, not a buyer's. */
export function sharedWords(items: readonly Element[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const texts = piecesOf(item).map(({ text }) => text);
    for (const kind of new Set(texts.flatMap((text) => [kindOf(text), beginningOf(text)]))) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  const least = Math.max(2, OFTEN * items.length);
  return new Set([...counts].filter(([, count]) => count >= least).map(([kind]) => kind));
}

/** The review's own page, linked from its title. */
export const ownLinks = (item: ParentNode): Element[] =>
  [...item.querySelectorAll(S.ownLink.css)].filter((link) => (link.textContent ?? '').trim() !== '');

/** The id of the review that a link leads to. */
export const reviewIdIn = (link: Element): string | null =>
  /customer-reviews\/(R[A-Z0-9]{5,})/.exec(link.getAttribute('href') ?? '')?.[1] ?? null;

/** The id which all links of the item that lead to a review name; null for none and for several. */
export function linkedId(item: Element): string | null {
  return onlyOne([...item.querySelectorAll(S.ownLink.css)].map(reviewIdIn).filter((id) => id !== null));
}

/** The whole stars that labels in the item state, each number once. */
export function statedStarsIn(item: Element): number[] {
  const labels = [...item.querySelectorAll(S.labelled.css)].flatMap((element) =>
    ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  );
  const texts = piecesOf(item).map(({ text }) => text);
  return [...new Set([...labels, ...texts].map(readWholeStars).filter((stars) => stars !== null))];
}

export interface PublicParts {
  title: Element | null;
  author: Element | null;
  date: Element | null;
  body: Element | null;
}

function commonAncestor(elements: readonly Element[], within: Element): Element | null {
  let at: Element | null = elements[0] ?? null;
  while (at && at !== within && !elements.every((element) => at?.contains(element))) at = at.parentElement;
  return at;
}

const isLinked = ({ element }: Piece): boolean => element.closest(S.control.css) !== null;

/** `known`: parts that marks have told. */
export function partsOf(item: Element, shared: ReadonlySet<string>, known: PublicParts): PublicParts {
  const profiles = [...item.querySelectorAll(S.profileLink.css)].filter(
    (link) => (link.textContent ?? '').trim() !== '',
  );
  const author = known.author ?? onlyOne(profiles);
  const title = known.title ?? onlyOne(ownLinks(item));
  const skip = new Set<Node>([author, title, known.body].filter((part) => part !== null));
  const pieces = piecesOf(item, skip).filter((piece) => !isLinked(piece) && readWholeStars(piece.text) === null);
  // A day in a sentence of the buyer's own is no day of the review.
  const isDay = ({ text }: Piece): boolean =>
    text.length <= LONGEST_SENTENCE &&
    (shared.has(kindOf(text)) || shared.has(beginningOf(text))) &&
    readDate(text) !== null;
  const date = known.date ?? onlyOne(pieces.filter((piece) => isDay(piece)).map(({ element }) => element));
  if (known.body || !title || !author) return { title, author, date, body: known.body };
  const words = pieces.filter(
    ({ text, element }) =>
      !date?.contains(element) && !shared.has(kindOf(text)) && !(text.length <= LONGEST_SENTENCE && PAGES.test(text)),
  );
  const holder = commonAncestor(
    words.map(({ element }) => element),
    item,
  );
  const others = [title, author, date].filter((part) => part !== null);
  const body = holder && holder !== item && !others.some((part) => holder.contains(part)) ? holder : null;
  return { title, author, date, body };
}
