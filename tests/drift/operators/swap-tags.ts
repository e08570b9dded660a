import { everyElement, retag } from '../dom.ts';
import { type Operator, oneOf } from '../page.ts';

/** Only among tags that flow alike: a redesign does not let lines run together. */
const BLOCKS: Record<string, readonly string[]> = {
  p: ['div', 'section'],
  div: ['section', 'div', 'article'],
  section: ['div'],
  h2: ['div', 'h3'],
  h3: ['div', 'h4'],
  h4: ['div', 'p'],
  h5: ['div', 'h4'],
  dl: ['div'],
  dt: ['div'],
  dd: ['div'],
  ul: ['div'],
  li: ['div', 'article'],
};
const INLINES: Record<string, readonly string[]> = {
  span: ['b', 'i', 'em'],
  b: ['span', 'strong'],
  i: ['span', 'em'],
  strong: ['span'],
};

function swap(element: Element, names: ReadonlyMap<string, string>): void {
  const name = names.get(element.localName);
  if (!name) return;
  const made = retag(element, name);
  // What looks like a button stays one for those who can't see it.
  if (element.localName === 'button' && !element.hasAttribute('role')) made.setAttribute('role', 'button');
}

/**
 * Other tags for the same things: p↔div, span↔b, headings, lists and definition lists → div; from strength 2 on buttons become
 * links with a role; at 3 the custom elements get another prefix. The same tag changes alike on the whole page.
 */
export const swapTags: Operator = {
  name: 'swap-tags',
  fits: () => true,
  apply({ document, random }, strength) {
    const names = new Map<string, string>();
    for (const [from, to] of Object.entries({ ...BLOCKS, ...INLINES })) {
      if (random() < 0.25 + strength / 4) names.set(from, oneOf(to, random));
    }
    if (strength > 1) names.set('button', 'a');
    if (strength === 3) {
      const prefix = oneOf(['kds', 'sc', 'katal'], random);
      for (const element of everyElement(document)) {
        if (element.localName.startsWith('kat-'))
          names.set(element.localName, element.localName.replace('kat', prefix));
      }
    }
    for (const element of [...everyElement(document.body)]) swap(element, names);
  },
};
