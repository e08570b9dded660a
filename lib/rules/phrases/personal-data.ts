/** A buyer's data in public, or asking for it there. taobao.md 4.2 no. 1; rakuten.md 4.8. */
import { gap, type Phrases, phrase } from '../phrases.ts';

const ZH_PRIVATE_WAY = '旺旺|千牛|客服|私信|聊天|后台|订单页|消息';
const JA_PRIVATE_WAY = '問い?合わせ|メッセージ|r-messe|購入履歴|フォーム|窓口|個別に';
const EN_PRIVATE_WAY = 'contact (?:the )?seller|message|messaging|inbox|privately|your orders|your account';

/** Asking in public for what belongs into a private message. */
export const ASKS_DATA: Phrases = {
  zh: [
    phrase(
      `(?:请|麻烦|劳烦|把|将|需要)?(?:您|亲)?${gap(6)}(?:提供|发|留|告知|告诉|报|写|回复|填写|附上)(?:一下|下|到|在)?${gap(8)}(?:手机号|电话号?码?|联系方式|收货地址|地址|姓名|订单号|订单编号|身份证|单号|收件人|银行卡|支付宝账号)`,
      `${ZH_PRIVATE_WAY}|寄回地址|退货地址|不要|请勿|不能`,
    ),
    phrase(
      `(?:手机号码?|电话号?码?|联系方式|收货地址|收件地址|订单号|姓名|身份证号?)${gap(8)}(?:发|留|告知|告诉|报|写|回复|提供|填)(?:一下|下|给|在|到|出来|我们|这里|评论|过来)`,
      `${ZH_PRIVATE_WAY}|退货地址|不要|请勿|不能`,
    ),
  ],
  ja: [
    phrase(
      `(?:お名前|ご氏名|氏名|ご住所|お?電話番号|ご?連絡先|ご?注文番号|受注番号|メールアドレス|生年月日|口座番号)${gap(24)}(?:ご記入|お知らせ|お書き|教え|ご明記|ご提示|ご返信|ご投稿|お伝え|記載|お送り)${gap(6)}(?:ください|下さい|いただ|頂|お願い)`,
      `${JA_PRIVATE_WAY}|しないで|なさらない|お控え|ご遠慮|必要はございません`,
    ),
  ],
  latin: [
    phrase(
      `(?:please|kindly|could you|can you|would you|need|send|tell|give|share|post|provide|reply with|leave|let us know|confirm)\\b${gap(30)}\\byour (?:full )?(?:\\w+ and )?(?:name|address|shipping address|phone(?: number)?|order (?:number|id|no)|e-?mail(?: address)?|telephone|contact (?:details|information)|bank (?:details|account))\\b`,
      `${EN_PRIVATE_WAY}|\\b(?:do not|don't|never)\\b`,
    ),
    phrase(
      `(?:ihre (?:bestellnummer|adresse|telefonnummer|anschrift|e-mail-adresse)|votre (?:numéro de (?:commande|téléphone)|adresse)|su (?:n[uú]mero de (?:pedido|tel[eé]fono)|direcci[oó]n)|(?:suo|il tuo) (?:numero (?:d'ordine|di telefono)|indirizzo))${gap(30)}(?:mit|hier|an|indiqu|ici|env[ií]|aqu[ií]|indic|invi|qui)|(?:nennen|schicken|senden|teilen)${gap(16)}ihre (?:bestellnummer|adresse|telefonnummer|anschrift)|(?:indiquez|envoyez|communiquez)${gap(14)}(?:votre|vos) (?:numéro|adresse|coordonnées)|(?:env[ií]e|ind[ií]que|fac[ií]lite)(?:nos)?${gap(14)}su (?:n[uú]mero|direcci)|(?:ci )?(?:invii|comunichi|indichi)${gap(14)}(?:suo|sua|numero|indirizzo)`,
      'nachricht|message|mensaje|messaggio|nicht',
    ),
  ],
};

/** Health and family facts about the buyer. */
export const HEALTH: Phrases = {
  zh: [
    phrase(
      `(?:您|你|您家|您的)(?:的|家的?)?(?:宝宝|孩子|老人|妈妈|爸爸|先生|太太|老公|老婆)?(?:患有|得了|怀孕|流产|住院|手术|的?(?:糖尿病|高血压|癌症|抑郁症|皮肤病|湿疹|过敏史|病情|病历|痔疮|心脏病|孕期|哺乳期|体重是|身高体重是))`,
      '如果|若|如|建议|早日|祝|医生|就医|是否',
    ),
  ],
  ja: [
    phrase(
      `お客様(?:の|が)${gap(10)}(?:アトピー|糖尿病|ご病気|持病|ご持病|妊娠|ご懐妊|うつ病|癌|がん|手術|入院|高血圧|皮膚疾患)`,
      '場合|お見舞|医師|でしたら',
    ),
  ],
  latin: [
    phrase(
      `\\byour (?:\\w+ )?(?:pregnancy|diabetes|cancer|depression|eczema|surgery|disability|medical condition|illness|heart condition|psoriasis|anxiety disorder|miscarriage)\\b`,
      '\\bif\\b|doctor|consult|sorry to hear',
    ),
  ],
};

/** Street addresses and postcodes. */
export const ADDRESS: Phrases = {
  zh: [
    phrase(
      `[\\u4e00-\\u9fff]{2,8}(?:省|市|自治区)[\\u4e00-\\u9fff]{1,8}(?:区|县|市|镇)${gap(12)}(?:路|街|道|巷|弄|小区|村|大厦|花园|苑)${gap(8)}\\d{1,5} ?(?:号|弄|栋|幢|单元|室|楼)`,
      '退货地址|寄回',
    ),
    phrase(
      `(?:您|你)(?:家)?(?:住|地址|家)(?:在|是)?${gap(14)}(?:小区|花园|苑|公寓|路|街|弄|村)${gap(6)}\\d{1,4} ?(?:号|弄|栋|幢|单元|室|楼)|[\\u4e00-\\u9fff]{2}(?:小区|花园|公寓)\\d{1,3}(?:号楼|栋|幢)`,
      '退货地址|寄回',
    ),
  ],
  ja: [
    phrase(
      `〒 ?\\d{3}-?\\d{4}|(?:東京都|北海道|(?:大阪|京都)府|[一-龥]{2,3}県)[一-龥ぁ-んァ-ヶ]{1,8}[市区町村郡][^。、,\\n\\d]{1,12}\\d{1,4}(?:-|丁目|番)\\d{0,4}`,
      '返送先|返品先|当店の?住所|発送元',
    ),
  ],
  latin: [
    phrase(
      `\\b\\d{1,5} (?:[a-z]+ ){1,3}(?:street|st\\.|avenue|ave\\.?|road|rd\\.?|lane|drive|boulevard|blvd\\.?|court|way|square)(?=[\\s,.]|$)(?:${gap(12)}\\b(?:apt|apartment|unit|suite|[a-z]{2} \\d{5}))?`,
      'return address|days?|minutes|hours|one way|either way|any way|the way|by the way|in a way',
    ),
  ],
};

/** Worse than order data: not even in private. */
export const SECRETS: Phrases = {
  zh: [
    phrase(
      `(?:发|提供|上传|告知|告诉|报|给|拍|填写)(?:一下|下|我们|给我们|给)?${gap(8)}(?:身份证|银行卡号|银行卡密码|支付密码|登录密码|账号密码|密码|验证码|cvv|护照|驾照)`,
      '不要|请勿|切勿|不会|绝不|无需|不需要|谨防',
    ),
  ],
  ja: [
    phrase(
      `(?:身分証|免許証|マイナンバー|パスポート|保険証|クレジットカード(?:番号|の番号)|カード番号|暗証番号|パスワード|セキュリティコード|銀行口座の暗証)${gap(20)}(?:お送り|送って|お知らせ|教え|ご記入|ご提示|ご入力|アップロード|添付|お伝え)`,
      'しないで|なさらない|お控え|ございません|ありません|不要|いたしません',
    ),
  ],
  latin: [
    phrase(
      `(?:send|share|provide|give|tell|upload|reply with|confirm|need|attach|enter)\\b${gap(30)}\\b(?:passport|driver'?s licen[cs]e|id card|identity card|social security|ssn|credit card (?:number|details)|card number|cvv|cvc|security code|pin code|password|bank (?:login|password)|amazon (?:login|password))\\b`,
      "\\b(?:do not|don't|never|not|no need)\\b",
    ),
  ],
};
