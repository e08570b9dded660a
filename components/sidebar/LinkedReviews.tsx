import type { LinkedReview } from '../../lib/reviews/story.ts';
import { Rating } from '../ui/Rating.tsx';
import { useT } from '../ui/translation.ts';

interface Props {
  linked: readonly LinkedReview[];
  /** Keys of the reviews that can be opened right here. */
  here: ReadonlySet<string>;
  onOpen: (key: string) => void;
  onOpenElsewhere: (key: string) => void;
}

/** The other reviews of the same order: feedback on the seller, on other products, on the shop. */
export function LinkedReviews({ linked, here, onOpen, onOpenElsewhere }: Props) {
  const t = useT();
  if (linked.length === 0) return null;
  return (
    <section class="rd-section" data-testid="linked" aria-labelledby="rd-linked">
      <h3 class="rd-label" id="rd-linked">
        {t('linked')}
      </h3>
      <ul class="rd-linked">
        {linked.map((one) => {
          const isHere = here.has(one.key);
          return (
            <li key={one.key}>
              <button
                type="button"
                class="rd-link"
                data-testid="linked-review"
                data-key={one.key}
                data-here={isHere}
                onClick={() => (isHere ? onOpen(one.key) : onOpenElsewhere(one.key))}
              >
                {t(`kind.${one.kind}`)}
                {!isHere && <small> {t('linked.on-desk')}</small>}
              </button>{' '}
              <Rating review={one} />
              {one.presence !== 'seen' && <small> {t(one.presence)}</small>}
              <p class="rd-note">
                {one.productTitle}
                {one.productTitle && one.words && ' · '}
                <span lang={one.language ?? undefined} dir="auto">
                  {one.words}
                </span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
