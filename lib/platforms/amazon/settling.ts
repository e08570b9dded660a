/**
 * Cards of the Customer Reviews list are recycled: for a moment a card bears a new review's id over the author and title
 * of another one (amazon.md 3.1 [CODE S1, J1]). One look can't always tell; this remembers what each element showed before.
 */

/** How long a suspicious card must stay the same to be believed: two buyers named "Amazon Customer" may well write "Good". */
export const SETTLE_MS = 2_000;

export interface CardLook {
  element: Element;
  id: string;
  /** What a recycled card brings along: author line and title. */
  words: string;
}

interface Memory {
  id: string;
  words: string;
  /** Since when it shows exactly this. */
  since: number;
  /** The id changed and the words did not come along. */
  lagging: boolean;
}

/** One memory per page kind. `clock`: milliseconds, monotonic. */
export function createSettling(clock: () => number) {
  const memories = new WeakMap<Element, Memory>();

  function remember({ element, id, words }: CardLook, now: number): Memory {
    const before = memories.get(element);
    if (before && before.id === id && before.words === words) return before;
    const lagging = before !== undefined && before.words === words && before.id !== id;
    const memory = { id, words, since: now, lagging };
    memories.set(element, memory);
    return memory;
  }

  /**
   * Of the cards in page order, those that may show another review's words: a recycled one that has not caught up, and,
   * from the first pair of neighbours with the same words on, everything that has not stood still for `SETTLE_MS`.
   */
  return function stale(cards: readonly CardLook[]): Set<Element> {
    const now = clock();
    const found = new Set<Element>();
    let shifted = false;
    for (const [index, card] of cards.entries()) {
      const memory = remember(card, now);
      const previous = cards[index - 1];
      shifted ||= previous !== undefined && previous.words === card.words && previous.id !== card.id;
      if ((memory.lagging || shifted) && now - memory.since < SETTLE_MS) found.add(card.element);
    }
    return found;
  };
}
