/** What Rakuten allows. No time limit for replies and no length limit is known (rakuten.md 4.1). Source keys: rakuten.md. */
import type { Level, Policy, RulePolicy } from '../policy.ts';
import { GROUNDS } from './grounds.ts';
import { zoneOf } from './zone.ts';

const PUBLIC = ['review-comment'] as const;
const BOTH = ['review-comment', 'rmesse'] as const;

function on(channels: readonly (typeof BOTH)[number][], level: Level): RulePolicy['channels'] {
  return Object.fromEntries(channels.map((channel) => [channel, level]));
}

/** The rules, windows and channels of Rakuten RMS. */
export const policy: Policy = {
  platform: 'rakuten',

  timeZone: zoneOf,
  holidays: () => 'JP',

  channels: {
    'review-comment': {
      public: true,
      editable: true,
      limit: null,
      answers: ['product-review', 'shop-review'],
      source:
        '楽天RMS レビューチェックツール: お店からのコメント, 編集・削除できる (rakuten.md 4.1 [DOCS W1 W2, CODE S1 S6])',
      confidence: 'code',
    },
    rmesse: {
      public: false,
      editable: false,
      limit: null,
      answers: ['product-review', 'shop-review'],
      source: '楽天 R-Messe: 注文した購入者への個別連絡 (rakuten.md 4.6 [DOCS W11])',
      confidence: 'copy',
    },
    report: {
      public: false,
      editable: null,
      limit: null,
      answers: ['product-review', 'shop-review'],
      source: '楽天 不適切レビューの報告 (rakuten.md 4.4 [DOCS W3])',
      confidence: 'copy',
    },
  },

  // No deadline for anything was found: each stands here so that a seller who knows one can set it.
  windows: [
    {
      name: 'reply',
      channel: 'review-comment',
      days: null,
      from: 'posted',
      source: '楽天: お店からのコメントの期限は確認できていない (rakuten.md 4.1)',
      confidence: 'inferred',
    },
    {
      name: 'buyer-change',
      channel: null,
      days: null,
      from: 'posted',
      source: '楽天: 購入者は編集・削除できる、期限は確認できていない (rakuten.md 4.2 [DOCS W10 W2])',
      confidence: 'inferred',
    },
    {
      name: 'report',
      channel: 'report',
      days: null,
      from: 'posted',
      source: '楽天: 不適切レビューの報告の期限は確認できていない (rakuten.md 4.4)',
      confidence: 'inferred',
    },
  ],

  // 投稿されたレビューの変更・削除の依頼は禁止 (rakuten.md 4.3 [DOCS W4 W9]): a message that comes back to the review reads as one.
  closing: [],

  // 注文についての個別連絡のみ: 禁止されているのはレビューの変更・削除の依頼と特典 (rakuten.md 4.3).
  messages: [
    {
      purpose: 'second-message',
      kinds: ['product-review', 'shop-review'],
      channel: 'rmesse',
      source: '楽天 R-Messe: 注文した購入者への個別連絡 (rakuten.md 4.6 [DOCS W11]); once: inferred',
      confidence: 'inferred',
    },
    {
      purpose: 'arrival',
      kinds: ['product-review', 'shop-review'],
      channel: 'rmesse',
      source: '楽天 R-Messe: 注文した購入者への個別連絡 (rakuten.md 4.6 [DOCS W11])',
      confidence: 'copy',
    },
  ],

  grounds: GROUNDS,

  rules: [
    {
      rule: 'ask-change-review',
      channels: on(BOTH, 'block'),
      source: '楽天 レビューに関する禁止行為: 投稿されたレビューの変更・削除の依頼 (rakuten.md 4.3 [DOCS W4 W9])',
      confidence: 'copy',
    },
    {
      rule: 'incentive',
      channels: on(BOTH, 'block'),
      source:
        '楽天 レビューに関する禁止行為: 金品・特典によるレビュー誘導、内容による特典の差 (rakuten.md 4.3 [DOCS W4 W7 W8])',
      confidence: 'copy',
    },
    {
      rule: 'off-platform-contact',
      channels: on(BOTH, 'block'),
      source: '楽天 出店規約: 外部リンク、他店舗、電話・メール・FAXへの誘導の禁止 (rakuten.md 4.3 [DOCS W4 W12])',
      confidence: 'copy',
    },
    {
      rule: 'personal-data',
      channels: on(BOTH, 'block'),
      source: '楽天 禁止行為ガイドライン: 個人情報の漏えい; 個人情報保護法 (rakuten.md 4.3 [DOCS W5])',
      confidence: 'copy',
    },
    {
      rule: 'insult',
      channels: on(BOTH, 'block'),
      source: '楽天 禁止行為ガイドライン: お客様への暴言・誹謗中傷 (rakuten.md 4.3 [DOCS W5])',
      confidence: 'copy',
    },
    {
      rule: 'threat',
      channels: on(BOTH, 'block'),
      source: '楽天 禁止行為ガイドライン: お客様への威圧的な対応 (rakuten.md 4.3, 4.8 [DOCS W5, INF])',
      confidence: 'inferred',
    },
    {
      rule: 'accuse-third-party',
      channels: on(PUBLIC, 'block'),
      source: '楽天 禁止行為ガイドライン: 誹謗中傷; 不正競争防止法 (rakuten.md 4.3 [DOCS W5, INF])',
      confidence: 'inferred',
    },
    {
      rule: 'over-promise',
      channels: on(PUBLIC, 'warn'),
      source: '景品表示法: 断定的な約束・最上級の表示に注意 (rakuten.md 4.8 [INF])',
      confidence: 'inferred',
    },
    {
      rule: 'medical-claim',
      channels: on(BOTH, 'block'),
      source: '薬機法: 承認のない効能効果の表示の禁止 (rakuten.md 4.3)',
      confidence: 'copy',
    },
    {
      rule: 'marketing',
      channels: on(BOTH, 'warn'),
      source: '返信は宣伝の場ではない (rakuten.md 5.1: no extra selling [CODE S1 S16])',
      confidence: 'inferred',
    },
    {
      rule: 'wrong-language',
      channels: on(BOTH, 'warn'),
      source: "A reply the buyer can't read does not answer him (inferred)",
      confidence: 'inferred',
    },
    {
      rule: 'liability-admission',
      channels: on(BOTH, 'block'),
      source: '商標法・景品表示法: 自認は店舗に不利な証拠になる (inferred)',
      confidence: 'inferred',
    },
    {
      rule: 'deny-legal-duty',
      channels: on(BOTH, 'block'),
      source: '民法(契約不適合責任)・消費者契約法: 不良品の返品・返金を一律に拒む条項は無効 (inferred)',
      confidence: 'inferred',
    },
    {
      rule: 'too-long',
      channels: on(BOTH, 'block'),
      source: "The page's own limit; Rakuten's is not known (rakuten.md 4.1)",
      confidence: 'inferred',
    },
    {
      rule: 'placeholder-left',
      channels: { ...on(BOTH, 'block'), report: 'block' },
      source: 'Review Desk: an unfilled field must not reach the buyer',
      confidence: 'inferred',
    },
    {
      rule: 'emoji-in-japanese',
      channels: { 'review-comment': 'warn' },
      source: 'RMS handles reviews in CP932; characters outside may be lost (rakuten.md 5.2 [INF])',
      confidence: 'inferred',
    },
  ],
};
