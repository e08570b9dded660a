/** One review of a public page, in either markup of 2026 and the ones before. By `data-hook`, never by tag. */
import { readDate } from '../../extract/dates.ts';
import { readWholeStars } from '../../extract/stars.ts';
import { lineOf, textOf } from '../../extract/text.ts';
import type { ReviewRecord } from '../../reviews/review.ts';
import type { Found, Provenance } from '../platform.ts';
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

/** The first span of the heading may be the star label (amazon.md 3.7): the last one with words is the title. */
function titleOf(element: Element): string {
  const original = element.querySelector(S.original.css);
  if (original) return lineOf(original);
  const parts = [...element.querySelectorAll(S.titlePart.css)].map(lineOf).filter(Boolean);
  return parts.at(-1) ?? lineOf(element);
}

/** Without "Read more", "Brief content visible…", and what a video player says. */
function bodyOf(outer: Element): string {
  const box = outer.querySelector(S.richBody.css) ?? outer.querySelector(S.collapsedBody.css) ?? outer;
  const original = originalOf(box);
  let text = textOf(original);
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
  for (const image of item.querySelectorAll(S.image.css)) {
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

/** Reads one item. Stars come from the label of the stars, in the marketplace's language, never from prose. */
export function readPublicReview(item: Element, product: PublicProduct): PublicReview {
  const id = reviewIdOf(item);
  const [stars, starsFound] = choose(item, S.stars.css, S.legacyStars.css);
  const [heading, headingFound] = choose(item, S.title.css, S.legacyTitle.css);
  const [text, textFound] = choose(item, S.body.css, S.legacyBody.css);
  const [day, dayFound] = choose(item, S.date.css, S.legacyDate.css);
  const [name, nameFound] = choose(item, S.author.css, S.legacyAuthor.css);
  const rating = stars ? readWholeStars(stars.textContent ?? '') : null;
  const postedAt = day ? readDate(lineOf(day)) : null;
  const author = name ? lineOf(name) || null : null;
  const or = (value: unknown, found: Found): Found => (value === null ? 'missing' : found);
  return {
    record: {
      kind: 'product-review',
      nativeId: id,
      rating,
      sentiment: null,
      title: heading ? titleOf(heading) : null,
      body: text ? bodyOf(text) : null,
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
      rating: or(rating, starsFound),
      title: headingFound,
      body: textFound,
      postedAt: or(postedAt, dayFound),
      author: or(author, nameFound),
    },
  };
}
