/** Japanese: the blocks every situation shares. */
import type { Pack, Wordings } from '../pack.ts';
import { formal, warm } from '../tone.ts';
import { say } from './say.ts';

export const greetings: Pack['greetings'] = {
  complaint: [
    say(
      'この度は当店をご利用いただき、ありがとうございます。',
      'Thank you for shopping with us.',
      '感谢您光临本店。',
      '感謝您光臨本店。',
    ),
    say(
      'この度は当店の商品をお選びいただき、ありがとうございます。',
      'Thank you for choosing our product.',
      '感谢您选择我们的商品。',
      '感謝您選擇我們的商品。',
    ),
    say(
      '貴重なお声をお寄せいただき、ありがとうございます。',
      'Thank you for your valuable comments.',
      '感谢您的宝贵意见。',
      '感謝您的寶貴意見。',
    ),
    say(
      '率直なご感想をお寄せいただき、ありがとうございます。',
      'Thank you for sharing your frank impressions.',
      '感谢您坦率地分享感受。',
      '感謝您坦率地分享感受。',
    ),
    formal(
      say(
        'この度は当店をご利用いただき、厚く御礼申し上げます。',
        'We thank you most sincerely for shopping with us.',
        '衷心感谢您光临本店。',
        '衷心感謝您光臨本店。',
      ),
    ),
    formal(
      say(
        '貴重なご意見を賜り、厚く御礼申し上げます。',
        'We thank you most sincerely for your valuable comments.',
        '衷心感谢您的宝贵意见。',
        '衷心感謝您的寶貴意見。',
      ),
    ),
  ],
  formal: [
    say(
      'この度は当店をご利用いただき、ありがとうございます。',
      'Thank you for shopping with us.',
      '感谢您光临本店。',
      '感謝您光臨本店。',
    ),
    say(
      'いただいた内容を拝見いたしました。',
      'We have read what you wrote.',
      '您写的内容我们已经看到。',
      '您寫的內容我們已經看到。',
    ),
    say(
      'お寄せいただいたお声を拝読いたしました。',
      'We have read your comments.',
      '您的留言我们已经认真阅读。',
      '您的留言我們已經認真閱讀。',
    ),
  ],
  praise: [
    say(
      'この度は当店をご利用いただき、誠にありがとうございます。',
      'Thank you very much for shopping with us.',
      '非常感谢您光临本店。',
      '非常感謝您光臨本店。',
    ),
    warm(
      say(
        'あたたかいお言葉をお寄せいただき、誠にありがとうございます。',
        'Thank you very much for your kind words.',
        '非常感谢您温暖的留言。',
        '非常感謝您溫暖的留言。',
      ),
    ),
    say(
      'お忙しい中ご感想をお寄せいただき、誠にありがとうございます。',
      'Thank you very much for taking the time to share your impressions.',
      '非常感谢您在百忙之中分享感受。',
      '非常感謝您在百忙之中分享感受。',
    ),
    formal(
      say(
        'お心のこもったご感想を賜り、厚く御礼申し上げます。',
        'We thank you most sincerely for your heartfelt impressions.',
        '衷心感谢您诚挚的感想。',
        '衷心感謝您誠摯的感想。',
      ),
    ),
  ],
  plain: [
    say(
      'この度は当店をご利用いただき、ありがとうございます。',
      'Thank you for shopping with us.',
      '感谢您光临本店。',
      '感謝您光臨本店。',
    ),
    say(
      'この度は当店でお買い物をいただき、ありがとうございます。',
      'Thank you for making your purchase at our shop.',
      '感谢您在本店购物。',
      '感謝您在本店購物。',
    ),
    say(
      '数あるお店の中から当店をお選びいただき、ありがとうございます。',
      'Thank you for choosing us from among so many shops.',
      '感谢您在众多店铺中选择本店。',
      '感謝您在眾多店鋪中選擇本店。',
    ),
  ],
  'follow-up': [
    say(
      'ご購入後のお声を重ねてお寄せいただき、ありがとうございます。',
      'Thank you for writing to us once more after your purchase.',
      '感谢您在购买之后再次留言。',
      '感謝您在購買之後再次留言。',
    ),
    say(
      'その後のご様子をお知らせいただき、ありがとうございます。',
      'Thank you for telling us how things went afterwards.',
      '感谢您告诉我们后续的情况。',
      '感謝您告訴我們後續的情況。',
    ),
    say(
      'あらためてお声をお聞かせいただき、ありがとうございます。',
      'Thank you for getting back to us with your comments.',
      '感谢您再次告诉我们您的感受。',
      '感謝您再次告訴我們您的感受。',
    ),
  ],
  private: [
    say(
      'お客様\n\nこの度は当店をご利用いただき、ありがとうございます。',
      'Dear customer, thank you for shopping with us.',
      '尊敬的顾客：感谢您光临本店。',
      '敬愛的顧客：感謝您光臨本店。',
    ),
    say(
      'お客様\n\n当店の商品をお選びいただき、ありがとうございます。ご注文の品についてご連絡いたします。',
      'Dear customer, thank you for choosing our product. We are writing about your order.',
      '尊敬的顾客：感谢您选择我们的商品。就您的订单与您联系。',
      '敬愛的顧客：感謝您選擇我們的商品。就您的訂單與您聯絡。',
    ),
    say(
      'お客様\n\n当店をご利用いただき、ありがとうございます。ご購入の品についてご連絡いたしました。',
      'Dear customer, thank you for shopping with us. We are writing about the item you bought.',
      '尊敬的顾客：感谢您光临本店。就您购买的商品与您联系。',
      '敬愛的顧客：感謝您光臨本店。就您購買的商品與您聯絡。',
    ),
  ],
  'private-praise': [
    say(
      'お客様\n\nこの度は当店をご利用いただき、誠にありがとうございます。',
      'Dear customer, thank you very much for shopping with us.',
      '尊敬的顾客：非常感谢您光临本店。',
      '敬愛的顧客：非常感謝您光臨本店。',
    ),
    say(
      'お客様\n\n当店の商品をお選びいただき、心より御礼申し上げます。',
      'Dear customer, we thank you sincerely for choosing our product.',
      '尊敬的顾客：衷心感谢您选择我们的商品。',
      '敬愛的顧客：衷心感謝您選擇我們的商品。',
    ),
    say(
      'お客様\n\nお心のこもったお言葉をいただき、誠にありがとうございます。',
      'Dear customer, thank you very much for your heartfelt words.',
      '尊敬的顾客：非常感谢您诚挚的留言。',
      '敬愛的顧客：非常感謝您誠摯的留言。',
    ),
  ],
  'private-again': [
    say(
      'お客様\n\n先日は当店をご利用いただき、ありがとうございました。',
      'Dear customer, thank you for shopping with us the other day.',
      '尊敬的顾客：感谢您前几天光临本店。',
      '敬愛的顧客：感謝您前幾天光臨本店。',
    ),
    say(
      'お客様\n\n先日は当店の商品をお選びいただき、ありがとうございました。',
      'Dear customer, thank you for having chosen our product the other day.',
      '尊敬的顾客：感谢您前几天选择我们的商品。',
      '敬愛的顧客：感謝您前幾天選擇我們的商品。',
    ),
    say(
      'お客様\n\n先日は当店でお買い物をいただき、ありがとうございました。',
      'Dear customer, thank you for your purchase the other day.',
      '尊敬的顾客：感谢您前几天在本店购物。',
      '敬愛的顧客：感謝您前幾天在本店購物。',
    ),
  ],
  'private-plain': [
    say(
      'お客様\n\nこの度は当店をご利用いただき、ありがとうございます。',
      'Dear customer, thank you for shopping with us.',
      '尊敬的顾客：感谢您光临本店。',
      '敬愛的顧客：感謝您光臨本店。',
    ),
    say(
      'お客様\n\n数あるお店の中から当店をお選びいただき、ありがとうございます。',
      'Dear customer, thank you for choosing us from among so many shops.',
      '尊敬的顾客：感谢您在众多店铺中选择本店。',
      '敬愛的顧客：感謝您在眾多店鋪中選擇本店。',
    ),
    say(
      'お客様\n\n当店でお買い物をいただき、誠にありがとうございます。',
      'Dear customer, thank you very much for your purchase.',
      '尊敬的顾客：非常感谢您在本店购物。',
      '敬愛的顧客：非常感謝您在本店購物。',
    ),
  ],
};

export const points: Wordings = [
  say(
    '「{point}」とのご指摘を、真摯に受け止めております。',
    'We take your point “{point}” ({cause}) very seriously.',
    '您指出的“{point}”（{cause}），我们认真对待。',
    '您指出的「{point}」（{cause}），我們認真對待。',
  ),
  say(
    '「{point}」とのこと、しっかりと受け止めております。',
    'We take your words “{point}” ({cause}) to heart.',
    '您说的“{point}”（{cause}），我们放在心上。',
    '您說的「{point}」（{cause}），我們放在心上。',
  ),
  say(
    'お書きくださった「{point}」との点、承知いたしました。',
    'We have taken note of what you wrote: “{point}” ({cause}).',
    '您写到的“{point}”（{cause}），我们已经记下。',
    '您寫到的「{point}」（{cause}），我們已經記下。',
  ),
  say(
    '「{point}」との点を、心に留めてまいります。',
    'We will keep in mind what you say: “{point}” ({cause}).',
    '您说的“{point}”（{cause}），我们会记在心上。',
    '您說的「{point}」（{cause}），我們會記在心上。',
  ),
];

export const praisedPoints: Wordings = [
  say(
    '「{point}」とお書きいただき、スタッフ一同大変嬉しく存じます。',
    'All of us were very happy to read “{point}”.',
    '看到您说“{point}”，我们全体员工都非常高兴。',
    '看到您說「{point}」，我們全體同仁都非常高興。',
  ),
  say(
    '「{point}」とのこと、何よりでございます。',
    'We could not be happier to hear “{point}”.',
    '得知“{point}”，这是再好不过的了。',
    '得知「{point}」，這是再好不過的了。',
  ),
  say(
    '「{point}」とのお声は、私どもの大きな励みでございます。',
    'Your words “{point}” are a great encouragement to us.',
    '您说的“{point}”，对我们是很大的鼓励。',
    '您說的「{point}」，對我們是很大的鼓勵。',
  ),
];

export const seconds: Wordings = [
  say(
    'また、{second}につきましても、重ねてお詫び申し上げます。',
    'We also apologize for {second}.',
    '另外，关于{second}，我们也再次向您致歉。',
    '另外，關於{second}，我們也再次向您致歉。',
  ),
  say(
    'あわせて、{second}につきましても心よりお詫びいたします。',
    'We also apologize sincerely for {second}.',
    '同时，关于{second}，我们也衷心致歉。',
    '同時，關於{second}，我們也衷心致歉。',
  ),
  say(
    'さらに、{second}に関しましても、行き届かず心苦しく存じます。',
    'We also regret that we fell short regarding {second}.',
    '此外，在{second}方面我们也有不足，深感过意不去。',
    '此外，在{second}方面我們也有不足，深感過意不去。',
  ),
];

export const remedies: Wordings = [
  say(
    'ご注文内容を確認のうえ、{remedy}を進めてまいります。',
    'Once we have checked your order, we will {remedy}.',
    '核实订单后，我们会为您安排{remedy}。',
    '確認訂單後，我們會為您安排{remedy}。',
  ),
  say(
    '状況を確認でき次第、{remedy}をいたします。',
    'As soon as we have confirmed what happened, we will {remedy}.',
    '确认情况后，我们会为您安排{remedy}。',
    '確認情況後，我們會為您安排{remedy}。',
  ),
  say(
    'お客様とご相談のうえ、{remedy}をいたします。',
    'After talking it over with you, we will {remedy}.',
    '与您商量后，我们会为您安排{remedy}。',
    '與您商量後，我們會為您安排{remedy}。',
  ),
];

const byReply: Wordings = [
  say(
    'お手数ではございますが、詳しい内容をこのメッセージへの返信にてお知らせください。',
    'Please tell us the details by replying to this message.',
    '麻烦您回复本消息，告诉我们详细情况。',
    '麻煩您回覆本訊息，告訴我們詳細情況。',
  ),
  say(
    '恐れ入りますが、本メッセージへのご返信にて、詳しい内容をお聞かせください。',
    'Please tell us the details in a reply to this message.',
    '请您回复本消息，说明详细情况。',
    '請您回覆本訊息，說明詳細情況。',
  ),
  say(
    'このメッセージにそのままご返信いただけましたら、担当者が対応いたします。',
    'If you simply reply to this message, a member of our staff will take care of it.',
    '您直接回复本消息，就会有专人为您处理。',
    '您直接回覆本訊息，就會有專人為您處理。',
  ),
];
const taobao: Wordings = [
  say(
    'お手数ではございますが、旺旺より店舗のカスタマーサービスまでご連絡ください。',
    'Please contact our customer service through Wangwang.',
    '麻烦您通过旺旺联系店铺客服。',
    '麻煩您透過旺旺聯絡店鋪客服。',
  ),
  say(
    '恐れ入りますが、ご注文ページから店舗のカスタマーサービスまでお知らせください。',
    'Please let our customer service know from your order page.',
    '请您从订单页联系店铺客服。',
    '請您從訂單頁面聯絡店鋪客服。',
  ),
  say(
    '詳しいご事情を、旺旺の店舗窓口にお聞かせいただけますと幸いです。',
    'We would be glad if you told our shop the details through Wangwang.',
    '请您通过旺旺把详细情况告诉店铺客服。',
    '請您透過旺旺把詳細情況告訴店鋪客服。',
  ),
];

export const contacts: Pack['contacts'] = {
  'feedback-reply': [
    say(
      'お手数ですが、詳しい内容を注文履歴の「出品者に連絡する」よりお知らせください。',
      'Please let us know the details through “Contact seller” in your order history.',
      '麻烦您通过订单记录里的“联系卖家”告诉我们具体内容。',
      '麻煩您透過訂單紀錄裡的「聯絡賣家」告訴我們具體內容。',
    ),
    say(
      '恐れ入りますが、注文履歴から当店へメッセージをお送りください。',
      'Please send us a message from your order history.',
      '请您从订单记录给我们发消息。',
      '請您從訂單紀錄傳訊息給我們。',
    ),
    say(
      '詳しい内容を、注文履歴の「出品者に連絡する」よりお聞かせください。',
      'Please tell us the details through “Contact seller” in your order history.',
      '请您通过订单记录里的“联系卖家”告诉我们详细情况。',
      '請您透過訂單紀錄裡的「聯絡賣家」告訴我們詳細情況。',
    ),
  ],
  'buyer-message': byReply,
  'review-comment': [
    say(
      'お手数ではございますが、購入履歴の「ショップへ問い合わせ」よりご連絡ください。',
      'Please contact us through “Contact the shop” in your purchase history.',
      '麻烦您通过购买记录里的“联系店铺”与我们联系。',
      '麻煩您透過購買紀錄裡的「聯絡店鋪」與我們聯絡。',
    ),
    say(
      '恐れ入りますが、購入履歴にございます「ショップへ問い合わせ」から、詳しい内容をお知らせください。',
      'Please let us know the details through “Contact the shop” in your purchase history.',
      '请您通过购买记录里的“联系店铺”告诉我们具体内容。',
      '請您透過購買紀錄裡的「聯絡店鋪」告訴我們具體內容。',
    ),
    say(
      '詳しい内容を、購入履歴の「ショップへ問い合わせ」よりお聞かせください。',
      'Please tell us the details through “Contact the shop” in your purchase history.',
      '请您通过购买记录里的“联系店铺”告诉我们详细情况。',
      '請您透過購買紀錄裡的「聯絡店鋪」告訴我們詳細情況。',
    ),
  ],
  rmesse: byReply,
  'review-reply': taobao,
  'follow-up-reply': taobao,
};

export const doors: Wordings = [
  say(
    'お困りの点がございましたら、{route}にてお知らせください。',
    'If there is any problem, please let us know {route}.',
    '如有任何困扰，请通过{route}告诉我们。',
    '如有任何困擾，請透過{route}告訴我們。',
  ),
  say(
    'お力になれることがございましたら、{route}にてご相談ください。',
    'If there is anything we can do for you, please ask us {route}.',
    '如有我们能帮上忙的，请通过{route}告诉我们。',
    '如有我們能幫上忙的，請透過{route}告訴我們。',
  ),
  say(
    '何かございましたら、{route}にてお気軽にお知らせください。',
    'If there is anything at all, please feel free to let us know {route}.',
    '有任何事情，欢迎随时通过{route}告诉我们。',
    '有任何事情，歡迎隨時透過{route}告訴我們。',
  ),
];

const reply = say('このメッセージへのご返信', 'by replying to this message', '回复本消息', '回覆本訊息');
const wangwang = say('旺旺の店舗窓口', 'through our customer service on Wangwang', '旺旺店铺客服', '旺旺店鋪客服');

export const routes: Pack['routes'] = {
  'feedback-reply': say(
    '注文履歴の「出品者に連絡する」',
    'through “Contact seller” in your order history',
    '订单记录里的“联系卖家”',
    '訂單紀錄裡的「聯絡賣家」',
  ),
  'buyer-message': reply,
  'review-comment': say(
    '購入履歴の「ショップへ問い合わせ」',
    'through “Contact the shop” in your purchase history',
    '购买记录里的“联系店铺”',
    '購買紀錄裡的「聯絡店鋪」',
  ),
  rmesse: reply,
  'review-reply': wangwang,
  'follow-up-reply': wangwang,
};

export const evidence: Wordings = [
  say(
    'お手元の品のお写真も、お撮りになれましたらあわせてお送りください。',
    'If you can take a photo of the item you have, please send it along.',
    '如果方便拍下您手上的商品，请把照片一并发给我们。',
    '如果方便拍下您手上的商品，請把照片一併傳給我們。',
  ),
  say(
    '差し支えなければ、お手元の品の様子が分かるお写真もお送りいただけますと、確認がスムーズに進みます。',
    'If you don’t mind, a photo that shows the item you have would speed up our check.',
    '如果方便，也请发一张能看出商品情况的照片，便于我们尽快核实。',
    '如果方便，也請傳一張看得出商品情況的照片，以便我們儘快確認。',
  ),
  say(
    'その際、お届けした品のお写真を添えていただけますと助かります。',
    'It would help if you could attach a photo of the item you received.',
    '届时如能附上收到的商品的照片就更好了。',
    '屆時如能附上收到的商品的照片就更好了。',
  ),
];

export const closings: Pack['closings'] = {
  complaint: [
    say(
      '今後とも、どうぞよろしくお願い申し上げます。',
      'We hope to be of service to you in the future.',
      '今后也请多多关照。',
      '今後也請多多關照。',
    ),
    say(
      '信頼していただける店舗を目指し、精進してまいります。',
      'We will do our best to be a shop you can trust.',
      '我们会继续努力，做值得您信赖的店铺。',
      '我們會繼續努力，做一家值得您信賴的店鋪。',
    ),
    say(
      '何卒よろしくお願い申し上げます。',
      'Thank you for your kind understanding.',
      '恳请多多关照。',
      '懇請多多關照。',
    ),
  ],
  praise: [
    say(
      'またのご利用をお待ちしております。',
      'We look forward to serving you again.',
      '期待您再次光临。',
      '期待您再次光臨。',
    ),
    formal(
      say(
        '今後ともご愛顧のほど、よろしくお願い申し上げます。',
        'We hope for your continued patronage.',
        '今后也请多多支持。',
        '今後也請多多支持。',
      ),
    ),
    say(
      'またのご縁をいただけますと幸いです。',
      'We would be glad to serve you again.',
      '希望今后还有机会为您服务。',
      '希望今後還有機會為您服務。',
    ),
    warm(
      say(
        'またのご来店を、楽しみにお待ちしております。',
        'We look forward to your next visit.',
        '我们期待您再次光临。',
        '我們期待您再次光臨。',
      ),
    ),
  ],
  neutral: [
    say(
      '今後とも、どうぞよろしくお願い申し上げます。',
      'We hope to be of service to you in the future.',
      '今后也请多多关照。',
      '今後也請多多關照。',
    ),
    say(
      'またお役に立てますことを願っております。',
      'We hope to be of help again.',
      '期待再次为您服务。',
      '期待再次為您服務。',
    ),
    say(
      'またのご縁をいただけますと幸いです。',
      'We would be glad to be of service again.',
      '希望今后还有机会为您服务。',
      '希望今後還有機會為您服務。',
    ),
  ],
};

export const pledges: Wordings = [
  say(
    'これからも安心してお買い物を楽しんでいただけるよう、品質とお届けの丁寧さを大切にしてまいります。',
    'We will continue to value quality and careful delivery, so that you can enjoy shopping with peace of mind.',
    '今后我们会继续重视品质、用心发货，让您购物更安心。',
    '今後我們會繼續重視品質、用心出貨，讓您購物更安心。',
  ),
  say(
    'いただいたお気持ちを大切に、より良い商品とサービスをお届けできるよう、日々の業務に取り組んでまいります。',
    'We will cherish your kindness in our daily work and try to offer better products and service.',
    '我们会珍惜您的心意，做好每天的工作，提供更好的商品和服务。',
    '我們會珍惜您的心意，做好每天的工作，提供更好的商品和服務。',
  ),
  say(
    'お気づきの点がございましたら、いつでもお聞かせください。',
    'If you notice anything, please tell us at any time.',
    '如您有任何发现，请随时告诉我们。',
    '若您有任何發現，請隨時告訴我們。',
  ),
];

export const signatures: Pack['signatures'] = {
  public: [
    say('{shop}', '{shop}', '{shop}', '{shop}'),
    say('{shop} スタッフ一同', 'Everyone at {shop}', '{shop} 全体员工', '{shop} 全體同仁'),
    say('{shop} 店舗担当', 'The shop staff of {shop}', '{shop} 店铺负责人', '{shop} 店鋪負責人'),
  ],
  private: [
    say('{shop}', '{shop}', '{shop}', '{shop}'),
    say('{shop} お客様窓口', 'Customer service, {shop}', '{shop} 客服', '{shop} 客服'),
    say('{shop} カスタマー担当', 'Customer care, {shop}', '{shop} 客服负责人', '{shop} 客服負責人'),
  ],
};
