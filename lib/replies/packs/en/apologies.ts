/** English: the apology for each cause. Brief and plain; nothing admitted that only the shop can know. */
import type { Cause } from '../../../reviews/review.ts';
import type { Wordings } from '../pack.ts';
import { say } from './say.ts';

export const apologies: Record<Cause, Wordings> = {
  defect: [
    say(
      'We are {sorry} that the product let you down.',
      '商品がご期待を裏切る結果となり、{sorry}。',
      '商品辜负了您的期待，我们{sorry}。',
      '商品辜負了您的期待，我們{sorry}。',
    ),
    say(
      'We are {sorry} for the trouble you have had with this item.',
      '今回の商品でご迷惑をおかけし、{sorry}。',
      '这件商品给您带来麻烦，我们{sorry}。',
      '這件商品造成您的困擾，我們{sorry}。',
    ),
    say(
      'You should be able to rely on what you buy, and we are {sorry} that you could not.',
      'お求めの品は信頼してお使いいただけるべきもの、そうならず、{sorry}。',
      '买来的东西理应靠得住，却没能做到，我们{sorry}。',
      '買來的東西理應靠得住，我們卻沒有做到，{sorry}。',
    ),
  ],
  quality: [
    say(
      'We are {sorry} that the quality was not what you expected.',
      '品質がご期待に沿わず、{sorry}。',
      '质量没有达到您的期待，我们{sorry}。',
      '品質沒有達到您的期待，我們{sorry}。',
    ),
    say(
      'We are {sorry} that the quality disappointed you.',
      '品質の面でがっかりさせてしまい、{sorry}。',
      '质量让您失望了，我们{sorry}。',
      '品質讓您失望了，我們{sorry}。',
    ),
    say(
      'You expected better quality, and we are {sorry} to have fallen short.',
      'より良い品質を期待してくださっていたところ、行き届かず、{sorry}。',
      '您期待的是更好的质量，我们没有做到，{sorry}。',
      '您期待的是更好的品質，我們沒有做到，{sorry}。',
    ),
  ],
  performance: [
    say(
      'We are {sorry} that the product did not perform as you had hoped.',
      '性能がご期待に届かず、{sorry}。',
      '商品的表现没有达到您的期望，我们{sorry}。',
      '商品的表現沒有達到您的期望，我們{sorry}。',
    ),
    say(
      'We are {sorry} that it has not worked well enough for you.',
      '十分にお役に立てず、{sorry}。',
      '商品用起来不够理想，我们{sorry}。',
      '商品用起來不夠理想，我們{sorry}。',
    ),
    say(
      'We are {sorry} that the results were not what you needed.',
      'お求めの効果を得ていただけず、{sorry}。',
      '效果没能满足您的需要，我们{sorry}。',
      '效果沒能滿足您的需要，我們{sorry}。',
    ),
  ],
  damaged: [
    say(
      'We are {sorry} that your order did not arrive in good condition.',
      'ご注文の品を良い状態でお届けできず、{sorry}。',
      '您的订单没能完好送达，我们{sorry}。',
      '您的訂單沒能完好送達，我們{sorry}。',
    ),
    say(
      'Nobody wants to open a parcel and find damage, and we are {sorry} that this happened to you.',
      '箱を開けて破損を見つけるのはつらいことでございます。ご迷惑をおかけし、{sorry}。',
      '打开包裹发现破损，谁都不愿意，让您遇到这样的事，我们{sorry}。',
      '打開包裹發現破損，誰都不願意遇到，我們{sorry}。',
    ),
    say(
      'We are {sorry} about the condition in which the item reached you.',
      'お届け時の商品の状態について、{sorry}。',
      '对于商品送到时的状况，我们{sorry}。',
      '對於商品送達時的狀況，我們{sorry}。',
    ),
  ],
  packaging: [
    say(
      'We are {sorry} that your order was not packed with more care.',
      '梱包が行き届かず、{sorry}。',
      '订单包装不够用心，我们{sorry}。',
      '訂單包裝得不夠用心，我們{sorry}。',
    ),
    say(
      'We are {sorry} about the state of the packaging.',
      '梱包の状態について、{sorry}。',
      '对于包装的状况，我们{sorry}。',
      '對於包裝的狀況，我們{sorry}。',
    ),
    say(
      'We are {sorry} that the packaging did not do its job.',
      '梱包が役目を果たせず、{sorry}。',
      '包装没有起到应有的作用，我们{sorry}。',
      '包裝沒有發揮應有的作用，我們{sorry}。',
    ),
  ],
  late: [
    say(
      'We are {sorry} that you had to wait so long for your order.',
      'ご注文の品を長らくお待たせし、{sorry}。',
      '让您等了这么久，我们{sorry}。',
      '讓您等了這麼久，我們{sorry}。',
    ),
    say(
      'We are {sorry} about the slow delivery.',
      'お届けに時間がかかり、{sorry}。',
      '配送太慢，我们{sorry}。',
      '配送太慢，我們{sorry}。',
    ),
    say(
      'Your order should have reached you sooner, and we are {sorry} for the wait.',
      'より早くお届けすべきところお待たせし、{sorry}。',
      '您的订单本应更早送到，让您久等，我们{sorry}。',
      '您的訂單本應更早送到，讓您久等，我們{sorry}。',
    ),
  ],
  courier: [
    say(
      'We are {sorry} about the trouble with the delivery of your parcel.',
      '荷物のお届けでご不便をおかけし、{sorry}。',
      '包裹派送给您带来麻烦，我们{sorry}。',
      '包裹配送造成您的困擾，我們{sorry}。',
    ),
    say(
      'We are {sorry} that getting your parcel was not as easy as it should be.',
      '荷物のお受け取りでお手数をおかけし、{sorry}。',
      '收取包裹没有那么顺利，我们{sorry}。',
      '收取包裹不夠順利，我們{sorry}。',
    ),
    say(
      'We are {sorry} for the worry this delivery has caused you.',
      '今回の配送でご心配をおかけし、{sorry}。',
      '这次配送让您担心了，我们{sorry}。',
      '這次配送讓您擔心了，我們{sorry}。',
    ),
  ],
  'wrong-item': [
    say(
      'We are {sorry} that you did not receive the item you ordered.',
      'ご注文の商品をお届けできず、{sorry}。',
      '您没有收到所订购的商品，我们{sorry}。',
      '您沒有收到所訂購的商品，我們{sorry}。',
    ),
    say(
      'We are {sorry} for the mix-up with your order.',
      'ご注文の取り違えについて、{sorry}。',
      '订单出现了差错，我们{sorry}。',
      '訂單出現了差錯，我們{sorry}。',
    ),
    say(
      'Getting something other than what you ordered is frustrating, and we are {sorry}.',
      'ご注文と異なる品が届くのはお困りのことと存じます。{sorry}。',
      '收到的不是自己订的东西，确实让人懊恼，我们{sorry}。',
      '收到的不是自己訂的東西，確實讓人懊惱，我們{sorry}。',
    ),
  ],
  missing: [
    say(
      'We are {sorry} that your order was not complete.',
      'ご注文の内容がそろっておらず、{sorry}。',
      '您的订单不完整，我们{sorry}。',
      '您的訂單不完整，我們{sorry}。',
    ),
    say(
      'We are {sorry} that something was missing when your parcel arrived.',
      '荷物の到着時に不足があり、{sorry}。',
      '包裹送到时有缺少，我们{sorry}。',
      '包裹送達時有短少，我們{sorry}。',
    ),
    say(
      'You should have received everything you paid for, and we are {sorry} that you did not.',
      'お支払いいただいたものすべてをお届けすべきところ、不足があり、{sorry}。',
      '您付了款就应该收到全部商品，却有缺少，我们{sorry}。',
      '您付了款就應該收到全部商品，卻有短少，我們{sorry}。',
    ),
  ],
  mismatch: [
    say(
      'We are {sorry} that the item was not what the listing led you to expect.',
      '商品ページからのご期待と異なり、{sorry}。',
      '商品与页面给您的期待不一样，我们{sorry}。',
      '商品與頁面給您的期待不同，我們{sorry}。',
    ),
    say(
      'We are {sorry} that our description did not match what you found.',
      '商品説明が実際の印象と合わず、{sorry}。',
      '描述与您看到的实物不符，我们{sorry}。',
      '描述與您看到的實品不符，我們{sorry}。',
    ),
    say(
      'You should be able to rely on a listing, and we are {sorry} that it gave you a different idea.',
      '商品ページは信頼していただけるべきもの、異なる印象をお与えし、{sorry}。',
      '页面本应值得信赖，却让您有了不同的理解，我们{sorry}。',
      '頁面本應值得信賴，卻讓您有了不同的理解，我們{sorry}。',
    ),
  ],
  size: [
    say(
      'We are {sorry} that the size did not work for you.',
      'サイズが合わず、{sorry}。',
      '尺寸不合适，我们{sorry}。',
      '尺寸不合適，我們{sorry}。',
    ),
    say(
      'We are {sorry} that the sizing was not clearer before you ordered.',
      'ご注文前のサイズのご案内が分かりづらく、{sorry}。',
      '下单前的尺寸说明不够清楚，我们{sorry}。',
      '下單前的尺寸說明不夠清楚，我們{sorry}。',
    ),
    say(
      'A wrong fit is annoying, and we are {sorry} that you had this trouble.',
      'サイズが合わないのはお困りのことと存じます。ご不便をおかけし、{sorry}。',
      '尺寸不合确实让人心烦，给您添麻烦了，我们{sorry}。',
      '尺寸不合確實令人煩心，給您添麻煩了，我們{sorry}。',
    ),
  ],
  colour: [
    say(
      'We are {sorry} that the color was not what you expected.',
      '色がご期待と異なり、{sorry}。',
      '颜色与您的期待不同，我们{sorry}。',
      '顏色與您的期待不同，我們{sorry}。',
    ),
    say(
      'We are {sorry} that the color you saw was different from the pictures.',
      '画像と色が異なって見え、{sorry}。',
      '您看到的颜色与图片不同，我们{sorry}。',
      '您看到的顏色與圖片不同，我們{sorry}。',
    ),
    say(
      'We are {sorry} that the shade disappointed you.',
      '色合いでがっかりさせてしまい、{sorry}。',
      '色调让您失望了，我们{sorry}。',
      '色調讓您失望了，我們{sorry}。',
    ),
  ],
  smell: [
    say(
      'We are {sorry} that the item had an unpleasant smell.',
      '商品のにおいでご不快をおかけし、{sorry}。',
      '商品有令人不适的气味，我们{sorry}。',
      '商品有令人不適的氣味，我們{sorry}。',
    ),
    say(
      'We are {sorry} that the smell spoiled the product for you.',
      'においのためにお楽しみいただけず、{sorry}。',
      '气味影响了您的使用，我们{sorry}。',
      '氣味影響了您的使用，我們{sorry}。',
    ),
    say(
      'We are {sorry} about the smell you noticed.',
      'お気づきになったにおいについて、{sorry}。',
      '对于您闻到的气味，我们{sorry}。',
      '對於您聞到的氣味，我們{sorry}。',
    ),
  ],
  authenticity: [
    say(
      'We are {sorry} that the item left you with doubts.',
      '商品についてご不安をおかけし、{sorry}。',
      '商品让您产生疑虑，我们{sorry}。',
      '商品讓您產生疑慮，我們{sorry}。',
    ),
    say(
      'We are {sorry} that the condition of the item worried you.',
      '商品の状態でご心配をおかけし、{sorry}。',
      '商品的状态让您担心了，我们{sorry}。',
      '商品的狀態讓您擔心了，我們{sorry}。',
    ),
    say(
      'You should feel sure about what you buy, and we are {sorry} that you did not.',
      '安心してお求めいただけるべきところ、ご不安をおかけし、{sorry}。',
      '买东西理应放心，却让您不安了，我们{sorry}。',
      '買東西理應放心，卻讓您不安了，我們{sorry}。',
    ),
  ],
  price: [
    say(
      'We are {sorry} that the item did not feel worth its price.',
      '価格に見合うと感じていただけず、{sorry}。',
      '商品没让您觉得物有所值，我们{sorry}。',
      '商品沒讓您覺得物有所值，我們{sorry}。',
    ),
    say(
      'We are {sorry} that you were not happy with the value.',
      '価格の面でご満足いただけず、{sorry}。',
      '性价比没能让您满意，我们{sorry}。',
      'CP值沒能讓您滿意，我們{sorry}。',
    ),
    say(
      'You expected more for the price, and we are {sorry} to have disappointed you.',
      '価格に対してより多くを期待されていたところ、ご期待に沿えず、{sorry}。',
      '您对这个价格有更高的期待，让您失望了，{sorry}。',
      '您對這個價格有更高的期待，讓您失望了，{sorry}。',
    ),
  ],
  service: [
    say(
      'We are {sorry} that our service was not what it should have been.',
      '当店の応対が至らず、{sorry}。',
      '我们的服务没有做到应有的水平，{sorry}。',
      '我們的服務沒有做到應有的水準，{sorry}。',
    ),
    say(
      'We are {sorry} that you did not get the help you needed from us.',
      '必要なお手伝いができず、{sorry}。',
      '您没能从我们这里得到需要的帮助，我们{sorry}。',
      '您沒能從我們這裡得到需要的幫助，我們{sorry}。',
    ),
    say(
      'You deserved a better answer from us, and we are {sorry}.',
      'より良いお返事を差し上げるべきところ、{sorry}。',
      '您本该得到更好的回应，我们{sorry}。',
      '您本該得到更好的回應，我們{sorry}。',
    ),
  ],
  refund: [
    say(
      'We are {sorry} that sorting out your return was not easier.',
      '返品のお手続きが円滑に進まず、{sorry}。',
      '退货处理没能更顺利，我们{sorry}。',
      '退貨處理沒能更順利，我們{sorry}。',
    ),
    say(
      'We are {sorry} for the trouble you had after the purchase.',
      'ご購入の後にお手数をおかけし、{sorry}。',
      '购买之后给您添了麻烦，我们{sorry}。',
      '購買之後造成您的困擾，我們{sorry}。',
    ),
    say(
      'We are {sorry} that your request was not handled better.',
      'お申し出への対応が十分でなく、{sorry}。',
      '您的诉求没有得到更好的处理，我们{sorry}。',
      '您的需求沒有得到更好的處理，我們{sorry}。',
    ),
  ],
  usability: [
    say(
      'We are {sorry} that the product was not easier to use.',
      '使い勝手が良くなく、{sorry}。',
      '商品不够好用，我们{sorry}。',
      '商品不夠好用，我們{sorry}。',
    ),
    say(
      'We are {sorry} that our instructions did not help you enough.',
      '説明が十分でなく、{sorry}。',
      '我们的说明没能帮到您，{sorry}。',
      '我們的說明沒能幫到您，{sorry}。',
    ),
    say(
      'We are {sorry} for the time and effort this has cost you.',
      'お時間とお手間をおかけし、{sorry}。',
      '让您花费了时间和精力，我们{sorry}。',
      '讓您花費了時間和精力，我們{sorry}。',
    ),
  ],
  livestream: [
    say(
      'We are {sorry} that what you received seemed different from what was said in the live stream.',
      'ライブ配信でのご案内と異なると感じさせてしまい、{sorry}。',
      '让您觉得收到的与直播间所说不同，我们{sorry}。',
      '讓您覺得收到的與直播時所說的不同，我們{sorry}。',
    ),
    say(
      'We are {sorry} that the live stream was not clearer.',
      'ライブ配信のご説明が分かりづらく、{sorry}。',
      '直播讲解不够清楚，我们{sorry}。',
      '直播說明不夠清楚，我們{sorry}。',
    ),
    say(
      'We are {sorry} that the item did not match what you expected from the stream.',
      '配信からのご期待と異なり、{sorry}。',
      '商品与您看直播时的期待不符，我们{sorry}。',
      '商品與您看直播時的期待不符，我們{sorry}。',
    ),
  ],
  taste: [
    say(
      'We are {sorry} that it was not to your liking.',
      'お好みに合わず、{sorry}。',
      '商品不合您的喜好，我们{sorry}。',
      '商品不合您的喜好，我們{sorry}。',
    ),
    say(
      'We are {sorry} that it was not what you had hoped for.',
      'ご期待されていたものと異なり、{sorry}。',
      '商品不是您所期待的，我们{sorry}。',
      '商品不是您所期待的，我們{sorry}。',
    ),
    say(
      'Tastes differ, and we are {sorry} that this one did not suit yours.',
      'お好みはさまざまでございますが、今回はお気に召さず、{sorry}。',
      '各人喜好不同，这件没能合您心意，我们{sorry}。',
      '各人喜好不同，這件沒能合您的心意，我們{sorry}。',
    ),
  ],
  external: [
    say(
      'It is a pity that this order did not work out as you had planned.',
      '今回のご注文がご予定どおりにならなかったこと、残念に存じます。',
      '这次订购没能按您的计划进行，很遗憾。',
      '這次訂購沒能按您的計畫進行，很遺憾。',
    ),
    say(
      'We understand that this purchase turned out differently from what you had in mind.',
      '今回のお買い物が思い描いていたものと異なる結果となったとのこと、承りました。',
      '我们了解到这次购物与您设想的不一样。',
      '我們了解到這次購物與您設想的不同。',
    ),
    say(
      'That must have been a nuisance, and we understand you well.',
      'さぞお困りだったことと、お気持ちお察しいたします。',
      '这一定让您很烦心，我们很能理解您。',
      '這一定讓您很煩心，我們很能理解您。',
    ),
  ],
};
