/** Where the words of a record stand that people wrote: a date or a number in there is never a field of the record. */
import { childItems, type Item, textIn, within } from './outline.ts';
import { fold } from './text.ts';

interface Written {
  item: Item;
  folded: string;
}

/** Is this text, standing in this item, a part of what somebody wrote? */
export type IsWritten = (item: Item, text: string) => boolean;

/** More than this around the words, and the element is not theirs. */
const AROUND = 60;

function place(item: Item, folded: string, into: Written[]): void {
  const inner = childItems(item).filter((child) => fold(textIn(child)).includes(folded));
  for (const child of inner) place(child, folded, into);
  if (inner.length === 0 && fold(textIn(item)).length <= 1.5 * folded.length + AROUND) into.push({ item, folded });
}

/** Finds `texts` (body, title, answers; null and empty ones are left out) in a record. */
export function writtenIn(record: Item, texts: readonly (string | null | undefined)[]): IsWritten {
  const written: Written[] = [];
  for (const text of texts) {
    const folded = fold(text ?? '');
    if (folded !== '' && fold(textIn(record)).includes(folded)) place(record, folded, written);
  }
  return (item, text) => {
    const folded = fold(text);
    return folded !== '' && written.some((one) => within(item, one.item) && one.folded.includes(folded));
  };
}
