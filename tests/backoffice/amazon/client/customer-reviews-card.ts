/** One card of the Customer Reviews page (amazon.md 3.1, reconstruction). */
import { Fragment, createElement as h, type ReactNode, useState } from 'react';
import type { CustomerReviewsData } from './customer-reviews.ts';

export interface CardData {
  reviewId: string;
  /** null: the host attribute is missing. */
  stars: string | null;
  /** `Review by … on …`, in the UI's language. */
  byline: string;
  title: string;
  body: string;
  /** How many characters are shown before "View more"; null: all. */
  cutAt: number | null;
  url: string;
  productTitle: string;
  picture: string;
  parentAsin: string;
  childAsin: string;
  brand: string;
  average: string;
  ratings: string;
  /** Text of the right-hand side; null: the Contact Customer button. */
  action: string | null;
  done: boolean;
}

interface Props {
  card: CardData;
  /** Whose author and title a recycled card still shows. */
  stale: CardData | undefined;
  labels: CustomerReviewsData['labels'];
  hash: string;
}

const Lines = ({ text }: { text: string }): ReactNode =>
  text.split('\n').map((line, at) => h(Fragment, { key: at }, at === 0 ? null : h('br'), line));

function Body({ card, labels }: Pick<Props, 'card' | 'labels'>) {
  const [open, setOpen] = useState(false);
  if (card.cutAt === null || open)
    return h('div', { id: `review-content-${card.reviewId}` }, h(Lines, { text: card.body }));
  return h(
    'div',
    { id: `review-content-${card.reviewId}` },
    h(Lines, { text: card.body.slice(0, card.cutAt).trimEnd() }),
    '... ',
    h('a', { role: 'button', tabIndex: 0, className: 'css-1y6m2cl', onClick: () => setOpen(true) }, labels.viewMore),
  );
}

const Row = ({ label, value }: { label: string; value: string }): ReactNode =>
  h('div', { className: 'css-yyccc7' }, h('span', { className: 'css-1ggdaz4' }, label), h('span', null, value));

function Product({ card, labels }: Pick<Props, 'card' | 'labels'>) {
  return h(
    'div',
    { className: 'asinDetail css-1bq8vvu' },
    h('img', { src: card.picture, alt: '', width: 60, height: 60 }),
    h(
      'h5',
      null,
      h('kat-link', { label: card.productTitle, href: `https://${new URL(card.url).host}/dp/${card.childAsin}` }),
    ),
    h('kat-star-rating', { value: card.average, review: card.ratings }),
    h(Row, { label: labels.parent, value: card.parentAsin }),
    h(Row, { label: labels.child, value: card.childAsin }),
    h(Row, { label: labels.brand, value: card.brand }),
  );
}

/** Shows its review; author and title come from `stale` as long as there is one. */
export function ReviewCard({ card, stale, labels, hash }: Props) {
  const lagging = stale ?? card;
  return h(
    'div',
    { className: 'reviewContainer css-17kzp5p', 'data-testid': `review-${card.reviewId}` },
    h(
      'div',
      { className: 'css-1wy0on6' },
      h('label', null, h('input', { type: 'checkbox', checked: card.done, readOnly: true }), labels.done),
      h('span', { className: hash }, lagging.byline),
    ),
    h(
      'div',
      { className: 'css-k008qs' },
      h(Product, { card, labels }),
      h(
        'div',
        { className: 'css-1n5vzcs' },
        h('kat-star-rating', { className: 'reviewRating', ...(card.stars === null ? {} : { value: card.stars }) }),
        h('div', { id: `${card.reviewId}-title` }, h('b', null, lagging.title)),
        h(Body, { key: card.reviewId, card, labels }),
        h('kat-link', { label: labels.publicLink, href: card.url }),
      ),
      h(
        'div',
        { className: 'css-2qk1wr' },
        card.action === null ? h('kat-button', { label: labels.contact }) : h('span', null, card.action),
      ),
    ),
  );
}
