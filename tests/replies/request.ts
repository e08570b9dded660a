/** Draft requests over invented reviews, with a judgement built by hand. */
import type { Blank, DraftRequest, PackLanguage } from '../../lib/replies/draft.ts';
import type { ReplyChannel } from '../../lib/replies/packs/pack.ts';
import type { SituationKind } from '../../lib/replies/situation-kinds.ts';
import {
  type Analysis,
  type Cause,
  type CauseFinding,
  type Flag,
  LANGUAGES,
  type Platform,
  type Span,
} from '../../lib/reviews/review.ts';

export { GLOSS_LANGUAGES } from '../../lib/replies/draft.ts';

export const REPLY_CHANNELS = [
  'feedback-reply',
  'buyer-message',
  'review-comment',
  'rmesse',
  'review-reply',
  'follow-up-reply',
] as const satisfies readonly ReplyChannel[];

export const PLATFORM_OF: Record<ReplyChannel, Platform> = {
  'feedback-reply': 'amazon',
  'buyer-message': 'amazon',
  'review-comment': 'rakuten',
  rmesse: 'rakuten',
  'review-reply': 'taobao',
  'follow-up-reply': 'taobao',
};

export const PACK_LANGUAGES: readonly PackLanguage[] = LANGUAGES;

/** The blank stands in the text until it is filled. */
export const isRequired = ({ marker }: Blank): boolean => marker !== null;

/** A review that says one thing badly and one well, in each language. */
export const SAMPLE: Record<PackLanguage, { text: string; complaint: string; praise: string }> = {
  ja: { text: '電源が入らない。軽くて持ちやすい。', complaint: '電源が入らない', praise: '軽くて持ちやすい' },
  'zh-CN': { text: '袖口开线了，面料很柔软', complaint: '袖口开线', praise: '面料很柔软' },
  'zh-TW': { text: '袖口脫線了，布料很柔軟', complaint: '袖口脫線', praise: '布料很柔軟' },
  en: { text: 'The zipper broke. Very soft fabric.', complaint: 'zipper broke', praise: 'Very soft fabric' },
  de: {
    text: 'Der Reißverschluss klemmt ständig. Sehr weicher Stoff.',
    complaint: 'Reißverschluss klemmt',
    praise: 'Sehr weicher Stoff',
  },
  es: {
    text: 'La cremallera se atasca. Tela muy suave.',
    complaint: 'La cremallera se atasca',
    praise: 'Tela muy suave',
  },
  it: {
    text: 'La cerniera si blocca. Tessuto molto morbido.',
    complaint: 'La cerniera si blocca',
    praise: 'Tessuto molto morbido',
  },
  fr: {
    text: 'La fermeture éclair se bloque. Tissu très doux.',
    complaint: 'se bloque',
    praise: 'Tissu très doux',
  },
};

/** The span of `quote` in `text`. */
export function spanOf(text: string, quote: string, field: Span['field'] = 'body'): Span {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in "${text}"`);
  return { field, start, end: start + quote.length };
}

export function analysisOf(change: Partial<Analysis> = {}): Analysis {
  return {
    language: 'en',
    sentiment: 'neutral',
    severity: 0,
    causes: [],
    flags: [],
    flagEvidence: [],
    praise: [],
    asks: false,
    triage: 'answer-publicly',
    reasons: [],
    confidence: 0.9,
    ...change,
  };
}

export interface Asked {
  language?: PackLanguage;
  channel?: ReplyChannel;
  review?: Partial<DraftRequest['review']>;
  analysis?: Partial<Analysis>;
  request?: Partial<DraftRequest>;
}

export function requestOf({
  language = 'en',
  channel = 'feedback-reply',
  review,
  analysis,
  request,
}: Asked): DraftRequest {
  return {
    platform: PLATFORM_OF[channel],
    kind: channel === 'feedback-reply' ? 'seller-feedback' : 'product-review',
    channel,
    review: {
      title: null,
      body: SAMPLE[language].text,
      rating: null,
      sentiment: null,
      followUp: null,
      reply: null,
      productTitle: null,
      author: null,
      ...review,
    },
    analysis: analysisOf({ language, ...analysis }),
    buyerLanguage: null,
    glossLanguage: 'en',
    shopName: null,
    variant: 0,
    blanks: {},
    ...request,
  };
}

/** A complaint about `causes`, the first with evidence that can be quoted. */
export function complaintOf(
  language: PackLanguage,
  channel: ReplyChannel,
  causes: Cause[],
  asked: Asked = {},
): DraftRequest {
  const { text, complaint, praise } = SAMPLE[language];
  const followUp = channel === 'follow-up-reply';
  const field = followUp ? 'followUp' : 'body';
  const span = spanOf(text, complaint, field);
  // What shows one complaint does not show another.
  const elsewhere = spanOf(text, praise, field);
  return requestOf({
    ...asked,
    language,
    channel,
    review: { ...(followUp ? { body: '', followUp: { body: text, postedAt: null } } : {}), ...asked.review },
    analysis: {
      sentiment: 'negative',
      severity: 2,
      causes: causes.map((cause, at) => ({ cause, score: 0.9, evidence: [at === 0 ? span : elsewhere] })),
      ...asked.analysis,
    },
  });
}

/** Displeasure that says nothing. */
const BRIEFLY: Record<PackLanguage, string> = {
  ja: 'がっかり。',
  'zh-CN': '不行',
  'zh-TW': '不行',
  en: 'Bad.',
  de: 'Schlecht.',
  es: 'Mal.',
  it: 'Male.',
  fr: 'Mauvais.',
};

const flagged = (flag: Flag, sentiment: Analysis['sentiment'] = 'negative') => ({
  analysis: { sentiment, flags: [flag] },
});

/** A complaint in a sentence or so, in words that no reply can name. */
const VAGUELY: Partial<Record<PackLanguage, string>> = {
  en: 'We had been hoping for something else entirely with this one',
  de: 'Wir hatten uns davon insgesamt doch etwas ganz anderes versprochen',
  fr: 'Nous espérions franchement autre chose de tout cela pour la maison',
  es: 'La verdad es que nos habíamos imaginado otra cosa para casa',
  it: 'Ci eravamo immaginati proprio tutta un’altra cosa per la casa',
};

/** New to it: says that the stars are a riddle, and nothing else. */
export const UNSURE_OF_STARS: Record<PackLanguage, string> = {
  ja: '星の付け方がよく分かりません。',
  'zh-CN': '第一次网购，不知道怎么打星',
  'zh-TW': '第一次買，不太會給星等，不會給評價',
  en: 'I don’t know how the stars work here.',
  de: 'Ich weiß nicht, wie das mit den Sternen geht.',
  fr: 'Je ne sais pas comment marchent les étoiles.',
  es: 'No sé cómo se ponen las estrellas.',
  it: 'Non so come si danno le stelle.',
};

/** Sure enough to be heard, not to be named; in the European languages what the text itself says must not be known either. */
function told(language: PackLanguage, bad: CauseFinding): Asked {
  const body = VAGUELY[language];
  const evidence = body === undefined ? bad.evidence : [spanOf(body, body)];
  return {
    ...(body === undefined ? {} : { review: { body } }),
    analysis: { sentiment: 'negative', severity: 2, causes: [{ ...bad, score: 0.6, evidence }] },
  };
}

/** Where a situation may be written about: a message of the shop's own accord only where the platform allows one. */
export function isWrittenIn(kind: SituationKind, channel: ReplyChannel): boolean {
  if (kind === 'invitation') return channel === 'rmesse';
  return (kind !== 'second-message' && kind !== 'arrival') || channel === 'buyer-message' || channel === 'rmesse';
}

/** A request that leads to each situation, but for the language and the channel. */
export function situationRequest(kind: SituationKind, language: PackLanguage, channel: ReplyChannel): DraftRequest {
  const { text, complaint, praise } = SAMPLE[language];
  const bad = { cause: 'defect' as const, score: 0.9, evidence: [spanOf(text, complaint)] };
  const badLater = { ...bad, evidence: [spanOf(text, complaint, 'followUp')] };
  const praised = [spanOf(text, praise)];
  const settled: Record<PackLanguage, string> = {
    ja: 'すぐに交換していただき解決しました',
    'zh-CN': '客服很快处理好了，问题解决了',
    'zh-TW': '客服很快就處理好了，問題解決了',
    en: 'They replaced it and the problem is resolved',
    es: 'Me lo cambiaron enseguida y el problema quedó resuelto',
    it: 'Hanno subito sostituito tutto, problema risolto',
    fr: 'J’ai reçu un article de remplacement, le problème est réglé',
    de: 'Der Fehler wurde behoben und ich habe Ersatz bekommen',
  };
  const asked: Record<SituationKind, Asked> = {
    complaint: { analysis: { sentiment: 'negative', severity: 2, causes: [bad] } },
    mixed: { analysis: { sentiment: 'mixed', severity: 1, causes: [bad], praise: praised } },
    praise: { analysis: { sentiment: 'positive', praise: praised } },
    neutral: { analysis: { sentiment: 'neutral' } },
    'complaint-general': { review: { body: BRIEFLY[language] }, analysis: { sentiment: 'negative', severity: 2 } },
    'complaint-told': told(language, bad),
    'rating-mismatch': { review: { rating: 1 }, analysis: { sentiment: 'positive', praise: praised } },
    unfamiliar: { review: { rating: 1, body: UNSURE_OF_STARS[language] }, analysis: { sentiment: 'negative' } },
    edited: {
      analysis: { sentiment: 'negative', severity: 2, causes: [bad] },
      request: { editedSinceReply: true },
    },
    'second-message': {
      analysis: { sentiment: 'negative', severity: 2, causes: [bad] },
      request: { purpose: 'second-message', kind: channel === 'buyer-message' ? 'seller-feedback' : 'product-review' },
    },
    arrival: {
      analysis: { sentiment: 'negative', severity: 2, causes: [bad] },
      request: { purpose: 'arrival' },
    },
    'after-solution': {
      analysis: { sentiment: 'negative', severity: 2, causes: [bad] },
      request: { purpose: 'after-solution' },
    },
    invitation: { analysis: { sentiment: 'neutral' }, request: { purpose: 'invitation' } },
    'no-text-high': { review: { body: '', rating: 5 } },
    'no-text-low': { review: { body: '', rating: 1 } },
    'no-text-unknown': { review: { body: '' } },
    unreadable: { analysis: { language: null }, request: { buyerLanguage: language } },
    'off-topic': flagged('off-topic', 'neutral'),
    safety: { analysis: { sentiment: 'negative', severity: 3, flags: ['safety'], causes: [bad] } },
    resolved: { review: { body: settled[language] }, analysis: { sentiment: 'positive' } },
    'follow-up-worse': {
      review: { body: praise, followUp: { body: text, postedAt: null } },
      analysis: {
        sentiment: 'negative',
        severity: 2,
        causes: [badLater],
        praise: [{ field: 'body', start: 0, end: praise.length }],
      },
    },
    'follow-up-better': {
      review: { body: complaint, followUp: { body: praise, postedAt: null } },
      analysis: {
        sentiment: 'mixed',
        severity: 1,
        causes: [{ ...bad, evidence: [{ field: 'body', start: 0, end: complaint.length }] }],
        praise: [{ field: 'followUp', start: 0, end: praise.length }],
      },
    },
    suspected: flagged('extortion'),
    question: { review: { body: `${text} OK?` }, analysis: { sentiment: 'neutral', asks: true } },
    'wrong-product': flagged('other-product'),
  };
  return requestOf({ ...asked[kind], language, channel });
}
