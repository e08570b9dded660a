import { partElements, partsOf, showsPart } from '../anatomy.ts';
import { lose, type Mutant, type Operator, oneOf } from '../page.ts';

type Form = (element: Element, stars: number, lang: string) => void;

const glyphs = (stars: number): string => '★'.repeat(Math.round(stars)).padEnd(5, '☆');

/** Wordings of the platform files only (amazon.md 3.7). */
function words(stars: number, lang: string): string {
  const point = stars.toFixed(1);
  if (lang.startsWith('ja')) return `5つ星のうち${point}`;
  if (lang.startsWith('de')) return `${point.replace('.', ',')} von 5 Sternen`;
  if (lang.startsWith('fr')) return `${point.replace('.', ',')} sur 5 étoiles`;
  return `${point} out of 5 stars`;
}

const asGlyphs: Form = (element, stars) => {
  element.textContent = glyphs(stars);
};

/** Only for those who can't see: the drawing itself says nothing. */
const asLabel: Form = (element, stars, lang) => {
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', words(stars, lang));
  element.append(element.ownerDocument.createElement('i'));
};

/** For the eye and for a screen reader. */
const asBoth: Form = (element, stars, lang) => {
  const { ownerDocument: document } = element;
  const [shown, said] = [document.createElement('span'), document.createElement('span')];
  shown.setAttribute('aria-hidden', 'true');
  shown.textContent = glyphs(stars);
  said.textContent = words(stars, lang);
  element.append(shown, said);
};

/** A drawing without a word: nobody but the eye can tell. */
const asDrawing: Form = (element) => {
  const drawing = element.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.append(element.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path'));
  element.append(drawing);
};

function replaceContents(element: Element, form: Form, stars: number, lang: string): void {
  const made = element.ownerDocument.createElement('span');
  // Its names are another operator's business.
  for (const name of ['class', 'id', 'data-hook']) {
    const value = element.getAttribute(name);
    if (value) made.setAttribute(name, value);
  }
  form(made, stars, lang);
  if (/^(?:td|kat-table-cell|div)$/.test(element.localName)) {
    for (const name of ['class', 'id']) made.removeAttribute(name);
    element.replaceChildren(made);
    return;
  }
  made.setAttribute('drift-part', partsOf(element).join(' '));
  element.replaceWith(made);
}

/** The product's average changes with the stars; its count of reviews stays beside it. */
function replaceAverages({ document, records }: Mutant, form: Form, lang: string): void {
  for (const index of records.keys()) {
    for (const element of partElements(document, index, 'average')) {
      const [average, reviews] = [Number(element.getAttribute('value')), element.getAttribute('review')];
      if (reviews) element.after(` (${reviews})`);
      replaceContents(element, form, average, lang);
    }
  }
}

/**
 * The stars are shown in another way: glyphs, a label, or both; at strength 3 as a drawing without a word, and then the rating is gone.
 * Star elements, star pictures and bare digits all change alike.
 */
export const restar: Operator = {
  name: 'restar',
  fits: (base) => showsPart(base, 'rating'),
  apply(mutant, strength) {
    const form = strength === 3 ? asDrawing : oneOf(strength === 1 ? [asBoth] : [asGlyphs, asLabel], mutant.random);
    const lang = mutant.document.documentElement.lang;
    for (const [index, record] of mutant.records.entries()) {
      const { rating } = record.truth;
      for (const element of partElements(mutant.document, index, 'rating')) {
        if (rating === null || !element.isConnected) continue;
        replaceContents(element, form, rating, lang);
      }
      if (form === asDrawing && rating !== null) lose(record, 'rating');
    }
    replaceAverages(mutant, form, lang);
  },
};
