/**
 * What a language pack holds. Every wording is written three times by hand: in the pack's own language (that is the text
 * of the reply) and in the two others (its meaning for the seller). The types make a missing situation, cause, channel or
 * third wording a compile error.
 */
import type { Cause, Channel } from '../../reviews/review.ts';
import type { GlossLanguage, PackLanguage } from '../draft.ts';
import type { SituationKind } from '../situation.ts';

/**
 * One wording in all gloss languages. Holes, filled by compose: `{sorry}` an apology as strong as the complaint ·
 * `{point}` the buyer's own words · `{cause}` the cause's name (glosses only) · `{second}` the second cause ·
 * `{remedy}` the remedy or its marker · `{route}` where to turn · `{shop}` the shop's name.
 */
export type Wording = Readonly<Record<GlossLanguage, string>>;

/** At least three, so that neighbouring replies of a shop do not read alike. */
export type Wordings = readonly [Wording, Wording, Wording, ...Wording[]];

/** Channels a reply can be written for. A report is not a reply. */
export type ReplyChannel = Exclude<Channel, 'report'>;

/** How the reply opens: to a complaint, when things are grave, to praise, to next to nothing, to a 追评; and in private. */
export type Opening =
  | 'complaint'
  | 'formal'
  | 'praise'
  | 'plain'
  | 'follow-up'
  | 'private'
  | 'private-praise'
  | 'private-plain';

/** What the body of a situation other than a plain complaint says; complaints are built from `apologies` and the rest. */
export type BodySituation = Exclude<SituationKind, 'complaint'>;

export interface Pack {
  language: PackLanguage;
  greetings: Record<Opening, Wordings>;
  /** Acknowledges and is sorry for exactly this cause, without the buyer's words: it must be true of every such review. */
  apologies: Record<Cause, Wordings>;
  /** What the shop will pay attention to. Best efforts only: nothing here may claim that something has been done. */
  preventions: Record<Cause, Wordings>;
  /** Frames that can hold any quotation of a complaint. */
  points: Wordings;
  /** Frames for the quotation of praise. */
  praisedPoints: Wordings;
  /** Names the second cause. */
  seconds: Wordings;
  /** Holds the remedy, always on condition of having checked: an unconditional promise is the seller's to make. */
  remedies: Wordings;
  /** Asks the buyer to turn to the shop, inside the platform, so that something can be arranged. */
  contacts: Record<ReplyChannel, Wordings>;
  /** Leaves the door open where nothing has to be arranged; `{route}` is the place of `routes`. */
  doors: Wordings;
  /** The channel's way to the shop, as it fits `{route}`. */
  routes: Record<ReplyChannel, Wording>;
  /** Private only: what the buyer could send so that the case can be checked. */
  evidence: Wordings;
  /** A modest word about going on like this; only where there is nothing to be sorry for. */
  pledges: Wordings;
  bodies: Record<BodySituation, Wordings>;
  closings: Record<'complaint' | 'praise' | 'neutral', Wordings>;
  signatures: Record<'public' | 'private', Wordings>;
}

/** `{sorry}` by severity: small gripe, real problem, danger or total failure. */
export const SORRY: Readonly<Record<GlossLanguage, readonly [string, string, string]>> = {
  ja: ['申し訳ございません', '誠に申し訳ございません', '深くお詫び申し上げます'],
  en: ['sorry', 'very sorry', 'truly sorry'],
  'zh-CN': ['很抱歉', '非常抱歉', '万分抱歉'],
};

/** What a complaint is about, as a noun phrase that fits `{second}` and `{cause}`. */
export const CAUSE_NAMES: Readonly<Record<Cause, Wording>> = {
  defect: { ja: '商品の不具合', en: 'the fault in the product', 'zh-CN': '商品问题' },
  quality: { ja: '品質', en: 'the quality', 'zh-CN': '做工质量' },
  performance: { ja: '使用感や性能', en: 'its performance', 'zh-CN': '使用效果' },
  damaged: { ja: '到着時の破損', en: 'the damage on arrival', 'zh-CN': '到货破损' },
  packaging: { ja: '梱包', en: 'the poor packaging', 'zh-CN': '包装' },
  late: { ja: 'お届けの遅れ', en: 'the slow delivery', 'zh-CN': '发货和物流' },
  courier: { ja: '配送時の対応', en: 'the way the parcel was delivered', 'zh-CN': '快递配送' },
  'wrong-item': { ja: 'お届けした商品の相違', en: 'the wrong item', 'zh-CN': '发错货' },
  missing: { ja: '内容物の不足', en: 'what was missing from the parcel', 'zh-CN': '少发漏发' },
  mismatch: { ja: '商品説明との相違', en: 'the difference from the description', 'zh-CN': '与描述不一致' },
  size: { ja: 'サイズ', en: 'the trouble with the size', 'zh-CN': '尺寸' },
  colour: { ja: '色味', en: 'the difference in color', 'zh-CN': '颜色差异' },
  smell: { ja: 'におい', en: 'the smell', 'zh-CN': '气味' },
  authenticity: {
    ja: '商品の状態へのご不安',
    en: 'the concern about the condition of the item',
    'zh-CN': '商品来源',
  },
  price: { ja: '価格', en: 'your disappointment with the price', 'zh-CN': '价格' },
  service: { ja: '当店の応対', en: 'our customer service', 'zh-CN': '客服服务' },
  refund: { ja: '返品・返金のお手続き', en: 'the handling of your return', 'zh-CN': '售后处理' },
  usability: { ja: '使い勝手', en: 'the difficulty in using it', 'zh-CN': '使用和安装' },
  livestream: { ja: 'ライブ配信でのご案内', en: 'what was said in the live stream', 'zh-CN': '直播间的说明' },
  taste: { ja: 'お好みとの違い', en: 'the difference from what you had hoped for', 'zh-CN': '喜好不同' },
  external: { ja: 'ご注文時の行き違い', en: 'the circumstances around your order', 'zh-CN': '下单时的小状况' },
};
