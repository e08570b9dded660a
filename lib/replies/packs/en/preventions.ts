/** English: what the shop will pay attention to. Efforts, never finished facts. */
import type { Cause } from '../../../reviews/review.ts';
import type { Wordings } from '../pack.ts';
import { say } from './say.ts';

const checking: Wordings = [
  say(
    'Your comments will go to the people who check our goods.',
    'お声は検品の担当者に伝えてまいります。',
    '您的意见会转给负责质检的人员。',
    '您的意見會轉達給品管人員。',
  ),
  say(
    'We will review our checks before shipping.',
    '出荷前の検品を見直してまいります。',
    '我们会重新梳理发货前的检查流程。',
    '我們會重新檢討出貨前的檢查流程。',
  ),
  say(
    'We will look into this with our quality team.',
    '品質の担当者とともに確認してまいります。',
    '我们会与质量团队一起调查。',
    '我們會與品管團隊一起調查。',
  ),
];
const improving: Wordings = [
  say(
    'Your comments will help us improve the product.',
    'お声は商品の改良に役立ててまいります。',
    '您的意见会帮助我们改进商品。',
    '您的意見會幫助我們改善商品。',
  ),
  say(
    'We will pass this on to our product team.',
    '商品の担当者に伝えてまいります。',
    '我们会转达给产品团队。',
    '我們會轉達給產品團隊。',
  ),
  say(
    'This is useful to know, and we will work on it.',
    '貴重なお知らせとして、改善に取り組んでまいります。',
    '这对我们很有用，我们会着手改进。',
    '這對我們很有用，我們會著手改善。',
  ),
];
const packing: Wordings = [
  say(
    'We will review how we pack this item.',
    'この商品の梱包方法を見直してまいります。',
    '我们会检视这件商品的包装方式。',
    '我們會檢視這件商品的包裝方式。',
  ),
  say(
    'Our packing team will hear about this.',
    '梱包の担当者に伝えてまいります。',
    '我们会告知打包人员。',
    '我們會告知打包人員。',
  ),
  say(
    'We will work on packing that protects the item better.',
    '商品をより良く守れる梱包に努めてまいります。',
    '我们会改进包装，更好地保护商品。',
    '我們會改善包裝，更好地保護商品。',
  ),
];
const shipping: Wordings = [
  say(
    'We will take this up with our shipping team and the carrier.',
    '出荷の担当者と配送会社に確認してまいります。',
    '我们会与发货团队和快递公司沟通。',
    '我們會與出貨團隊和物流公司溝通。',
  ),
  say(
    'We will work on getting orders out and delivered more reliably.',
    'より確実な出荷とお届けに努めてまいります。',
    '我们会努力让发货和配送更可靠。',
    '我們會努力讓出貨和配送更可靠。',
  ),
  say(
    'We will keep a closer eye on how our parcels travel.',
    '荷物の配送状況により注意してまいります。',
    '我们会更加留意包裹的运输情况。',
    '我們會更加留意包裹的運送情況。',
  ),
];
const picking: Wordings = [
  say(
    'We will check orders more carefully before they leave.',
    '出荷前にご注文内容をより丁寧に確認してまいります。',
    '发货前我们会更仔细地核对订单。',
    '出貨前我們會更仔細地核對訂單。',
  ),
  say(
    'Our packing team will go over its checks again.',
    '梱包の担当者が確認手順をあらためて見直してまいります。',
    '打包人员会重新检视核对步骤。',
    '打包人員會重新檢視核對的步驟。',
  ),
  say(
    'We will review how orders are put together.',
    'ご注文の品をそろえる手順を見直してまいります。',
    '我们会检视配货流程。',
    '我們會檢視揀貨流程。',
  ),
];
const page: Wordings = [
  say(
    'We will check the listing and make it clearer.',
    '商品ページを確認し、分かりやすくしてまいります。',
    '我们会核对页面并写得更清楚。',
    '我們會核對頁面並寫得更清楚。',
  ),
  say(
    'Your comments will help us describe the item better.',
    'お声をもとに、商品のご案内を改善してまいります。',
    '您的意见会帮助我们更好地描述商品。',
    '您的意見會幫助我們更好地描述商品。',
  ),
  say(
    'We will go over the photos and details on the page.',
    'ページの写真と詳細を見直してまいります。',
    '我们会重新检视页面的图片和详情。',
    '我們會重新檢視頁面的圖片與說明。',
  ),
];
const people: Wordings = [
  say(
    'We will talk this over with our team.',
    'スタッフ間で共有し、話し合ってまいります。',
    '我们会与团队一起讨论此事。',
    '我們會與團隊一起討論此事。',
  ),
  say(
    'We will work on answering faster and more helpfully.',
    'より早く、お役に立つお返事ができるよう努めてまいります。',
    '我们会努力回复得更快、更有帮助。',
    '我們會努力回覆得更快、更有幫助。',
  ),
  say(
    'This is a lesson for us, and we will improve.',
    '今後の教訓とし、改善に努めてまいります。',
    '这对我们是个教训，我们会改进。',
    '這對我們是個教訓，我們會改善。',
  ),
];
const guiding: Wordings = [
  say(
    'We will make the instructions easier to follow.',
    '説明をより分かりやすくしてまいります。',
    '我们会让说明更易懂。',
    '我們會讓說明更易懂。',
  ),
  say(
    'Your comments will help us explain the steps better.',
    'お声をもとに、手順の説明を改善してまいります。',
    '您的意见会帮助我们把步骤讲得更清楚。',
    '您的意見會幫助我們把步驟講得更清楚。',
  ),
  say(
    'We will look at where the guide leaves questions open.',
    'ご案内の分かりづらい箇所を確認してまいります。',
    '我们会检查指引中不清楚的地方。',
    '我們會檢查說明中不清楚的地方。',
  ),
];
const sourcing: Wordings = [
  say(
    'We will check this item and where it came from.',
    '該当の商品とその仕入れを確認してまいります。',
    '我们会核查这件商品及其来源。',
    '我們會查核這件商品及其來源。',
  ),
  say(
    'We will go over how our goods are stored and checked.',
    '商品の保管と検品を見直してまいります。',
    '我们会检视商品的存放和检查。',
    '我們會檢視商品的保存與檢查。',
  ),
  say(
    'We take this seriously and will look into it.',
    '重く受け止め、確認してまいります。',
    '我们对此很重视，会进行核实。',
    '我們對此很重視，會進行查證。',
  ),
];
const value: Wordings = [
  say(
    'We will pass on your comments on the price.',
    '価格についてのお声を担当者に伝えてまいります。',
    '我们会转达您对价格的意见。',
    '我們會轉達您對價格的意見。',
  ),
  say(
    'We will keep working on what you get for the price.',
    '価格に見合う内容となるよう努めてまいります。',
    '我们会努力让商品更值这个价格。',
    '我們會努力讓商品更值得這個價格。',
  ),
  say(
    'Your view on value is useful to us.',
    '価格についてのお考えは大変参考になります。',
    '您对性价比的看法对我们很有参考价值。',
    '您對CP值的看法對我們很有參考價值。',
  ),
];
const live: Wordings = [
  say(
    'We will compare the recording with what you received.',
    '配信の録画とお届けした内容を照らし合わせてまいります。',
    '我们会把回放与您收到的商品进行核对。',
    '我們會將直播回放與您收到的商品進行核對。',
  ),
  say(
    'We will see to it that our streams are clear and accurate.',
    '分かりやすく正確な配信に努めてまいります。',
    '我们会让直播讲解清楚准确。',
    '我們會讓直播說明清楚準確。',
  ),
  say(
    'Our streaming team will hear about this.',
    '配信の担当者に伝えてまいります。',
    '我们会告知直播团队。',
    '我們會告知直播團隊。',
  ),
];
const helping: Wordings = [
  say(
    'We will gladly see what can be done.',
    '何ができるか、喜んで検討いたします。',
    '我们很乐意看看能做些什么。',
    '我們很樂意看看能做些什麼。',
  ),
  say(
    'We would like to find a good way forward with you.',
    'ご一緒に良い方法を見つけたく存じます。',
    '我们希望和您一起找到合适的办法。',
    '我們希望和您一起找到合適的辦法。',
  ),
  say(
    'We will also see whether we can explain things better beforehand.',
    '事前のご案内を改善できないかも検討してまいります。',
    '我们也会看看能否事先说明得更清楚。',
    '我們也會看看能否事先說明得更清楚。',
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
