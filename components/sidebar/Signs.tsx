import type { StoredReview } from '../../lib/reviews/review.ts';
import type { SameWords, Sign, SignFinding } from '../../lib/signs/sign.ts';
import { sourceWords } from '../ui/source-words.ts';
import { wallClock } from '../ui/time.ts';
import { useT } from '../ui/translation.ts';

interface Props {
  review: StoredReview;
  signs: readonly SignFinding[];
  /** Keys of the reviews that can be opened right here. */
  here: ReadonlySet<string>;
  onOpen: (key: string) => void;
  onOpenElsewhere: (key: string) => void;
}

const nameOf = (sign: Sign) =>
  sign === 'same-words' || sign === 'before-delivery'
    ? (`sign.${sign}` as const)
    : (`reason.signs-of-${sign}` as const);

function Quote({ review, sign: { span } }: { review: StoredReview; sign: SignFinding }) {
  const text = span && (span.field === 'followUp' ? review.followUp?.body : review[span.field]);
  if (!span || !text) return null;
  return (
    <p>
      <q data-testid="sign-quote" lang={review.analysis.language ?? undefined} dir="auto">
        <mark class={`rd-mark`}>{text.slice(span.start, span.end)}</mark>
      </q>
    </p>
  );
}

/** What makes a review look worth a second look: its words, what would have to be true, what to keep. Never a verdict. */
export function Signs({ review, signs, here, onOpen, onOpenElsewhere }: Props) {
  const t = useT();
  if (signs.length === 0) return null;
  const open = (key: string) => (here.has(key) ? onOpen(key) : onOpenElsewhere(key));
  const inShort = (other: SameWords) => [
    other.postedAt && wallClock(t, other.postedAt),
    other.productTitle ?? t(`kind.${other.kind}`),
    other.author,
  ];
  return (
    <section class="rd-section" data-testid="signs" aria-labelledby="rd-signs">
      <h3 class="rd-label" id="rd-signs">
        {t('signs')}
      </h3>
      <p class="rd-note">{t('signs.about')}</p>
      <ul class="rd-signs">
        {signs.map((one) => {
          const { sign, ground, others } = one;
          const own = `sign.${sign}.if-${review.platform}`;
          return (
            <li key={sign} data-testid="sign" data-sign={sign}>
              <b>{t(nameOf(sign))}</b>
              <Quote review={review} sign={one} />
              {others.map((other) => (
                <p key={other.key}>
                  <button
                    type="button"
                    class="rd-link"
                    data-testid="same-words"
                    data-key={other.key}
                    onClick={() => open(other.key)}
                  >
                    {inShort(other).filter(Boolean).join(' · ')}
                    {!here.has(other.key) && <small> {t('linked.on-desk')}</small>}
                  </button>
                </p>
              ))}
              <p data-testid="sign-if">
                {ground
                  ? t(t.knows(own) ? own : `sign.${sign}.if`)
                  : t('sign.no-ground', { platform: t(`platform.${review.platform}`) })}
              </p>
              <p>{t('sign.keep', { what: t(`sign.${sign}.keep`) })}</p>
              {ground && (
                <details>
                  <summary>
                    {t('sign.ground')} <q lang={ground.language}>{ground.clause}</q>
                  </summary>
                  <p class="rd-note">{t('labelled', { label: t('source'), text: sourceWords(ground.source) })}</p>
                  {ground.confidence !== 'doc' && ground.confidence !== 'code' && (
                    <p class="rd-note">{t('sign.second-hand')}</p>
                  )}
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
