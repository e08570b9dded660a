/** The judgement with what the seller said about it: that always wins. Pure. */
import { triage } from '../classify/triage.ts';
import { type Correction, correctionsOf, type Quoted } from './correction.ts';
import type { Analysis, Reason, ReviewRecord, Span, StoredReview } from './review.ts';

type Judged = Pick<ReviewRecord, 'title' | 'body' | 'followUp' | 'rating' | 'kind' | 'replyable' | 'reply' | 'marks'> &
  Pick<StoredReview, 'platform' | 'corrections'>;

/** The words in the text as it is now; null: the buyer has taken them away. */
export function findQuoted(quoted: Quoted, review: Pick<ReviewRecord, 'title' | 'body' | 'followUp'>): Span | null {
  const { field, start, end, quote } = quoted;
  const text = field === 'followUp' ? review.followUp?.body : review[field];
  if (!text || quote === '') return null;
  if (text.slice(start, end) === quote) return { field, start, end };
  const at = text.indexOf(quote);
  return at < 0 ? null : { field, start: at, end: at + quote.length };
}

function withCauses(analysis: Analysis, corrections: readonly Correction[], review: Judged): Analysis['causes'] {
  const said = new Map(corrections.flatMap((one) => (one.about === 'cause' ? [[one.cause, one] as const] : [])));
  const judged = analysis.causes.flatMap((finding) => {
    const correction = said.get(finding.cause);
    said.delete(finding.cause);
    if (!correction) return [finding];
    return correction.is ? [{ ...finding, score: 1 }] : [];
  });
  const added = [...said.values()].flatMap(({ cause, is, was, words }) => {
    if (!is) return [];
    // Several clauses that were neither marked by the seller nor found by us are a guess to learn from, nothing to quote.
    const known = was || words.length === 1 ? words : [];
    const evidence = known.map((word) => findQuoted(word, review)).filter((span) => span !== null);
    return [{ cause, score: 1, evidence }];
  });
  return [...judged, ...added].sort((a, b) => b.score - a.score);
}

/** A complaint is at least a gripe, and praise without a complaint is none. */
function severityOf(sentiment: Analysis['sentiment'], { severity, causes }: Analysis): Analysis['severity'] {
  if (sentiment === 'positive') return causes.length === 0 || severity === 0 ? 0 : 1;
  return sentiment === 'neutral' || severity > 0 ? severity : 1;
}

/**
 * What the seller said about causes and sentiment changes what can be done, so triage and reasons are made anew from it,
 * unless the seller said that as well. Without corrections: the analysis itself.
 */
export function withSaid(analysis: Analysis, review: Judged): Analysis {
  const corrections = correctionsOf(review);
  if (corrections.length === 0) return analysis;
  const sentiment = corrections.find((one) => one.about === 'sentiment')?.is ?? analysis.sentiment;
  const causes = withCauses(analysis, corrections, review);
  const severity =
    sentiment === analysis.sentiment ? analysis.severity : severityOf(sentiment, { ...analysis, causes });
  const knows = (code: string): boolean => analysis.reasons.some((reason) => reason.code === code);
  const anew = triage({
    sentiment,
    severity,
    causes,
    flags: analysis.flags,
    asks: analysis.asks,
    resolved: knows('resolved'),
    disagrees: sentiment === analysis.sentiment && knows('stars-text-disagree'),
    hasText: !knows('no-text'),
    languageKnown: analysis.language !== null,
    rating: review.rating,
    platform: review.platform,
    kind: review.kind,
    replyable: review.replyable,
    replied: Boolean(review.reply) || review.marks.includes('replied'),
  });
  const touches = corrections.some((one) => one.about !== 'triage');
  const decided = touches ? anew : { triage: analysis.triage, reasons: analysis.reasons };
  const said = corrections.find((one) => one.about === 'triage')?.is;
  const reasons: Reason[] = [
    ...(said ? [{ code: 'seller-said' }] : []),
    ...decided.reasons.filter(({ code }) => !said || code !== 'learned-triage'),
  ];
  return { ...analysis, sentiment, causes, severity, triage: said ?? decided.triage, reasons };
}
