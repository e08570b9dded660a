/** Where a shop may write to a buyer to invite a review, and what it can do where it may not. */
import type { Channel, Platform } from '../reviews/review.ts';
import type { DraftRequest, GlossLanguage, Notice } from './draft.ts';

/**
 * Amazon has a button of its own, once per order, 5 to 30 days after delivery (amazon.md 5.2 [DOC D2 D3, CODE R2]); a
 * message of one's own easily breaks its rules (5.6 no. 6, 7, 12). Rakuten lets a shop write about an order in R-Messe,
 * without any benefit or pressure (rakuten.md 4.3). A reply under a review is never an invitation.
 */
const MESSAGE_ALLOWED: Readonly<Record<Platform, Channel | null>> = { amazon: null, rakuten: 'rmesse', taobao: null };

const BUTTON_ONLY: Readonly<Record<GlossLanguage, string>> = {
  en: 'Use Amazon’s own “Request a Review” button on the order page, once per order, 5 to 30 days after delivery. Do not send a message of your own.',
  ja: '注文詳細ページにあるAmazonの「レビューをリクエストする」ボタンをご利用ください（1注文につき1回、お届けの5日後から30日後まで）。独自のメッセージは送らないでください。',
  'zh-CN': '请使用亚马逊订单页自带的“请求评论”按钮（每个订单一次，送达后第5至30天），不要自己发消息。',
  'zh-TW': '請使用亞馬遜訂單頁面上的「請求評論」按鈕（每筆訂單一次，送達後第5至30天），不要自己傳訊息。',
};
const NOT_HERE: Readonly<Record<GlossLanguage, string>> = {
  en: 'No invitation can be sent in this place. The platform itself asks buyers for their reviews.',
  ja: 'この場所からレビューのお願いを送ることはできません。プラットフォームがご購入者にレビューを依頼しています。',
  'zh-CN': '这里不能发送评价邀请。平台会自己邀请买家评价。',
  'zh-TW': '這裡不能傳送評價邀請，平台會自行邀請買家評價。',
};

/** Why no invitation may be written here, or null when a message may. */
export function invitationNotice({
  platform,
  channel,
  glossLanguage,
}: Pick<DraftRequest, 'platform' | 'channel' | 'glossLanguage'>): Notice | null {
  if (MESSAGE_ALLOWED[platform] === channel) return null;
  if (platform === 'amazon') return { code: 'platform-button-only', text: BUTTON_ONLY[glossLanguage] };
  return { code: 'no-invitation-here', text: NOT_HERE[glossLanguage] };
}
