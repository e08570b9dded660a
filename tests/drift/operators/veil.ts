import type { ReviewField } from '../../../lib/reviews/review.ts';
import { allRecordElements } from '../anatomy.ts';
import { type Operator, oneOf } from '../page.ts';

/** What a record that nobody can look into is drawn as. */
const VEILS = ['canvas', 'img', 'iframe'];

/**
 * The reviews are still there for the eye, and nothing of them for a reader: each record is drawn on a canvas, sent as a picture, or
 * put behind a frame of another origin. Such a page must be declared unreadable, and never empty.
 */
export const veil: Operator = {
  name: 'veil',
  rare: true,
  fits: () => true,
  apply({ document, records, random }) {
    const name = oneOf(VEILS, random);
    for (const element of allRecordElements(document)) {
      const cell = element.localName === 'tr' ? document.createElement('td') : element;
      cell.replaceChildren(document.createElement(name));
      if (cell !== element) element.replaceChildren(cell);
      for (const attribute of [...element.attributes]) {
        if (/^(?:id|data-(?!drift).*)$/.test(attribute.name)) element.removeAttribute(attribute.name);
      }
    }
    for (const { truth, fates } of records) {
      for (const field of Object.keys(truth) as ReviewField[]) fates.set(field, 'gone');
    }
  },
};
