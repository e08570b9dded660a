/** Chinese: the blocks every situation shares. 亲 or 您好 stands once, in the greeting. */
import type { Pack, Untraditional, Wordings } from '../pack.ts';
import { formal, warm } from '../tone.ts';
import { say } from './say.ts';

export const greetings: Pack<Untraditional>['greetings'] = {
  complaint: [
    warm(
      say(
        '亲，感谢您的如实反馈。',
        'Hello, thank you for your honest feedback.',
        'こんにちは。率直なお声をありがとうございます。',
      ),
    ),
    formal(
      say(
        '您好，谢谢您把情况告诉我们。',
        'Hello, thank you for telling us about it.',
        'こんにちは。ご状況をお知らせいただき、ありがとうございます。',
      ),
    ),
    warm(
      say(
        '亲，您的留言我们认真看了。',
        'Hello, we have read your comments carefully.',
        'こんにちは。お寄せいただいたお声を拝見いたしました。',
      ),
    ),
    formal(
      say(
        '您好，感谢您花时间写下这些。',
        'Hello, thank you for taking the time to write this down.',
        'こんにちは。お時間を割いてお書きいただき、ありがとうございます。',
      ),
    ),
    warm(
      say(
        '亲，谢谢您花时间跟我们反馈。',
        'Hello, thank you for taking the time to give us feedback.',
        'こんにちは。お時間を割いてお声をお寄せいただき、ありがとうございます。',
      ),
    ),
    formal(
      say('您好，您的意见我们收到了。', 'Hello, we have received your comments.', 'こんにちは。ご意見を承りました。'),
    ),
  ],
  formal: [
    say(
      '您好，您反映的情况我们看到了。',
      'Hello, we have seen what you reported.',
      'こんにちは。お知らせいただいた内容を拝見いたしました。',
    ),
    say(
      '您好，感谢您的反馈。',
      'Hello, thank you for your feedback.',
      'こんにちは。ご連絡をいただき、ありがとうございます。',
    ),
    say(
      '您好，您的留言我们认真读了。',
      'Hello, we have read your comments with care.',
      'こんにちは。お寄せいただいた内容を、しっかりと拝読いたしました。',
    ),
  ],
  praise: [
    warm(
      say(
        '亲，谢谢您的用心分享！',
        'Hello, thank you for sharing this with care!',
        'こんにちは。心のこもったご感想をありがとうございます。',
      ),
    ),
    warm(
      say(
        '您好，收到您的好消息真开心！',
        'Hello, we are really happy to hear your good news!',
        'こんにちは。嬉しいお便りをいただき、ありがとうございます。',
      ),
    ),
    warm(
      say(
        '亲，感谢您的支持和认可！',
        'Hello, thank you for your support and appreciation!',
        'こんにちは。ご支持とお褒めのお言葉をありがとうございます。',
      ),
    ),
    say(
      '您好，谢谢您抽空写下感受！',
      'Hello, thank you for taking a moment to write!',
      'こんにちは。お時間を割いてご感想をお寄せいただき、ありがとうございます。',
    ),
    formal(
      say(
        '您好，感谢您的认可。',
        'Hello, thank you for your appreciation.',
        'こんにちは。お褒めのお言葉をありがとうございます。',
      ),
    ),
    formal(
      say(
        '您好，感谢您分享使用感受。',
        'Hello, thank you for sharing your impressions.',
        'こんにちは。お使いになってのご感想をお寄せいただき、ありがとうございます。',
      ),
    ),
  ],
  plain: [
    warm(
      say(
        '亲，感谢您的光临。',
        'Hello, thank you for visiting our shop.',
        'こんにちは。ご来店いただき、ありがとうございます。',
      ),
    ),
    say(
      '您好，感谢您选择我们的商品。',
      'Hello, thank you for choosing our product.',
      'こんにちは。当店の商品をお選びいただき、ありがとうございます。',
    ),
    warm(
      say(
        '亲，谢谢您在我们店购物。',
        'Hello, thank you for shopping with us.',
        'こんにちは。当店でお買い物をいただき、ありがとうございます。',
      ),
    ),
    formal(
      say(
        '您好，感谢您光临本店。',
        'Hello, thank you for visiting our shop.',
        'こんにちは。ご来店いただき、ありがとうございます。',
      ),
    ),
    formal(
      say(
        '您好，感谢您的选购。',
        'Hello, thank you for your purchase.',
        'こんにちは。お買い上げいただき、ありがとうございます。',
      ),
    ),
  ],
  'follow-up': [
    warm(
      say(
        '亲，谢谢您特意回来告诉我们。',
        'Hello, thank you for coming back to tell us.',
        'こんにちは。あらためてお知らせいただき、ありがとうございます。',
      ),
    ),
    formal(
      say(
        '您好，感谢您的追加反馈。',
        'Hello, thank you for your additional feedback.',
        'こんにちは。追加のお声をお寄せいただき、ありがとうございます。',
      ),
    ),
    warm(
      say(
        '亲，您后来的留言我们看到了。',
        'Hello, we have seen what you added later.',
        'こんにちは。後からお寄せいただいたお声を拝見いたしました。',
      ),
    ),
    formal(
      say(
        '您好，您追加的内容我们认真看了。',
        'Hello, we have read with care what you added.',
        'こんにちは。お書き添えの内容を丁寧に拝見いたしました。',
      ),
    ),
  ],
  private: [
    say(
      '您好，感谢您选择我们的商品，想就您的订单跟您沟通一下。',
      'Hello, thank you for choosing our product. We are writing about your order.',
      'こんにちは。当店の商品をお選びいただき、ありがとうございます。ご注文の件でご連絡いたします。',
    ),
    say(
      '您好，我们是店铺客服，您的留言我们看到了。',
      'Hello, this is the shop’s customer service. We have seen your comments.',
      'こんにちは。店舗のカスタマーサービスでございます。お寄せいただいた内容を拝見いたしました。',
    ),
    say(
      '您好，关于您这次的购物，想和您确认一下情况。',
      'Hello, we would like to check with you about your recent purchase.',
      'こんにちは。今回のお買い物について、ご状況を確認したくご連絡いたしました。',
    ),
  ],
  'private-praise': [
    say(
      '您好，感谢您选择我们的商品。',
      'Hello, thank you for choosing our product.',
      'こんにちは。当店の商品をお選びいただき、ありがとうございます。',
    ),
    say(
      '您好，谢谢您的用心分享。',
      'Hello, thank you for sharing your experience.',
      'こんにちは。心のこもったご感想をありがとうございます。',
    ),
    say(
      '您好，感谢您的支持和认可。',
      'Hello, thank you for your support and appreciation.',
      'こんにちは。ご支持とお褒めのお言葉をありがとうございます。',
    ),
  ],
  'private-again': [
    say(
      '您好，我们是店铺客服，再次感谢您的光临。',
      'Hello, this is the shop’s customer service. Thank you again for shopping with us.',
      'こんにちは。店舗のカスタマーサービスでございます。ご利用いただき、改めてありがとうございます。',
    ),
    say(
      '您好，再次感谢您选择我们的商品。',
      'Hello, thank you again for choosing our product.',
      'こんにちは。当店の商品をお選びいただき、改めてありがとうございます。',
    ),
    say(
      '您好，再次感谢您在我们店购物。',
      'Hello, thank you again for shopping with us.',
      'こんにちは。当店でお買い物をいただき、改めてありがとうございます。',
    ),
  ],
  'private-plain': [
    say(
      '您好，感谢您选择我们的商品。',
      'Hello, thank you for choosing our product.',
      'こんにちは。当店の商品をお選びいただき、ありがとうございます。',
    ),
    say(
      '您好，我们是店铺客服，感谢您的光临。',
      'Hello, this is the shop’s customer service. Thank you for shopping with us.',
      'こんにちは。店舗のカスタマーサービスでございます。ご利用いただき、ありがとうございます。',
    ),
    say(
      '您好，感谢您在我们店购物，想就您的订单跟您说几句。',
      'Hello, thank you for shopping with us. We are writing about your order.',
      'こんにちは。当店でお買い物をいただき、ありがとうございます。ご注文の件でご連絡いたします。',
    ),
  ],
};

export const points: Wordings<Untraditional> = [
  say(
    '您提到的“{point}”，我们已经记下了。',
    'We have noted the “{point}” you mention ({cause}).',
    '「{point}」（{cause}）とのご指摘を承りました。',
  ),
  say(
    '您说的“{point}”，我们很重视。',
    'We take it seriously that you say “{point}” ({cause}).',
    '「{point}」（{cause}）とのお声を重く受け止めております。',
  ),
  say(
    '您说到“{point}”，您的感受我们完全理解。',
    'You say “{point}” ({cause}), and we fully understand how you feel.',
    '「{point}」（{cause}）とのお言葉、ごもっともなお気持ちと存じます。',
  ),
  say(
    '读到您写的“{point}”，我们也过意不去。',
    'Reading “{point}” ({cause}), we feel bad about it, too.',
    '「{point}」（{cause}）とのお言葉を拝見し、私どもも心苦しく存じております。',
  ),
];

export const praisedPoints: Wordings<Untraditional> = [
  say(
    '看到您说“{point}”，我们特别高兴。',
    'We are especially happy to read “{point}”.',
    '「{point}」とのお言葉を拝見し、大変嬉しく存じます。',
  ),
  say(
    '您这句“{point}”，是对我们很大的鼓励。',
    'Your words “{point}” are a great encouragement to us.',
    '「{point}」とのお言葉は、私どもの大きな励みでございます。',
  ),
  say(
    '您说“{point}”，大家看了都很受鼓舞。',
    'Your words “{point}” have cheered all of us.',
    '「{point}」とのご感想に、スタッフ一同励まされております。',
  ),
];

export const seconds: Wordings<Untraditional> = [
  say(
    '另外，{second}的问题，也一并向您致歉。',
    'We also apologize for {second}.',
    'また、{second}につきましても、お詫び申し上げます。',
  ),
  say(
    '同时，{second}的问题我们也会一并查清。',
    'We will also look into {second}.',
    'あわせて、{second}の件も確認を進めてまいります。',
  ),
  say(
    '还有{second}的问题，我们同样重视。',
    'We take {second} just as seriously.',
    'さらに、{second}の点も同じように重く受け止めております。',
  ),
];

export const remedies: Wordings<Untraditional> = [
  say('核实后会为您安排{remedy}。', 'After checking, we will {remedy}.', '確認のうえ、{remedy}にて対応いたします。'),
  say(
    '了解清楚后，我们会给您安排{remedy}。',
    'Once we know the details, we will {remedy}.',
    '詳しい状況を確認のうえ、{remedy}にて対応いたします。',
  ),
  say(
    '我们查看订单后，会为您安排{remedy}。',
    'After looking at your order, we will {remedy}.',
    'ご注文内容を確認のうえ、{remedy}にて対応いたします。',
  ),
];

const taobao: Wordings<Untraditional> = [
  say(
    '请您通过旺旺联系店铺客服，我们会尽快为您处理。',
    'Please contact our customer service through Wangwang; we will deal with it as soon as we can.',
    'お手数ですが、旺旺より店舗のカスタマーサービスまでご連絡ください。できる限り早く対応いたします。',
  ),
  say(
    '请您在旺旺上找店铺客服，我们会跟进到底。',
    'Please find our customer service on Wangwang; we will see it through.',
    '旺旺の店舗窓口までお知らせください。最後まで対応いたします。',
  ),
  say(
    '您从订单页就能联系店铺客服，我们马上跟进。',
    'You can contact our customer service right from your order page; we will follow up right away.',
    'ご注文ページから店舗のカスタマーサービスまでご連絡いただけます。すぐに対応いたします。',
  ),
];
const byReply: Wordings<Untraditional> = [
  say(
    '您直接回复本消息就可以，我们会跟进到底。',
    'You can simply reply to this message; we will see it through.',
    'このメッセージにそのままご返信ください。最後まで対応いたします。',
  ),
  say(
    '您有什么想法，请回复本消息，我们会认真对待。',
    'If you have anything in mind, please reply to this message; we will take it seriously.',
    'ご意向がございましたら、このメッセージへの返信でお聞かせください。真摯に対応いたします。',
  ),
  say(
    '请您回复本消息，我们会尽快为您处理。',
    'Please reply to this message; we will deal with it as soon as we can.',
    '本メッセージにご返信ください。できる限り早く対応いたします。',
  ),
];

export const contacts: Pack<Untraditional>['contacts'] = {
  'feedback-reply': [
    say(
      '请您在“我的订单”里点击“联系卖家”，我们会跟进处理。',
      'Please use “Contact seller” in Your Orders; we will follow up.',
      'お手数ですが、注文履歴の「出品者に連絡する」よりお知らせください。対応いたします。',
    ),
    say(
      '您可以从订单页给我们发消息，我们会及时跟进。',
      'You can send us a message from your order page; we will follow up promptly.',
      '注文ページからメッセージをお送りいただけます。速やかに対応いたします。',
    ),
    say(
      '欢迎您通过订单页的“联系卖家”找我们，我们会负责到底。',
      'You are welcome to reach us through “Contact seller” on the order page; we will see it through.',
      '注文ページの「出品者に連絡する」よりご連絡ください。最後まで対応いたします。',
    ),
  ],
  'buyer-message': byReply,
  'review-comment': [
    say(
      '请您从购买记录里的“联系店铺”告诉我们，我们会跟进处理。',
      'Please let us know through “Contact the shop” in your purchase history; we will follow up.',
      'お手数ですが、購入履歴の「ショップへ問い合わせ」よりお知らせください。対応いたします。',
    ),
    say(
      '您可以在购买记录中点“联系店铺”，我们会及时跟进。',
      'You can use “Contact the shop” in your purchase history; we will follow up promptly.',
      '購入履歴の「ショップへ問い合わせ」よりご連絡いただけます。速やかに対応いたします。',
    ),
    say(
      '欢迎您通过购买记录里的“联系店铺”找我们，我们会负责到底。',
      'You are welcome to reach us through “Contact the shop” in your purchase history; we will see it through.',
      '購入履歴の「ショップへ問い合わせ」よりご連絡をお待ちしております。最後まで対応いたします。',
    ),
  ],
  rmesse: byReply,
  'review-reply': taobao,
  'follow-up-reply': taobao,
};

export const doors: Wordings<Untraditional> = [
  say(
    '有需要我们做的，请通过{route}跟我们说。',
    'If there is anything we should do, please let us know {route}.',
    'ご要望がございましたら、{route}にてお知らせください。',
  ),
  say(
    '商品或服务上有什么疑问，欢迎您通过{route}找我们。',
    'If there is any doubt about the item or our service, you are welcome to reach us {route}.',
    '商品や応対にご不明な点がございましたら、{route}にてご連絡ください。',
  ),
  say(
    '有任何问题，都可以通过{route}联系我们，我们会尽力帮您解决。',
    'If there is any problem, you can contact us {route}; we will do our best to help.',
    '何かお困りのことがございましたら、{route}にてご連絡ください。できる限り対応いたします。',
  ),
];

const reply = say('回复本消息', 'by replying to this message', 'このメッセージへのご返信');
const wangwang = say('旺旺店铺客服', 'through our customer service on Wangwang', '旺旺の店舗窓口');

export const routes: Pack<Untraditional>['routes'] = {
  'feedback-reply': say(
    '订单页的“联系卖家”',
    'through “Contact seller” on your order page',
    '注文ページの「出品者に連絡する」',
  ),
  'buyer-message': reply,
  'review-comment': say(
    '购买记录里的“联系店铺”',
    'through “Contact the shop” in your purchase history',
    '購入履歴の「ショップへ問い合わせ」',
  ),
  rmesse: reply,
  'review-reply': wangwang,
  'follow-up-reply': wangwang,
};

export const evidence: Wordings<Untraditional> = [
  say(
    '方便的话，请附上能看出问题的照片。',
    'If you can, please attach a photo that shows the problem.',
    '可能でしたら、状態が分かるお写真を添えていただけますと幸いです。',
  ),
  say(
    '如果能拍一张有问题部位的照片就更好了，我们能更快弄明白。',
    'A photo of the part concerned would help us understand more quickly.',
    '気になる箇所のお写真をお送りいただけますと、より早く状況が分かります。',
  ),
  say(
    '有照片的话也请发给我们，处理起来会更快。',
    'If you have photos, please send them to us; it will speed things up.',
    'お写真がございましたらお送りください。対応が早く進みます。',
  ),
];

export const closings: Pack<Untraditional>['closings'] = {
  complaint: [
    say(
      '让您买得舒心，是我们最大的心愿。',
      'That you can shop with a good feeling is our greatest wish.',
      '気持ちよくお買い物いただくことが、私どもの何よりの願いでございます。',
    ),
    say(
      '不周之处，还请您多包涵。',
      'Where we fell short, please bear with us.',
      '行き届かない点がございましたこと、どうかご容赦ください。',
    ),
    say(
      '您的这番话，我们会放在心上。',
      'We will keep what you said in mind.',
      'いただいたお言葉を、心に留めてまいります。',
    ),
  ],
  praise: [
    say('期待再次为您服务。', 'We look forward to serving you again.', 'またお役に立てる日を楽しみにしております。'),
    say(
      '我们会继续做好每一单。',
      'We will keep doing every order well.',
      'これからも一つ一つのご注文を大切にしてまいります。',
    ),
    say(
      '祝您生活愉快，事事顺心。',
      'We wish you all the best, and that all goes as you wish.',
      '健やかに、すべてが順調な毎日をお過ごしください。',
    ),
  ],
  neutral: [
    say('期待再次为您服务。', 'We look forward to serving you again.', 'またお役に立てる日を楽しみにしております。'),
    say('您的信任，我们很珍惜。', 'We cherish your trust.', 'お寄せいただく信頼を、大切にしております。'),
    say('祝您生活愉快。', 'We wish you all the best.', '健やかにお過ごしください。'),
  ],
};

export const pledges: Pack<Untraditional>['pledges'] = [
  say(
    '您的鼓励我们会化作行动，把品质和服务守好。',
    'We will turn your encouragement into action and keep up quality and service.',
    'いただいたお言葉を励みに、品質と応対を守ってまいります。',
  ),
  say(
    '我们会严格把关，不辜负您的信任。',
    'We will keep our standards high, so as to deserve your trust.',
    '信頼にお応えできますよう、これからも品質の管理に努めてまいります。',
  ),
  say(
    '商品使用中有什么需要，随时欢迎联系我们。',
    'If you need anything while using the item, you are welcome to contact us at any time.',
    'ご使用の中で何かございましたら、いつでもご連絡ください。',
  ),
];

export const signatures: Pack<Untraditional>['signatures'] = {
  public: [
    say('——{shop}', '{shop}', '{shop}'),
    say('——{shop}客服', 'Customer service, {shop}', '{shop} カスタマーサービス'),
    say('——{shop}全体员工', 'Everyone at {shop}', '{shop} スタッフ一同'),
  ],
  private: [
    say('{shop}', '{shop}', '{shop}'),
    say('{shop}客服', 'Customer service, {shop}', '{shop} カスタマーサービス'),
    say('{shop}售后客服', 'After-sales service, {shop}', '{shop} アフターサービス担当'),
  ],
};
