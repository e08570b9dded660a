/** The facts only the seller knows: which remedies suit which cause, their words, and their place in the text. */
import type { Cause } from '../reviews/review.ts';
import type { Blank, GlossLanguage } from './draft.ts';
import type { Wording } from './packs/pack.ts';

/**
 * Remedies as they fit the frames of every pack: an English verb phrase after "we will", a Japanese noun before
 * にて対応 or の手配, a Chinese noun or verb after 安排. None is ever tied to a review.
 */
const REMEDIES = {
  exchange: { ja: '商品の交換', en: 'exchange the item', 'zh-CN': '换货' },
  resend: { ja: '代替品の発送', en: 'send a replacement', 'zh-CN': '补发' },
  'send-missing': { ja: '不足分の発送', en: 'send what was missing', 'zh-CN': '补发缺少的部分' },
  'send-right': { ja: 'ご注文どおりの商品の発送', en: 'send the item you ordered', 'zh-CN': '补发正确的商品' },
  repair: { ja: '修理', en: 'repair the item', 'zh-CN': '维修' },
  'part-refund': { ja: '一部返金', en: 'refund part of the price', 'zh-CN': '部分退款' },
  'full-refund': { ja: '全額返金', en: 'refund the full price', 'zh-CN': '全额退款' },
  return: { ja: '返品・返金', en: 'accept the return and refund you', 'zh-CN': '退货退款' },
  carrier: { ja: '配送会社への確認', en: 'check with the carrier', 'zh-CN': '快递核查' },
  difference: { ja: '差額の返金', en: 'refund the difference in price', 'zh-CN': '差价退还' },
  'other-size': { ja: '別サイズとの交換', en: 'exchange it for another size', 'zh-CN': '换尺码' },
  'other-colour': { ja: '別の色との交換', en: 'exchange it for another color', 'zh-CN': '换颜色' },
  guide: { ja: '使用方法のご案内', en: 'guide you through the steps', 'zh-CN': '使用指导' },
  source: { ja: '仕入れ先への確認', en: 'check with our supplier', 'zh-CN': '货源核查' },
  replay: { ja: '配信内容の確認とご案内', en: 'check the recording and get back to you', 'zh-CN': '直播回放核对' },
  'as-promised': { ja: '配信でご案内した内容', en: 'do what was said in the stream', 'zh-CN': '直播承诺的兑现' },
} as const satisfies Record<string, Wording>;
type Remedy = keyof typeof REMEDIES;

const FOR_CAUSE: Record<Cause, readonly Remedy[]> = {
  defect: ['exchange', 'repair', 'part-refund', 'return', 'full-refund'],
  quality: ['exchange', 'part-refund', 'return', 'full-refund'],
  performance: ['exchange', 'guide', 'part-refund', 'return', 'full-refund'],
  damaged: ['resend', 'exchange', 'part-refund', 'full-refund', 'carrier'],
  packaging: [],
  late: ['carrier', 'resend', 'part-refund', 'full-refund'],
  courier: ['carrier', 'resend', 'full-refund'],
  'wrong-item': ['send-right', 'exchange', 'return', 'full-refund'],
  missing: ['send-missing', 'resend', 'part-refund', 'full-refund'],
  mismatch: ['exchange', 'part-refund', 'return', 'full-refund'],
  size: ['other-size', 'part-refund', 'return', 'full-refund'],
  colour: ['other-colour', 'part-refund', 'return', 'full-refund'],
  smell: ['exchange', 'part-refund', 'return', 'full-refund'],
  authenticity: ['source', 'exchange', 'return', 'full-refund'],
  price: [],
  service: [],
  refund: ['return', 'exchange', 'repair', 'difference', 'full-refund'],
  usability: ['guide', 'resend', 'return', 'full-refund'],
  livestream: ['replay', 'as-promised', 'difference', 'return'],
  taste: [],
  external: [],
};

const MARKERS: Wording = { ja: '【対応内容】', en: '[remedy]', 'zh-CN': '【处理方式】' };
const LABELS: Wording = {
  ja: '対応内容(確認のうえで行うこと)',
  en: 'Remedy (what you will do once you have checked)',
  'zh-CN': '处理方式（核实后您会怎么做）',
};

/** True when a reply to this cause holds a remedy that the seller must name. */
export const needsRemedy = (cause: Cause): boolean => FOR_CAUSE[cause].length > 0;

/** The remedy blank of a reply in `language`, asked in `gloss`. */
export function remedyBlank(cause: Cause, language: GlossLanguage, gloss: GlossLanguage): Blank {
  return {
    id: 'remedy',
    marker: MARKERS[language],
    label: LABELS[gloss],
    options: FOR_CAUSE[cause].map((remedy) => ({ text: REMEDIES[remedy][language], gloss: REMEDIES[remedy][gloss] })),
  };
}

/** What stands in the blank's place: the seller's words and what they mean, or the markers. */
export function fillRemedy(
  blank: Blank,
  filled: string | undefined,
  gloss: GlossLanguage,
): { text: string; gloss: string } {
  const text = (filled ?? '').replace(/\s+/gu, ' ').trim();
  if (text === '') return { text: blank.marker, gloss: MARKERS[gloss] };
  return { text, gloss: blank.options.find((option) => option.text === text)?.gloss ?? text };
}
