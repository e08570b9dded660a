/** Chinese: what the shop will pay attention to. Efforts, never finished facts. */
import type { Cause } from '../../../reviews/review.ts';
import type { Untraditional, Wordings } from '../pack.ts';
import { say } from './say.ts';

const checking: Wordings<Untraditional> = [
  say(
    '这一点我们会转给质检，发货前检查得更仔细。',
    'We will pass this on to quality control and check more carefully before dispatch.',
    'この件は検品担当に伝え、出荷前の確認をより丁寧に行ってまいります。',
  ),
  say(
    '后续我们会加强出货前的检查。',
    'From now on we will step up our checks before dispatch.',
    '今後は出荷前の検品を強めてまいります。',
  ),
  say(
    '我们会从选材到检验再过一遍，把质量看紧。',
    'We will go over everything from materials to inspection and keep a close eye on quality.',
    '素材選びから検品まで見直し、品質の管理に努めてまいります。',
  ),
];
const improving: Wordings<Untraditional> = [
  say(
    '您的看法我们会转给产品同事，作为改进的依据。',
    'We will pass on your view to our product team as a basis for improvement.',
    'ご意見は商品担当に伝え、改善に役立ててまいります。',
  ),
  say(
    '哪里还能做得更好，我们会好好研究。',
    'We will study carefully what can be done better.',
    'どこを良くできるか、しっかりと検討してまいります。',
  ),
  say(
    '这一点我们会纳入后续的改进。',
    'This will go into our coming improvements.',
    'この点は今後の改善に取り入れてまいります。',
  ),
];
const packing: Wordings<Untraditional> = [
  say(
    '后续打包我们会多做一层防护，更仔细些。',
    'From now on we will pack with more protection and more care.',
    '今後は緩衝をより手厚くし、丁寧に梱包してまいります。',
  ),
  say(
    '这一点我们会转给仓库，改进打包方式。',
    'We will pass this on to the warehouse and improve the way we pack.',
    'この件は倉庫に伝え、梱包の方法を改善してまいります。',
  ),
  say(
    '包装材料和打包流程我们会重新检视。',
    'We will review packing materials and the packing process.',
    '梱包材と作業の流れを見直してまいります。',
  ),
];
const shipping: Wordings<Untraditional> = [
  say(
    '从出库到送达，每一段我们都会盯紧。',
    'From dispatch to delivery, we will keep a close eye on every stage.',
    '出庫からお届けまで、各段階にしっかり目を配ってまいります。',
  ),
  say(
    '我们会和快递公司好好沟通，把配送做得更稳妥。',
    'We will talk to the carrier and make delivery more dependable.',
    '配送会社とよく話し合い、より確実なお届けに努めてまいります。',
  ),
  say(
    '后续我们会多留意包裹动态，有情况尽早告知。',
    'We will keep a closer eye on parcels and tell customers early if anything comes up.',
    '今後は荷物の状況によく目を配り、何かあれば早めにお知らせいたします。',
  ),
];
const dispatching: Wordings<Untraditional> = [
  say(
    '以后备货和发货，争取再快一些。',
    'From now on we will try to stock and dispatch faster.',
    '今後は準備と発送をできる限り早めてまいります。',
  ),
  say(
    '从出库到送达，每一段我们都会盯紧。',
    'From dispatch to delivery, we will keep a close eye on every stage.',
    '出庫からお届けまで、各段階にしっかり目を配ってまいります。',
  ),
  say(
    '后续我们会多留意包裹动态，有情况尽早告知。',
    'We will keep a closer eye on parcels and tell customers early if anything comes up.',
    '今後は荷物の状況によく目を配り、何かあれば早めにお知らせいたします。',
  ),
];
const picking: Wordings<Untraditional> = [
  say(
    '后续拣货打包我们会多核对一遍。',
    'From now on we will check orders once more when picking and packing.',
    '今後は出荷時の照合をもう一度増やしてまいります。',
  ),
  say(
    '这一点我们会转给仓库，把核对做仔细。',
    'We will pass this on to the warehouse and check more carefully.',
    'この件は倉庫に伝え、確認を丁寧に行ってまいります。',
  ),
  say(
    '出库的核对流程我们会再梳理一遍。',
    'We will go over the checking steps at dispatch again.',
    '出庫時の確認手順をあらためて整理してまいります。',
  ),
];
const page: Wordings<Untraditional> = [
  say(
    '页面的图片和说明我们会再核对，写得更清楚。',
    'We will check the pictures and text of the page and make them clearer.',
    '商品ページの画像と説明を確認し、分かりやすくしてまいります。',
  ),
  say(
    '这一点我们会转给页面同事，把介绍写得更贴近实物。',
    'We will pass this on to the people who make the page, so that it comes closer to the real item.',
    'この件はページ担当に伝え、実物に近いご案内に努めてまいります。',
  ),
  say(
    '详情页我们会再完善，方便大家挑选。',
    'We will improve the product page so that choosing is easier.',
    '商品ページを充実させ、お選びいただきやすくしてまいります。',
  ),
];
const people: Wordings<Untraditional> = [
  say(
    '我们会把这件事告诉团队，用心改进服务。',
    'We will tell our team about this and improve our service.',
    '今回の件をスタッフで共有し、応対の改善に努めてまいります。',
  ),
  say(
    '客服的响应和沟通方式，我们会好好改进。',
    'We will improve how our customer service answers and communicates.',
    'お返事の速さとやり取りの仕方を改善してまいります。',
  ),
  say(
    '后续我们会加强培训，多站在您的角度想。',
    'We will step up training and think more from your point of view.',
    '教育を見直し、お客様の立場に立った応対に努めてまいります。',
  ),
];
const guiding: Wordings<Untraditional> = [
  say(
    '您实际用下来的情况，我们会转给产品同事研究改进。',
    'We will pass on how you got on with it to our product team, who will look into improving it.',
    '実際にお使いになったご様子を商品担当に伝え、改善を検討いたします。',
  ),
  say(
    '大家反映的细节，我们会整理出来，在选品和说明上改进。',
    'We will sort out the details that people report and improve our choice of products and instructions.',
    'お寄せいただいた細かな点を整理し、商品選びとご案内を改善してまいります。',
  ),
  say(
    '怎样能让大家用得更顺手，我们会好好研究。',
    'We will look carefully into how to make it easier to use for everyone.',
    'より使いやすくできるよう、真剣に検討してまいります。',
  ),
];
const sourcing: Wordings<Untraditional> = [
  say(
    '进货到发货的每个环节，我们都会再核查。',
    'We will check every step from purchasing to dispatch again.',
    '仕入れから出荷までの各工程をあらためて確認してまいります。',
  ),
  say(
    '商品的仓储和检查我们会管得更严。',
    'We will be stricter in storing and checking our goods.',
    '商品の保管と検品をより厳しく管理してまいります。',
  ),
  say(
    '这批商品，我们会仔细核实。',
    'We will check this batch of goods seriously.',
    '該当する商品の状況をしっかり確認してまいります。',
  ),
];
const value: Wordings<Untraditional> = [
  say(
    '您对价格的看法我们会如实转给同事。',
    'We will pass on your view of the price to our colleagues as it is.',
    '価格についてのお考えはそのまま担当に伝えてまいります。',
  ),
  say(
    '我们会在品质和服务上多下功夫，对得起这个价格。',
    'We will work on quality and service, to be worth the price.',
    '品質と応対に力を入れ、価格に見合うよう努めてまいります。',
  ),
  say(
    '商品与价格是否匹配，我们会好好讨论。',
    'We will discuss seriously whether price and product match.',
    '商品と価格の釣り合いを社内で検討してまいります。',
  ),
];
const live: Wordings<Untraditional> = [
  say(
    '我们会对照回放逐一核对，讲解不到位的地方会按承诺跟进。',
    'We will go through the recording point by point and follow up on our promises where the presentation fell short.',
    '配信の録画と照らし合わせ、説明が足りない点はお約束に沿って対応を進めてまいります。',
  ),
  say(
    '直播里怎么讲的，我们会调出回放核实，讲解也会更规范。',
    'We will check what was said in the stream against the recording, and make our presentations more careful.',
    '配信で何をご説明したかは録画で確認し、説明もより正確にしてまいります。',
  ),
  say(
    '我们会和直播团队一起核对回放，把讲解说清楚、说准确。',
    'We will check the recording together with the streaming team and make presentations clear and accurate.',
    '配信担当とともに録画を確認し、正確で分かりやすい説明に努めてまいります。',
  ),
];
const helping: Wordings<Untraditional> = [
  say(
    '您有什么需要，我们都愿意配合。',
    'Whatever you need, we are willing to accommodate you.',
    'ご要望がございましたら、できる限り対応いたします。',
  ),
  say(
    '我们愿意和您一起想想办法。',
    'We would like to find a way together with you.',
    'ご一緒に解決の方法を考えてまいります。',
  ),
  say(
    '购买前的提示我们也会写得更明白些。',
    'We will also make the notes before purchase clearer.',
    'ご購入前のご案内も、より分かりやすくしてまいります。',
  ),
];

export const preventions: Record<Cause, Wordings<Untraditional>> = {
  defect: checking,
  quality: checking,
  performance: improving,
  damaged: packing,
  packaging: packing,
  late: dispatching,
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
