/** What of a buyer's words must never be repeated by the shop, and what does not bear quoting. */
import type { Language } from '../reviews/review.ts';
import { CHEERFUL_IN_CHINESE, HEDGED_IN_CHINESE, saysNothingWrong, UNSPEAKABLE_IN_CHINESE } from './chinese-remarks.ts';
import { simplified } from './simplified.ts';
import { IRONIC_WORDS, UNSPEAKABLE_WORDS } from './unspeakable.ts';

/** Words that would make the shop break a rule or sound foolish if it repeated them, in Chinese and Japanese. */
const UNSPEAKABLE: readonly RegExp[] = [
  // Abuse, and accusations the shop must not repeat about itself.
  /垃圾|骗|傻|操|妈|滚|狗|恶心|坑|黑心|无良|奸|死|屎|破烂|粑粑|贩子|打.{0,3}脸|私下|转账|假货|假的|是假|假冒|仿|山寨|盗版|二手|翻新|举报|投诉|起诉|报警|消协|职业|你|诈|违法|虚假|忽悠|套路|搞笑|无语|服了|差劲|烂|爛|失望|后悔|离谱|恶劣|不要脸|维权|商家|不良|太黑|不值得|不要买|别买|亏大|冤枉|逼|鸡肋|辣眼|不值钱|诚信|诚意|工商|残?次品|劣质|懒得|扔|退(货|款|掉|换货?)[了后]?$|申请(退|售后)|要求退|返修|醉了|追评|骂|恶意|拖欠|吐槽|要命|一批$|人机|优点|心疼|地摊|不靠谱|身份|监[督管]|少买|慎[重买拍入]|谨慎|避雷|踩雷|劝退|绕道|可言|鸟用|浪费|不能退|没.{1,2}过.{0,1}[这那]么|没见过|真是牛|叫嚣|好货|国人|粗制滥造|敷衍|作风|不如买|不推荐|^联系(?:客服|商家|卖家)|不想|您|我们|某[东東宝寶]|渣|血汗|再买|必定|药|不值|[没無无不]信用|不守信|疗效|讨厌|不肯|极点|偏偏|安眠药|理[他她它]|^(是|应该)|请取消|了\d+$|不给[补修]|一分(价钱|钱)一分货|的说法|难以恭维/,
  /天国|昇天|ご臨終|お亡くなり|あの世|詐欺|騙|ゴミ|クソ|くそ|糞|バカ|馬鹿|アホ|ふざけ|最悪|最低|死|ぼったくり|嘘|ウソ|うそ|偽|ニセ|パチモン|中古|訴|警察|お宅|あなた|お前|おたく|通報|消費者センター|二度と|買わな|買いませ|がっかり|失望|無駄|呆れ|安物|価値(も|は|が)?(あり|な)|要らない|(?<![入ば])いらない|粗悪|腹が立|許せ|やらせ|サクラ|不愉快|手抜き|安かろう|お金.{0,2}返|お金を捨て|ドブ|がらくた|ガラクタ|食えた|損し|会社[がはも]|業者|店員|唖然|散々|(わけ|訳)で(は|も)|て(ほしい|欲しい)$|たらいい|も[んの]じゃ|のか|定か|のにした|宣伝|ガッカリ|イライラ|メーカー|お粗末|しか思|改善(を|し)てほし|改善(を)?して欲し|下さい$|ください$|[方ほう]が[良い]|無論|もちろん|聞いたら|お願いし|辞めて|しょうがな|仕方(が|の)?[な無]|ひどさ|笑うしか|気になるとき|とあり(?:ます|まし)|とのこと|と書いて|買い手|売り手|やっぱ(?!り)|星を?つけ|無難|お?[勧薦]め|お?すすめ|オススメ|返品|注意|連絡しま|求めて(い)?な|購入しな|購入しませ|利用しな|買いた|排便|無視|減点|肩幅|体重|身長|悪徳|悪質|卑怯|むしり|企業|捨て|なー$/,
  // The platform's own words, benefits and ways of contact: other rules speak about them.
  /什么时候|何时|霸王|工作日|工作天|[颗顆]星|承诺|差不多|^.{0,5}(说(?!明)|告诉)|好评|差评|中评|评论|评价|评分|打分|红包|返现|优惠券|微信|加V|QQ|电话|手机号|短信|邮箱|不给退|不退|不让退|不给换|拒绝|拒收/i,
  /レビュー|評価|クーポン|ポイント|LINE|電話|メール|ライン|プレゼント|返金|返品でき|返品し|迷惑料|慰謝料|交換でき|断られ|拒否/,
  // Marketplaces: praise or blame of them is not the shop's to repeat.
  /amazon|rakuten|楽天|アマゾン|taobao|淘宝|tmall|天猫|京东|京東|拼多多|亚马逊|亞馬遜|ebay/i,
  /[★☆⭐]|星[1-5一二三四五１-５]|[1-5一二三四五１-５]つ?星/,
  // Health and private life.
  /过敏|痘|红肿|刺痛|发炎|火辣辣|怀孕|孕|医院|生病|癌|疹|糖尿|宝宝|小孩/,
  /[痛痒]|アレルギー|疲れ目|眼精疲労|血行|[肩首]こり|肩凝り|腰痛|頭痛|不眠|むくみ|便秘|冷え性|美白|ダイエット|痩せ|治[りるっ]|完治|症状|免疫|代謝|妊娠|病院|入院|持病|湿疹|がん|癌/,
  /老公|老婆|孩子|儿子|女儿|婆婆|我爸|爸爸|孙子|孙女/,
  /主人|旦那|夫が|夫の|夫に|夫は|妻|嫁|息子|娘|姪|甥|子供|子ども|孫|母|父/,
];

/** Praise inside a complaint: meant the other way round. */
const IRONIC: readonly RegExp[] = [
  /呵呵|哈哈|笑死|真棒|真好|真快|太好了|厉害|佩服|感谢/,
  /さすが|素晴らし|お見事|ありがと|（笑|\(笑|笑$|[wｗ]{2,}|どうも/,
];

/** What is well said of the purchase: quoted as a complaint it would turn the buyer's words round. */
const CHEERFUL: readonly RegExp[] = [
  /(?<![不没无]|没有|不太|不怎么|不是|不够|不算|没那么|不那么)(很好|挺好|都好|不错|满意|喜欢|好看|舒服|很足|量足|划算|超值|很爽|给力|推荐|实惠|没问题|精良|严实|周到|热情|尽责|负责(?!人)|耐心|迅速)|(态度|服务|质量|做工|包装)[还很也都]?好(?![吗像])|不会[^，]{0,12}[坏破损断掉漏裂]|容量大|(提高|提升|改善)了|不贵|没(什么|啥|有任何|有什么)问题|没.{0,3}发现.{0,4}问题|终于|(可以|能够?)(理解|接受)|还可以|过得去|^(还好|幸好|好在)|比.{1,5}好$|(?<![不没]|没有|不太|不够|不怎么|不能|不完全)(一致|相符|完全一样)/,
  /嬉し|うれし|(?<![ばとが]|たら)[良よ]かった(?!ら)|満足(?!でき|出来|し(てい)?な|は|に)|気に入(っ|り)(?!ませ|てい?な)|[良よ]くな[りるっ](?!ませ)|悪く(は|も)?な[いか]|改善され|迅速に|もらえました|いただけました|助かり|親切(?!で(は|も)?な)|問題な[くい]|大丈夫|[がはも]良い|美味し(?!く(な|あ|は))|おいし(?!く(な|あ|は))|違和感(は|が)?な|ストレスな|ストレスのたまらない|(?:[ァ-ヶー]{4}感|圧迫感|不快感|抵抗感|[臭匂]い|におい|不満|不便|不具合|異音|異臭|ムラ|ズレ|ガタつき|ぐらつき|べたつき|ベタつき)(?:は|が|も)?(?:特に|全く|まったく|一切|ほとんど)?(?:無い|無く|無かった|な(?:い|く|かった)|ありません)|(?:空気|気泡|傷|キズ|跡|シワ|しわ|汚れ|[臭匂]い|におい|シミ)[がはも](?:すぐ|すぐに|きれいに|綺麗に|だいぶ)?(?:(?:抜け|消え|取れ|とれ)(?:て(?!い?な)|た|まし)|(?:(?:わから|分から|目立た|気になら)な|無|な)くな[りっ])|普通に使え|好みです|コスパ[がはも]?(良|高|最)|コストパフォーマンス.{0,5}高|違いはありませ|苦では|とは思っていませ|譲れな|それなりに使え|(持ち|使い|見|着|履き|読み)やす(?!く(な|は))|スイスイ|(?:滑|すべ|落ち|壊れ|汚れ|割れ|疲れ|破れ|ズレ|ずれ|抜け|剥がれ|取れ)り?にく|まずまず|マズマズ|(?:すぎ|過ぎ)る?(?:くらい|ぐらい|ほど)|よく落ち[るま]|間違い(が|は)?[無な]い|[すぎ過]ぎな|完璧|の[がも](?:いい|良い)です|(?:緩和|解消)(?:でき|出来|され|しま)|旨い|丁度[良い]|ちょうど[良い]|すぎず|過ぎず|喜ん|しっかり(?!し(て|た)い?な)|十分|充分/,
];

/** Abuse, accusations, the platform's own words: a piece cut out from beside them would hide what was meant. */
export const isDelicate = (text: string): boolean => UNSPEAKABLE.slice(0, 4).some((pattern) => pattern.test(text));

/** True when `text` says something good of the purchase: no piece of it is a complaint. */
export const isCheerful = (text: string): boolean =>
  [...CHEERFUL, CHEERFUL_IN_CHINESE].some((pattern) => pattern.test(text) || pattern.test(simplified(text)));

/** Says that something is wrong, but not what. */
const VAGUE =
  /^(质量|品质|做工|包装|物流|快递|服务|客服|价格|尺码|大小|颜色|效果|味道|性价比)?(太|很|真|挺|非常|有点|比较|确实|特别)?(不好|不行|差|一般|不太好|不怎么样)(般|了|啊)?$|不满意$|^(不好用|不好看|不好吃|不喜欢)了?$|^(思っていた|想像|イメージ)の?と(違|ちが)い?(います|いました|う|った|って)?$/;

/** Not yet tried, or no more than wondered about: nothing that the shop could answer for. */
const UNTRIED =
  /^没用[几多]|^(尽管|以后|看来)|有所体现$|不是我的问题|^我?要求换|^(?:客服|售后)?给我换了|^(他の|ほかの|別の|以前の|前の|前回|(?:私|自分|うち|我が家)の|純正|今まで|これまで|従来|元の|先代|旧型)|还没(用|试|穿)|一直没用|没(用|试|穿)过|还不知道|不知道|不晓得|不清楚$|^可能是|^难得|^只要|^最好(?!的)|心理准备|相当$|本来就是|^.{0,3}问题$|偏[瘦胖]|身高|体重|个人感觉是|覚悟|謝罪|選ぶのに|かと思[いっう]|[るいたうくす]そう(?:です|だ)?$|を除(?:き|く|いて|けば)$|(?:ば|たら|と(?:良|い|よ|嬉|うれし)[ぁ-ん]{0,3})と思|たく(?:な|あり)[ぁ-ん]{0,4}$|(?:問い?合わ?せ|連絡|相談|質問|依頼)(?:を)?(?:し)?(?:まし)?た$|らしい(?:です)?$|と思って(?:い)?(?:まし)?た$|[もが][^もが]{1,6}えば|んや$|(?:から|ので)[、,]?[0-5０-５]$|^[^はがも]{1,6}(?:ともに|共に|どれも|いずれも)|(?:て|で)(?:くれ|もらえ)る$/;

/** Praise with a reservation, or no praise at all: thanks for it would sound as if nobody had read it. */
const HEDGED =
  /更喜[欢歡]|很想|大丈夫|^楽しみです$|^逆に|ではあ(?:る|った|り)|那款|[别別]家|^(気に入った|良い|いい|よかった|良かった)(のは|点は|ところは)|友達|友人|还行|还可以|凑合|一般|只是|但|不过|可惜|就是|没有(?!异味|任何|一点|色差|瑕疵|问题|味道|破损)|除了|只剩下|安慰|^(于是|想要|说)|除(けば|いて)|以外|まあまあ|ですが|けど|(?<!い)ただ(?!け)|もう少し|それなり|(値段|価格)(なり|相応)|ありがと|\d\s?(kg|公斤|斤|cm|厘米|公分)|^我是|谢谢|^(还是)?比[这那他她它]|习惯性|种草|不[仅但]|の\p{Script=Han}{1,2}$|^(以后|反而)|还没|^\p{Script=Han}{2}效果$|不能(?!更|再)|无法|没法|没办法|不行|满意[^的了度]{4,}$|そこそこ|[えけげせてねべめれ]ば|かどうか|[分わ]かりませ|んです$|[点事]$|こと$|を届[きくい]|とりあえず|ようです$|.確かに|早速$|→|(?:試して(?:み)?|購入し|買い|頼み|注文し)(?:て(?:み|い))?まし?た$|^(?:たぶん|多分)|[うくぐすつぬぶむる]のが(?:好き|趣味|得意)|そうだった(?:の?で)?(?:す)?$|(?<=.)(?:どれも|いずれも)|言われて|([方ほ]う?)が[良よ]か|これなら|別売|(?<!(?:問題|不満|違和感|ストレス|文句|申し分|心配|不安|[臭匂]い|におい|ムラ|無駄|疲れ|かさばら|邪魔になら|気になら|滑ら|崩れ|ズレ|ずれ|痛く|落ち|負け)[がはも]?)(?:[がはも])?(?:ない|なかった|ません)(?:です)?$/u;

/** True when praise is given with a reservation, or only in part: nothing of it can be taken for praise. */
export const isHedged = (text: string): boolean =>
  HEDGED.test(text) || HEDGED.test(simplified(text)) || HEDGED_IN_CHINESE.test(text);

/** Phone, order and tracking numbers, addresses, mail, links, names with a title. */
const PERSONAL: readonly RegExp[] = [
  /\d(?:[\s\-–—.()]?\d){4,}/,
  /[a-z]{1,4}\d{6,}/i,
  /@|https?:|www\.|\.(com|net|cn|jp|tw|org|de|fr|es|it|eu)\b/i,
  /(?<!たく)さん|(?<![仕模多同異有])様|ちゃん(?!と)|くん(?![でだ])|氏|丁目|番地|号室|〒/,
  /\p{Script=Han}(先生|女士|小姐|师傅|老板娘)|\d+(号|弄|栋|单元|室)/u,
  /\b(mr|mrs|ms|miss|dr|sir)\b\.?\s+\p{Lu}|\b\d+\s+\p{Lu}\w+\s+(street|st|road|rd|ave|avenue|lane|drive)\b/iu,
  /(?<!\p{L})([Hh]err|[Ff]rau|[Mm]onsieur|[Mm]adame|[Mm]me|[Ss]eñora?|[Ss]ra?|[Dd]oñ?a?|[Ss]ignora?|[Ss]ig|[Dd]ott)\.?\s+\p{Lu}/u,
  /(?<!\p{L})(rue|calle|via|avenida|corso|piazza)\s+\p{L}+|\p{L}(straße|strasse|gasse)\s+\d/iu,
  /\b(my name|mein name|mon nom|mi nombre|il mio nome)\b|\b(number|no\.?) ?\d+\b/i,
];

/** Question, exclamation or trailing words inside quotation marks make a frame limp. */
const LIMP =
  /[?？!！¿¡…~〜～;；:：<>{}[\]【】()（）\\|/*#_=+^`%％©®™]|[.。]\s|吗[，,]|怎么|为什么|为啥|凭什么|难道|干嘛|&|^what an?\b|^(why|how come|what's|where's|who's)\b|(?<![酒网贴])吧(?=\p{Script=Han})|(吗|呢|么|嘛|了[没沒]|でしょうか|ますか|ですか|ませんか|のか|かな|って何|なん|やねん|やん|とか|[いっ]す)$/iu;

/** Slang and slips of the pen: inside a polite answer they would look like the shop's own. */
const SLOPPY = /リピ(?!ー)|[ぁ-ん]ずら(?:い|く|かっ)/u;

const hasEmoji = /\p{Extended_Pictographic}|\p{Surrogate}|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;

/**
 * True when the shop may repeat `text`, of a complaint or of praise, in quotation marks and in public. Expects it trimmed
 * and written in `language`: what is rude in one is an ordinary word in another.
 */
export function isQuotable(text: string, praise: boolean, language: Language): boolean {
  const compatible = text.normalize('NFKC');
  const folded = language === 'zh-TW' ? simplified(compatible) : compatible;
  if (LIMP.test(folded) || SLOPPY.test(folded) || hasEmoji.test(text)) return false;
  const refused = [UNSPEAKABLE_WORDS[language], ...UNSPEAKABLE, UNSPEAKABLE_IN_CHINESE, ...PERSONAL];
  if (!praise) refused.push(IRONIC_WORDS[language], ...IRONIC, ...CHEERFUL, CHEERFUL_IN_CHINESE, VAGUE, UNTRIED);
  else refused.push(HEDGED, HEDGED_IN_CHINESE);
  if (!praise && saysNothingWrong(folded)) return false;
  return !refused.some((pattern) => pattern.test(folded) || pattern.test(text));
}
