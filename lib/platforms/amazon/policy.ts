/**
 * What Amazon allows. Product reviews and seller feedback have opposite rules (amazon.md 0.3): a review may never be
 * asked about, feedback may be mentioned neutrally after the problem is solved. Source keys: amazon.md section 10.
 */
import type { HolidayRegion } from '../../seller-time.ts';
import type { Level, Policy, RulePolicy } from '../policy.ts';
import { GROUNDS } from './grounds.ts';
import { domainOf, zoneOf } from './zone.ts';

/** Marketplace domain → whose public holidays its buyers keep. */
const HOLIDAYS: Record<string, HolidayRegion> = {
  com: 'US',
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  es: 'ES',
  'co.jp': 'JP',
};

const PUBLIC = ['feedback-reply'] as const;
const BOTH = ['feedback-reply', 'buyer-message'] as const;

function on(channels: readonly (typeof BOTH)[number][], level: Level): RulePolicy['channels'] {
  return Object.fromEntries(channels.map((channel) => [channel, level]));
}

/** The rules, windows and channels of Amazon Seller Central. */
export const policy: Policy = {
  platform: 'amazon',

  timeZone: zoneOf,
  holidays: (shop) => HOLIDAYS[domainOf(shop)] ?? null,

  channels: {
    'feedback-reply': {
      public: true,
      editable: false,
      limit: null,
      answers: ['seller-feedback'],
      // "Not editable; deletable; after deleting no second reply" (amazon.md 5.1 [DOC A9]).
      lastLooks: ['right-review', 'reads-well', 'facts', 'no-personal-data', 'no-request', 'final-no-second'],
      source: 'Amazon help 202126280: one public reply, not editable (amazon.md 5.1 [DOC A9])',
      confidence: 'doc',
    },
    'buyer-message': {
      public: false,
      editable: false,
      limit: null,
      answers: ['product-review', 'seller-feedback'],
      // "Lower than four" (amazon.md 5.1 [DOC A1]).
      maxRating: { 'product-review': 3 },
      source:
        'Amazon help XATYDG72KXPG7EM: Contact Customer, then Buyer-Seller Messaging (amazon.md 5.1 [DOC A1, COPY A5])',
      confidence: 'doc',
    },
    report: {
      public: false,
      editable: false,
      limit: null,
      answers: ['product-review', 'seller-feedback'],
      source:
        'Amazon help: Report abuse on the public review, removal request in Feedback Manager (amazon.md 5.5 [DOC A1, A8])',
      confidence: 'doc',
    },
  },

  windows: [
    {
      name: 'report',
      channel: 'report',
      days: 90,
      from: 'posted',
      kinds: ['seller-feedback'],
      source: 'Amazon help, copy: removal of feedback within 90 days of submission (amazon.md 5.2 [COPY A7])',
      confidence: 'copy',
    },
    {
      name: 'retention',
      channel: 'buyer-message',
      days: 90,
      least: 30,
      from: 'posted',
      kinds: ['product-review'],
      source: 'Amazon help XATYDG72KXPG7EM: reviews stay 90 days; older text says 30 (amazon.md 5.1 [DOC A1, A2])',
      confidence: 'doc',
    },
    {
      name: 'reply',
      channel: 'feedback-reply',
      days: null,
      from: 'posted',
      kinds: ['seller-feedback'],
      source: 'No source names a time limit for the public reply to feedback (amazon.md 5.1, 5.2)',
      confidence: 'inferred',
    },
    {
      name: 'buyer-change',
      channel: null,
      days: 60,
      from: 'posted',
      kinds: ['seller-feedback'],
      source: 'Commonly stated for removing seller feedback, no source confirms it (amazon.md 5.2 [INF])',
      confidence: 'inferred',
    },
  ],

  closing: [
    {
      kind: 'seller-feedback',
      channel: 'buyer-message',
      source:
        'Amazon help 202126280: after solving the problem the buyer may be told neutrally that feedback can be updated; never for product reviews (amazon.md 0.3, 5.1 [DOC A9])',
      confidence: 'doc',
    },
  ],

  messages: [
    {
      purpose: 'second-message',
      kinds: ['seller-feedback'],
      channel: 'buyer-message',
      source:
        'Amazon help 202126280: buyers may be contacted individually about negative feedback; a reviewer only through the templates of Contact Customer, which ask for permission (amazon.md 5.1 [DOC A9, COPY A5]). A second message at most once, by its rule against unsolicited communication (inferred from amazon.md 5.4 [COPY A24])',
      confidence: 'inferred',
    },
    {
      purpose: 'arrival',
      kinds: ['product-review', 'seller-feedback'],
      channel: 'buyer-message',
      source:
        'Amazon Buyer-Seller Messaging is for the order; a refund and a word about the review never go together (amazon.md 5.3, 5.4 [DOC A6, D1])',
      confidence: 'inferred',
    },
  ],

  grounds: GROUNDS,

  rules: [
    {
      rule: 'ask-change-review',
      channels: on(BOTH, 'block'),
      source:
        'Amazon help G201972160: you may not ask customers to change or remove their review; seller feedback may be mentioned neutrally after a solution, help 202126280 (amazon.md 5.4 [DOC A23, A9])',
      confidence: 'doc',
    },
    {
      rule: 'incentive',
      channels: on(BOTH, 'block'),
      source:
        'Amazon Customer product reviews policy: no compensation for a review, before or after a refund (amazon.md 5.4 [DOC A6, A23])',
      confidence: 'doc',
    },
    {
      rule: 'off-platform-contact',
      channels: on(BOTH, 'block'),
      source:
        'Amazon seller code of conduct: contact customers only through Buyer-Seller Messaging; no e-mail addresses, phone numbers or outside links (amazon.md 5.3, 5.4 [COPY A24, A14; DOC D1])',
      confidence: 'doc',
    },
    {
      rule: 'personal-data',
      channels: on(BOTH, 'block'),
      source:
        'Amazon help 202126280 asks for brief, professional public replies; order data in public is inferred as forbidden (amazon.md 5.6 no. 14 [DOC A9, INF])',
      confidence: 'inferred',
    },
    {
      rule: 'insult',
      channels: on(BOTH, 'block'),
      source: 'Amazon help 202126280: professional tone (amazon.md 5.6 no. 14 [DOC A9])',
      confidence: 'doc',
    },
    {
      rule: 'threat',
      channels: on(BOTH, 'block'),
      source:
        'Amazon reviews policy and code of conduct: no pressure on customers about reviews (amazon.md 5.4, 5.6 no. 14 [DOC A6, COPY A24])',
      confidence: 'doc',
    },
    {
      rule: 'accuse-third-party',
      channels: on(PUBLIC, 'block'),
      source:
        'Amazon help 202126280: professional public reply; attacking a competitor is a named violation (amazon.md 5.6 no. 10 [DOC A6, A9])',
      confidence: 'doc',
    },
    {
      rule: 'over-promise',
      channels: on(PUBLIC, 'warn'),
      source: 'Consumer law: a public promise binds the shop (inferred)',
      confidence: 'inferred',
    },
    {
      rule: 'medical-claim',
      channels: on(BOTH, 'block'),
      source:
        'Advertising law: no claims to treat illness without approval (inferred; amazon.md 5.3 "sensitive content" [COPY A14])',
      confidence: 'inferred',
    },
    {
      rule: 'marketing',
      channels: on(BOTH, 'block'),
      source:
        'Amazon communication guidelines: no marketing, coupons or cross-promotion (amazon.md 5.3 [COPY A14, A18; DOC A19])',
      confidence: 'doc',
    },
    {
      rule: 'wrong-language',
      channels: { 'buyer-message': 'block', 'feedback-reply': 'warn' },
      source: "Amazon messaging API: messages must be in the buyer's language of preference (amazon.md 5.3 [DOC D1])",
      confidence: 'doc',
    },
    {
      rule: 'liability-admission',
      channels: on(BOTH, 'block'),
      source:
        'Evidence against the shop: counterfeit, expired or used-as-new goods are grounds for suspension and claims (inferred)',
      confidence: 'inferred',
    },
    {
      rule: 'deny-legal-duty',
      channels: on(BOTH, 'block'),
      source: "Consumer law and Amazon's return policy go before shop terms (inferred)",
      confidence: 'inferred',
    },
    {
      rule: 'too-long',
      channels: on(BOTH, 'block'),
      source:
        "The page's own limit; the messaging API takes 2000 characters, the web form's limit is not confirmed (amazon.md 5.3 [DOC D1, INF])",
      confidence: 'inferred',
    },
    {
      rule: 'placeholder-left',
      channels: { ...on(BOTH, 'block'), report: 'block' },
      source: 'Review Desk: an unfilled field must not reach the buyer',
      confidence: 'inferred',
    },
  ],
};
