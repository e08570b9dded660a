/** One review of the public page, with the texts round it that are not the review's. */
import { createElement as h, type ReactNode, useState } from 'react';
import { type PublicReview, shownPart } from '../public-review.ts';
import type { Css } from './css-modules.ts';

export interface ReviewItemProps {
  review: PublicReview;
  css: Css;
}

/** Text whose line ends are `<br>`. */
const lines = (text: string): ReactNode[] =>
  text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [h('br', { key: i }), line]));

function ShopComment({ reply, css }: { reply: NonNullable<PublicReview['reply']>; css: Css }): ReactNode {
  return h(
    'div',
    { className: css('shop-comment') },
    h(
      'div',
      { className: css('comment-header') },
      h('span', { className: css('style-bold') }, 'ショップからのコメント'),
      h('span', { className: css('comment-date') }, reply.date),
    ),
    h('div', { className: css('shop-comment-body') }, lines(reply.body)),
  );
}

function Header({ review, css }: ReviewItemProps): ReactNode {
  return h(
    'div',
    { className: css('header') },
    h('span', { className: css('number-wrapper') }, h('span', { className: css('font-fixed') }, review.rating)),
    h('div', { className: css('posted') }, review.postDate),
    h('div', { className: css('reviewer-name') }, review.nickname),
    review.age === null && review.sex === null
      ? null
      : h('div', { className: css('profile') }, [review.age, review.sex].filter(Boolean).join(' ')),
    h('div', { className: css('order-date') }, `注文日：${review.orderDate}`),
  );
}

export function ReviewItem({ review, css }: ReviewItemProps): ReactNode {
  const [open, setOpen] = useState(false);
  return h(
    'li',
    null,
    h(Header, { review, css }),
    review.choice === null ? null : h('div', { className: css('choice') }, review.choice),
    review.title === '' ? null : h('div', { className: css('type-header', 'style-bold') }, review.title),
    h(
      'div',
      { className: css('review-body') },
      h(
        'span',
        { className: css('no-ellipsis', 'word-break-break-all') },
        lines(open ? review.body : shownPart(review.body)),
      ),
    ),
    open || shownPart(review.body) === review.body
      ? null
      : h('button', { type: 'button', onClick: () => setOpen(true) }, 'さらに表示'),
    h(
      'div',
      { className: css('footer') },
      h('button', { type: 'button' }, '参考になった'),
      review.helpful === 0 ? null : h('span', null, `${review.helpful}人が参考になったと回答`),
      h('a', { href: '#report' }, '不適切レビュー報告'),
    ),
    review.reply === null
      ? h('div', { className: css('shop-comment-no-widget') })
      : h(ShopComment, { reply: review.reply, css }),
  );
}
