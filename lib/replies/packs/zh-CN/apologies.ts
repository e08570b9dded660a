/** Chinese: the apology for each cause. Short, warm, about the concrete thing; no quarrel, no excuse. */
import type { Cause } from '../../../reviews/review.ts';
import type { Untraditional, Wordings } from '../pack.ts';
import { say } from './say.ts';

export const apologies: Record<Cause, Wordings<Untraditional>> = {
  defect: [
    say(
      '商品出了问题，换谁心里都不好受，我们{sorry}。',
      'We are {sorry}: nobody would be happy when something goes wrong with an item.',
      '商品に問題が生じ、お気持ちお察しいたします。{sorry}。',
    ),
    say(
      '商品出了这样的状况，没能让您放心，{sorry}。',
      'We are {sorry} that this happened with the product and worried you.',
      '商品がこのような状態となり、ご安心いただけず、{sorry}。',
    ),
    say(
      '给您添堵了，商品出现这样的问题，我们{sorry}。',
      'We are {sorry} for the annoyance: the product should not have had such a problem.',
      '商品にこのような問題が生じてご不快をおかけし、{sorry}。',
    ),
  ],
  quality: [
    say(
      '商品质量没让您满意，我们{sorry}。',
      'We are {sorry} that the quality did not satisfy you.',
      '品質の面でご満足いただけず、{sorry}。',
    ),
    say(
      '这件商品的质量没达到您的期待，{sorry}。',
      'We are {sorry} that the quality of this item fell short of your expectations.',
      'この商品の品質がご期待に届かず、{sorry}。',
    ),
    say(
      '在细节上没能让您满意，{sorry}。',
      'We are {sorry} that we did not satisfy you in the details.',
      '細部の点でご満足いただけず、{sorry}。',
    ),
  ],
  performance: [
    say(
      '使用效果没达到您的预期，我们{sorry}。',
      'We are {sorry} that it did not work as well as you expected.',
      '使用感がご期待に届かず、{sorry}。',
    ),
    say(
      '用起来不够理想，影响您的体验了，{sorry}。',
      'We are {sorry} that using it was less than ideal for you.',
      'お使い心地が十分でなく、{sorry}。',
    ),
    say(
      '商品的表现没能让您满意，{sorry}。',
      'We are {sorry} that the product’s performance did not satisfy you.',
      '商品の性能にご満足いただけず、{sorry}。',
    ),
  ],
  damaged: [
    say(
      '满心期待的东西收到时却有损坏，换谁都会不开心，{sorry}。',
      'We are {sorry}: anyone would be upset to receive a damaged item after looking forward to it.',
      '楽しみにされていた商品が傷んだ状態で届き、お気持ちお察しいたします。{sorry}。',
    ),
    say(
      '商品没能完好地送到您手里，我们{sorry}。',
      'We are {sorry} that the item did not reach you intact.',
      '商品を万全の状態でお届けできず、{sorry}。',
    ),
    say(
      '收到的商品有破损，给您添麻烦了，{sorry}。',
      'We are {sorry} for the trouble: the item arrived damaged.',
      '破損した商品が届きご迷惑をおかけし、{sorry}。',
    ),
  ],
  packaging: [
    say(
      '包装没做到位，影响您收货的心情了，{sorry}。',
      'We are {sorry} that the packaging was not up to the mark and spoiled the moment of opening.',
      '包装が行き届かず、お受け取りの際のお気持ちを損ね、{sorry}。',
    ),
    say(
      '打包时少了一份用心，我们{sorry}。',
      'We are {sorry} that we lacked care when packing.',
      '今回の包装に配慮が足りず、{sorry}。',
    ),
    say(
      '这次的包装没有做好，{sorry}。',
      'We are {sorry} that the packaging was not done well this time.',
      '今回の梱包が行き届かず、{sorry}。',
    ),
  ],
  late: [
    say(
      '让您等了这么久，我们也着急，{sorry}。',
      'We are {sorry} that you had to wait so long; it worried us, too.',
      '長らくお待たせし、私どもも気を揉んでおります。{sorry}。',
    ),
    say(
      '没能让您早点收到，我们{sorry}。',
      'We are {sorry} that you did not receive it sooner.',
      '早くお届けすることができず、{sorry}。',
    ),
    say(
      '发货和物流让您久等了，{sorry}。',
      'We are {sorry} for the long wait for dispatch and delivery.',
      '発送とお届けで大変お待たせし、{sorry}。',
    ),
  ],
  courier: [
    say(
      '收个快递还让您费心，我们{sorry}。',
      'We are {sorry} that just receiving a parcel gave you trouble.',
      'お受け取りでお手数をおかけし、{sorry}。',
    ),
    say(
      '配送环节没让您省心，{sorry}。',
      'We are {sorry} that the delivery was a worry for you.',
      '配送の面でご心配をおかけし、{sorry}。',
    ),
    say(
      '派送服务给您带来不便，我们{sorry}。',
      'We are {sorry} for the inconvenience with the delivery service.',
      '配達の際にご不便をおかけし、{sorry}。',
    ),
  ],
  'wrong-item': [
    say(
      '收到的和您下单的不一样，让您白等一场，{sorry}。',
      'We are {sorry} that you waited and then received something other than what you ordered.',
      'ご注文と異なる商品が届き、お待ちいただいたお時間を無駄にしてしまい、{sorry}。',
    ),
    say(
      '没把您买的那一款准确送到，我们{sorry}。',
      'We are {sorry} that the item you bought was not delivered correctly.',
      'お求めの商品を正しくお届けできず、{sorry}。',
    ),
    say(
      '商品与订单不一致，给您添麻烦了，{sorry}。',
      'We are {sorry} for the trouble: the item did not match your order.',
      '商品がご注文と一致せずご迷惑をおかけし、{sorry}。',
    ),
  ],
  missing: [
    say(
      '东西没给您配齐，让您扫兴了，{sorry}。',
      'We are {sorry} that your delivery was incomplete and spoiled your pleasure.',
      '一式をそろえてお届けできず、お気持ちを損ねてしまい、{sorry}。',
    ),
    say(
      '收到的内容有缺少，给您添麻烦了，{sorry}。',
      'We are {sorry} for the trouble: something was missing from what you received.',
      '内容物に不足がありお手数をおかけし、{sorry}。',
    ),
    say(
      '没能完整地把商品交到您手上，我们{sorry}。',
      'We are {sorry} that the item was not handed over to you complete.',
      '商品を完全な形でお届けできず、{sorry}。',
    ),
  ],
  mismatch: [
    say(
      '收到的和您看页面时想的不一样，没能让您如愿，{sorry}。',
      'We are {sorry} that the item was not what you had imagined from the page and wished for.',
      '商品ページからのご想像と異なり、ご希望に沿えず、{sorry}。',
    ),
    say(
      '商品和您从页面了解到的有差距，我们{sorry}。',
      'We are {sorry} for the gap between the item and what you gathered from the page.',
      '商品と、ページからお受けになった印象とに差があり、{sorry}。',
    ),
    say(
      '实物与您的预期有出入，{sorry}。',
      'We are {sorry} that the actual item differed from what you expected.',
      '実際の商品がご想像と異なり、{sorry}。',
    ),
  ],
  size: [
    say(
      '尺寸没能合您的意，我们{sorry}。',
      'We are {sorry} that the size did not suit you.',
      'サイズがご希望に合わず、{sorry}。',
    ),
    say(
      '这次的大小没能合您的需要，{sorry}。',
      'We are {sorry} that the size was not what you needed this time.',
      '今回の大きさがご希望に合わず、{sorry}。',
    ),
    say(
      '大小上没能让您觉得合适，{sorry}。',
      'We are {sorry} that it did not seem the right size to you.',
      '大きさの点でしっくりこず、{sorry}。',
    ),
  ],
  colour: [
    say(
      '颜色和您想要的不一样，没能让您满意，{sorry}。',
      'We are {sorry} that the color was not what you wanted and did not satisfy you.',
      '色がご希望と異なりご満足いただけず、{sorry}。',
    ),
    say(
      '实物颜色没达到您的期待，我们{sorry}。',
      'We are {sorry} that the actual color did not meet your expectations.',
      '実物の色味がご期待に沿わず、{sorry}。',
    ),
    say(
      '图片和实物的颜色让您觉得有差别，{sorry}。',
      'We are {sorry} that you found the color different from the pictures.',
      '画像と実物の色に違いを感じさせてしまい、{sorry}。',
    ),
  ],
  smell: [
    say(
      '味道让您不舒服了，我们{sorry}。',
      'We are {sorry} that the smell or taste was unpleasant.',
      'においや味でご不快な思いをおかけし、{sorry}。',
    ),
    say(
      '商品的味道影响您的心情了，{sorry}。',
      'We are {sorry} that the smell or taste spoiled your pleasure.',
      '商品のにおいや味で、お気持ちを損ねてしまい、{sorry}。',
    ),
    say(
      '商品的味道让您不放心了，{sorry}。',
      'We are {sorry} that the smell or taste worried you.',
      '商品のにおいや味でご不安な思いをおかけし、{sorry}。',
    ),
  ],
  authenticity: [
    say(
      '让您对收到的商品有了疑虑，我们{sorry}。',
      'We are {sorry} that you were left with doubts about the item.',
      'お届けした商品にご不安を抱かせてしまい、{sorry}。',
    ),
    say(
      '没能让您安心，{sorry}。',
      'We are {sorry} that we did not give you peace of mind.',
      '安心してお求めいただけず、{sorry}。',
    ),
    say(
      '商品的状态让您不放心了，{sorry}。',
      'We are {sorry} that the condition of the item worried you.',
      '商品の状態でご心配をおかけし、{sorry}。',
    ),
  ],
  price: [
    say(
      '价格上没让您觉得值，我们{sorry}。',
      'We are {sorry} that it did not feel worth the price.',
      '価格に見合うと感じていただけず、{sorry}。',
    ),
    say(
      '价格让您觉得不太划算，{sorry}。',
      'We are {sorry} that the price did not seem a good deal to you.',
      'お値段に見合うと感じていただけず、{sorry}。',
    ),
    say(
      '在价格上没能让您满意，{sorry}。',
      'We are {sorry} that you were not happy with the price.',
      '価格の面でご納得いただけず、{sorry}。',
    ),
  ],
  service: [
    say(
      '客服没有接待好您，我们{sorry}。',
      'We are {sorry} that our customer service did not look after you well.',
      '応対が行き届かず、{sorry}。',
    ),
    say(
      '沟通中让您不愉快了，{sorry}。',
      'We are {sorry} that talking to us was unpleasant.',
      'やり取りの中で不快な思いをおかけし、{sorry}。',
    ),
    say(
      '服务没做到位，让您受委屈了，{sorry}。',
      'We are {sorry} that our service fell short and upset you.',
      '応対が至らずおつらい思いをおかけし、{sorry}。',
    ),
  ],
  refund: [
    say(
      '售后没能让您省心，我们{sorry}。',
      'We are {sorry} that our after-sales service was a burden on you.',
      'アフターサービスでお手間をおかけし、{sorry}。',
    ),
    say(
      '售后的事让您来回费劲了，{sorry}。',
      'We are {sorry} for all the effort our after-sales service cost you.',
      'アフターサービスの件で何度もお手数をおかけし、{sorry}。',
    ),
    say(
      '您的售后诉求没处理好，{sorry}。',
      'We are {sorry} that your request was not handled well.',
      'ご購入後のお申し出への対応が十分でなく、{sorry}。',
    ),
  ],
  usability: [
    say(
      '用起来不顺手，给您添麻烦了，{sorry}。',
      'We are {sorry} that it was awkward to use.',
      '使い勝手が悪くお手数をおかけし、{sorry}。',
    ),
    say(
      '用着不方便，让您费心了，我们{sorry}。',
      'We are {sorry} that it was inconvenient to use and gave you trouble.',
      'お使いになりにくくご面倒をおかけし、{sorry}。',
    ),
    say(
      '在好用这一点上没让您满意，{sorry}。',
      'We are {sorry} that it was not easy enough to use for you.',
      '使いやすさの点でご満足いただけず、{sorry}。',
    ),
  ],
  livestream: [
    say(
      '直播间里买的东西没让您满意，{sorry}。',
      'We are {sorry} that what you bought from the live stream did not satisfy you.',
      'ライブ配信でお求めの商品にご満足いただけず、{sorry}。',
    ),
    say(
      '直播间的讲解让您觉得和实际不一样，我们{sorry}。',
      'We are {sorry} that the presentation in the live stream seemed different from the facts to you.',
      'ライブ配信のご説明が実際と異なるとお感じになったとのこと、{sorry}。',
    ),
    say(
      '直播间里听到的和您收到的让您觉得有差距，{sorry}。',
      'We are {sorry} for the gap you felt between what was said in the stream and what you received.',
      '配信でお聞きになった内容とお届けした商品に差を感じさせてしまい、{sorry}。',
    ),
  ],
  taste: [
    say(
      '这款没合您的喜好，我们{sorry}。',
      'We are {sorry} that it was not to your liking.',
      'お好みに合わず、{sorry}。',
    ),
    say(
      '和您期待的不太一样，{sorry}。',
      'We are {sorry} that it was not quite what you had hoped for.',
      'ご期待と違いがあり、{sorry}。',
    ),
    say(
      '没能让您称心，我们{sorry}。',
      'We are {sorry} that it did not please you.',
      'お気に召していただけず、{sorry}。',
    ),
  ],
  external: [
    say(
      '了解到您这次购物不太顺利，让您费心了。',
      'We understand that this purchase did not go smoothly for you; it must have been a bother.',
      '今回のお買い物が思うように進まなかったとのこと、お手数をおかけいたしました。',
    ),
    say(
      '这次没能如您所愿，我们也觉得可惜。',
      'It is a pity for us, too, that it did not turn out as you wished.',
      'ご希望どおりとならなかったことを、私どもも残念に存じます。',
    ),
    say(
      '您遇到的情况我们了解了，也很能体会您的心情。',
      'We understand what you ran into, and how you feel about it.',
      'ご事情を承りました。お気持ちもお察しいたします。',
    ),
  ],
};
