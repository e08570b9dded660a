/** What to do with a review, and why, in reasons a seller can check. It never calls a buyer malicious. */
import type { Analysis, Cause, Flag, Platform, Reason, ReviewKind, Triage } from '../reviews/review.ts';

/** Every code that `Analysis.reasons` can hold: the locale files have a sentence for each under `reason.`. */
export const REASON_CODES = [
  'safety-first',
  'legal-threat',
  'signs-of-extortion',
  'signs-of-abuse',
  'signs-of-advert',
  'signs-of-personal-data',
  'signs-of-competitor',
  'signs-of-other-product',
  'signs-of-off-topic',
  'remediable-cause',
  'possible-cause',
  'taste-only',
  'small-gripe',
  'buyer-asks',
  'channel-open',
  'no-channel',
  'already-replied',
  'resolved',
  'praise',
  'complaint-without-cause',
  'stars-text-disagree',
  'no-text',
  'unknown-language',
  'seller-said',
  'learned',
  'learned-triage',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface TriageInput {
  sentiment: Analysis['sentiment'];
  severity: Analysis['severity'];
  causes: Analysis['causes'];
  flags: readonly Flag[];
  asks: boolean;
  resolved: boolean;
  disagrees: boolean;
  hasText: boolean;
  languageKnown: boolean;
  rating: number | null;
  platform: Platform | null;
  kind: ReviewKind | null;
  replyable: boolean | null;
  replied: boolean;
}

/** What contact and a remedy usually put right (data/LABELS `turnaround`). */
const LIKELY: readonly Cause[] = [
  'late',
  'courier',
  'damaged',
  'packaging',
  'wrong-item',
  'missing',
  'service',
  'refund',
];
const POSSIBLE: readonly Cause[] = [
  'defect',
  'quality',
  'mismatch',
  'size',
  'colour',
  'smell',
  'authenticity',
  'usability',
  'livestream',
  'performance',
];
/** Grounds that platforms name for a report (taobao.md 4.5, rakuten.md 4.4). */
const REPORTABLE: Partial<Record<Flag, ReasonCode>> = {
  extortion: 'signs-of-extortion',
  abusive: 'signs-of-abuse',
  promotional: 'signs-of-advert',
  'personal-info': 'signs-of-personal-data',
  competitor: 'signs-of-competitor',
  'other-product': 'signs-of-other-product',
  'off-topic': 'signs-of-off-topic',
};

const reason = (code: ReasonCode, values?: Reason['values']): Reason => (values ? { code, values } : { code });

function channelReason(input: TriageInput): Reason[] {
  if (input.replied) return [reason('already-replied')];
  if (input.replyable === true) return [reason('channel-open')];
  return input.replyable === false ? [reason('no-channel')] : [];
}

function reportReasons(input: TriageInput): Reason[] {
  return input.flags.flatMap((flag) => {
    const code = REPORTABLE[flag];
    return code ? [reason(code)] : [];
  });
}

function causeReasons(input: TriageInput): Reason[] {
  if (input.sentiment === 'positive' && input.severity === 0) return [];
  const likely = input.causes.filter(({ cause }) => LIKELY.includes(cause));
  if (likely.length > 0) return likely.slice(0, 2).map(({ cause }) => reason('remediable-cause', { cause }));
  const possible = input.causes.filter(({ cause }) => POSSIBLE.includes(cause));
  if (possible.length > 0) return possible.slice(0, 2).map(({ cause }) => reason('possible-cause', { cause }));
  return input.causes.length > 0 ? [reason('taste-only')] : [];
}

/** The buyer is pleased on the whole: what is said against it weighs little. */
const isContent = ({ sentiment, severity }: TriageInput) => sentiment === 'positive' && severity <= 1;

function chooseTriage(input: TriageInput, report: boolean, remediable: boolean): Triage {
  const complains = input.sentiment === 'negative' || input.sentiment === 'mixed' || input.severity >= 2;
  if (input.flags.includes('safety') && complains) return 'win-back';
  if (report) return 'report';
  if (!input.hasText) return input.rating !== null && input.rating <= 2 && !input.replied ? 'answer-publicly' : 'leave';
  if (input.resolved && !input.asks && input.sentiment !== 'negative') return 'leave';
  if (input.replied && !input.asks) return 'leave';
  if (complains && remediable) return 'win-back';
  // A small gripe that a word could help, where the platform lets us say one.
  const gripe = remediable && input.replyable === true;
  if (complains || gripe || input.asks) return input.replyable === false && !input.asks ? 'leave' : 'answer-publicly';
  return 'leave';
}

/** Triage with its reasons, the weightiest first. */
export function triage(input: TriageInput): { triage: Triage; reasons: Reason[] } {
  const safety = input.flags.includes('safety') ? [reason('safety-first')] : [];
  const legal = input.flags.includes('legal') ? [reason('legal-threat')] : [];
  const report = reportReasons(input);
  const causes = causeReasons(input);
  const remediable = causes.some(({ code }) => code === 'remediable-cause' || code === 'possible-cause');
  const chosen = chooseTriage(input, report.length > 0, remediable);
  // Who is left alone is not told what could be put right: a gripe inside praise, or nothing we may answer.
  const gripes = chosen === 'leave' && isContent(input) && causes.length > 0 ? [reason('small-gripe')] : causes;
  const reasons = [...safety, ...legal, ...report, ...gripes];
  if (input.asks) reasons.push(reason('buyer-asks'));
  if (input.resolved) reasons.push(reason('resolved'));
  if (!input.hasText) reasons.push(reason('no-text'));
  else if (!input.languageKnown) reasons.push(reason('unknown-language'));
  if (input.sentiment === 'negative' && input.causes.length === 0 && input.hasText)
    reasons.push(reason('complaint-without-cause'));
  if (input.sentiment === 'positive' && input.causes.length === 0 && input.hasText) reasons.push(reason('praise'));
  if (input.disagrees) reasons.push(reason('stars-text-disagree', { stars: input.rating ?? 0 }));
  reasons.push(...channelReason(input));
  return { triage: chosen, reasons };
}
