/** Which situation a reply answers: a pure choice from the judgement and the review's shape. */
import type { Cause, CauseFinding } from '../reviews/review.ts';
import { UNSURE_BELOW } from '../reviews/review.ts';
import type { DraftRequest } from './draft.ts';

export const SITUATIONS = [
  'complaint',
  'mixed',
  'praise',
  'neutral',
  'complaint-general',
  'no-text-high',
  'no-text-low',
  'no-text-unknown',
  'unreadable',
  'off-topic',
  'safety',
  'resolved',
  'follow-up-worse',
  'follow-up-better',
  'suspected',
  'question',
  'wrong-product',
] as const;
export type SituationKind = (typeof SITUATIONS)[number];

export interface Situation {
  kind: SituationKind;
  /** What is complained about, worst first, at most two. Empty where the situation names none. */
  causes: CauseFinding[];
}

type Asked = Pick<DraftRequest, 'channel' | 'review' | 'analysis'>;

/** Worst first: what makes the purchase worthless before what merely annoys. */
const WORST_FIRST: readonly Cause[] = [
  'defect',
  'damaged',
  'wrong-item',
  'missing',
  'authenticity',
  'courier',
  'refund',
  'livestream',
  'mismatch',
  'performance',
  'late',
  'quality',
  'smell',
  'size',
  'colour',
  'usability',
  'service',
  'packaging',
  'price',
  'taste',
  'external',
];

/** What Taobao prints where the buyer wrote nothing (taobao.md 2.3 [C US]). */
const FILLER = /^(此用户没有填写评价|系统默认好评|评价方未及时做出评价[,，]?\s*系统默认好评)[。!！]?$/;

/**
 * Words of a matter that went wrong and has been settled; merely good service or a new item is not enough. Only asked when
 * the buyer is no longer angry.
 */
const SETTLED: readonly RegExp[] = [
  /解決(し|済)|交換して(くださ|いただ|もら|くれ)|(代わり|代替品|交換品|不足分).{0,8}(届|送って)|直りました/,
  /已经?解决|解决了|处理好了|(客服|商家|卖家|店家).{0,8}(补发|换货|换了|重发)|给.{0,3}(补发|换|重发)了|退款(已经?)?到(了|账)/,
  /\bresolved\b|\bsorted( it)? out\b|\bgot (it )?sorted\b|\breplaced (it|mine|the)\b|\b(sent|got|received)( me| us)? (a |the |my )?replacement|\bsent( me| us)? a new one\b|\bfixed (it for|the problem|the issue)/i,
  /已經?解決|解決了|處理好了|(客服|商家|賣家|店家).{0,8}(補發|補寄|換貨|換了|重發|重寄)|給.{0,3}(補發|補寄|換|重寄)了|退款(已經?)?(到(了|帳)|收到)/,
  /(problem|sache|fehler)\P{L}.{0,25}(?<!nicht )(gelöst|behoben|geklärt)|\b(ersatz|austauschgerät|neues (gerät|exemplar))\P{L}.{0,20}(bekommen|erhalten|geschickt)|\b(umgetauscht|ausgetauscht) (bekommen|worden)/iu,
  /problème.{0,20}(?<!pas )(résolu|réglé)|(reçu|envoyé|renvoyé).{0,15}(remplacement|un nouve(au|l))|(?<!pas )(été|ont|l['’]a) remplacée?/iu,
  /(?<!no )(se )?(resolvi|solucion)(ó|eron|ado)|(problema|incidencia).{0,20}(resuelt|solucionad)[oa]|me (lo |la )?(cambiaron|repusieron|reemplazaron)|(enviaron|mandaron|recibí) (un |el )?(reemplazo|repuesto|otro nuevo|uno nuevo)/iu,
  /problema.{0,20}(?<!non )(risolto|sistemato)|(?<!non )hanno (subito )?(risolto|sostituito)|me l['’]hanno (sostituit|cambiat)[oa]|(ricevuto|inviato|arrivata) .{0,12}sostituzione/iu,
];
const isSettled = (text: string): boolean => SETTLED.some((pattern) => pattern.test(text));

const written = (text: string | null | undefined): string => {
  const trimmed = (text ?? '').trim();
  return FILLER.test(trimmed) ? '' : trimmed;
};

const inField = (finding: CauseFinding, followUp: boolean): boolean =>
  finding.evidence.some((span) => (span.field === 'followUp') === followUp);

/** Those causes the reply may name: sure ones only, worst first. A "maybe" is for the seller's eyes. */
function named(causes: readonly CauseFinding[]): CauseFinding[] {
  const ranked = [...causes].sort((a, b) => WORST_FIRST.indexOf(a.cause) - WORST_FIRST.indexOf(b.cause));
  const sure = ranked.filter((finding) => finding.score >= UNSURE_BELOW);
  // The buyer's own circumstances are only ever the subject when there is nothing else.
  return sure.filter((finding, at) => at === 0 || finding.cause !== 'external').slice(0, 2);
}

function withoutText({ review }: Asked): SituationKind {
  if (review.rating !== null) return review.rating >= 4 ? 'no-text-high' : 'no-text-low';
  if (review.sentiment === 'positive') return 'no-text-high';
  return review.sentiment === 'negative' ? 'no-text-low' : 'no-text-unknown';
}

/** A 追评 that turns the first review round, in either direction; null when it only goes on. */
function reversal({ review, analysis }: Asked): 'follow-up-worse' | 'follow-up-better' | null {
  const sure = analysis.causes.filter(({ score }) => score >= UNSURE_BELOW);
  const first = sure.filter((finding) => inField(finding, false));
  const later = sure.filter((finding) => inField(finding, true));
  const praised = (followUp: boolean) => analysis.praise.some((span) => (span.field === 'followUp') === followUp);
  if (later.length > 0) {
    const begunWell = praised(false) || (review.rating ?? 0) >= 4 || review.sentiment === 'positive';
    return first.length === 0 && begunWell ? 'follow-up-worse' : null;
  }
  const endedWell = praised(true) || isSettled(review.followUp?.body ?? '');
  return first.length > 0 && endedWell ? 'follow-up-better' : null;
}

/**
 * The situation this reply answers. Safety comes before everything, suspicion before the complaint, and a low rating
 * keeps the reply from being cheerful whatever the text seems to say. Never throws.
 */
export function situationOf(asked: Asked): Situation {
  const { channel, review, analysis } = asked;
  const answersFollowUp = channel === 'follow-up-reply' && written(review.followUp?.body) !== '';
  const later = analysis.causes.filter((finding) => inField(finding, true));
  const causes = named(answersFollowUp && later.length > 0 ? later : analysis.causes);
  const only = (kind: SituationKind): Situation => ({ kind, causes: [] });
  const has = (flag: (typeof analysis.flags)[number]) => analysis.flags.includes(flag);

  if (has('safety')) return only('safety');
  if (has('extortion') || has('competitor')) return only('suspected');
  if (has('abusive') && causes.length === 0) return only('suspected');

  const text = [review.title, review.body, review.followUp?.body].map(written).join(' ').trim();
  if (!/\p{L}/u.test(text)) return only(withoutText(asked));
  if (analysis.language === null && causes.length === 0 && analysis.praise.length === 0) return only('unreadable');
  if (has('other-product')) return only('wrong-product');
  if (causes.length === 0 && (has('off-topic') || has('promotional'))) return only('off-topic');

  const turned = answersFollowUp ? reversal(asked) : null;
  if (turned !== null) return { kind: turned, causes: turned === 'follow-up-worse' ? causes : [] };
  if (analysis.sentiment !== 'negative' && analysis.severity <= 1 && isSettled(text)) return only('resolved');

  if (causes.length > 0) {
    const kindToo = analysis.sentiment === 'mixed' || analysis.sentiment === 'positive';
    return { kind: kindToo && analysis.severity < 3 ? 'mixed' : 'complaint', causes };
  }
  const low = review.rating !== null && review.rating <= 2;
  if (analysis.sentiment === 'negative') return only('complaint-general');
  if (analysis.asks) return only('question');
  if (analysis.sentiment === 'positive') return only(low ? 'neutral' : 'praise');
  return only(low ? 'complaint-general' : 'neutral');
}

/** The name under which the draft says what it answered, e.g. `complaint:late+service`, `praise`. */
export function situationName({ kind, causes }: Situation): string {
  return causes.length === 0 ? kind : `${kind}:${causes.map((finding) => finding.cause).join('+')}`;
}
