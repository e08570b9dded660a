/** The shop's comment below a public review: heading, day, words (rakuten.md 2.2 [CODE S7]). */
import { readDate } from '../../extract/dates.ts';
import { $$, $optional } from '../../extract/query.ts';
import { textOf } from '../../extract/text.ts';
import type { ReviewRecord } from '../../reviews/review.ts';
import { onlyOne, type Piece, piecesOf } from '../labelled-text.ts';
import { DAY, REPLY_HEADING } from './public-words.ts';
import { PUBLIC } from './selectors.ts';

/** An element that says this and nothing else; a line of what somebody wrote is none. */
const isAlone = ({ text, element }: Piece): boolean => (element.textContent ?? '').trim() === text;

export interface PublicReply {
  /** `null`: there is a comment, and where it ends is not to be seen. */
  block: Element | null;
  /** What holds words of the shop: the block, else all that stands behind the heading. */
  written: Element[];
}

function* behind(heading: Element, row: Element): Generator<Element> {
  for (let at = heading; at !== row && at.parentElement; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) yield next;
  }
}

/** By class, else by its heading; `null` where the review has no comment. */
export function replyIn(row: Element): PublicReply | null {
  const marked = $$(PUBLIC.reply.css, row);
  const outermost = marked.filter((at) => !marked.some((other) => other !== at && other.contains(at)));
  const byClass = onlyOne(outermost.filter((at) => (at.textContent ?? '').includes(REPLY_HEADING)));
  if (byClass) return { block: byClass, written: [byClass] };
  const pieces = piecesOf(row, new Set($$(PUBLIC.body.css, row)));
  const headings = pieces.filter((piece) => piece.text === REPLY_HEADING && isAlone(piece));
  const [heading] = headings;
  if (!heading) return null;
  let at = heading.element;
  // The block is what holds heading, day and words, but not the review itself.
  while (at !== row && at.parentElement && piecesOf(at).length < 3) at = at.parentElement;
  if (at !== row && headings.length === 1) return { block: at, written: [at] };
  return { block: null, written: headings.flatMap(({ element }) => [element, ...behind(element, row)]) };
}

/** The smallest element around all of the texts. */
function around(pieces: readonly Piece[]): Element | null {
  let at = pieces[0]?.element ?? null;
  while (at && !pieces.every(({ element }) => at?.contains(element))) at = at.parentElement;
  return at;
}

/** `null` also for a heading with nothing below it. */
export function replyOf(block: Element | null): ReviewRecord['reply'] {
  if (!block) return null;
  const pieces = piecesOf(block);
  const heading = pieces.find((piece) => piece.text === REPLY_HEADING);
  const days = pieces.filter((piece) => DAY.test(piece.text) && isAlone(piece));
  const postedAt = onlyOne(days.map(({ text }) => readDate(text)));
  const marked = $optional(PUBLIC.replyBody.css, block);
  if (marked) return { body: textOf(marked), postedAt };
  const rest = pieces.filter((piece) => piece !== heading && !days.includes(piece));
  const words = around(rest);
  if (!words) return null;
  const mixed = heading && words.contains(heading.element);
  return { body: mixed ? rest.map(({ text }) => text).join('\n') : textOf(words), postedAt };
}
