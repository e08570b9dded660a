/** After a redesign: which values does the page still hold anywhere a reader may look? Names of things are not such a place. */
import type { PageKind, Platform, ReviewField } from '../../lib/reviews/review.ts';
import { recordElements } from './anatomy.ts';
import { everyElement } from './dom.ts';
import { type BasePage, type DriftRecord, lose, type Mutant } from './page.ts';

const NAMES =
  /^(?:class|id|part|for|form|list|tab-id|style|drift-.*|data-(?:testid|hook|test|qa|action)|aria-(?:labelledby|describedby|controls))$/;

/** Words and informative attributes of some elements, shadow roots included. */
function saidBy(roots: readonly Element[]): string {
  const said: string[] = [];
  for (const root of roots) {
    said.push(root.textContent ?? '');
    for (const element of [root, ...everyElement(root)]) {
      if (element.shadowRoot) said.push(element.shadowRoot.textContent ?? '');
      for (const { name, value } of element.attributes) if (!NAMES.test(name)) said.push(value);
    }
  }
  return said.join('\n');
}

/** Texts without a label of their own, which are told apart by their place or their name: with both changed nobody can. */
const UNLABELLED: Record<string, readonly ReviewField[]> = {
  'amazon customer-reviews': ['title'],
  'amazon public-reviews': ['title', 'author'],
  'rakuten review-check-tool': ['productTitle'],
  'rakuten public-reviews': ['title'],
};

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** A redesign moves words, it doesn't cut them: whatever is neither gone nor there is a mistake of an operator. */
function mustBeThere({ truth, fates }: DriftRecord, said: string, name: string): void {
  const all = squeeze(said);
  const texts: [ReviewField, string | null | undefined][] = [
    ['body', truth.body],
    ['title', truth.title],
    ['author', truth.author],
    ['reply', truth.reply?.body],
    ['followUp', truth.followUp?.body],
  ];
  for (const [field, text] of texts) {
    if (text && !fates.has(field) && !all.includes(squeeze(text))) throw new Error(`${name}: ${field} was lost`);
  }
}

/** Throws for a base page that does not show the words of every record where the record is marked. */
export function mustShowTruth({ id, document, truth }: BasePage): void {
  for (const [index, record] of truth.entries()) {
    mustBeThere({ truth: record, fates: new Map() }, saidBy(recordElements(document, index)), `${id} [${index}]`);
  }
}

function auditRecord(mutant: Mutant, record: DriftRecord, index: number): void {
  const { truth } = record;
  const elements = recordElements(mutant.document, index);
  const said = saidBy(elements);
  const names = elements.map((element) => element.outerHTML).join();
  const says = (value: string | null): boolean => value === null || said.includes(value);
  const inAddress = (value: string): boolean => mutant.base.url.href.includes(value);

  const nativeId = truth.nativeId;
  if (!says(nativeId) && nativeId !== null && (mutant.nameless || !names.includes(nativeId)))
    lose(record, 'nativeId', 'url');
  if (mutant.base.kind === 'customer-reviews' && !says(nativeId)) lose(record, 'url');
  // An address that no link of the review leads to any more (it stood in the item's name) can't be read.
  if (mutant.base.platform === 'rakuten' && truth.url && !says(new URL(truth.url).pathname)) lose(record, 'url');
  if (!says(truth.orderId)) lose(record, 'orderId');
  if (truth.productId !== null && !says(truth.productId) && !inAddress(truth.productId)) lose(record, 'productId');
  if (
    truth.productTitle !== null &&
    !(mutant.document.body.textContent ?? '').includes(truth.productTitle) &&
    !says(truth.productTitle)
  ) {
    lose(record, 'productTitle');
  }
  mustBeThere(record, said, `${mutant.base.id} [${index}]`);
  if (mutant.nameless && mutant.reordered) {
    lose(record, ...(UNLABELLED[`${mutant.base.platform} ${mutant.base.kind}`] ?? []));
  }
}

/** Adds to each record's fates what is found nowhere in it any more. */
export function audit(mutant: Mutant): void {
  for (const [index, record] of mutant.records.entries()) auditRecord(mutant, record, index);
}

/** Without one of these a review can't be told from another one, and need not be read. */
const IDENTITY: Record<string, readonly ReviewField[]> = {
  'amazon customer-reviews': ['nativeId'],
  'amazon feedback-manager': ['orderId'],
  'amazon public-reviews': ['nativeId'],
  'rakuten review-check-tool': ['body'],
  'rakuten public-reviews': ['body', 'rating', 'postedAt'],
  'taobao review-list': ['orderId', 'nativeId', 'postedAt'],
};

/** Must this review still be read? */
export function isExpected(record: DriftRecord, platform: Platform, kind: PageKind): boolean {
  const identity = IDENTITY[`${platform} ${kind}`] ?? [];
  return identity.some((field) => record.truth[field] !== null && !record.fates.has(field));
}
