/** English: the blocks every situation shares. */
import type { Pack, Wordings } from '../pack.ts';
import { formal, warm } from '../tone.ts';
import { say } from './say.ts';

export const greetings: Pack['greetings'] = {
  complaint: [
    formal(
      say(
        'Thank you for your feedback.',
        'お声をお寄せいただき、ありがとうございます。',
        '感谢您的反馈。',
        '感謝您的意見回饋。',
      ),
    ),
    warm(
      say(
        'Thank you for letting us know.',
        'お知らせいただき、ありがとうございます。',
        '感谢您告诉我们。',
        '感謝您告訴我們。',
      ),
    ),
    say(
      'Thank you for telling us about this.',
      '今回の件をお知らせくださり、ありがとうございます。',
      '感谢您把这件事告诉我们。',
      '感謝您把這件事告訴我們。',
    ),
    say(
      'Thank you for your honest comments.',
      '率直なお声をありがとうございます。',
      '感谢您坦率的意见。',
      '感謝您坦率的意見。',
    ),
  ],
  formal: [
    say(
      'Thank you for your comments.',
      'お声をお寄せいただき、ありがとうございます。',
      '感谢您的留言。',
      '感謝您的留言。',
    ),
    say(
      'Your comments have reached us.',
      'お寄せいただいたお声を拝受いたしました。',
      '您的留言我们收到了。',
      '您的留言我們收到了。',
    ),
    say(
      'Thank you for bringing this to our attention.',
      'お知らせいただき、ありがとうございます。',
      '感谢您让我们注意到此事。',
      '感謝您讓我們注意到這件事。',
    ),
  ],
  praise: [
    warm(
      say(
        'Thank you for your kind words!',
        'あたたかいお言葉をありがとうございます。',
        '感谢您的美言！',
        '感謝您溫馨的話語！',
      ),
    ),
    formal(
      say(
        'Thank you for taking the time to write.',
        'お時間を割いてお書きくださり、ありがとうございます。',
        '感谢您抽时间留言。',
        '感謝您撥空留言。',
      ),
    ),
    say(
      'Many thanks for sharing your experience.',
      'ご体験をお聞かせいただき、誠にありがとうございます。',
      '非常感谢您分享体验。',
      '非常感謝您分享使用體驗。',
    ),
  ],
  plain: [
    say('Thank you for your order.', 'ご注文いただき、ありがとうございます。', '感谢您的订购。', '感謝您的訂購。'),
    say(
      'Thank you for shopping with us.',
      '当店をご利用いただき、ありがとうございます。',
      '感谢您光临本店。',
      '感謝您光臨本店。',
    ),
    say(
      'Thank you for choosing our shop.',
      '当店をお選びいただき、ありがとうございます。',
      '感谢您选择本店。',
      '感謝您選擇本店。',
    ),
  ],
  'follow-up': [
    say(
      'Thank you for coming back with an update.',
      'その後のご様子をお知らせいただき、ありがとうございます。',
      '感谢您回来更新情况。',
      '感謝您回來更新情況。',
    ),
    say(
      'Thank you for telling us how things went after a while.',
      'しばらくたってからのご様子をお聞かせいただき、ありがとうございます。',
      '感谢您告诉我们后来的情况。',
      '感謝您告訴我們後來的情況。',
    ),
    say(
      'Thank you for adding to your earlier comments.',
      '先のお声に書き添えていただき、ありがとうございます。',
      '感谢您在之前的留言上作了补充。',
      '感謝您為先前的留言補充內容。',
    ),
  ],
  private: [
    say(
      'Hello,\n\nThank you for your order.',
      'こんにちは。この度はご注文いただき、ありがとうございます。',
      '您好，感谢您的订购。',
      '您好，感謝您的訂購。',
    ),
    say(
      'Hello,\n\nWe are writing about your order.',
      'こんにちは。ご注文についてご連絡いたします。',
      '您好，就您的订单与您联系。',
      '您好，想就您的訂單與您聯絡。',
    ),
    say(
      'Hello,\n\nThank you for shopping with us. We would like to help with your order.',
      'こんにちは。当店をご利用いただき、ありがとうございます。ご注文の件でお力になりたく、ご連絡いたしました。',
      '您好，感谢您光临本店。我们想就您的订单提供帮助。',
      '您好，感謝您光臨本店。我們想就您的訂單提供協助。',
    ),
  ],
  'private-praise': [
    say(
      'Hello,\n\nThank you for your order and your kind words.',
      'こんにちは。ご注文とあたたかいお言葉をありがとうございます。',
      '您好，感谢您的订购和美言。',
      '您好，感謝您的訂購與溫馨的話語。',
    ),
    say(
      'Hello,\n\nThank you for shopping with us.',
      'こんにちは。当店をご利用いただき、ありがとうございます。',
      '您好，感谢您光临本店。',
      '您好，感謝您光臨本店。',
    ),
    say(
      'Hello,\n\nThank you for taking the time to tell us about your order.',
      'こんにちは。ご注文のご感想をお聞かせいただき、ありがとうございます。',
      '您好，感谢您抽时间告诉我们您的购物感受。',
      '您好，感謝您撥空告訴我們您的購物感受。',
    ),
  ],
  'private-again': [
    say(
      'Hello,\n\nThank you again for your order.',
      'こんにちは。改めて、ご注文いただきありがとうございます。',
      '您好，再次感谢您的订购。',
      '您好，再次感謝您的訂購。',
    ),
    say(
      'Hello,\n\nWe hope that you are well.',
      'こんにちは。お変わりなくお過ごしのことと存じます。',
      '您好，希望您一切都好。',
      '您好，希望您一切都好。',
    ),
    say(
      'Hello,\n\nThank you once more for shopping with us.',
      'こんにちは。当店をご利用いただき、重ねてありがとうございます。',
      '您好，再次感谢您光临本店。',
      '您好，再次感謝您光臨本店。',
    ),
  ],
  'private-plain': [
    say(
      'Hello,\n\nThank you for your order.',
      'こんにちは。この度はご注文いただき、ありがとうございます。',
      '您好，感谢您的订购。',
      '您好，感謝您的訂購。',
    ),
    say(
      'Hello,\n\nThank you for shopping with us.',
      'こんにちは。当店をご利用いただき、ありがとうございます。',
      '您好，感谢您光临本店。',
      '您好，感謝您光臨本店。',
    ),
    say(
      'Hello,\n\nWe are writing about your order.',
      'こんにちは。ご注文についてご連絡いたします。',
      '您好，就您的订单与您联系。',
      '您好，想就您的訂單與您聯絡。',
    ),
  ],
};

export const points: Wordings = [
  say(
    'You mention “{point}”, and we take that seriously.',
    '「{point}」（{cause}）とのご指摘を重く受け止めております。',
    '您提到“{point}”（{cause}），我们很重视。',
    '您提到「{point}」（{cause}），我們很重視。',
  ),
  say(
    'We have noted what you wrote: “{point}”.',
    'お書きくださった「{point}」（{cause}）との内容を承りました。',
    '您写的“{point}”（{cause}）我们已经记下。',
    '您寫的「{point}」（{cause}）我們已經記下。',
  ),
  say(
    'We understand the problem as you describe it: “{point}”.',
    '「{point}」（{cause}）とのご指摘の内容は理解いたしました。',
    '您指出的“{point}”（{cause}），我们明白了。',
    '您指出的「{point}」（{cause}），我們明白了。',
  ),
  say(
    'What you describe, “{point}”, deserves a proper look.',
    '「{point}」（{cause}）とお書きの件は、しっかりと確認すべきことと存じます。',
    '您所说的“{point}”（{cause}），值得我们好好核实。',
    '您所說的「{point}」（{cause}），值得我們好好查證。',
  ),
];

export const praisedPoints: Wordings = [
  say(
    'You wrote “{point}”, and that made our day.',
    '「{point}」とのお言葉を、大変嬉しく拝見いたしました。',
    '看到您写的“{point}”，我们一整天都很开心。',
    '看到您寫的「{point}」，我們一整天都很開心。',
  ),
  say(
    'It is great to read “{point}”.',
    '「{point}」とのお言葉を拝見し、大変嬉しく存じます。',
    '很高兴看到您说“{point}”。',
    '很高興看到您說「{point}」。',
  ),
  say(
    '“{point}” is just what we hope to hear.',
    '「{point}」とは、私どもが何よりお聞きしたいお言葉でございます。',
    '“{point}”正是我们最希望听到的。',
    '「{point}」正是我們最希望聽到的。',
  ),
];

export const seconds: Wordings = [
  say(
    'We also apologize for {second}.',
    'また、{second}につきましても、お詫び申し上げます。',
    '另外，关于{second}，我们也向您致歉。',
    '另外，關於{second}，我們也向您致歉。',
  ),
  say(
    'Please also accept our apology regarding {second}.',
    'あわせて、{second}につきましても、ご容赦をお願い申し上げます。',
    '同时，{second}的问题也请接受我们的歉意。',
    '同時，{second}的問題也請接受我們的歉意。',
  ),
  say(
    'We will look into {second} as well.',
    '{second}の点も、あわせて確認してまいります。',
    '{second}的问题我们也会一并核实。',
    '{second}的問題我們也會一併確認。',
  ),
];

export const remedies: Wordings = [
  say(
    'Once we have checked your order, we will {remedy}.',
    'ご注文内容を確認のうえ、{remedy}にて対応いたします。',
    '核实订单后，我们会为您安排{remedy}。',
    '確認訂單後，我們會為您安排{remedy}。',
  ),
  say(
    'Once we have gone through the details with you, we will {remedy}.',
    '詳しい状況をお伺いしたうえで、{remedy}にて対応いたします。',
    '与您确认详情后，我们会为您安排{remedy}。',
    '與您確認詳情後，我們會為您安排{remedy}。',
  ),
  say(
    'As soon as we have confirmed what happened, we will {remedy}.',
    '状況を確認でき次第、{remedy}にて対応いたします。',
    '确认情况后，我们会为您安排{remedy}。',
    '確認情況後，我們會為您安排{remedy}。',
  ),
];

const byReply: Wordings = [
  formal(
    say(
      'Please reply to this message and tell us how we can best help.',
      'どのようにお手伝いすればよいか、このメッセージへの返信でお知らせください。',
      '请回复本消息，告诉我们怎样才能更好地帮到您。',
      '請回覆本訊息，告訴我們怎樣才能更好地幫助您。',
    ),
  ),
  warm(
    say(
      'Just reply to this message and we will take it from there.',
      'このメッセージにご返信いただければ、その先は当店にて進めてまいります。',
      '您只需回复本消息，后续由我们来处理。',
      '您只需回覆本訊息，後續由我們來處理。',
    ),
  ),
  say(
    'If you reply to this message, we will do our best to help.',
    'このメッセージにご返信いただければ、できる限りお手伝いいたします。',
    '如果您回复本消息，我们会尽力帮助您。',
    '如果您回覆本訊息，我們會盡力幫助您。',
  ),
];
const taobao: Wordings = [
  say(
    'Please contact our customer service through Wangwang.',
    '旺旺より店舗のカスタマーサービスまでご連絡ください。',
    '请您通过旺旺联系店铺客服。',
    '請您透過旺旺聯絡店鋪客服。',
  ),
  say(
    'Our customer service on Wangwang is ready to help you.',
    '旺旺の店舗窓口にてお手伝いいたします。',
    '旺旺上的店铺客服随时为您提供帮助。',
    '旺旺上的店鋪客服隨時為您提供協助。',
  ),
  say(
    'Please open your order page and contact our customer service there.',
    'ご注文ページから店舗のカスタマーサービスまでご連絡ください。',
    '请您从订单页联系店铺客服。',
    '請您從訂單頁面聯絡店鋪客服。',
  ),
];
const rakuten: Wordings = [
  say(
    'Please use “Contact the shop” (ショップへ問い合わせ) in your purchase history.',
    '購入履歴の「ショップへ問い合わせ」よりご連絡ください。',
    '请您通过购买记录里的“联系店铺”与我们联系。',
    '請您透過購買紀錄裡的「聯絡店鋪」與我們聯絡。',
  ),
  say(
    'You can reach us through ショップへ問い合わせ in your purchase history.',
    '購入履歴の「ショップへ問い合わせ」からご連絡いただけます。',
    '您可以通过购买记录里的“联系店铺”找到我们。',
    '您可以透過購買紀錄裡的「聯絡店鋪」找到我們。',
  ),
  say(
    'Please tell us the details through ショップへ問い合わせ in your purchase history.',
    '詳しいご状況を、購入履歴の「ショップへ問い合わせ」よりお聞かせください。',
    '请您通过购买记录里的“联系店铺”告诉我们详情。',
    '請您透過購買紀錄裡的「聯絡店鋪」告訴我們詳情。',
  ),
];

export const contacts: Pack['contacts'] = {
  'feedback-reply': [
    say(
      'Please use “Contact seller” in Your Orders so that we can help.',
      '注文履歴の「出品者に連絡する」よりお知らせください。お手伝いいたします。',
      '请您通过“我的订单”里的“联系卖家”告诉我们，以便我们提供帮助。',
      '請您透過「您的訂單」裡的「聯絡賣家」告訴我們，以便我們協助您。',
    ),
    say(
      'Please message us from your order page and we will follow up.',
      '注文ページからメッセージをお送りください。対応を進めてまいります。',
      '请您从订单页给我们发消息，我们会跟进。',
      '請您從訂單頁面傳訊息給我們，我們會跟進。',
    ),
    say(
      'The easiest way to reach us is directly from your order page.',
      '注文ページから直接ご連絡いただくのが、最も簡単でございます。',
      '最简便的方式是直接从订单页联系我们。',
      '最簡便的方式是直接從訂單頁面聯絡我們。',
    ),
  ],
  'buyer-message': byReply,
  'review-comment': rakuten,
  rmesse: byReply,
  'review-reply': taobao,
  'follow-up-reply': taobao,
};

export const doors: Wordings = [
  say(
    'If there is anything we can do, please let us know {route}.',
    'できることがございましたら、{route}にてお知らせください。',
    '如有我们能做的，请通过{route}告诉我们。',
    '如有我們能做的，請透過{route}告訴我們。',
  ),
  say(
    'If you would like to tell us more, you can reach us {route}.',
    '詳しくお聞かせいただけます場合は、{route}にてご連絡いただけます。',
    '如愿意多告诉我们一些，可以通过{route}联系我们。',
    '如願意多告訴我們一些，可以透過{route}聯絡我們。',
  ),
  say(
    'Should you need help, please reach out {route}.',
    'お困りの際は、{route}にてご連絡ください。',
    '如需帮助，请通过{route}找我们。',
    '如需幫助，請透過{route}找我們。',
  ),
];

const reply = say('by replying to this message', 'このメッセージへのご返信', '回复本消息', '回覆本訊息');
const wangwang = say('through our customer service on Wangwang', '旺旺の店舗窓口', '旺旺店铺客服', '旺旺店鋪客服');

export const routes: Pack['routes'] = {
  'feedback-reply': say(
    'through “Contact seller” in Your Orders',
    '注文履歴の「出品者に連絡する」',
    '“我的订单”里的“联系卖家”',
    '「您的訂單」裡的「聯絡賣家」',
  ),
  'buyer-message': reply,
  'review-comment': say(
    'through ショップへ問い合わせ in your purchase history',
    '購入履歴の「ショップへ問い合わせ」',
    '购买记录里的“联系店铺”',
    '購買紀錄裡的「聯絡店鋪」',
  ),
  rmesse: reply,
  'review-reply': wangwang,
  'follow-up-reply': wangwang,
};

export const evidence: Wordings = [
  say(
    'If you have a photo of the problem, please attach it.',
    '状態の分かるお写真がございましたら、添付してください。',
    '如有能看出问题的照片，请附上。',
    '若有看得出問題的照片，請附上。',
  ),
  say(
    'A photo of the part concerned would help us check quickly.',
    '該当箇所のお写真をいただけますと、早く確認できます。',
    '附上相关部位的照片，有助于我们尽快核实。',
    '附上相關部位的照片，有助於我們儘快確認。',
  ),
  say(
    'If it is not too much trouble, a photo would help us understand.',
    'お手数でなければ、お写真をいただけますと状況がよく分かります。',
    '如果不麻烦，附张照片能帮助我们了解情况。',
    '如果不麻煩，附上照片能幫助我們了解情況。',
  ),
];

export const closings: Pack['closings'] = {
  complaint: [
    warm(
      say(
        'We would like to put this right.',
        '誠意をもって対応いたします。',
        '我们希望把这件事处理好。',
        '我們希望把這件事處理好。',
      ),
    ),
    say('We look forward to hearing from you.', 'ご連絡をお待ちしております。', '期待您的回复。', '期待您的回覆。'),
    formal(
      say(
        'We hope to regain your trust.',
        '信頼を取り戻せるよう努めてまいります。',
        '希望能重新赢得您的信任。',
        '希望能重新贏得您的信任。',
      ),
    ),
  ],
  praise: [
    say(
      'We hope to serve you again.',
      'またのご利用をお待ちしております。',
      '期待再次为您服务。',
      '期待再次為您服務。',
    ),
    warm(say('Enjoy your purchase!', 'どうぞお楽しみください。', '祝您用得愉快！', '祝您用得愉快！')),
    formal(
      say(
        'It was a pleasure to serve you.',
        'お役に立てて幸いでございます。',
        '能为您服务是我们的荣幸。',
        '能為您服務是我們的榮幸。',
      ),
    ),
  ],
  neutral: [
    say(
      'We hope to serve you again.',
      'またのご利用をお待ちしております。',
      '期待再次为您服务。',
      '期待再次為您服務。',
    ),
    say('We wish you all the best.', 'ご多幸をお祈り申し上げます。', '祝您一切顺利。', '祝您一切順利。'),
    say(
      'Your trust means a lot to us.',
      'お寄せいただく信頼は、私どもにとって大きな意味がございます。',
      '您的信任对我们意义重大。',
      '您的信任對我們意義重大。',
    ),
  ],
};

export const pledges: Pack['pledges'] = [
  say(
    'We will keep giving every order the same care.',
    'これからも一つ一つのご注文に心を配ってまいります。',
    '我们会继续用心对待每一个订单。',
    '我們會繼續用心對待每一筆訂單。',
  ),
  say(
    'We will do our best to keep up this standard.',
    '今後もこの水準を保てるよう努めてまいります。',
    '我们会尽力保持这一水准。',
    '我們會盡力保持這一水準。',
  ),
  say(
    'If you need anything later on, we are happy to help.',
    '今後何かございましたら、喜んでお手伝いいたします。',
    '以后如有需要，我们很乐意帮忙。',
    '以後如有需要，我們很樂意幫忙。',
  ),
];

export const signatures: Pack['signatures'] = {
  public: [
    say('{shop}', '{shop}', '{shop}', '{shop}'),
    say('Kind regards, {shop}', '{shop}', '{shop} 敬上', '{shop} 敬上'),
    say('Your team at {shop}', '{shop} スタッフ一同', '{shop} 团队', '{shop} 團隊'),
  ],
  private: [
    say('Kind regards,\n{shop}', '{shop}', '{shop} 敬上', '{shop} 敬上'),
    warm(say('Best regards,\n{shop}', '{shop}', '{shop} 敬上', '{shop} 敬上')),
    formal(say('Sincerely,\n{shop}', '{shop}', '{shop} 谨启', '{shop} 謹啟')),
  ],
};
