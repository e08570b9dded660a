import type { PageKind, Platform, StoredReview } from '../../lib/reviews/review.ts';
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
}: {
  review: StoredReview;
  platform: Platform;
  pageKind: PageKind;
}) {
  const t = useT();
  const link = httpsOnly(review.url);
  const text =
    pageKind === 'public-reviews'
      ? t('possible.public')
      : platform === 'amazon' && review.kind === 'product-review'
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
