/**
 * Judges one review: language, sentiment, severity, causes with the words that show them, flags, triage with reasons.
 * A pure function of its input; runs in the worker, in extension pages and under plain Node. Never throws, linear time.
 */
import type { Analysis, Language, Platform, ReviewKind } from '../reviews/review.ts';
import { asksRemedyLater, moodOfAsking } from './asked-later.ts';
import { askingClauses } from './asks.ts';
import { findCauses, sureOnes } from './causes.ts';
import { TO_SIMPLIFIED } from './chinese.ts';
import { readDocument } from './document.ts';
import { dangerFlag, findFlags, findHarm } from './flags.ts';
import { detectLanguage } from './language.ts';
import { foldOf } from './latin-letters.ts';
import type { Learned } from './learned.ts';
import { namesOthers, withLearnedCauses, withLearnedMood, withLearnedTriage } from './learned-judgement.ts';
import { lexiconOf } from './lexicon-of.ts';
import { findingsOf } from './model/findings.ts';
import { likelyCauses, type Mood, moodOf, signalsOf } from './model/judgement-model.ts';
import { SENTIMENTS } from './model/mood-features.ts';
import { readReview } from './model/reading.ts';
import { findPraise } from './praise.ts';
import { scan as scanDocument } from './scan.ts';
import { judgeSentiment, type PlatformSentiment, type Sentiment } from './sentiment.ts';
import { judgeSeverity } from './severity.ts';
import { besideSlippedStars } from './slipped-stars.ts';
import { triage } from './triage.ts';

/** `null`: not shown by the page. Texts are the page's own, untouched: evidence spans index into them. */
export interface ClassifyInput {
  title: string | null;
  body: string | null;
  followUp: string | null;
  /** Whole stars 1–5. */
  rating: number | null;
  /** The platform's own judgement. */
  sentiment: PlatformSentiment;
  platform: Platform | null;
  /** Known language; absent or `null`: detected. */
  language?: Language | null;
  kind?: ReviewKind | null;
  /** An answer can (true) or can't (false) be given now. */
  replyable?: boolean | null;
  /** The shop has answered already. */
  replied?: boolean;
}

/** Characters of each text that are judged; beyond it is repetition or hostile. */
const JUDGED = 12_000;

const isBlank = (text: string | null) => text === null || text.trim() === '';

function fromStars(rating: number | null, platform: PlatformSentiment): Sentiment {
  if (rating === null) return platform ?? 'neutral';
  if (rating === 3) return 'neutral';
  return rating > 3 ? 'positive' : 'negative';
}

/** What can be said without words we can read. */
function judgeWithoutWords(input: ClassifyInput, language: Language | null, hasText: boolean): Analysis {
  const sentiment = fromStars(input.rating, input.sentiment);
  const severity = sentiment === 'negative' ? 2 : 0;
  const decision = triage({
    ...input,
    kind: input.kind ?? null,
    replyable: input.replyable ?? null,
    replied: input.replied ?? false,
    sentiment,
    severity,
    causes: [],
    flags: [],
    asks: false,
    resolved: false,
    disagrees: false,
    hasText,
    languageKnown: language !== null,
  });
  return {
    language,
    sentiment,
    severity,
    causes: [],
    flags: [],
    flagEvidence: [],
    praise: [],
    asks: false,
    ...decision,
    confidence: input.rating === null ? 0.2 : 0.5,
  };
}

/** From these probabilities a buyer is said to ask for something, and to speak of danger: it is worse to miss one than to look twice. */
const ASKS_FROM = 0.25;
const DANGER_FROM = 0.2;
/** Some of those who labelled for training call more reviews mixed than others do: what that share counts for. */
const MIXED_COUNTS = 0.85;
/** What the platform's own judgement adds where no stars are known. */
const PLATFORM_LEAN = 0.15;

function likeliest({ sentiments }: Mood, { rating, sentiment: platform }: ClassifyInput): Sentiment {
  const shares = { ...sentiments, mixed: sentiments.mixed * MIXED_COUNTS };
  if (rating === null && platform !== null) shares[platform] += PLATFORM_LEAN;
  return SENTIMENTS.reduce((best, one) => (shares[one] > shares[best] ? one : best));
}

/**
 * The stars as far as they judge the whole text. Good ones were given before the 追评 was written and would talk its
 * complaint away; those the buyer says were a slip judge nothing.
 */
function starsOfAll({ rating, followUp }: ClassifyInput, whole: string): number | null {
  if (rating === null || besideSlippedStars(whole) !== null) return null;
  return rating >= 4 && !isBlank(followUp) ? null : rating;
}

/** See the file's comment. `learned`: from the shop's own corrections; null: it has made none. */
export function classify(input: ClassifyInput, learned: Learned | null = null): Analysis {
  const texts = {
    title: input.title?.slice(0, JUDGED) ?? null,
    body: input.body?.slice(0, JUDGED) ?? null,
    followUp: input.followUp?.slice(0, JUDGED) ?? null,
  };
  const whole = [texts.body, texts.title, texts.followUp].filter((text) => text !== null).join('\n');
  const language = input.language ?? detectLanguage(whole, input.platform);
  const lexicon = lexiconOf(language);
  if (isBlank(whole) || lexicon === null || language === null)
    return judgeWithoutWords(input, language, !isBlank(whole));

  const isChinese = language === 'zh-CN' || language === 'zh-TW';
  const document = readDocument(texts, lexicon.contrast, isChinese ? TO_SIMPLIFIED : foldOf(language));
  const scan = scanDocument(document, lexicon);
  const rating = starsOfAll(input, whole);
  const phrases = findCauses(document, scan, rating, language);
  const reading = readReview(document, scan, phrases, rating, language, whole);
  const plain = likelyCauses(reading);
  const likely = learned ? withLearnedCauses(learned, reading, plain) : plain;
  const causes = findingsOf(reading, likely);
  const harm = findHarm(document, scan, lexicon);
  const asking = askingClauses(document, scan);
  const signals = signalsOf(reading, likely.likely, { asking, hurting: harm });
  const danger = signals.safety >= DANGER_FROM ? dangerFlag(document, harm) : [];
  const flagEvidence = [...danger, ...findFlags(document, scan)];
  const flags = flagEvidence.map(({ flag }) => flag);
  const words = judgeSentiment(scan, sureOnes(phrases), rating, input.sentiment);
  const heard = moodOf(reading, likely.likely, { mood: words.sentiment, asks: asking.length > 0 });
  const mood = learned ? withLearnedMood(learned, reading, heard) : heard;
  const asksLater = asksRemedyLater(reading, asking);
  const sentiment = asksLater ? moodOfAsking(likeliest(mood, input)) : likeliest(mood, input);
  const severe = asksLater && mood.severity === 0 ? 1 : mood.severity;
  const severity = judgeSeverity(scan, causes, sentiment, severe, flags, rating);
  const asks = signals.asks >= ASKS_FROM;
  const resolved = scan.resolvedAt !== null && sentiment !== 'negative';
  const decided = triage({
    ...input,
    kind: input.kind ?? null,
    replyable: input.replyable ?? null,
    replied: input.replied ?? false,
    sentiment,
    severity,
    causes,
    flags,
    asks,
    resolved,
    disagrees: words.disagrees,
    hasText: true,
    languageKnown: true,
  });
  const decision = learned ? withLearnedTriage(learned, { sentiment, causes, asks, flags }, decided) : decided;
  if (learned && (namesOthers(plain, likely) || likeliest(heard, input) !== likeliest(mood, input)))
    decision.reasons = [...decision.reasons, { code: 'learned' }];
  const best = causes[0]?.score ?? mood.sentiments[sentiment];
  return {
    language,
    sentiment,
    severity,
    causes,
    flags,
    flagEvidence,
    praise: findPraise(document, scan, causes),
    asks,
    ...decision,
    confidence: Math.max(0.1, Math.min(0.95, words.disagrees || scan.irony ? best - 0.25 : best)),
  };
}
