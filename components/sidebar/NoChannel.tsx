import {
  type Channel,
  type PageKind,
  type Platform,
  PRIVATE_CHANNELS,
  type StoredReview,
} from '../../lib/reviews/review.ts';
import { useT } from '../ui/translation.ts';

/** Only a real web address becomes a link; anything else a page might hold does not. */
function httpsOnly(url: string | null): string | null {
  return url && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : null;
}

/** This page has no box for an answer: says what is possible instead, which may be nothing. */
export function NoChannel({
  review,
  platform,
  pageKind,
  channel,
}: {
  review: StoredReview;
  platform: Platform;
  pageKind: PageKind;
  /** The way the seller has chosen; null: there is none. */
  channel: Channel | null;
}) {
  const t = useT();
  const link = httpsOnly(review.url);
  const isPrivate = channel !== null && PRIVATE_CHANNELS.some((one) => one === channel);
  const isAmazonReview = platform === 'amazon' && review.kind === 'product-review';
  if (isPrivate && !isAmazonReview)
    return (
      <section class="rd-no-channel" data-testid="no-channel">
        <h3>{t('possible.elsewhere')}</h3>
        <p>{t('possible.message')}</p>
      </section>
    );
  const text =
    pageKind === 'public-reviews'
      ? t('possible.public')
      : isAmazonReview
        ? t('possible.amazon')
        : review.replyable === false
          ? t('possible.closed')
          : t('possible.none');
  return (
    <section class="rd-no-channel" data-testid="no-channel">
      <h3>{t('possible')}</h3>
      <p>{text}</p>
      {link && pageKind !== 'public-reviews' && (
        <a href={link} target="_blank" rel="noreferrer noopener">
          {t('possible.link')}
        </a>
      )}
    </section>
  );
}
