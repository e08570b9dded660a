/** Why nothing is drafted: the platform does not allow this message in this place, or it was sent before. Pure. */
import { POLICIES } from '../platforms/policies.ts';
import { PRIVATE_CHANNELS } from '../reviews/review.ts';
import type { DraftRequest, GlossLanguage, Notice } from './draft.ts';
import { invitationNotice } from './invitation.ts';

type Say = Readonly<Record<GlossLanguage, string>>;

/** Amazon carries one contact to a reviewer, and the buyer decides whether to answer (amazon.md 5.1 [COPY A5], 5.3 [COPY A14]). */
const ONE_CONTACT: Say = {
  en: 'A reviewer is contacted once, through Amazon’s own “Contact Customer”, and decides whether to answer. Do not write a second time; if the buyer answers, reply in that conversation.',
  ja: 'レビュー投稿者への連絡は、Amazonの「購入者に連絡」から一度だけ行い、返信するかどうかは購入者が決めます。二度目の連絡は送らず、返信があった場合にそのやり取りの中でお答えください。',
  'zh-CN':
    '对写评论的买家，只能通过亚马逊自带的“联系买家”联系一次，是否回复由买家决定。请不要再发第二次；买家回复后，在该会话里答复即可。',
  'zh-TW':
    '對寫評論的買家，只能透過亞馬遜內建的「聯絡買家」聯絡一次，是否回覆由買家決定。請不要再傳第二次；買家回覆後，在該對話裡答覆即可。',
};
/** A reply is read by everybody; the buyer is asked in private. */
const IN_PRIVATE: Say = {
  en: 'This place is public. Choose the private message above: the buyer is asked there.',
  ja: 'ここは公開の場です。上の欄で非公開のメッセージを選び、そちらで購入者にお尋ねください。',
  'zh-CN': '这里是公开的。请在上方选择私信，在那里询问买家。',
  'zh-TW': '這裡是公開的。請在上方選擇私訊，在那裡詢問買家。',
};
/** A comment is public, and R-Messe has a page of its own (rakuten.md 4.6). */
const IN_RMESSE: Say = {
  en: 'A comment is public. Open the R-Messe conversation of this order: the message is drafted there.',
  ja: 'コメントは公開されます。この注文のR-Messeのやり取りを開いてください。文案はそちらに用意されます。',
  'zh-CN': '评论回复是公开的。请打开这笔订单的 R-Messe 会话，消息草稿会在那里准备好。',
  'zh-TW': '評論回覆是公開的。請打開這筆訂單的 R-Messe 對話，訊息草稿會在那裡準備好。',
};
/** One public reply to each review, never changed; pressing a buyer by phone is harassment (taobao.md 4.1, 4.2 no. 8, 4.3). */
const IN_CHAT: Say = {
  en: 'The reply under a review is public and can be given only once. Ask in the Wangwang chat of this order, once, without a word about the review; no repeated calls or text messages.',
  ja: 'レビューへの返信は公開され、一度しかできません。この注文の旺旺チャットで、レビューには触れずに一度だけお尋ねください。電話やSMSを繰り返すことはお控えください。',
  'zh-CN':
    '评价下的回复是公开的，而且只能回复一次。请在这笔订单的旺旺聊天里问一次，不要提评价，也不要反复打电话、发短信。',
  'zh-TW':
    '評價下的回覆是公開的，而且只能回覆一次。請在這筆訂單的旺旺聊天裡問一次，不要提到評價，也不要反覆打電話、傳簡訊。',
};
const SENT_BEFORE: Say = {
  en: 'A second message has gone out already, and the buyer has not answered. A third would be pressure: let it rest and press “Done”.',
  ja: '二度目のメッセージはすでに送られ、購入者からの返信はありません。三度目は催促になりますので、このまま見守り、「完了にする」を押してください。',
  'zh-CN': '第二条消息已经发过，买家没有回复。再发就是施压了：不再打扰，点“完成”即可。',
  'zh-TW': '第二則訊息已經傳過，買家沒有回覆。再傳就是施壓了：不再打擾，按「完成」即可。',
};

type Asked = Pick<DraftRequest, 'purpose' | 'platform' | 'kind' | 'channel' | 'glossLanguage' | 'secondMessageSent'>;

function placeNotice({ platform, channel }: Asked): Say {
  if (platform === 'taobao') return IN_CHAT;
  if (platform === 'rakuten') return IN_RMESSE;
  return PRIVATE_CHANNELS.includes(channel) ? ONE_CONTACT : IN_PRIVATE;
}

/** Why no message for this purpose may be written here; null when one may. A reply always may. */
export function noticeOf(asked: Asked): Notice | null {
  const { purpose, platform, kind, channel, glossLanguage } = asked;
  if (purpose === 'invitation') return invitationNotice(asked);
  if (purpose !== 'second-message' && purpose !== 'arrival') return null;
  const allowed = POLICIES[platform].messages.some(
    (one) => one.purpose === purpose && one.channel === channel && one.kinds.includes(kind),
  );
  if (!allowed) return { code: 'no-message-here', text: placeNotice(asked)[glossLanguage] };
  const again = purpose === 'second-message' && asked.secondMessageSent === true;
  return again ? { code: 'second-message-sent', text: SENT_BEFORE[glossLanguage] } : null;
}
