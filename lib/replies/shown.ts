/** What a reply can show of the review it answers. Pure. */
import type { Span } from '../reviews/review.ts';
import { isBlamedElsewhere } from './blamed-elsewhere.ts';
import { findsFault, gripes } from './complaining.ts';
import { mayBeShown } from './confidence.ts';
import type { Symptom } from './details/detail.ts';
import type { Details } from './details/details-of.ts';
import type { DraftRequest } from './draft.ts';
import type { Point } from './holes.ts';
import { afterLastTurn, hasReservation, isTakenBack } from './reservations.ts';
import type { Situation } from './situation-kinds.ts';

export interface Shown {
  /** Whose words of the buyer it repeats: those of a complaint, of praise, or none. */
  quoted: 'complaint' | 'praise' | null;
  /** Whether its language repeats the buyer's words at all. */
  quoting: boolean;
  /** Whether something was found that pleased, beside something that did not. */
  twoSided: boolean;
  /** All stars and kind words: thanks are due, though none of the words can be repeated. */
  glad: boolean;
  /** The buyer points at photos already given, or what went wrong cannot be seen: none are asked for. */
  pictured: boolean;
  /** The buyer says whose slip it was, and it was not the shop's: nothing is promised of the shop's own work. */
  elsewhere: boolean;
}

const PICTURED =
  /有图|有圖|如图|如圖|[见見看]图|[见見看]圖|附图|附圖|[上下]图|[上下]圖|图[一二三1-3]|圖[一二三1-3]|(?:照片|图片|圖片)(?:在|如下|为证|為證|[见見])|晒图|曬圖|(?:写真|画像)(?:を見|の(?:ように|通り|とおり)|参照|を?(?:添付|載せ|貼り|アップ))/u;

/** A defect in these Japanese words can be seen: one of sound, power or software cannot. */
const VISIBLE =
  /壊|割|欠|折|破|剥|はが|外れ|取れ|傷|キズ|汚|凹|へこ|ひび|ヒビ|曲|歪|穴|錆|さび|漏|切れ|ほつれ|溶|焦|変形|浮|裂|抜け/u;

/** A Japanese buyer has nothing in hand that a photo could show. */
const NOT_RECEIVED =
  /(?:商品|荷物|品物|注文品|現物)[がはもを]?(?:まだ|未だ|いまだに|一切|全く)?(?:受け取って(?:い)?(?:な|ませ)|届(?:いて(?:い)?(?:な|ませ|おりませ)|かな|かず|きませ))|未着/u;

/** Defects that a photo can show, in the languages that name them by their kind: one of sound, power or touch cannot be seen. */
const SEEN: readonly Symptom[] = [
  'leaks',
  'rusts',
  'coating-off',
  'seam-open',
  'part-off',
  'badly-washed',
  'torn',
  'broke',
  'not-lasting',
  'faulty',
];

const isIn = (list: readonly Symptom[], symptom: Symptom | null): boolean => symptom !== null && list.includes(symptom);

const wordsAt = (review: DraftRequest['review'], { field, start, end }: Span): string =>
  ((field === 'followUp' ? review.followUp?.body : review[field]) ?? '').slice(start, end);

/** Praise of what the buyer would rather have: 还是瓷杯靠谱点. */
const isOfAnother = (words: string): boolean => /^(?:希望|但愿|但願|还是|還是|不如|[别別]家|人家)/u.test(words);

/** Whether a bad side may be spoken of without words to show for it: something was found, and the buyer turns from good to bad. */
const hasBadSide = ({ analysis, review }: DraftRequest): boolean =>
  isTakenBack(review.body ?? '', analysis.language) ||
  (analysis.causes.some(mayBeShown) &&
    hasReservation(review.body ?? '', analysis.praise, analysis.language) &&
    // A Japanese が joins as often as it turns: what follows has to complain.
    (analysis.language !== 'ja' || complainsAtLast(review.body ?? '')));

/** Whether the last turn of a Japanese text, or what follows it, complains. */
function complainsAtLast(text: string): boolean {
  const rest = afterLastTurn(text, 'ja');
  const turn = text.slice(Math.max(0, text.lastIndexOf(rest) - 6));
  return gripes(rest === '' ? text : turn, 'ja') || findsFault(rest, 'ja');
}

/** What can be shown beside `point`, the words repeated; `details` only where the language names what was said instead. */
export function shownOf(
  request: DraftRequest,
  situation: Situation,
  point: Point | null,
  details: Details | null,
): Shown {
  const { review, analysis } = request;
  const quoting = details === null;
  const quoted = point === null ? null : point.cause === null ? 'praise' : 'complaint';
  const bare = situation.causes.length === 0;
  const angry = review.rating !== null && review.rating <= 2;
  const praised = analysis.praise.length > 0;
  const glad = quoting && bare && praised && review.rating === 5 && analysis.sentiment === 'positive';
  const pleased = quoting
    ? analysis.praise.some((span) => !isOfAnother(wordsAt(review, span)))
    : praised || details.like !== null;
  const displeased = !bare || quoted === 'complaint' || (!glad && hasBadSide(request));
  const text = [review.body, review.followUp?.body].join(' ');
  const isSeen = details === null ? analysis.language !== 'ja' || VISIBLE.test(text) : isIn(SEEN, details.symptom);
  const unseen = situation.causes[0]?.cause === 'defect' && !isSeen;
  const pictured = PICTURED.test(text) || unseen || NOT_RECEIVED.test(text);
  const elsewhere = isBlamedElsewhere(text);
  return { quoted, quoting, twoSided: !angry && pleased && displeased, glad, pictured, elsewhere };
}
