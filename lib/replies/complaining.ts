/** Whether words complain at all: a judgement goes by the whole review, and may show a clause that only tells. Pure. */
import type { Language } from '../reviews/review.ts';
import type { PackLanguage } from './draft.ts';
import { simplified } from './simplified.ts';

/** What a clause that finds fault has in it: a negation, a fault, a measure that is off, or a word of regret. */
const FAULT: Partial<Record<PackLanguage, RegExp>> = {
  ja: /な[いくか]|なし|無|ません|[ずぬ]$|不|悪|壊|割|欠|折|切|破|外れ|はず|剥|はが|ハガ|ボロ|漏|もれ|汚|傷|キズ|遅|[高低](?!評)|小さ|大き|短|長|薄|厚|弱|強|硬|固|柔|(?<!自)重(?![量宝要])|軽(?!量)|臭|ニオイ|[臭匂]い|におい|うるさ|異音|雑音|騒音|[動作]音|音[がも][しす気大小割聞]|音漏|難|にく|づら|辛|すぎ|過ぎ|違|間違|異|足り|だけ|のみ|しか|残念|困|粗|雑|安っぽ|い[まマ]い[ちチ]|イマイチ|微妙|疑|痛|熱|狭|広|緩(?![衝め])|ゆる|きつ|キツ|ず(れ|り)|ズレ|ベタ|べた|曲|歪|ゆが|潰|つぶ|凹|へこ|ヨレ|よれ|シワ|しわ|落ち|取れ|とれ|抜け|止ま|消え|錆|サビ|さび|ダメ|だめ|駄目|故障|待|まま|なのに|別|逆|古|使用感|ひび|ヒビ|減|失|浮|溶|焦|滑|引っ掛|引っか|ひっか|(?<!連)絡|からま|染|縮|ムラ|むら|まずい|不味|苦|甘|油|荒|ザラ|ざら|ほつれ|ガタ|ぐら|グラ|暗|眩|色|黄|黒|チクチク|ちくちく|毛|面倒|手間|余計|劣|適当|おもちゃ|偽|開封|段差|隙間|すき間|誤|遠|カビ|濃|ブカ|ぶか|スカ|すか(?:すか|っ)|ダマ|チープ|小ぶり|はげ|かさば|大変|チャチ|ちゃち|やめ|いびつ|浅|匂$|バリ|[掛か]かり|枯|ギリギリ|ぎりぎり|飛[びん]|ポロポロ|ぽろぽろ|多い|くさい|クサい|一点張り|ればよかった|ば良かった|(?:効果|性能|機能|信頼)性?[がはも]?ゼロ/u,
  'zh-CN':
    /[不没無无未少缺漏差坏烂破裂断掉脱碎松臭味刺薄硬慢久晚错反歪斜皱脏污旧毛褪偏小短吵响卡黑糊浅粗糙锈渗湿异难痛疼累麻烦伤凹扁变乱怪噪烫冷费涨降丢丑弱低重紧太假空漂鼓磨散缩皮痕孔洞洒落抖慌闪停崩死充热迟拖催敷推冷脾气随便应付退换修白误杂腻窄腐陋黄]|晃(?!晃)|太|只|才|居然|竟|问题|一般|毛病|瑕疵|严重|巨大|下坡|很干|塑料感|呼呼|嗡嗡|度高|人机|机器|开[线胶裂缝焊]|起[球毛皮泡皱]|屑|贵(?!族)|[开长大深浓辣咸甜油].{0,3}[了点些]|有(?:点|些)|就.{0,8}了|色|等了|希望|像|以为/u,
};

/** True when `text` holds something that could be a fault. Languages that name what was said by its kind are not looked at. */
export function findsFault(text: string, language: PackLanguage): boolean {
  // 有没有 asks, and denies nothing.
  if (language.startsWith('zh')) return FAULT['zh-CN']?.test(simplified(text).replaceAll('有没有', '')) ?? true;
  return FAULT[language]?.test(text) ?? true;
}

/** Denials that are praise, and words that only look like a fault: without them, what is left may be one. */
const PRAISING_DENIALS =
  /应该|应用|方便|便宜|顺便|支付|随[时身]|没有?白[等买来花]|没[做看读用吃喝]完|没有?(?:任何)?[^，。！]{0,5}(?:毛刺|异味|味道|线头|划痕|破损|褶皱|掉色)|不知道?[^，。！]{0,12}|不[错愧后贵]|不过(?=还|也|很|挺)|没(?:有)?(?:任何|什么|啥|发现)?(?:问题|色差|瑕疵|毛病)|没得说|无(?:瑕|色差|异味|敌)|不(?:会)?(?:卡|掉色|掉毛|起球|褪色|变形|刺激|油腻|紧绷|失望)|(?:真|确实|简直)?太(?:好|棒|赞|香|满意|喜欢|划算|值|爱)[了啦]?|只(?:要|有).{0,6}(?:块|元)|物?美?价?廉/gu;

const PLAINLY_PLEASED =
  /(?<![不没无][太很是有那么大]{0,2}|以为[^，。！]{0,8})(?:没有?白[等买来花]|推荐|喜欢|满意|安稳|透彻|开心|提升|感动|舒[服心适]|好[用吃看喝闻]|[很挺最真超]好|不错|[棒赞]|[挺很]快|划算|超值|惊艳|爱了|好评|回购|值得|精[细致美良]|上档次|大气|有质感|还好(?=[，,。！!]|$)|易懂)/u;

/** True when Chinese text holds something that could be a fault beside what is praised by denying it: 没有毛刺. */
export const findsFaultBesidePraise = (text: string): boolean =>
  findsFault(simplified(text).replace(PRAISING_DENIALS, ''), 'zh-CN');

const PLAINLY_PLEASED_IN_JAPANESE =
  /(?<![不未])(?:絶品|良好|最高|快適|満足|好評)(?=です|でした|だ|して(?:い)?(?:ます|る)|しま|[。！!、\s]|$)|素晴らし(?!く(?:な|は))|気に入って(?:い?ます|(?:い)?る)|気に入りました|喜んで(?:い?ます|いました|くれ|もらえ)|(?:助か|重宝し)(?:って|て)(?:い)?ます|助かりました|美味しかった(?!ら)|美味しいです/u;

/** True when Japanese words are plainly kind. */
export const isPlainlyPleasedInJapanese = (text: string): boolean => PLAINLY_PLEASED_IN_JAPANESE.test(text);

/** Someone who buys it again and again, as they say of themselves and not of another thing. */
const REGULAR =
  /(?:いつも|毎回|何度も|何回も|ずっと|定期的に|毎年)[^、。]{0,12}(?:購入|利用|愛用|リピート)して(?:い|おり)?ます|(?:いつも|ずっと|毎回)買って(?:い|おり)?ます|リピートして(?:い|おり)?ます/u;

/** True when a Japanese text is a regular customer's. */
export const isRegular = (text: string, language: Language | null): boolean => language === 'ja' && REGULAR.test(text);

/** Good and bad weighed against each other, or a shrug that lets it pass. */
const WEIGHED = /(?<!没[^，。！]{0,6})(?:好处|优点)|还行|还可以|可以的|便宜|毕竟|算了|凑合|无所谓/u;

/** The sum of it is kind. */
const CONTENT = /(?:总体|整体|总的来?说|总之|其他)[^，。！]{0,8}(?:满意|不错|挺好|很好|还好|可以)/u;

/** True when Chinese words come to a kind conclusion, whatever they find fault with. */
export const isContentOnTheWhole = (text: string): boolean => CONTENT.test(simplified(text));

/** True when Chinese words weigh the good against the bad. */
export const isWeighed = (text: string): boolean => WEIGHED.test(simplified(text));

/** True when Chinese words are plainly kind. */
export const isPlainlyPleased = (text: string): boolean => PLAINLY_PLEASED.test(simplified(text));

/** True when Chinese words of a kind review say nothing plainly kind, and hold something that could be a fault. */
export function mayFault(text: string): boolean {
  const said = simplified(text);
  return !PLAINLY_PLEASED.test(said) && findsFaultBesidePraise(said);
}

/** Love in so many words. */
const FOND = /(?:最|很|非常|超级?|特别)(?:喜欢|喜爱)|爱不释手/u;

/** True when Chinese words tell of love for what was bought. */
export const isFond = (text: string): boolean => FOND.test(simplified(text));

/** What failed is said by a denial, or came to pieces. */
const FAILS = /不合格|[安装]不上|用不了|没法用|不能用了?$/u;
const BROKE = /[坏破裂断烂]了|(?:是|都)[破坏烂裂]的|开[胶线]了|裂[痕纹缝]|破损/u;

/** Denied or feared, of an older thing, or by the buyer's own hand. */
const SPARED =
  /[没不未无别怕防免]|担心|以为|如果|要是|万一|原来|之前|以前|原先|旧|老|上[次个]|家里|摔|磕|心都?碎|[打看突]破了/u;

/** What failed has been dealt with. */
const DEALT_WITH = /处理(?:得|好|了)|解决|补[发寄了]|[换退赔]了/u;

/** True when Chinese words say that what was bought failed or came broken: not to be passed over, however kind the rest. */
export function tellsOfFailure(text: string): boolean {
  const said = simplified(text);
  if (DEALT_WITH.test(said)) return false;
  const fails = (clause: string) => FAILS.test(clause) || (BROKE.test(clause) && !SPARED.test(clause));
  return said.split(/[，,。.！!？?；;\s]/u).some(fails);
}

/** A question that is none, by its marks. */
const INDIGNANT = /[?？][!！]|[!！][?？]|[?？]{2}/u;

/** True when a question is an outcry. */
export const isIndignant = (text: string): boolean => INDIGNANT.test(text);

/** Small words of a gripe, where a but alone would be too little to go by. */
const GRIPES = {
  ja: /すこし|少し|ちょっと|やや|若干|残念|難|重い|小さ|短い|高い|遅|弱|臭|匂|薄|硬|固い|うるさ|傷|欠け|外れ|壊|汚|(?:のが|ところ)$/u,
  zh: /有[点些]|稍|太(?!好|棒|赞|满意|喜欢)|不够|不太|不好|偏|略|小了|贵|慢|薄|硬|松|异味|不及时|拖|差|坏|破|脏|旧|错|掉|裂|漏|缺/u,
};

/** True when what follows a but complains of something, however mildly. Only Japanese and Chinese are looked at. */
export function gripes(text: string, language: Language | null): boolean {
  if (language === 'ja') return GRIPES.ja.test(text);
  return language?.startsWith('zh') === true && GRIPES.zh.test(simplified(text).replace(PRAISING_DENIALS, ''));
}

/** Disappointment in so many words: kind words beside it do not make it a small gripe. */
const LET_DOWN = /がっかり|ガッカリ|失望|不満(?!は|も?[無な]|が[無な])/u;

/** True when a Japanese text speaks of disappointment. */
export const isLetDown = (text: string, language: Language | null): boolean => language === 'ja' && LET_DOWN.test(text);

/** The goods are cleared of all blame: whatever is complained of is something else. */
const CLEARS =
  /(?:悪い|不満な|問題の?ある)(?:点|ところ|部分)は(?:特に|全く|まったく|何も)?(?:あり|[無な]い)|文句(?:は|の付け|のつけ)|(?:なん|何)の?問題も(?:あり|[無な])|(?:記載|説明|写真)(?:通り|どおり|の通り)で(?:す|した)?(?:何|なん)/u;

/** True when a Japanese text says that there is nothing wrong with the goods. */
export const clears = (text: string, language: Language | null): boolean => language === 'ja' && CLEARS.test(text);
