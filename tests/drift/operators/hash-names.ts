import { code, shuffled } from '../../backoffice/invented.ts';
import { everyElement } from '../dom.ts';
import type { Mutant, Operator } from '../page.ts';

const TEST_ATTRIBUTES = ['data-testid', 'data-hook', 'data-test', 'data-qa', 'data-action', 'part', 'tab-id'];
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list', 'form'];
const REVIEW_ID = /R[A-Z0-9]{8,}/;

/** New names, the same for the same old name, in the style of one build tool. */
function renamer({ random }: Mutant): (name: string) => string {
  const seed = String(random());
  const style = Math.floor(random() * 3);
  return (name) => {
    const hash = code(`${seed}${name}`, 6).toLowerCase();
    if (style === 0) return `css-${hash}`;
    return style === 1 ? `_${hash}` : `Box_${hash}__${hash.slice(0, 3)}`;
  };
}

function renameClasses({ document }: Mutant, rename: (name: string) => string): void {
  for (const element of everyElement(document)) {
    const names = element.getAttribute('class');
    if (names) element.setAttribute('class', names.split(/\s+/).filter(Boolean).map(rename).join(' '));
  }
}

/** Half of the redesigns keep the review's own id inside the new one. */
function renameIds({ document, random }: Mutant, rename: (name: string) => string): void {
  const keeps = random() < 0.5;
  const renamed = (id: string): string => {
    const review = REVIEW_ID.exec(id)?.[0];
    return keeps && review ? `${rename(id.replace(review, ''))}-${review}` : rename(id);
  };
  for (const element of everyElement(document)) {
    const id = element.getAttribute('id');
    if (id) element.setAttribute('id', renamed(id));
    for (const name of REFERENCES) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.split(' ').map(renamed).join(' '));
    }
  }
}

function renameTestAttributes({ document }: Mutant, rename: (name: string) => string): void {
  for (const element of everyElement(document)) {
    for (const name of TEST_ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, rename(value));
    }
  }
}

/**
 * A new build tool: classes, ids and test attributes get other names, the same everywhere on the page. Strength: how many of the
 * three kinds of names. Names are no information: nothing a reader could rely on is lost, but an id that stands nowhere else
 * (audit.ts finds those), and whether a picture is the still of a video.
 */
export const hashNames: Operator = {
  name: 'hash-names',
  fits: () => true,
  apply(mutant, strength) {
    const rename = renamer(mutant);
    const kinds = shuffled([renameClasses, renameIds, renameTestAttributes], mutant.random).slice(0, strength);
    if (kinds.includes(renameClasses)) {
      for (const video of mutant.document.querySelectorAll('[class*="video"]')) {
        const record = video.closest('[drift-record]')?.getAttribute('drift-record');
        mutant.records[Number(record ?? -1)]?.fates.set('images', 'untold');
      }
    }
    for (const kind of kinds) kind(mutant, rename);
    mutant.nameless = true;
  },
};
