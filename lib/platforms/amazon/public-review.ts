/** One review of a public page, in either markup of 2026 and the ones before. By `data-hook`, never by tag. */
import { readDate } from '../../extract/dates.ts';
import { readWholeStars } from '../../extract/stars.ts';
import { lineOf, textOf } from '../../extract/text.ts';
import type { ReviewRecord } from '../../reviews/review.ts';
import { onlyOne, piecesOf } from '../labelled-text.ts';
import type { Found, Provenance } from '../platform.ts';
import { linkedId, type PublicParts, partsOf, statedStarsIn } from './public-parts.ts';
import { PUBLIC_REVIEWS as S } from './selectors.ts';

/** What the page says about all of its reviews. */
export interface PublicProduct {
  title: string | null;
  id: string | null;
  origin: string;
}

type Choice = [element: Element | null, found: Found];

/** The dated selector, else the mark of an older layout. */
function choose(item: Element, selector: string, older: string): Choice {
  const dated = item.querySelector(selector);
  if (dated) return [dated, 'selector'];
  const old = item.querySelector(older);
  return [old, old ? 'label' : 'missing'];
}

/** `R…` of ids like `R1`, `customer_review-R1`, `customer_review_foreign-R1`. */
export function reviewIdOf(item: Element): string | null {
  return /^(?:customer_review(?:_foreign)?-)?(R[A-Z0-9]{5,})$/.exec(item.id)?.[1] ?? null;
}

/** Of a translated text both versions may be there; what the buyer wrote is the original. */
const originalOf = (element: Element): Element => element.querySelector(S.original.css) ?? element;

/** The heading may begin with the star label (amazon.md 3.7): its other words are the title. */
function titleOf(element: Element): string | null {
  const original = element.querySelector(S.original.css);
  if (original) return lineOf(original);
  const translated = new Set(element.querySelectorAll(S.translated.css));
  const words = piecesOf(element, translated).filter(({ text }) => readWholeStars(text) === null);
  // Two texts where one should stand are the original and its translation, and nothing says which is which.
  return words.length === 1 ? (words[0]?.text ?? null) : null;
}

const BREAKING = new Set(['p', 'div', 'li', 'br', 'ul', 'ol']);

/** Two texts side by side in one line are a text and its translation; paragraphs and line breaks are none. */
function isTwofold({ children }: Element): boolean {
  const [first, ...others] = [...children].filter((child) => textOf(child) !== '');
  if (!first || others.length === 0 || children.length > others.length + 1) return false;
  return !BREAKING.has(first.localName) && others.every(({ localName }) => localName === first.localName);
}

/** Without first lines that other reviews begin with as well ("Brief content visible…"), as long as words are left. */
function withoutFirst(text: string, shared: () => ReadonlySet<string>): string {
  const lines = text.split('\n');
  while (lines.length > 1 && shared().has(lines[0] ?? '')) lines.shift();
  return lines.join('\n').trimStart();
}

/** Without "Read more", "Brief content visible…", and what a video player says. */
function bodyOf(outer: Element, shared: () => ReadonlySet<string>): string | null {
  const box = outer.querySelector(S.richBody.css) ?? outer.querySelector(S.collapsedBody.css);
  const original = originalOf(box ?? outer);
  if (original === (box ?? outer) && isTwofold(original)) return null;
  let text = box ? textOf(original) : withoutFirst(textOf(original), shared);
  for (const video of original.querySelectorAll(S.video.css)) {
    const says = textOf(video);
    if (says !== '' && text.startsWith(says)) text = text.slice(says.length).trimStart();
  }
  for (const control of original.querySelectorAll(S.bodyControl.css)) {
    const label = textOf(control);
    if (label !== '' && text.endsWith(label)) text = text.slice(0, -label.length).trimEnd();
  }
  return text;
}

/** As the page shows them: that size is known to exist. */
function imagesOf(item: Element, origin: string): string[] {
  const images = new Set<string>();
  const marked = [...item.querySelectorAll(S.image.css)];
  const uploads = [...item.querySelectorAll(S.upload.css)].filter(
    (image) => !image.closest(S.video.css) && !image.closest(S.profileLink.css),
  );
  for (const image of marked.length > 0 ? marked : uploads) {
    const address = image.getAttribute('data-src') ?? image.getAttribute('src') ?? '';
    if (address !== '' && !address.startsWith('data:') && URL.canParse(address, origin)) {
      images.add(new URL(address, origin).href);
    }
  }
  return [...images].slice(0, 100);
}

export interface PublicReview {
  record: ReviewRecord;
  provenance: Provenance;
}

/** Reads one item; `shared`: words of many items (public-parts.ts). Stars come from the label of the stars, in the marketplace's language, never from prose. */
export function readPublicReview(
  item: Element,
  product: PublicProduct,
  shared: () => ReadonlySet<string>,
): PublicReview {
  const id = reviewIdOf(item) ?? linkedId(item);
  const [stars, starsFound] = choose(item, S.stars.css, S.legacyStars.css);
  const marked = {
    title: choose(item, S.title.css, S.legacyTitle.css),
    body: choose(item, S.body.css, S.legacyBody.css),
    date: choose(item, S.date.css, S.legacyDate.css),
    author: choose(item, S.author.css, S.legacyAuthor.css),
  };
  const isWhole = Object.values(marked).every(([element]) => element !== null);
  const parts = isWhole
    ? null
    : partsOf(item, shared(), {
        title: marked.title[0],
        body: marked.body[0],
        date: marked.date[0],
        author: marked.author[0],
      });
  const part = (name: keyof PublicParts): Choice => {
    const [element, found] = marked[name];
    const other = element ? null : (parts?.[name] ?? null);
    return other ? [other, 'structure'] : [element, found];
  };
  const [heading, headingFound] = part('title');
  const [text, textFound] = part('body');
  const [day, dayFound] = part('date');
  const [name, nameFound] = part('author');
  const rating = stars ? readWholeStars(stars.textContent ?? '') : onlyOne(statedStarsIn(item));
  const title = heading ? titleOf(heading) : null;
  const postedAt = day ? readDate(lineOf(day)) : null;
  const author = name ? lineOf(name) || null : null;
  const or = (value: unknown, found: Found): Found => (value === null ? 'missing' : found);
  return {
    record: {
      kind: 'product-review',
      nativeId: id,
      rating,
      sentiment: null,
      title,
      body: text ? bodyOf(text, shared) : null,
      partial: false,
      postedAt,
      author,
      productTitle: product.title,
      productId: product.id,
      orderId: null,
      images: imagesOf(item, product.origin),
      followUp: null,
      reply: null,
      replyable: false,
      replyDaysLeft: null,
      marks: [],
      url: id ? `${product.origin}/gp/customer-reviews/${id}` : null,
    },
    provenance: {
      nativeId: or(id, 'selector'),
      rating: or(rating, stars ? starsFound : 'structure'),
      title: or(title, headingFound),
      body: textFound,
      postedAt: or(postedAt, dayFound),
      author: or(author, nameFound),
    },
  };
}
