import type { ReviewField } from '../../../lib/reviews/review.ts';
import { hasPart, type Part, partElements, recordElements, showsPart } from '../anatomy.ts';
import { type DriftRecord, lose, type Mutant, type Operator, oneOf } from '../page.ts';

/** What can be left out, and the fields that go with it. */
const DROPS: Partial<Record<Part, readonly ReviewField[]>> = {
  rating: ['rating'],
  byline: ['author', 'postedAt'],
  author: ['author'],
  postedAt: ['postedAt'],
  title: ['title'],
  body: ['body', 'partial'],
  product: ['productTitle', 'productId'],
  productTitle: ['productTitle'],
  orderId: ['orderId'],
  sentiment: ['sentiment'],
  reply: ['reply', 'replyable'],
  images: ['images'],
  followUp: ['followUp'],
  replyDaysLeft: ['replyDaysLeft'],
  link: ['url', 'nativeId'],
  actions: ['replyable', 'marks'],
};
const SHARE = { 1: 0.3, 2: 1, 3: 1 };

/** A column that goes from every record goes with its heading. */
function dropHeading(cell: Element): void {
  const row = cell.parentElement;
  if (!row || !/^(?:td|kat-table-cell)$/.test(cell.localName)) return;
  const at = [...row.children].indexOf(cell);
  const first = row.closest('table, kat-table')?.querySelector('tr, kat-table-row');
  if (first && first.querySelector('[drift-part]') === null && first.children.length === row.children.length) {
    first.children[at]?.remove();
  }
}

/** Fields whose only elements stood inside what was taken out. */
function loseWhatStoodInside(mutant: Mutant, index: number, dropped: readonly Element[]): void {
  for (const part of Object.keys(DROPS) as Part[]) {
    const stoodInside = dropped.some(
      (element) => hasPart(element, part) || element.querySelector(`[drift-part~="${part}"]`),
    );
    if (stoodInside && partElements(mutant.document, index, part).length === 0) {
      lose(mutant.records[index], ...(DROPS[part] ?? []));
    }
  }
}

function drop(mutant: Mutant, record: DriftRecord, index: number, part: Part, everywhere: boolean): void {
  const elements = partElements(mutant.document, index, part).filter(
    (element) => !recordElements(mutant.document, index).includes(element) || part === 'followUp',
  );
  if (elements.length === 0) return;
  for (const element of elements) {
    if (everywhere) dropHeading(element);
    element.remove();
  }
  lose(record, ...(DROPS[part] ?? []));
  // The countdown of the 追评 may stand there still, outside any element of its own: then that one is the page's.
  const left = recordElements(mutant.document, index).some((element) => /天可回复/.test(element.textContent ?? ''));
  if (part === 'replyDaysLeft' && left) record.fates.set('replyDaysLeft', 'untold');
  // In レビューチェックツール the words in the item name's place say that it is a shop review.
  if (part === 'productTitle' && record.truth.kind === 'shop-review') record.fates.set('kind', 'untold');
  loseWhatStoodInside(mutant, index, elements);
}

/**
 * The page shows less: one field is left out, from some of the records (strength 1), from all (2), or two of them from all (3). What
 * was only there is gone and must be unknown.
 */
export const dropField: Operator = {
  name: 'drop-field',
  fits: (base) => (Object.keys(DROPS) as Part[]).some((part) => showsPart(base, part)),
  apply(mutant, strength) {
    const shown = (Object.keys(DROPS) as Part[]).filter((part) => showsPart(mutant.base, part));
    for (let round = 0; round < (strength === 3 ? 2 : 1); round += 1) {
      const part = oneOf(shown, mutant.random);
      for (const [index, record] of mutant.records.entries()) {
        if (mutant.random() < SHARE[strength]) drop(mutant, record, index, part, strength > 1);
      }
    }
  },
};
