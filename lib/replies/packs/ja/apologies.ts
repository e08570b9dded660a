/** Japanese: the apology for each cause. No excuse before or in it; nothing admitted that only the shop can know. */
import type { Cause } from '../../../reviews/review.ts';
import type { Wordings } from '../pack.ts';
import { say } from './say.ts';

export const apologies: Record<Cause, Wordings> = {
  defect: [
    say(
      '商品に不具合があったとのこと、{sorry}。',
      'We are {sorry} to hear that something went wrong with the product.',
      '得知商品出了问题，我们{sorry}。',
      '得知商品出了問題，我們{sorry}。',
    ),
    say(
      '安心してご利用いただけない状態となり、{sorry}。',
      'We are {sorry} that you could not use the product with confidence.',
      '商品没能让您安心使用，我们{sorry}。',
      '商品沒能讓您安心使用，我們{sorry}。',
    ),
    say(
      '商品に問題が生じ、ご不便をおかけいたしましたこと、{sorry}。',
      'We are {sorry} for the inconvenience this problem with the product has caused you.',
      '商品出现问题给您带来不便，我们{sorry}。',
      '商品出現問題，造成您的不便，我們{sorry}。',
    ),
  ],
  quality: [
    say(
      '商品の品質がご期待に沿わず、{sorry}。',
      'We are {sorry} that the quality of the product did not meet your expectations.',
      '商品品质没有达到您的期待，我们{sorry}。',
      '商品品質沒有達到您的期待，我們{sorry}。',
    ),
    say(
      '品質の面でご満足いただけず、{sorry}。',
      'We are {sorry} that you were not satisfied with the quality.',
      '在品质上没能让您满意，我们{sorry}。',
      '在品質上沒能讓您滿意，我們{sorry}。',
    ),
    say(
      '品質の面で行き届かない点があり、{sorry}。',
      'We are {sorry} that the quality fell short.',
      '品质方面有不足之处，我们{sorry}。',
      '品質方面有不足之處，我們{sorry}。',
    ),
  ],
  performance: [
    say(
      '使用感や性能がご期待に届かず、{sorry}。',
      'We are {sorry} that the product did not work as well as you had expected.',
      '使用效果没有达到您的期待，我们{sorry}。',
      '使用效果沒有達到您的期待，我們{sorry}。',
    ),
    say(
      'お使いいただいた際の性能にご満足いただけず、{sorry}。',
      'We are {sorry} that the product’s performance in use was not satisfying.',
      '商品的实际表现没能让您满意，我们{sorry}。',
      '商品的實際表現沒能讓您滿意，我們{sorry}。',
    ),
    say(
      '性能の面でご期待にお応えできず、{sorry}。',
      'We are {sorry} that we could not meet your expectations of its performance.',
      '在性能上没能满足您的期待，我们{sorry}。',
      '在性能上沒能滿足您的期待，我們{sorry}。',
    ),
  ],
  damaged: [
    say(
      '商品が傷んだ状態で届いたとのこと、{sorry}。',
      'We are {sorry} to hear that the item reached you in damaged condition.',
      '得知商品送到时已有损坏，我们{sorry}。',
      '得知商品送達時已有損壞，我們{sorry}。',
    ),
    say(
      '楽しみにお待ちいただいた商品を万全の状態でお届けできず、{sorry}。',
      'We are {sorry} that the item you were waiting for did not reach you in perfect condition.',
      '没能把您期待的商品完好地送到您手中，我们{sorry}。',
      '沒能把您期待的商品完好地送到您手中，我們{sorry}。',
    ),
    say(
      'お届けした商品の状態に問題があり、{sorry}。',
      'We are {sorry} that there was a problem with the condition of the item on arrival.',
      '送达的商品状态有问题，我们{sorry}。',
      '送達的商品狀態有問題，我們{sorry}。',
    ),
  ],
  packaging: [
    say(
      '梱包が行き届かず、{sorry}。',
      'We are {sorry} that the packaging was not careful enough.',
      '包装做得不够周到，我们{sorry}。',
      '包裝做得不夠周到，我們{sorry}。',
    ),
    say(
      '梱包の状態でご不快な思いをおかけし、{sorry}。',
      'We are {sorry} that the state of the packaging was unpleasant for you.',
      '包装的状况让您感到不快，我们{sorry}。',
      '包裝的狀況讓您感到不快，我們{sorry}。',
    ),
    say(
      '商品をお包みする際の配慮が足りず、{sorry}。',
      'We are {sorry} that we did not take enough care when wrapping the item.',
      '我们在包装商品时考虑不周，{sorry}。',
      '我們包裝商品時考慮不周，{sorry}。',
    ),
  ],
  late: [
    say(
      'お届けまでに長くお待たせいたしましたこと、{sorry}。',
      'We are {sorry} that you had to wait so long for the delivery.',
      '让您等了这么久才收到，我们{sorry}。',
      '讓您等了這麼久才收到，我們{sorry}。',
    ),
    say(
      'ご希望の時期に商品をお届けできず、{sorry}。',
      'We are {sorry} that the item did not reach you when you wanted it.',
      '没能在您希望的时间送达，我们{sorry}。',
      '沒能在您希望的時間送達，我們{sorry}。',
    ),
    say(
      '発送・お届けの面でお待たせし、{sorry}。',
      'We are {sorry} for keeping you waiting with dispatch and delivery.',
      '在发货和配送上让您久等，我们{sorry}。',
      '在出貨與配送上讓您久等，我們{sorry}。',
    ),
  ],
  courier: [
    say(
      '配送の際にご不便をおかけし、{sorry}。',
      'We are {sorry} for the trouble you had with the delivery.',
      '配送过程给您带来不便，我们{sorry}。',
      '配送過程造成您的不便，我們{sorry}。',
    ),
    say(
      'お受け取りの面でご心配をおかけし、{sorry}。',
      'We are {sorry} for the worry you had over receiving your parcel.',
      '收件方面让您担心了，我们{sorry}。',
      '收件方面讓您擔心了，我們{sorry}。',
    ),
    say(
      '商品のお届けに行き届かない点があり、{sorry}。',
      'We are {sorry} that the delivery of your item left something to be desired.',
      '商品的配送有不周到的地方，我们{sorry}。',
      '商品的配送有不周到的地方，我們{sorry}。',
    ),
  ],
  'wrong-item': [
    say(
      'ご注文と異なる商品が届いたとのこと、{sorry}。',
      'We are {sorry} to hear that you received an item other than the one you ordered.',
      '得知您收到的商品与订单不符，我们{sorry}。',
      '得知您收到的商品與訂單不符，我們{sorry}。',
    ),
    say(
      'ご注文どおりの商品をお届けできず、{sorry}。',
      'We are {sorry} that we did not deliver the item you ordered.',
      '没能按订单把正确的商品送到您手中，我们{sorry}。',
      '沒能依訂單把正確的商品送到您手中，我們{sorry}。',
    ),
    say(
      'お届けした商品に相違があり、{sorry}。',
      'We are {sorry} that the delivered item was not the right one.',
      '发出的商品与您所购不一致，我们{sorry}。',
      '寄出的商品與您所購買的不一致，我們{sorry}。',
    ),
  ],
  missing: [
    say(
      'お届けした内容に不足があったとのこと、{sorry}。',
      'We are {sorry} to hear that something was missing from your delivery.',
      '得知您收到的商品有缺少，我们{sorry}。',
      '得知您收到的商品有短少，我們{sorry}。',
    ),
    say(
      'すべてをそろえてお届けできず、{sorry}。',
      'We are {sorry} that your delivery was not complete.',
      '没能把商品完整地送到您手中，我们{sorry}。',
      '沒能把商品完整地送到您手中，我們{sorry}。',
    ),
    say(
      '内容物の不足によりご迷惑をおかけし、{sorry}。',
      'We are {sorry} for the trouble caused by the missing contents.',
      '因内容缺失给您添了麻烦，我们{sorry}。',
      '因內容短少造成您的困擾，我們{sorry}。',
    ),
  ],
  mismatch: [
    say(
      '商品ページのご案内と実際の商品に違いがあるとお感じになったとのこと、{sorry}。',
      'We are {sorry} to hear that the item seemed different from what the product page led you to expect.',
      '得知您感到商品与页面介绍有出入，我们{sorry}。',
      '得知您覺得商品與頁面介紹有出入，我們{sorry}。',
    ),
    say(
      '商品ページからお受けになった印象と異なり、{sorry}。',
      'We are {sorry} that the item differed from the impression given by the product page.',
      '商品与页面给您的印象不同，我们{sorry}。',
      '商品與頁面給您的印象不同，我們{sorry}。',
    ),
    say(
      '商品のご案内が十分に伝わらず、ご期待と異なる結果となりましたこと、{sorry}。',
      'We are {sorry} that our description did not convey enough and the item was not what you expected.',
      '商品说明没有充分传达，结果与您的期待不同，我们{sorry}。',
      '商品說明沒有充分傳達，結果與您的期待不同，我們{sorry}。',
    ),
  ],
  size: [
    say(
      'サイズがご希望に合わず、{sorry}。',
      'We are {sorry} that the size did not suit you.',
      '尺寸不合您的需要，我们{sorry}。',
      '尺寸不合您的需要，我們{sorry}。',
    ),
    say(
      '大きさや重さなどの点でご希望に沿えず、{sorry}。',
      'We are {sorry} that its size, weight or the like was not what you wanted.',
      '在大小、轻重等方面没能符合您的需要，我们{sorry}。',
      '在大小、輕重等方面沒能符合您的需要，我們{sorry}。',
    ),
    say(
      '大きさの点でご不便をおかけし、{sorry}。',
      'We are {sorry} for the inconvenience with the size.',
      '在尺寸上给您带来不便，我们{sorry}。',
      '在尺寸上造成您的不便，我們{sorry}。',
    ),
  ],
  colour: [
    say(
      '色味がご想像と異なり、{sorry}。',
      'We are {sorry} that the color was not what you had imagined.',
      '颜色与您想象的不同，我们{sorry}。',
      '顏色與您想像的不同，我們{sorry}。',
    ),
    say(
      'お色の印象が商品画像と異なり、{sorry}。',
      'We are {sorry} that the color looked different from the pictures.',
      '颜色看起来与图片不同，我们{sorry}。',
      '顏色看起來與圖片不同，我們{sorry}。',
    ),
    say(
      '色合いの点でご期待に沿えず、{sorry}。',
      'We are {sorry} that the shade did not meet your expectations.',
      '在色调上没能符合您的期待，我们{sorry}。',
      '在色調上沒能符合您的期待，我們{sorry}。',
    ),
  ],
  smell: [
    say(
      '商品のにおいでご不快な思いをおかけし、{sorry}。',
      'We are {sorry} that the smell of the product was unpleasant for you.',
      '商品的气味让您感到不适，我们{sorry}。',
      '商品的氣味讓您感到不適，我們{sorry}。',
    ),
    say(
      'においが気になる状態でのお届けとなり、{sorry}。',
      'We are {sorry} that the item arrived with a noticeable smell.',
      '商品送到时带有明显气味，我们{sorry}。',
      '商品送達時帶有明顯氣味，我們{sorry}。',
    ),
    say(
      'においの点で快適にお使いいただけず、{sorry}。',
      'We are {sorry} that the smell kept you from using the product comfortably.',
      '因为气味影响了您的使用，我们{sorry}。',
      '因為氣味影響了您的使用，我們{sorry}。',
    ),
  ],
  authenticity: [
    say(
      '商品の状態についてご不安をおかけし、{sorry}。',
      'We are {sorry} that the condition of the item has caused you concern.',
      '商品的状态让您感到不安，我们{sorry}。',
      '商品的狀態讓您感到不安，我們{sorry}。',
    ),
    say(
      'お届けした商品にご不審な点があったとのこと、{sorry}。',
      'We are {sorry} to hear that something about the item made you doubtful.',
      '得知您对收到的商品有疑虑，我们{sorry}。',
      '得知您對收到的商品有疑慮，我們{sorry}。',
    ),
    say(
      '安心してお受け取りいただくことができず、{sorry}。',
      'We are {sorry} that you could not receive your order with peace of mind.',
      '没能让您放心收货，我们{sorry}。',
      '沒能讓您安心收貨，我們{sorry}。',
    ),
  ],
  price: [
    say(
      '価格の面でご納得いただけず、{sorry}。',
      'We are {sorry} that you were not happy with the price.',
      '在价格上没能让您满意，我们{sorry}。',
      '在價格上沒能讓您滿意，我們{sorry}。',
    ),
    say(
      'お支払いいただいた金額に見合う満足をお届けできず、{sorry}。',
      'We are {sorry} that the item did not feel worth what you paid.',
      '没能让您觉得物有所值，我们{sorry}。',
      '沒能讓您覺得物有所值，我們{sorry}。',
    ),
    say(
      '価格に対するご期待に沿えず、{sorry}。',
      'We are {sorry} that the item did not live up to its price for you.',
      '没有达到您对这个价位的期待，我们{sorry}。',
      '沒有達到您對這個價位的期待，我們{sorry}。',
    ),
  ],
  service: [
    say(
      '当店の応対に至らない点があり、{sorry}。',
      'We are {sorry} that our service fell short.',
      '我们的服务有不周之处，{sorry}。',
      '我們的服務有不周之處，{sorry}。',
    ),
    say(
      'お問い合わせの際に不快な思いをおかけし、{sorry}。',
      'We are {sorry} that contacting us was an unpleasant experience.',
      '您联系我们时体验不佳，我们{sorry}。',
      '您聯絡我們時的體驗不佳，我們{sorry}。',
    ),
    say(
      '当店の応対でご期待を裏切る結果となり、{sorry}。',
      'We are {sorry} that the way we dealt with you was a let-down.',
      '我们的接待让您失望了，{sorry}。',
      '我們的應對讓您失望了，{sorry}。',
    ),
  ],
  refund: [
    say(
      '返品・返金等のお手続きでご迷惑をおかけし、{sorry}。',
      'We are {sorry} for the trouble you had with the return or refund.',
      '在退换货和退款手续上让您费心了，我们{sorry}。',
      '在退換貨和退款手續上讓您費心了，我們{sorry}。',
    ),
    say(
      'ご購入後のお手続きが行き届かず、{sorry}。',
      'We are {sorry} that your request after the purchase was not handled properly.',
      '售后处理不够周到，我们{sorry}。',
      '售後處理不夠周到，我們{sorry}。',
    ),
    say(
      'お申し出への対応が十分でなく、{sorry}。',
      'We are {sorry} that our response to your request was not good enough.',
      '对您的诉求处理得不够好，我们{sorry}。',
      '對您的需求處理得不夠好，我們{sorry}。',
    ),
  ],
  usability: [
    say(
      'お使いになる際にご不便をおかけし、{sorry}。',
      'We are {sorry} that the product was inconvenient to use.',
      '使用时给您带来不便，我们{sorry}。',
      '使用時造成您的不便，我們{sorry}。',
    ),
    say(
      '使い勝手の面でご期待に沿えず、{sorry}。',
      'We are {sorry} that it was not as easy to use as you had expected.',
      '在好用程度上没能符合您的期待，我们{sorry}。',
      '在好用程度上沒能符合您的期待，我們{sorry}。',
    ),
    say(
      '扱いづらい点があり、お手間をおかけいたしましたこと、{sorry}。',
      'We are {sorry} that the product was hard to handle and cost you extra effort.',
      '商品不太好上手，让您费了功夫，我们{sorry}。',
      '商品不太好上手，讓您費了工夫，我們{sorry}。',
    ),
  ],
  livestream: [
    say(
      'ライブ配信でのご案内とお届けした内容に違いがあるとお感じになったとのこと、{sorry}。',
      'We are {sorry} to hear that what you received seemed different from what was said in the live stream.',
      '得知您感到收到的商品与直播间介绍有出入，我们{sorry}。',
      '得知您覺得收到的商品與直播介紹有出入，我們{sorry}。',
    ),
    say(
      'ライブ配信でのご説明が十分に伝わらず、{sorry}。',
      'We are {sorry} that the explanation in the live stream did not convey enough.',
      '直播间的讲解没有充分传达，我们{sorry}。',
      '直播的說明沒有充分傳達，我們{sorry}。',
    ),
    say(
      '配信をご覧になってのご期待に沿えず、{sorry}。',
      'We are {sorry} that we did not meet the expectations raised by the stream.',
      '没能符合您看直播后的期待，我们{sorry}。',
      '沒能符合您看直播後的期待，我們{sorry}。',
    ),
  ],
  taste: [
    say(
      'お好みに合わず、{sorry}。',
      'We are {sorry} that it was not to your liking.',
      '商品不合您的喜好，我们{sorry}。',
      '商品不合您的喜好，我們{sorry}。',
    ),
    say(
      '思い描いていらしたものと違いがあり、{sorry}。',
      'We are {sorry} that it was different from what you had imagined.',
      '商品与您想象的有差距，我们{sorry}。',
      '商品與您想像的有差距，我們{sorry}。',
    ),
    say(
      'ご期待に沿う商品をお届けできず、{sorry}。',
      'We are {sorry} that the item was not what you had hoped for.',
      '没能把您期待的商品送到您手中，我们{sorry}。',
      '沒能把您期待的商品送到您手中，我們{sorry}。',
    ),
  ],
  external: [
    say(
      'ご注文の品を思うようにお使いいただけなかったとのこと、心苦しく存じます。',
      'We feel for you that the item could not be used as you wished.',
      '得知商品没能如您所愿地派上用场，我们也感到过意不去。',
      '得知商品沒能如您所願地派上用場，我們也感到過意不去。',
    ),
    say(
      'ご希望どおりのお買い物とならなかったとのこと、お気持ちお察しいたします。',
      'We understand how you feel, as the purchase did not turn out as you wished.',
      '得知这次购物没能如您所愿，您的心情我们理解。',
      '得知這次購物沒能如您所願，您的心情我們理解。',
    ),
    say(
      '今回のお買い物についてのご事情、承知いたしました。',
      'We have taken note of the circumstances of this purchase.',
      '您这次购物的情况，我们知道了。',
      '您這次購物的情況，我們知道了。',
    ),
  ],
};
