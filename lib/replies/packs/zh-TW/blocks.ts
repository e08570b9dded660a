/** Traditional Chinese: the blocks every situation shares. 您好 stands once, in the greeting; nobody is called 親 in Taiwan. */
import type { Told } from '../parallel.ts';

export const greetings: Told['greetings'] = {
  complaint: [
    '親愛的買家您好，感謝您坦率的回饋。',
    '您好，謝謝您把情況告訴我們。',
    '親愛的買家您好，您的留言我們認真看過了。',
    '您好，感謝您花時間寫下這些。',
    '親愛的買家您好，謝謝您花時間告訴我們。',
    '您好，您的意見我們收到了。',
  ],
  formal: ['您好，您反映的情況我們看到了。', '您好，感謝您的回饋。', '您好，您的留言我們認真讀過了。'],
  praise: [
    '親愛的買家您好，謝謝您用心的分享！',
    '您好，收到您的好消息真開心！',
    '親愛的買家您好，感謝您的支持與肯定！',
    '您好，謝謝您撥空寫下感受！',
    '您好，感謝您的肯定。',
    '您好，感謝您分享使用心得。',
  ],
  plain: [
    '親愛的買家您好，感謝您的光臨。',
    '您好，感謝您選擇我們的商品。',
    '親愛的買家您好，謝謝您在本店購物。',
    '您好，感謝您光臨本店。',
    '您好，感謝您的選購。',
  ],
  'follow-up': [
    '親愛的買家您好，謝謝您特地回來告訴我們。',
    '您好，感謝您補充的回饋。',
    '親愛的買家您好，您後來的留言我們看到了。',
    '您好，您補充的內容我們認真看過了。',
  ],
  private: [
    '您好，感謝您選擇我們的商品，想就您的訂單與您聯繫。',
    '您好，這裡是本店客服，您的留言我們看到了。',
    '您好，關於您這次的購物，想和您確認一下情況。',
  ],
  'private-praise': ['您好，感謝您選擇我們的商品。', '您好，謝謝您用心的分享。', '您好，感謝您的支持與肯定。'],
  'private-again': [
    '您好，這裡是本店客服，再次感謝您的光臨。',
    '您好，再次感謝您選擇我們的商品。',
    '您好，再次感謝您在本店購物。',
  ],
  'private-plain': [
    '您好，感謝您選擇我們的商品。',
    '您好，這裡是本店客服，感謝您的光臨。',
    '您好，感謝您在本店購物，想就您的訂單與您說幾句。',
  ],
};

export const points: Told['points'] = [
  '您提到的「{point}」，我們已經記下了。',
  '您說的「{point}」，我們很重視。',
  '您說到「{point}」，您的感受我們完全能理解。',
  '讀到您寫的「{point}」，我們也過意不去。',
];

export const praisedPoints: Told['praisedPoints'] = [
  '看到您說「{point}」，我們特別高興。',
  '您這句「{point}」，對我們是很大的鼓勵。',
  '您說「{point}」，大家看了都很受鼓舞。',
];

export const seconds: Told['seconds'] = [
  '另外，{second}的問題，也一併向您致歉。',
  '同時，{second}的問題我們也會一併查清。',
  '還有{second}的問題，我們同樣重視。',
];

export const remedies: Told['remedies'] = [
  '確認後會為您安排{remedy}。',
  '了解清楚後，我們會為您安排{remedy}。',
  '我們查看訂單後，會為您安排{remedy}。',
];

const taobao = [
  '請您透過旺旺聯繫店鋪客服，我們會儘快為您處理。',
  '請您在旺旺上找店鋪客服，我們會負責到底。',
  '您從訂單頁面就能聯繫店鋪客服，我們會馬上處理。',
] as const;
const byReply = [
  '您直接回覆本訊息即可，我們會負責到底。',
  '您有什麼想法，請回覆本訊息，我們會認真看待。',
  '請您回覆本訊息，我們會儘快為您處理。',
] as const;

export const contacts: Told['contacts'] = {
  'feedback-reply': [
    '請您在「您的訂單」點選「聯絡賣家」，我們會儘快處理。',
    '您可以從訂單頁面傳訊息給我們，我們會及時處理。',
    '歡迎您透過訂單頁面的「聯絡賣家」找我們，我們會負責到底。',
  ],
  'buyer-message': byReply,
  'review-comment': [
    '請您從購買紀錄裡的「聯絡店鋪」告訴我們，我們會儘快處理。',
    '您可以在購買紀錄中點選「聯絡店鋪」，我們會及時處理。',
    '歡迎您透過購買紀錄裡的「聯絡店鋪」找我們，我們會負責到底。',
  ],
  rmesse: byReply,
  'review-reply': taobao,
  'follow-up-reply': taobao,
};

export const doors: Told['doors'] = [
  '有需要我們協助的地方，請透過{route}跟我們說。',
  '商品或服務上有什麼疑問，歡迎您透過{route}找我們。',
  '有任何問題，都可以透過{route}聯繫我們，我們會盡力協助您。',
];

const reply = '回覆本訊息';
const wangwang = '旺旺店鋪客服';

export const routes: Told['routes'] = {
  'feedback-reply': '訂單頁面的「聯絡賣家」',
  'buyer-message': reply,
  'review-comment': '購買紀錄裡的「聯絡店鋪」',
  rmesse: reply,
  'review-reply': wangwang,
  'follow-up-reply': wangwang,
};

export const evidence: Told['evidence'] = [
  '方便的話，請附上看得出問題的照片。',
  '若能拍一張問題部位的照片就更好了，我們能更快弄明白。',
  '有照片的話也請傳給我們，處理起來會更快。',
];

export const closings: Told['closings'] = {
  complaint: ['讓您買得舒心，是我們最大的心願。', '不周之處，還請您多多包涵。', '您的這番話，我們會放在心上。'],
  praise: ['期待再次為您服務。', '我們會繼續做好每一筆訂單。', '祝您生活愉快，事事順心。'],
  neutral: ['期待再次為您服務。', '您的信任，我們很珍惜。', '祝您生活愉快。'],
};

export const pledges: Told['pledges'] = [
  '您的鼓勵我們會化為行動，把品質與服務顧好。',
  '我們會嚴格把關，不辜負您的信任。',
  '商品使用上有任何需要，歡迎隨時聯繫我們。',
];

export const signatures: Told['signatures'] = {
  public: ['——{shop}', '——{shop}客服', '——{shop}全體同仁'],
  private: ['{shop}', '{shop}客服', '{shop}售後客服'],
};
