import type { ReviewState } from '../../lib/messages.ts';
import { type CauseFinding, type Span, type StoredReview, UNSURE_BELOW } from '../../lib/reviews/review.ts';
import { evidenceName } from '../ui/Highlighted.tsx';
import { useT } from '../ui/translation.ts';

/** Longer words are in the review itself, a line below. */
const LONGEST = 60;
const CAUSES = 3;
const PRAISES = 2;

/** The buyer's words at a span, cut to a line; empty where the text is another by now. */
function words(review: StoredReview, span: Span | undefined): string {
  if (!span) return '';
  const text = (span.field === 'followUp' ? review.followUp?.body : review[span.field]) ?? '';
  const said = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  const letters = [...said];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : said;
}

/** What the review says, for a seller who does not read its language: mood, complaints and praise with the words for them, wishes. */
export function Gist({ state }: { state: ReviewState }) {
  const t = useT();
  const { review, asksFor = [] } = state;
  const { analysis } = review;
  const quote = (said: string) =>
    said !== '' && (
      <q lang={analysis.language ?? undefined} dir="auto">
        {said}
      </q>
    );
  const cause = ({ cause: what, score }: CauseFinding) =>
    score < UNSURE_BELOW ? t('maybe', { what: evidenceName(t, what) }) : evidenceName(t, what);
  const praise = analysis.praise.map((span) => words(review, span)).filter(Boolean);
  if (![review.title, review.body, review.followUp?.body].some((text) => text?.trim())) return null;
  return (
    <section class="rd-gist" data-testid="gist" aria-label={t('gist')}>
      <p>
        <b>{t(`gist.${analysis.sentiment}`)}</b>
        {asksFor.length > 0 && (
          <span data-testid="asks-for">
            {' · '}
            {t('gist.asks', {
              what: new Intl.ListFormat(t.language, { type: 'conjunction' }).format(
                asksFor.map((one) => t(`asks.${one}`)),
              ),
            })}
          </span>
        )}
      </p>
      <ul>
        {analysis.causes.slice(0, CAUSES).map((finding) => (
          <li key={finding.cause}>
            {cause(finding)} {quote(words(review, finding.evidence[0]))}
          </li>
        ))}
        {praise.length > 0 && (
          <li>
            {t('gist.praise')} {praise.slice(0, PRAISES).map((said, at) => [at > 0 && ' ', quote(said)])}
          </li>
        )}
      </ul>
    </section>
  );
}
