import { useState } from 'preact/hooks';
import type { Vanished } from '../../../lib/reviews/vanished.ts';
import { bothClocks } from '../../ui/clocks.ts';
import { Parts } from '../../ui/Parts.tsx';
import { PostedAt } from '../../ui/PostedAt.tsx';
import { Rating } from '../../ui/Rating.tsx';
import { reviewName } from '../../ui/review-name.ts';
import { useT } from '../../ui/translation.ts';
import { momentFully } from '../moment-fully.ts';
import { reviewLink } from '../review/review-link.ts';
import { shopName } from '../shop-name.ts';
import { certificateLines, vanishedText } from './certificate.ts';

/** One vanished review: what it said last, the proof, and the way to copy both. */
export function VanishedRow({ vanished }: { vanished: Vanished }) {
  const t = useT();
  const { review, at } = vanished;
  const lang = review.analysis.language ?? undefined;
  const name = reviewName(t, review);
  const meta = [
    shopName(t, `${review.platform}:${review.shop}`),
    review.author,
    review.postedAt && <PostedAt key="posted" of={review} at={review.postedAt} />,
    review.orderId,
  ];
  return (
    <article
      class="rd-vanished-row"
      data-testid="vanished-review"
      data-key={review.key}
      data-presence={review.presence}
    >
      <p class="rd-row">
        <Rating review={review} />
        <b>{t(review.presence === 'gone' ? 'vanished-only.gone' : 'vanished-only.not-seen')}</b>
        <span class="rd-note" title={bothClocks(t, review, at)}>
          {momentFully(t, at)}
        </span>
      </p>
      <h3>{name}</h3>
      <p class="rd-note">
        <Parts parts={meta} />
      </p>
      {review.title && (
        <p lang={lang} dir="auto">
          <b>{review.title}</b>
        </p>
      )}
      {review.body ? (
        <p class="rd-vanished-words" lang={lang} dir="auto">
          {review.body}
        </p>
      ) : (
        <p class="rd-soft">{t('no-text')}</p>
      )}
      {review.followUp && (
        <p class="rd-vanished-words" lang={lang} dir="auto">
          {review.followUp.body}
        </p>
      )}
      <h4>{t('certificate')}</h4>
      <ul class="rd-certificate" data-testid="certificate">
        {certificateLines(t, vanished).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="rd-row">
        <Copy text={() => vanishedText(t, vanished)} name={name} />
        <a href={reviewLink(review.key)}>
          {t('review.show')}
          <span class="rd-hidden"> · {name}</span>
        </a>
      </div>
    </article>
  );
}

function Copy({ text, name }: { text: () => string; name: string }) {
  const t = useT();
  const [said, say] = useState<'copied' | 'failed' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => say('copied'),
      () => say('failed'),
    );
  return (
    <>
      <button
        type="button"
        class="rd-button"
        data-testid="copy-certificate"
        aria-label={`${t('certificate.copy')} · ${name}`}
        onClick={() => void copy()}
      >
        {t('certificate.copy')}
      </button>
      <span role="status" class="rd-note">
        {said && t(`certificate.${said}`)}
      </span>
    </>
  );
}
