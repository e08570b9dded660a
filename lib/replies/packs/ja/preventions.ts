/** Japanese: what the shop will pay attention to. Efforts, never finished facts. */
import type { Cause } from '../../../reviews/review.ts';
import type { Wordings } from '../pack.ts';
import { say } from './say.ts';

const checking: Wordings = [
  say(
    '出荷前の検品をあらためて見直してまいります。',
    'We will review our checks before dispatch.',
    '我们会重新检视发货前的检查。',
    '我們會重新檢視出貨前的檢查。',
  ),
  say(
    'いただいた内容を担当部門と共有し、品質の確認に努めてまいります。',
    'We will share this with the team in charge and work on quality control.',
    '我们会把情况转达给负责部门，努力把好质量关。',
    '我們會把情況轉達給負責部門，努力做好品質把關。',
  ),
  say(
    '同じことを繰り返さないよう、商品の確認体制を見直してまいります。',
    'We will review how products are checked so that this is not repeated.',
    '为避免再次发生，我们会检视商品的检查流程。',
    '為避免再次發生，我們會檢視商品的檢查流程。',
  ),
];
const improving: Wordings = [
  say(
    '今回の内容は、今後の商品選びと改良に役立ててまいります。',
    'We will use your comments when we choose and improve our products.',
    '您的意见会作为我们今后选品和改进的参考。',
    '您的意見會作為我們今後選品和改善的參考。',
  ),
  say(
    'いただいた内容を担当部門に伝え、改善の検討に役立ててまいります。',
    'We will pass this on to the team in charge as input for improvement.',
    '我们会转达给负责部门，用于改进的讨论。',
    '我們會轉達給負責部門，用於改善的討論。',
  ),
  say(
    '実際にお求めいただいた方の視点を、商品の見直しに生かしてまいります。',
    'What someone who has bought it sees will go into our review of the product.',
    '真正买过的顾客的感受，我们会用于商品的改进。',
    '真正買過的顧客的感受，我們會用於商品的改善。',
  ),
];
const packing: Wordings = [
  say(
    '緩衝材の入れ方や箱の選び方など、梱包の方法を見直してまいります。',
    'We will review how we pack, such as cushioning and choice of box.',
    '我们会检视缓冲材料和纸箱的选择等包装方法。',
    '我們會檢視緩衝材與紙箱的選擇等包裝方式。',
  ),
  say(
    '出荷担当と情報を共有し、丁寧な梱包に努めてまいります。',
    'We will share this with our dispatch team and work on careful packing.',
    '我们会与发货人员沟通，努力做到用心包装。',
    '我們會與出貨人員溝通，努力做到用心包裝。',
  ),
  say(
    'お手元に届くまでの状態を考えた梱包となるよう、改善に取り組んでまいります。',
    'We will work on packing that keeps the item safe all the way to you.',
    '我们会改进包装，让商品一路完好地送到您手中。',
    '我們會改善包裝，讓商品一路完好地送到您手中。',
  ),
];
const shipping: Wordings = [
  say(
    '出荷までの手順と、途中経過をお伝えする方法を見直してまいります。',
    'We will review our steps up to dispatch and how we keep customers informed.',
    '我们会检视发货流程以及与顾客的沟通方式。',
    '我們會檢視出貨流程以及與顧客的溝通方式。',
  ),
  say(
    '配送会社とも情報を共有し、より確実なお届けに努めてまいります。',
    'We will share this with the carrier and work on more reliable delivery.',
    '我们会与快递公司沟通，努力让配送更可靠。',
    '我們會與物流公司溝通，努力讓配送更可靠。',
  ),
  say(
    'お待ちいただくお客様のお気持ちに沿えるよう、お届けの改善に取り組んでまいります。',
    'We will work on our delivery with the customer who is waiting in mind.',
    '我们会站在等待收货的顾客的立场上，努力改进配送。',
    '我們會站在等待收貨的顧客的立場上，努力改善配送。',
  ),
];
const picking: Wordings = [
  say(
    '出荷時の照合作業を見直し、確認を徹底してまいります。',
    'We will review the matching of orders at dispatch and check more thoroughly.',
    '我们会检视发货时的核对工作，加强确认。',
    '我們會檢視出貨時的核對作業，加強確認。',
  ),
  say(
    '出荷担当と情報を共有し、ご注文内容の確認に一層注意してまいります。',
    'We will share this with our dispatch team and take more care in checking orders.',
    '我们会与发货人员沟通，更仔细地核对订单内容。',
    '我們會與出貨人員溝通，更仔細地核對訂單內容。',
  ),
  say(
    '同様のことがないよう、商品をお出しする際の確認手順を見直してまいります。',
    'We will review our checking steps when sending items out, so that it does not recur.',
    '为避免类似情况，我们会检视出库时的确认步骤。',
    '為避免類似情況，我們會檢視出貨時的確認步驟。',
  ),
];
const page: Wordings = [
  say(
    '商品ページの写真や説明を見直し、分かりやすい掲載に努めてまいります。',
    'We will review the photos and text of the product page and make them clearer.',
    '我们会检视商品页的图片和说明，努力介绍得更清楚。',
    '我們會檢視商品頁面的圖片和說明，努力介紹得更清楚。',
  ),
  say(
    'お届けする商品が正しく伝わるよう、商品ページの表現を確認してまいります。',
    'We will check the wording of the product page so that it describes the item correctly.',
    '我们会核对商品页的表述，让商品信息准确传达。',
    '我們會核對商品頁面的說明文字，讓商品資訊準確傳達。',
  ),
  say(
    'お選びになる方が判断しやすいよう、掲載内容の改善に取り組んでまいります。',
    'We will work on the listing so that it is easier to decide.',
    '我们会改进页面内容，方便大家判断。',
    '我們會改善頁面內容，方便大家判斷。',
  ),
];
const people: Wordings = [
  say(
    'スタッフ間で内容を共有し、丁寧な応対を徹底してまいります。',
    'We will share this among our staff and make sure that we respond with care.',
    '我们会在团队内分享此事，切实做到用心接待。',
    '我們會在團隊內分享此事，確實做到用心服務。',
  ),
  say(
    'お客様の立場に立った応対ができるよう、社内での教育を見直してまいります。',
    'We will review our training so that we respond from the customer’s point of view.',
    '我们会检视内部培训，站在顾客的立场上接待。',
    '我們會檢視內部教育訓練，站在顧客的立場服務。',
  ),
  say(
    'お客様へのお返事の仕方と、お返事までの流れを見直してまいります。',
    'We will review how we communicate and how quickly we answer.',
    '我们会检视沟通方式和回复流程。',
    '我們會檢視溝通方式和回覆流程。',
  ),
];
const guiding: Wordings = [
  say(
    '使い勝手について担当部門に伝え、改善の検討に役立ててまいります。',
    'We will tell the team in charge what was awkward in use, as input for improvement.',
    '我们会把使用便利性方面的情况转达给负责部门，用于改进的讨论。',
    '我們會把使用便利性方面的情況轉達給負責部門，用於改善的討論。',
  ),
  say(
    'お使いになりにくい点を整理し、商品選びと説明の見直しに取り組んでまいります。',
    'We will sort out what is awkward in use and review our choice of products and our guidance.',
    '我们会整理不便使用的地方，检视选品和使用说明。',
    '我們會整理不便使用的地方，檢視選品和使用說明。',
  ),
  say(
    'より使いやすい商品をお届けできるよう、見直しに努めてまいります。',
    'We will work on offering products that are easier to use.',
    '我们会努力检视，提供更好用的商品。',
    '我們會努力檢視，提供更好用的商品。',
  ),
];
const sourcing: Wordings = [
  say(
    '仕入れから出荷までの確認の流れを点検してまいります。',
    'We will go over our checks from purchasing to dispatch.',
    '我们会检查从进货到发货的确认流程。',
    '我們會檢查從進貨到出貨的確認流程。',
  ),
  say(
    '信頼してお求めいただけるよう、商品の管理を見直してまいります。',
    'We will review how we manage our goods so that you can buy with peace of mind.',
    '我们会检视商品管理，让大家放心购买。',
    '我們會檢視商品管理，讓大家放心購買。',
  ),
  say(
    '保管と出荷のしかたを点検し、商品の管理に一層注意してまいります。',
    'We will look into storage and dispatch and take more care of our goods.',
    '我们会确认仓储和发货情况，更加用心管理商品。',
    '我們會確認倉儲和出貨情況，更加用心管理商品。',
  ),
];
const value: Wordings = [
  say(
    '内容と価格の釣り合いについて、社内で検討してまいります。',
    'We will discuss internally whether price and contents are in balance.',
    '我们会在内部讨论商品与价格是否相称。',
    '我們會在內部討論商品與價格是否相稱。',
  ),
  say(
    'ご納得いただける商品をご用意できるよう、改善に努めてまいります。',
    'We will work on offering products that feel worth their price.',
    '我们会努力改进，提供让大家觉得值得的商品。',
    '我們會努力改善，提供讓大家覺得值得的商品。',
  ),
  say(
    'お値段について担当部門に伝え、今後の参考といたします。',
    'We will pass this on to the team in charge as a comment on the price.',
    '我们会把您对价格的意见转达给负责部门，作为今后的参考。',
    '我們會把您對價格的意見轉達給負責部門，作為今後的參考。',
  ),
];
const live: Wordings = [
  say(
    '該当する配信の録画を確認し、お伝えした内容と照らし合わせてまいります。',
    'We will check the recording of that stream against what was promised.',
    '我们会查看该场直播的回放，与当时介绍的内容逐一核对。',
    '我們會檢視該場直播的回放，與當時介紹的內容逐一核對。',
  ),
  say(
    '配信の録画を見直し、お約束と異なる場合は、お約束に沿った対応を検討いたします。',
    'We will go through the recording, and where things are not as promised we will look into keeping our word.',
    '我们会重看直播回放，如有与介绍不符之处，会按承诺考虑处理。',
    '我們會重看直播回放，如有與介紹不符之處，會依承諾考慮處理。',
  ),
  say(
    '配信担当とともに録画を確認し、正確な説明に努めてまいります。',
    'We will check the recording together with the streaming team and work on accurate explanations.',
    '我们会与直播人员一起核对回放，努力做到讲解准确。',
    '我們會與直播人員一起核對回放，努力做到說明準確。',
  ),
];
const helping: Wordings = [
  say(
    'お客様に分かりやすくお買い物いただけるよう、ご案内を工夫してまいります。',
    'We will work on guidance that makes shopping with us easy to understand.',
    '我们会在说明上多用心，让购物更清楚明白。',
    '我們會在說明上多用心，讓購物更清楚明白。',
  ),
  say(
    '当店でお役に立てることは、できる限りお手伝いいたします。',
    'If there is anything we can do for you, we will help as far as we can.',
    '如果有我们能帮上忙的，我们会尽力帮助您。',
    '如果有我們能幫上忙的，我們會盡力幫助您。',
  ),
  say(
    'お選びいただく際の目安が伝わりやすいよう、商品ページのご案内を見直してまいります。',
    'We will review our product page so that it is easier to see what to choose.',
    '我们会检视商品页的说明，让选购时更容易判断。',
    '我們會檢視商品頁面的說明，讓選購時更容易判斷。',
  ),
];

export const preventions: Record<Cause, Wordings> = {
  defect: checking,
  quality: checking,
  performance: improving,
  damaged: packing,
  packaging: packing,
  late: shipping,
  courier: shipping,
  'wrong-item': picking,
  missing: picking,
  mismatch: page,
  size: page,
  colour: page,
  smell: improving,
  authenticity: sourcing,
  price: value,
  service: people,
  refund: people,
  usability: guiding,
  livestream: live,
  taste: improving,
  external: helping,
};
