/** How elements flow, and the kinds of places in a record that a redesign would treat alike. */
import { allRecordElements, isRecord } from './anatomy.ts';

const BLOCKS = new Set(
  (
    'div p li ul ol dl dt dd section article header footer main nav aside form fieldset h1 h2 h3 h4 h5 h6 table tbody thead tr td th ' +
    'kat-table kat-table-row kat-table-cell feedback-list home my-app'
  ).split(' '),
);
/** May only stand in their own kind of parent; nothing comes between. */
const BOUND = new Set(
  'td th tr tbody thead tfoot colgroup col li dt dd option kat-table-cell kat-table-row kat-tab-header'.split(' '),
);
const OPAQUE = new Set(
  'script style template textarea select option svg canvas video input img br hr iframe'.split(' '),
);

export const isBlock = (element: Element): boolean => BLOCKS.has(element.localName);
export const isBound = (element: Element): boolean => BOUND.has(element.localName);
/** Nothing inside is markup of the page's own. */
export const isOpaque = (element: Element): boolean => OPAQUE.has(element.localName);
export const wrapperFor = (element: Element): 'div' | 'span' => (isBlock(element) ? 'div' : 'span');

/** Elements of the page's own inside the records, roots included, in page order. Light tree: shadow roots are components. */
export const insideRecords = (document: Document): Element[] =>
  allRecordElements(document).flatMap((record) =>
    [record, ...record.querySelectorAll('*')].filter((at) => !isOpaque(at)),
  );

/** The same for two elements that the page's code made by the same line. */
export function placeOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    steps.push(`${at.localName}.${at.classList[0] ?? ''}${at.getAttribute('drift-part') ?? ''}`);
    if (isRecord(at)) break;
  }
  return steps.join('<');
}

/** The elements by place. */
export function byPlace(elements: readonly Element[]): Map<string, Element[]> {
  const places = new Map<string, Element[]>();
  for (const element of elements) {
    const place = placeOf(element);
    const known = places.get(place);
    if (known) known.push(element);
    else places.set(place, [element]);
  }
  return places;
}

/** Some of the places, at least one where there is any: a third, half or most of them. */
export function somePlaces(elements: readonly Element[], share: number, random: () => number): Element[][] {
  const places = [...byPlace(elements).values()];
  const chosen = places.filter(() => random() < share);
  const [first] = places;
  return chosen.length > 0 || !first ? chosen : [first];
}
