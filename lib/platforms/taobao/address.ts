/** Where a Taobao review can be seen again. Pure. */
import type { ReviewAddress } from '../platform.ts';

const HOSTS = ['myseller.taobao.com', 'qn.taobao.com'];

function hostOf(seenOn: string): string {
  const host = URL.canParse(seenOn) ? new URL(seenOn).hostname : '';
  return HOSTS.includes(host) ? host : 'myseller.taobao.com';
}

/**
 * The list of the review's day, on the host the seller uses (`dateRange=YYYYMMDD,YYYYMMDD`, taobao.md 1.1 [C TRC BAD]);
 * without a day, where it was last seen.
 */
export const reviewAddress: ReviewAddress = (review) => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(review.postedAt ?? '')?.[0].replaceAll('-', '');
  if (!day) return review.seenOn.url;
  const parameters = new URLSearchParams({ current: '1', pageSize: '20', dateRange: `${day},${day}` });
  return `https://${hostOf(review.seenOn.url)}/home.htm/comment-manage/list/rateWait4PC?${parameters}`;
};
