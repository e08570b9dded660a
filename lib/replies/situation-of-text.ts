/** The situation that a review's text makes, without regard to flags. Pure. */

import type { Cause, CauseFinding, Span } from '../reviews/review.ts';
import {
  asksInChinese,
  asksInJapanese,
  beginsByAsking,
  isAsking,
  isOnlyAsking,
  isOnlyAskingInCjk,
  isRequesting,
  isWhollyAskingInChinese,
  seeksHelpInChinese,
} from './asking.ts';
import {
  clears,
  findsFault,
  findsFaultBesidePraise,
  gripes,
  isContentOnTheWhole,
  isFond,
  isIndignant,
  isLetDown,
  isPlainlyPleased,
  isRegular,
  isWeighed,
  mayFault,
} from './complaining.ts';
import { mayBeNamedToo, mayBeQuoted, mayBeShown, neededBeside } from './confidence.ts';
import { likesIn, patternsFor } from './details/said.ts';
import { saidCauses, unaskedCauses } from './details/said-causes.ts';
import { heardCauses, namedCauses } from './named-causes.ts';
import { isOnlyNoted } from './noted.ts';
import { hasChosenWrong, isOwnMistake } from './own-mistake.ts';
import { isRecommending } from './recommending.ts';
import { afterLastTurn, announcesDrawback, hasMisgivings, hasReservation } from './reservations.ts';
import { isOver, isSettled } from './settled.ts';
import type { Asked, Choice } from './situation-kinds.ts';
import { besideUnsureStars, soundsPleased } from './unsure-of-stars.ts';
import { isMerelyUntried, isUntried } from './untried.ts';
import { isWarm } from './warm-words.ts';
import { tells } from './written.ts';

/** Characters in which a review comes to its end. */
const ENDING = 60;

/** Below, a judgement of three stars is no more than a guess. */
const WAVERING = 0.6;

/** The buyer says that it was their own slip: nobody is blamed, and nothing is admitted. */
const OWN_MISTAKE: CauseFinding = { cause: 'external', score: 1, evidence: [] };

/** What looks amiss in an order that was placed wrongly. */
const OF_CHOICE: readonly Cause[] = ['wrong-item', 'size', 'colour', 'mismatch', 'external'];

/** What failed, whatever the buyer makes of it. */
const isFailure = ({ cause }: CauseFinding): boolean => ['defect', 'damaged', 'wrong-item', 'missing'].includes(cause);

/** What the buyer says in known words to have pleased. */
function likesOf({ review, analysis }: Pick<Asked, 'review' | 'analysis'>): readonly Span[] {
  const patterns = patternsFor(analysis.language);
  return patterns === null ? [] : likesIn(review, ['title', 'body'], patterns);
}

/** What to say to a text about this purchase, without regard to flags. */
export function situationOfText({ review, analysis }: Asked, text: string): Choice {
  // What the buyer chose wrongly is not what the shop has sent.
  const ofChoice = hasChosenWrong(text) ? OF_CHOICE : [];
  const needed = analysis.language === 'ja' ? neededBeside(review.rating) : 0;
  const isReal = ({ cause, score }: CauseFinding) => !ofChoice.includes(cause) && score >= needed;
  const heard = heardCauses(analysis.causes).filter(isReal);
  const certain = namedCauses(analysis.causes).filter(isReal);
  const said = saidCauses({ review, analysis }, analysis.causes, ['title', 'body'])?.filter(isReal) ?? null;
  const raves = review.rating === 5 && analysis.sentiment === 'positive' && analysis.severity === 0;
  // Who raves complains of nothing, unless it is hardly to be doubted.
  const causes = (said ?? certain).filter((cause) => said === null || !raves || mayBeNamedToo(cause));
  const { sentiment, severity } = analysis;
  const praise = analysis.praise.length;
  const likes = likesOf({ review, analysis });
  const low = (review.rating !== null && review.rating <= 2) || review.sentiment === 'negative';
  const rating = review.rating ?? 0;
  // Three stars and a good end: the end is what the buyer is left with.
  const content = rating >= 4 || (rating === 3 && (sentiment === 'mixed' || isSettled(text.slice(-ENDING))));
  if ((content || (sentiment !== 'negative' && severity <= 1)) && isSettled(text)) return { kind: 'resolved' };

  // A question and nothing else, perhaps of someone who has not bought yet.
  const beams = said !== null && rating === 5 && sentiment === 'positive' && severity === 0;
  // A smiley that got lost on the way is stored as a question mark.
  const gushes = sentiment === 'positive' && analysis.praise.length > 0 && !analysis.asks;
  const wholly = /^[^.!。！]*[?？]\s*$/.test(text) && (said === null || isOnlyAsking(text));
  if (!low && !beams && !gushes && wholly) return { kind: 'question' };
  if (!low && severity <= 1 && analysis.asks && beginsByAsking(text)) return { kind: 'question' };
  if (low && analysis.language?.startsWith('zh') === true && isWhollyAskingInChinese(text)) return { kind: 'question' };
  const beside = rating <= 3 && !analysis.causes.some(mayBeShown) ? besideUnsureStars(text) : null;
  // More than three stars were not meant badly, and where more is told, that is what wants an answer.
  if (beside !== null && (low || !tells(beside)) && !gripes(beside, analysis.language)) {
    const isKind = praise > 0 || sentiment === 'positive' || likes.length > 0 || soundsPleased(beside);
    return { kind: isKind ? 'rating-mismatch' : 'unfamiliar' };
  }
  // Beside real complaints the slip is only an aside, and who is glad of it all the same has none to be consoled for.
  const isGlad = sentiment === 'positive' && severity <= 1 && rating >= 4;
  const minor = causes.length === 0 && certain.length === 0 && heard.filter(mayBeQuoted).length < 2;
  if (minor && !isGlad && isOwnMistake(text)) return { kind: 'complaint', causes: [OWN_MISTAKE] };
  // Who goes on buying it was not let down by it: three stars are for what could be better.
  const isWishOfRegular = rating === 3 && severity <= 1 && isRegular(text, analysis.language);
  if (causes.length > 0) {
    // Four stars with a complaint are kind, whatever the words.
    const kindToo =
      rating >= 4 ||
      sentiment === 'positive' ||
      isWishOfRegular ||
      (sentiment === 'mixed' && (analysis.praise.length > 0 || (said !== null && rating >= 3 && likes.length > 0)));
    if (isOnlyNoted(causes, { review, analysis })) {
      return { kind: 'mixed', heard: sentiment === 'positive' ? [] : causes, but: true };
    }
    // One or two stars and a fault that is sure: whatever else pleased, the fault is answered.
    const displeased = said === null && low;
    const but = said === null && hasReservation(review.body ?? '', analysis.praise, analysis.language);
    return { kind: kindToo && !displeased && severity < 3 ? 'mixed' : 'complaint', causes, heard, but };
  }
  // One star is meant, tried or not.
  const untried = rating !== 1 && said !== null && heard.length === 0 && isMerelyUntried(text, low);
  if (untried && praise === 0 && severity <= 2) return { kind: 'neutral', untried };
  if (!low && severity <= 2 && praise === 0 && isUntried(text)) return { kind: 'neutral' };
  // Whoever likes it and recommends it has not meant one star or two.
  const recommended = said !== null && low && likes.length > 0 && !isOver(text) && isRecommending(text);
  if (recommended) return { kind: 'rating-mismatch' };
  // A question alone, of someone who may not even have bought.
  const asking = said === null ? isOnlyAskingInCjk(text) : isOnlyAsking(text);
  const onlyAsks = heard.length === 0 && !low && !gushes && !beams && asking;
  if (onlyAsks) return { kind: 'question' };
  // A low rating makes a judgement negative, whatever the text says: kind words and no fault found are a slip of the stars.
  const chinese = analysis.language?.startsWith('zh') === true;
  const fault = chinese ? findsFaultBesidePraise(text) : findsFault(text, analysis.language ?? 'en');
  const kinder = praise > (fault ? 1 : 0);
  const slipped = said === null && low && kinder && !analysis.causes.some(mayBeShown) && sentiment !== 'positive';
  if (slipped && !gripes(text, analysis.language)) return { kind: 'rating-mismatch' };
  // Nothing but kind words under one star or two, though none was marked as praise.
  const unshown = chinese && low && heard.length === 0 && !analysis.causes.some(mayBeShown) && !fault;
  if (unshown && isPlainlyPleased(text) && !gripes(text, analysis.language)) return { kind: 'rating-mismatch' };
  const misgives = hasMisgivings(text, analysis.language);
  // A regret or a wish and nothing kind: fewer than all stars were kept back for it.
  const onlyRegrets = misgives && praise === 0 && rating < 5;
  if (onlyRegrets && !isPlainlyPleased(text) && !isWeighed(text)) return { kind: 'complaint-told', heard };
  if (sentiment === 'negative') {
    const shrug = severity <= 1 && !low && !analysis.causes.some(mayBeShown);
    const cries = chinese && rating > 0 && rating <= 3 && isIndignant(text);
    if (shrug) return cries ? { kind: 'complaint-told', heard } : { kind: 'neutral' };
    // 便宜, 一分钱一分货: where a page shows no stars, that may be meant either way.
    const shrugs =
      chinese && review.rating === null && severity <= 1 && isWeighed(text) && !gripes(text, analysis.language);
    if (shrugs) return { kind: 'neutral' };
    // Three stars and a kind conclusion: a grudge in between is a part of it.
    if (chinese && rating === 3 && severity <= 2 && isContentOnTheWhole(text)) return { kind: 'mixed', heard };
    // Four stars are kind, though a judgement goes by the gripe.
    if (rating >= 4 && severity <= (said === null ? 2 : 1)) return { kind: 'mixed', heard };
    // Three stars, nothing that could be named, and no sureness that it complains at all.
    const balanced = !analysis.causes.some(mayBeShown) && (isPlainlyPleased(text) || isWeighed(text));
    const wavers = analysis.confidence < WAVERING && (!chinese || balanced);
    if (said === null && rating === 3 && (wavers || isWishOfRegular)) return { kind: 'mixed', heard };
    return { kind: heard.length > 0 || tells(text) ? 'complaint-told' : 'complaint-general', heard };
  }
  if (rating === 3 && clears(text, analysis.language)) return { kind: 'neutral' };
  const puts =
    analysis.language === 'ja'
      ? asksInJapanese(text)
      : chinese
        ? asksInChinese(text) && !misgives
        : sentiment !== 'positive' || /[?？]/.test(text);
  const asks = analysis.asks && (said === null ? puts : isAsking(text));
  // "Should you buy it? Yes!" A rave answers its own questions.
  const answersItself = said !== null && beams && !isRequesting(text);
  if (asks && !answersItself && severity <= 1) return { kind: 'question' };
  // Whoever sends it back keeps something back, however kind the words.
  // In Chinese a turn alone says little: 就是 and 但 may lead to praise as well.
  const rest = afterLastTurn(review.body ?? '', analysis.language);
  const turns = !chinese || rest === '' || mayFault(rest);
  const drawback = announcesDrawback(text, analysis.language);
  const but =
    misgives ||
    drawback ||
    (turns && hasReservation(review.body ?? '', [...analysis.praise, ...likes], analysis.language)) ||
    (said !== null && rating < 5 && isOver(text));
  // Five stars and nothing that can be named.
  // A wide look is enough here: where it is mistaken, the praise is still taken up.
  const faulted = chinese ? rest !== '' && mayFault(rest) : gripes(rest, analysis.language);
  const kindAtHeart = !misgives && sentiment === 'positive' && severity === 0 && !faulted;
  const fond = said === null ? !but || kindAtHeart : sentiment === 'mixed' || sentiment === 'positive';
  const pleased = sentiment === 'mixed' || sentiment === 'positive';
  const delighted = review.rating === 5 && pleased && fond && !drawback && (said !== null || !heard.some(mayBeQuoted));
  // Kind as it may be, nothing in it can be shown to please, and something may have gone wrong.
  const dim = praise === 0 && (chinese ? mayFault(text) : analysis.language === 'ja' && analysis.confidence < WAVERING);
  if (chinese && !low && severity <= 1 && praise === 0 && seeksHelpInChinese(text)) return { kind: 'question' };
  if (delighted) return { kind: dim ? 'neutral' : 'praise' };
  // Kind words beside a real problem: where neither is sure, the problem is answered.
  if (sentiment === 'mixed') {
    // Four stars and nothing but kind words that can be told apart.
    const kindly = chinese && rating >= 4 && isPlainlyPleased(text) && !analysis.causes.some(mayBeShown);
    if (kindly && !but) return { kind: 'praise' };
    // Without stars, words of love and no gripe to be found are no complaint, however grave they were judged.
    const unstarred = chinese && review.rating === null && severity > 1 && !low && !heard.some(mayBeQuoted);
    if (unstarred && !misgives && isFond(text) && !gripes(text, analysis.language)) return { kind: 'neutral' };
    // Nothing that pleased was found, and something that did not can be shown.
    const kind = isPlainlyPleased(text) || isWeighed(text);
    const shown = chinese && praise === 0 && (analysis.causes.some(mayBeShown) || mayFault(text)) && !kind;
    const told = (severity > 1 && rating < 4) || low || (shown && rating > 0 && rating <= 3);
    return {
      kind: told || (rating <= 3 && isLetDown(text, analysis.language)) ? 'complaint-told' : 'mixed',
      heard,
      but,
    };
  }
  if (sentiment === 'positive') {
    if (low) return { kind: 'rating-mismatch' };
    // Nothing is praised, and a fault is put in so many words: that is what the buyer wrote about.
    const displeased = rating < 5 && analysis.praise.length === 0 && likes.length === 0;
    if (displeased && said !== null && isRequesting(text)) return { kind: 'question' };
    const unasked = displeased ? unaskedCauses({ review, analysis }, ['title', 'body']) : [];
    if (unasked.length > 0) return { kind: 'mixed', causes: unasked };
    // Something broke, came off or was not there: four stars may forgive it, and it is not to be passed over with thanks.
    const failed = rating === 4 && unaskedCauses({ review, analysis }, ['title', 'body']).some(isFailure);
    // Kind words with a gripe in them, or none that could be thanked for.
    const found = (said === null || rating < 5) && (heard.some(mayBeQuoted) || failed);
    if (severity > 0 || but || found) {
      return { kind: 'mixed', heard: severity > 0 || said === null || found ? heard : [], but };
    }
    // Where nothing was found to please, it is not known what three stars or four keep back.
    const cool = said !== null && rating === 4 && likes.length === 0 && !isWarm(text);
    if (dim || (analysis.praise.length === 0 && ((rating > 0 && rating < 4) || cool))) return { kind: 'neutral' };
    return { kind: said !== null && rating === 3 ? 'mixed' : 'praise' };
  }
  if (low) return { kind: tells(text) ? 'complaint-told' : 'complaint-general', heard };
  return { kind: 'neutral' };
}
