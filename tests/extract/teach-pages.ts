/** Invented pages on which a field can't be read: what is known of each record, and where the seller points. */
import type { KnownRecord, PageRules } from '../../lib/extract/taught-reader.ts';
import { blankRecord } from '../../lib/reviews/blank-record.ts';
import type { ReviewRecord } from '../../lib/reviews/review.ts';

export const RULES: PageRules = { orderForm: /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/, language: 'en-US' };

export interface Told {
  /** Inner HTML of the record. */
  html: string;
  known?: Partial<ReviewRecord>;
}

/** A list of records in a document of their own. `shadow`: each record's content stands in an open shadow root. */
export function listOf(told: readonly Told[], { shadow = false } = {}): KnownRecord[] {
  const page = new DOMParser().parseFromString('<!doctype html><html lang="en-US"><body></body></html>', 'text/html');
  return told.map(({ html, known }) => {
    const element = page.createElement(shadow ? 'x-review' : 'article');
    const inside = new DOMParser().parseFromString(html, 'text/html').body.childNodes;
    if (shadow) element.attachShadow({ mode: 'open' }).append(...inside);
    else element.append(...inside);
    page.body.append(element);
    return { element, record: { ...blankRecord(), ...known } };
  });
}

/** The one element of a record that matches, shadow roots included. */
export function at(records: readonly KnownRecord[], index: number, css: string): Element {
  const element = records[index]?.element;
  const found = [...((element?.shadowRoot ?? element)?.querySelectorAll(css) ?? [])];
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} elements match ${css}`);
  return only;
}

export const BODIES = [
  'The lamp lights the whole desk without any flicker.',
  'It worked for a week and then never again, a pity.',
  'Solid base, though I would have liked a longer cable.',
  'A green one came instead of the copper one I wanted.',
];
export const DAYS = ['2026-03-17', '2026-03-14', '2026-02-28', '2026-02-02'];
