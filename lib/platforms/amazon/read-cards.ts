/** All cards of a Customer Reviews page, read together: what one no longer names, the others tell. */
import { mapInSteps, type Steps } from '../../extract/steps.ts';
import { readByline } from './byline.ts';
import type { Line } from './card-lines.ts';
import { type CardTexts, tellTexts } from './card-texts.ts';
import {
  type Card,
  type CardList,
  type CardParts,
  isDatedLine,
  isOwnLine,
  partsOf,
  readCard,
} from './customer-review-card.ts';

const isNamed = ({ title, body }: CardParts): boolean => title !== null || body !== null;

/** Places at which the page itself speaks, in at least half of the cards that have a line there. */
function pagesPlaces(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, [own: number, all: number]>();
  for (const line of lines) {
    const [own, all] = counts.get(line.place) ?? [0, 0];
    counts.set(line.place, [own + (isOwnLine(line) ? 1 : 0), all + 1]);
  }
  return new Set([...counts].filter(([, [own, all]]) => 2 * own >= all).map(([place]) => place));
}

/** Where cards have an author's line in words that are known. */
const bylinePlaces = (parts: readonly CardParts[]): Set<string> =>
  new Set(parts.flatMap(({ lines }) => lines.flatMap(({ text, place }) => (readByline(text) ? [place] : []))));

/** Headline and text of the cards that name neither, by place in the list. */
function textsOf(parts: readonly CardParts[]): Map<CardParts, CardTexts> {
  const open = parts.filter((one) => !isNamed(one));
  const lines = open.map((one) => one.lines.filter((line) => !isOwnLine(line) && !isDatedLine(line)));
  const told = tellTexts(lines, pagesPlaces(open.flatMap((one) => one.lines)));
  return new Map(open.flatMap((one, at) => (told[at] ? [[one, told[at]]] : [])));
}

/** Glyphs in few of the cards are what people wrote into them. */
function withoutStrayStars(cards: Card[]): Card[] {
  const drawn = cards.filter(({ stars }) => stars === 'text').length;
  if (drawn === 0 || 2 * drawn > cards.length) return cards;
  return cards.map((card) =>
    card.stars === 'text'
      ? { ...card, record: { ...card.record, rating: null }, provenance: { ...card.provenance, rating: 'unsure' } }
      : card,
  );
}

/** One for each element, in order. */
export function* readCards(elements: readonly Element[], base: URL): Steps<Card[]> {
  const parts = yield* mapInSteps(elements, partsOf);
  const list: CardList = { texts: textsOf(parts), bylines: bylinePlaces(parts), base };
  return withoutStrayStars(yield* mapInSteps(parts, (one) => readCard(one, list)));
}
