/** One public review in the two markups that are live (amazon.md 3.7), and the record an honest reader gets from it. */
import type { ReviewRecord } from '../../../lib/reviews/review.ts';
import { escapeHtml, escapeLines } from '../client.ts';
import { amazonReviewId, authorFor, dayBefore, titleFor } from '../invented.ts';
import type { ReviewLanguage, SourceReview } from '../reviews.ts';
import { dayIn } from './dates.ts';
import type { PublicReviewUi } from './public-review-ui.ts';
import { NOTHING_SHOWN } from './scene.ts';

export interface PublicReview {
  record: ReviewRecord;
  dateLine: string;
  /** Another marketplace's review: shown translated, with the original beside it. */
  translation: { title: string; body: string } | null;
}

interface Product {
  host: string;
  asin: string;
  title: string;
}

interface Source {
  review: SourceReview;
  language: ReviewLanguage;
  ui: PublicReviewUi;
  product: Product;
  seed: string;
  at: number;
  foreign?: boolean;
}

/** Every fourth review has two pictures. */
const picturesOf = (id: string, at: number): string[] =>
  at % 4 === 1 ? [1, 2].map((n) => `https://m.media-amazon.com/images/I/${id}${n}._SY88.jpg`) : [];

/** The review and what is true about it. A foreign review's truth is what its author wrote, not the translation. */
export function publicReview({ review, language, ui, product, seed, at, foreign = false }: Source): PublicReview {
  const id = amazonReviewId(`${seed}:${at}`);
  const day = dayBefore(at * 9);
  return {
    record: {
      ...NOTHING_SHOWN,
      kind: 'product-review',
      nativeId: id,
      rating: review.stars,
      title: review.title ?? titleFor(language, review.stars, at),
      body: review.text,
      postedAt: day,
      author: authorFor(language, at),
      productTitle: product.title,
      productId: product.asin,
      images: picturesOf(id, at),
      replyable: false,
      url: `https://${product.host}/gp/customer-reviews/${id}`,
    },
    dateLine: foreign ? `Reviewed in Germany on ${dayIn.enUS(day)}` : ui.dateLine(day),
    translation: foreign
      ? { title: 'Translated title', body: 'The lamp of the translation, which nobody wrote.' }
      : null,
  };
}

const link = ({ record }: PublicReview): string =>
  `/gp/customer-reviews/${record.nativeId}/ref=cm_cr_arp_d_rvw_ttl?ie=UTF8`;
const author = ({ record }: PublicReview): string =>
  `<div data-hook="genome-widget"><a class="a-profile" href="/gp/profile/amzn1.account.INVENTED"><span class="a-profile-name">${escapeHtml(record.author ?? '')}</span></a></div>`;
const stars = ({ record, translation }: PublicReview, ui: PublicReviewUi): string =>
  `<i data-hook="${translation ? 'cmps-review-star-rating' : 'review-star-rating'}" class="a-icon a-icon-star a-star-${record.rating}"><span class="a-icon-alt">${ui.stars(record.rating ?? 0)}</span></i>`;
const pictures = ({ record }: PublicReview): string =>
  record.images.length === 0
    ? ''
    : `<div class="review-image-tile-section">${record.images.map((src) => `<img loading="lazy" alt="Customer image" data-hook="review-image-tile" class="review-image-tile" src="${src}">`).join('')}</div>`;
const footer = (ui: PublicReviewUi, at: number): string =>
  at % 3 === 0 ? `<span data-hook="helpful-vote-statement">${ui.helpful}</span>` : '';
const badges = ({ record }: PublicReview, ui: PublicReviewUi): string =>
  `<div class="review-format-strip"><a data-hook="format-strip" href="/product-reviews/${record.productId}/ref=cm_cr_arp_d_rvw_fmt?ie=UTF8">${ui.variant}</a> <span data-hook="avp-badge">${ui.verified}</span></div>`;

/** `li[data-hook=review]` of the review list. */
export function listItem(shown: PublicReview, ui: PublicReviewUi, at: number): string {
  const { record, translation, dateLine } = shown;
  const title = escapeHtml(record.title ?? '');
  const body = escapeLines(record.body ?? '');
  const heading = translation
    ? `${stars(shown, ui)}<span data-hook="review-title" class="review-title"><span class="cr-original-review-content">${title}</span><span class="cr-translated-review-content aok-hidden">${escapeHtml(translation.title)}</span></span>`
    : `<a data-hook="review-title" class="review-title" href="${link(shown)}">${stars(shown, ui)}<span class="a-letter-space"></span><span>${title}</span></a>`;
  const text = translation
    ? `<span class="cr-original-review-content">${body}</span><span class="cr-translated-review-content aok-hidden">${escapeHtml(translation.body)}</span>`
    : `<span>${body}</span>`;
  return `<li id="${record.nativeId}" data-hook="review" class="review aok-relative"><div id="customer_review-${record.nativeId}">
${author(shown)}<div>${heading}</div><span data-hook="review-date">${dateLine}</span>${badges(shown, ui)}
<div><span data-hook="review-body" class="review-text">${text}</span></div>${pictures(shown)}${footer(ui, at)}</div></li>`;
}

/** The 2026 template: `div[data-hook=review]`, new names for title and body. */
export function templateItem(shown: PublicReview, ui: PublicReviewUi, at: number): string {
  const { record, dateLine } = shown;
  return `<div id="customer_review-${record.nativeId}" data-hook="review" class="review">
${author(shown)}<div><a href="${link(shown)}">${stars(shown, ui)} <span data-hook="reviewTitle">${escapeHtml(record.title ?? '')}</span></a></div>
<span data-hook="review-date">${dateLine}</span>${badges(shown, ui)}
<div data-hook="reviewText"><span class="a-offscreen">Brief content visible, double tap to read full content.</span><div data-hook="reviewRichContentContainer"><p>${escapeLines(record.body ?? '')}</p></div><a role="button" class="read-more">${ui.readMore}</a></div>
${pictures(shown)}${footer(ui, at)}</div>`;
}
