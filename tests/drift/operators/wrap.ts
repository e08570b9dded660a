import { allRecordElements } from '../anatomy.ts';
import { insideRecords, isBound, somePlaces, wrapperFor } from '../layout.ts';
import type { Operator } from '../page.ts';

const SHARE = { 1: 0.1, 2: 0.25, 3: 0.5 };

function around(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  element.replaceWith(wrapper);
  wrapper.append(element);
}

function within(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/**
 * More layers: elements of the records get one to three wrappers around or inside them, at the same places in every record, and
 * so may the records themselves. A block gets a `div`, what stands in a line gets a `span`: the text flows as before.
 */
export const wrap: Operator = {
  name: 'wrap',
  fits: () => true,
  apply({ document, random }, strength) {
    for (const place of somePlaces(insideRecords(document), SHARE[strength], random)) {
      const layers = 1 + Math.floor(random() * strength);
      const inside = random() < 0.5;
      for (const element of place) {
        for (let layer = 0; layer < layers; layer += 1) {
          if (inside || isBound(element)) {
            if (!element.shadowRoot && element.childNodes.length > 0 && !holdsBound(element))
              within(element, wrapperFor(element));
          } else around(element, wrapperFor(element));
        }
      }
    }
    if (random() < strength / 3) {
      for (const record of allRecordElements(document)) if (!isBound(record)) around(record, 'div');
    }
  },
};

const holdsBound = (element: Element): boolean => [...element.children].some(isBound);
