/** Which situation a reply answers: a pure choice from the judgement and the review's shape. */
import type { Cause, CauseFinding, Span } from '../reviews/review.ts';
import { UNSURE_BELOW } from '../reviews/review.ts';
import { isAsking } from './asking.ts';
import { type NamedCause, saidCauses } from './details/said-causes.ts';
import type { DraftRequest } from './draft.ts';
import { hasReservation } from './reservations.ts';
import { isOver, isOwnMistake, isSettled } from './settled.ts';
import { byWorst } from './worst-first.ts';

export const SITUATIONS = [
  'complaint',
  'complaint-told',
  'complaint-general',
  'mixed',
  'praise',
  'neutral',
  'no-text-high',
  'no-text-low',
  'no-text-unknown',
  'rating-mismatch',
  'unreadable',
  'off-topic',
  'safety',
  'resolved',
  'edited',
  'follow-up-worse',
  'follow-up-better',
  'suspected',
  'question',
  'wrong-product',
  'invitation',
] as const;
export type SituationKind = (typeof SITUATIONS)[number];

export interface Situation {
  kind: SituationKind;
  /** What is complained about, worst first, at most two. Empty where the reply names none. */
  causes: NamedCause[];
  /** What else was found, sure or not, whose words may be quoted. Surest first. */
  heard: CauseFinding[];
  /** A small gripe: it is answered, but nobody is asked to come to the shop about it. */
  slight: boolean;
  /** The buyer has sent it back, got the money or thrown it away: there is nothing left to arrange. */
  over: boolean;
  /** Praise that takes something back in words we could not make out. */
  but: boolean;
}

type Asked = Pick<DraftRequest, 'channel' | 'review' | 'analysis' | 'purpose' | 'editedSinceReply'>;

/**
 * From this score on a reply calls the complaint by its name. Below, it answers what the buyer wrote without naming it:
 * an apology for something nobody complained about is worse than a general one.
 */
const NAMED_FROM = 0.7;

/** These are found wrongly more often, or named wrongly would admit a grave matter which the buyer never mentioned. */
const CAREFULLY_NAMED: readonly Cause[] = [
  'wrong-item',
  'missing',
  'authenticity',
  'courier',
  'refund',
  'livestream',
  'size',
  'usability',
  'taste',
  'external',
];
const CAREFULLY_NAMED_FROM = 0.8;

/** Accusations and private circumstances: repeating them would admit or blame, so these causes are never quoted. */
export const NEVER_QUOTED: readonly Cause[] = ['authenticity', 'external'];

/** A second apology for these would read oddly beside the first. */
const NEVER_SECOND: readonly Cause[] = ['external', 'taste', 'price', 'authenticity'];

/** A second complaint is found wrongly more often than the first. */
const SECOND_NAMED_FROM = 0.85;

/** Two names for one thing: only the worse of them is named. */
const ALIKE: readonly (readonly Cause[])[] = [
  ['defect', 'quality', 'performance'],
  ['damaged', 'packaging'],
  ['defect', 'damaged'],
  ['late', 'courier'],
  ['mismatch', 'colour', 'size'],
  ['price', 'taste'],
];

/** From so much text on the buyer has said what was wrong. A Han character says about as much as two kana. */
const TELLS_FROM = { kana: 10, words: 4 };

const inField = (finding: CauseFinding, followUp: boolean): boolean =>
  finding.evidence.some((span) => (span.field === 'followUp') === followUp);

const overlap = (a: Span, b: Span): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

/** Whether `second` is a complaint of its own beside `first`. */
function isAnother(second: CauseFinding, first: CauseFinding): boolean {
  if (NEVER_SECOND.includes(second.cause)) return false;
  if (ALIKE.some((alike) => alike.includes(first.cause) && alike.includes(second.cause))) return false;
  const [shown] = second.evidence;
  const [said] = first.evidence;
  return shown === undefined || said === undefined || !overlap(shown, said) || second.cause === 'late';
}

/** Those causes the reply may name, worst first. A "maybe" is for the seller's eyes. */
function named(causes: readonly CauseFinding[]): CauseFinding[] {
  const sure = causes.filter(
    ({ cause, score }) => score >= (CAREFULLY_NAMED.includes(cause) ? CAREFULLY_NAMED_FROM : NAMED_FROM),
  );
  // The buyer's own circumstances are only ever the subject when there is nothing else.
  const ranked = [...sure].sort(byWorst).filter((finding, at) => at === 0 || finding.cause !== 'external');
  const [first, ...others] = ranked;
  if (first === undefined) return [];
  const second = others.find((other) => other.score >= SECOND_NAMED_FROM && isAnother(other, first));
  return second === undefined ? [first] : [first, second];
}

function withoutText({ review }: Asked): SituationKind {
  if (review.rating !== null) return review.rating >= 4 ? 'no-text-high' : 'no-text-low';
  if (review.sentiment === 'positive') return 'no-text-high';
  return review.sentiment === 'negative' ? 'no-text-low' : 'no-text-unknown';
}

/** Characters in which a review comes to its end. */
const ENDING = 60;

/** Whether a text of this length says what was wrong. */
function tells(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const cjk = 2 * han + kana;
  return cjk >= TELLS_FROM.kana || (cjk === 0 && text.split(/\s+/).length >= TELLS_FROM.words);
}

/** What Taobao prints where the buyer wrote nothing (taobao.md 2.3 [C US]). */
const FILLER = /^(此用户没有填写评价|系统默认好评|评价方未及时做出评价[,，]?\s*系统默认好评)[。!！]?$/;

const written = (text: string | null | undefined): string => {
  const trimmed = (text ?? '').trim();
  return FILLER.test(trimmed) ? '' : trimmed;
};

/** Findings that make it a complaint, surest first. */
const heardIn = (causes: readonly CauseFinding[]): CauseFinding[] =>
  causes.filter(({ score }) => score >= UNSURE_BELOW).sort((a, b) => b.score - a.score);

/** Those whose words are worth repeating: a quotation of a chance remark looks as if nobody had read the review. */
const QUOTED_FROM = 0.6;
const isQuoted = ({ cause, score }: CauseFinding): boolean =>
  score >= (CAREFULLY_NAMED.includes(cause) ? NAMED_FROM : QUOTED_FROM);

/** The buyer says that it was their own slip: nobody is blamed, and nothing is admitted. */
const OWN_MISTAKE: CauseFinding = { cause: 'external', score: 1, evidence: [] };

type Choice = Pick<Situation, 'kind'> & Partial<Pick<Situation, 'causes' | 'heard' | 'but'>>;

/** What to say to a 追评, which turns the first review round in either direction or only goes on. */
function ofFollowUp({ review, analysis }: Asked): Choice {
  const sure = heardIn(analysis.causes);
  const first = sure.filter((finding) => inField(finding, false));
  const later = sure.filter((finding) => inField(finding, true));
  const praised = (followUp: boolean) => analysis.praise.some((span) => (span.field === 'followUp') === followUp);
  const text = written(review.followUp?.body);
  if (later.length > 0) {
    const begunWell = praised(false) || (review.rating ?? 0) >= 4 || review.sentiment === 'positive';
    const causes = saidCauses({ review, analysis }, later, ['followUp']) ?? named(later);
    if (first.length === 0 && begunWell && !praised(true)) return { kind: 'follow-up-worse', causes, heard: later };
    if (causes.length > 0) return { kind: praised(true) ? 'mixed' : 'complaint', causes, heard: later };
    if (analysis.sentiment === 'positive') return { kind: praised(true) ? 'praise' : 'neutral' };
    return { kind: praised(true) && analysis.severity <= 1 ? 'mixed' : 'complaint-told', heard: later };
  }
  const begunBadly = first.length > 0 || (analysis.sentiment !== 'positive' && !praised(false));
  if (isSettled(text)) return { kind: begunBadly ? 'follow-up-better' : 'resolved' };
  if (praised(true)) return { kind: begunBadly ? 'follow-up-better' : 'praise' };
  // Nothing can be told from the 追评 itself: what the first review said must not be answered in its place.
  return { kind: analysis.sentiment === 'negative' && tells(text) ? 'complaint-told' : 'neutral' };
}

/** What to say to a text about this purchase, without regard to flags. */
function ofText({ review, analysis }: Asked, text: string): Choice {
  const heard = heardIn(analysis.causes);
  const certain = named(analysis.causes);
  const said = saidCauses({ review, analysis }, analysis.causes, ['title', 'body']);
  const causes = said ?? certain;
  const { sentiment, severity } = analysis;
  const low = (review.rating !== null && review.rating <= 2) || review.sentiment === 'negative';
  const rating = review.rating ?? 0;
  // Three stars and a good end: the end is what the buyer is left with.
  const content = rating >= 4 || (rating === 3 && isSettled(text.slice(-ENDING)));
  if ((content || (sentiment !== 'negative' && severity <= 1)) && isSettled(text)) return { kind: 'resolved' };

  // A question and nothing else, perhaps of someone who has not bought yet.
  if (!low && /^[^.!。！]*[?？]\s*$/.test(text)) return { kind: 'question' };
  // Beside real complaints the slip is only an aside.
  const slip = certain.length === 0 && heard.filter(isQuoted).length < 2 && isOwnMistake(text);
  if (slip) return { kind: 'complaint', causes: [OWN_MISTAKE] };
  if (causes.length > 0) {
    const kindToo = sentiment === 'positive' || (sentiment === 'mixed' && analysis.praise.length > 0);
    return { kind: kindToo && severity < 3 ? 'mixed' : 'complaint', causes, heard };
  }
  // A question alone, of someone who may not even have bought.
  const onlyAsks = heard.length === 0 && !low && /^[^.!。！]{0,200}[?？]|[?？]\s*$/.test(text);
  if (onlyAsks) return { kind: 'question' };
  if (sentiment === 'negative') {
    const shrug = severity <= 1 && !low && !heard.some(isQuoted);
    if (shrug) return { kind: 'neutral' };
    return { kind: heard.length > 0 || tells(text) ? 'complaint-told' : 'complaint-general', heard };
  }
  const asks = analysis.asks && (said === null ? sentiment !== 'positive' || /[?？]/.test(text) : isAsking(text));
  if (asks && severity <= 1) return { kind: 'question' };
  const but = hasReservation(review.body ?? '', analysis.praise, analysis.language);
  // Five stars and nothing that can be named.
  const fond = sentiment === 'mixed' || (sentiment === 'positive' && (!but || said !== null));
  const delighted = review.rating === 5 && fond && (said !== null || !heard.some(isQuoted));
  if (delighted) return { kind: 'praise' };
  // Kind words beside a real problem: where neither is sure, the problem is answered.
  if (sentiment === 'mixed') return { kind: severity > 1 ? 'complaint-told' : 'mixed', heard };
  if (sentiment === 'positive') {
    if (low) return { kind: 'rating-mismatch' };
    // Kind words with a gripe in them, or none that could be thanked for.
    if (severity > 0 || but) return { kind: 'mixed', heard: severity > 0 ? heard : [], but };
    return { kind: analysis.praise.length === 0 && (review.rating ?? 5) < 4 ? 'neutral' : 'praise' };
  }
  if (low) return { kind: tells(text) ? 'complaint-told' : 'complaint-general', heard };
  return { kind: 'neutral' };
}

function choose(asked: Asked): Choice {
  const { channel, review, analysis } = asked;
  if (asked.purpose === 'invitation') return { kind: 'invitation' };
  const has = (flag: (typeof analysis.flags)[number]) => analysis.flags.includes(flag);
  const nothingNamed = heardIn(analysis.causes).length === 0;

  if (has('safety')) return { kind: 'safety' };
  if (has('extortion') || has('competitor')) return { kind: 'suspected' };
  if (has('abusive') && nothingNamed) return { kind: 'suspected' };

  const text = [review.title, review.body, review.followUp?.body].map(written).join(' ').trim();
  if (!/\p{L}/u.test(text)) return { kind: withoutText(asked) };
  if (analysis.language === null && nothingNamed && analysis.praise.length === 0) return { kind: 'unreadable' };
  if (has('other-product')) return { kind: 'wrong-product' };
  if (nothingNamed && (has('off-topic') || has('promotional'))) return { kind: 'off-topic' };

  if (channel === 'follow-up-reply' && written(review.followUp?.body) !== '') return ofFollowUp(asked);
  const choice = ofText(asked, text);
  return asked.editedSinceReply === true ? { ...choice, kind: 'edited' } : choice;
}

/**
 * The situation this reply answers. Safety comes before everything, suspicion before the complaint, and a low rating
 * keeps the reply from being cheerful whatever the text seems to say. Never throws.
 */
export function situationOf(asked: Asked): Situation {
  const { review, analysis } = asked;
  const { kind, causes = [], heard = [], but = false } = choose(asked);
  const text = [review.title, review.body, review.followUp?.body].map(written).join(' ');
  return {
    kind,
    causes,
    heard: heard.filter(isQuoted),
    slight: analysis.severity <= 1 && (review.rating ?? 3) >= 3,
    over: isOver(text),
    but,
  };
}

/** From here on a cause is named although its words cannot be repeated. */
const BEYOND_DOUBT = 0.9;

/**
 * The same situation for a reply that has no words of the buyer to show for a complaint: causes are named only where they
 * are beyond doubt, or where their words are never repeated; a gripe in a kind review that can't be shown is let be; and
 * where no praise can be shown (`rating` given), only five stars or none are taken for praise.
 */
export function unnamed(
  situation: Situation,
  { sentiment }: Pick<DraftRequest['analysis'], 'sentiment'>,
  rating: number | null = null,
): Situation {
  const { kind, causes } = situation;
  if (kind === 'praise' && rating !== null && rating < 5) return { ...situation, kind: 'neutral' };
  const [worst] = causes;
  const stays = worst !== undefined && (worst.score >= BEYOND_DOUBT || NEVER_QUOTED.includes(worst.cause));
  if (stays) return situation;
  if (kind === 'mixed' && sentiment === 'positive' && !situation.but && (rating ?? 5) === 5) {
    return { ...situation, kind: 'praise', causes: [], heard: [] };
  }
  if (worst === undefined) return situation;
  return { ...situation, kind: kind === 'complaint' ? 'complaint-told' : kind, causes: [] };
}

/** The name under which the draft says what it answered, e.g. `complaint:late+service`, `praise`. */
export function situationName({ kind, causes }: Situation): string {
  return causes.length === 0 ? kind : `${kind}:${causes.map((finding) => finding.cause).join('+')}`;
}
