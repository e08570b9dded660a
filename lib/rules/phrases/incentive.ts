/** A benefit tied to a review. Borders: the rule's definition; amazon.md 5.4, rakuten.md 4.3, taobao.md 4.2 no. 4. */
import { gap, type Phrases, phrase } from '../phrases.ts';

const ZH_REVIEW = '(?:评价|评论|差评|好评|追评|晒图|晒单|晒照|买家秀|五星|5星|打分)';
const ZH_BENEFIT =
  '(?:返现|返利|返[0-9一二三四五六七八九十]+元?|返您|红包|优惠券|优惠卷|代金券|无门槛券|抵扣券|赠品|小礼品|礼品|礼物|小礼|好礼|有礼|礼包|积分|抽奖|现金|[0-9]+ ?元|[0-9]+块|退款|退您|全额退|补偿|免单|包邮|延长质保|延保|送您|奖励|会员卡|话费|淘金币)';
const ZH_NOT =
  '不(?:给|予|会|能|再)?(?:您|你)?(?:退|赔|补|换)|与(?:您的)?评价无关|和(?:您的)?评价无关|不影响|不论|无论|不管|没有收到|未收到|没收到|没有兑现|未兑现|核对|不会因|谢绝|禁止|不(?:删|改|撤)|不提供|不参与|从不|没有自动|不以评价|不需要评价|绝不';
const JA_REVIEW = '(?:レビュー|口コミ|クチコミ|高評価|星(?:の数|を?[5五])|[★☆]5|評価|ご投稿)';
const JA_BENEFIT =
  '(?:クーポン|ポイント|プレゼント|送料無料|特典|割引|値引|キャッシュバック|ギフト券|ギフトカード|粗品|進呈|差し上げ|抽選|返金|半額|無料|quoカード|延長保証|保証延長|円分|贈呈|おまけ|サンプル|クオカード|商品券|図書カード|謝礼|お礼の品|amazonギフト)';
const JA_NOT =
  '(?:レビュー|評価|投稿)(?:の(?:内容|有無|変更|削除|修正))?(?:と|に|とは|には)(?:一切)?(?:関わら|関係|かかわら|よら|左右|影響)|届いて(?:おら|い)|反映|適用(?:され|でき)|ポイント(?:を|は)(?:参考|押さえ)|という点|参考に(?:させて)?|条件(?:と|に)(?:は|する)?(?:して|いたして)?(?:おり|い)?ませ|(?:提供|実施|進呈|お渡し)(?:は|して|を|いたして)?.{0,6}(?:おりません|いません|ございません)';
const EN_REVIEW = '(?:reviews?|feedback|ratings?|(?:5|five)[- ]?stars?)';
const EN_BENEFIT =
  '(?:gift ?cards?|vouchers?|coupons?|discounts?|(?:\\d+ ?%|percent) off|cash ?back|refund|reimburse|free|gifts?|rewards?|\\$ ?\\d+|€ ?\\d+|£ ?\\d+|\\d+ (?:dollars|euros?|pounds)|points|raffle|giveaway|draw|bonus|credit|compensat\\w+|paypal|extended warranty|extend (?:your|the) warranty|warranty|extra year|money back|your money|prizes?|rebate|free of charge|chance to win|half price)';
const EN_NOT =
  "\\bonly (?:after|once|when)\\b|(?:not|n't|never|nothing)\\b.{0,30}(?:depend|conditional|tied|linked|in exchange|affect|require|need|offer|change)|regardless|whether or not|independent of|no matter|(?:feel|are) free to|free (?:from|of) (?:defect|charge return)|refund (?:policy|process)|(?:thank|thanks)(?: you)?(?: very much| so much)? for your (?:feedback|review)[^.]{0,6}(?:we|your refund|the refund|and)|based on your feedback|have (?:issued|refunded|processed|sent)|free return|(?:you|your review|your feedback|the review|review) (?:mention|said|wrote|says)";

export const INCENTIVE: Phrases = {
  zh: [
    phrase(
      `${ZH_REVIEW}${gap(16)}${ZH_BENEFIT}`,
      `${ZH_NOT}|(?:感谢|谢谢)您的(?:评价|评论|好评|反馈)|看到您的(?:评价|评论)`,
    ),
    phrase(`${ZH_BENEFIT}${gap(10)}(?:删|改|撤|换|换取|求|给|写|发|晒)${gap(6)}${ZH_REVIEW}`, ZH_NOT),
    phrase(`(?:好评|晒图|追评|五星)(?:返|有礼|送|领)`, ZH_NOT),
    phrase(`(?:删|改|撤)(?:了|掉|完|好|除|后|以后)?(?:就|我们|马上|立刻)?(?:给您)?(?:退|返|赔|补)`, ZH_NOT),
    phrase(
      `(?:写满|满|超过?)[0-9一二三四五六七八九十]+字${gap(14)}(?:送|返|领|减|赠)|带图${gap(12)}(?:送|返|领|赠)`,
      ZH_NOT,
    ),
  ],
  ja: [
    phrase(
      `${JA_REVIEW}${gap(26)}${JA_BENEFIT}${gap(14)}(?:いたし|致し|して|します|進呈|差し上げ|プレゼント|お送り|お付け|中|もらえ|させて|となり|ござい|です|贈|お渡し|当たる|当たり|実施)`,
      JA_NOT,
    ),
    phrase(
      `${JA_BENEFIT}${gap(14)}(?:ので|から|代わりに|かわりに|条件に|ため、)${gap(10)}(?:レビュー|高評価|評価|口コミ)${gap(12)}(?:お願い|ください|いただ|書|投稿)`,
      JA_NOT,
    ),
    phrase(
      `(?:レビュー|口コミ)(?:を)?(?:投稿|記入|書い|ご記入|ご投稿)?(?:で|すると|いただくと|後に|後、)${gap(8)}${JA_BENEFIT}`,
      JA_NOT,
    ),
  ],
  latin: [
    phrase(
      `(?:if|once|when|after|as soon as|upon|each|for|in exchange|in return|leave|write|post|share|by|with)${gap(26)}\\b${EN_REVIEW}\\b${gap(40)}\\b${EN_BENEFIT}`,
      EN_NOT,
    ),
    phrase(
      `${EN_BENEFIT}${gap(30)}(?:if|once|when|after|for|in exchange for|in return for|to thank you for|as soon as)\\b${gap(30)}\\b(?:your |a |an |the |honest |positive |good |leaving |writing |posting |changing |removing |updat|delet|chang|remov|revis)${gap(20)}${EN_REVIEW}`,
      `${EN_NOT}|refund for|for your (?:order|return)`,
    ),
    phrase(
      `(?:change|update|remove|delete|revise|raise)\\b${gap(20)}${EN_REVIEW}\\b${gap(24)}(?:we(?:'ll| will| can)|to (?:get|receive)|and (?:get|receive|we))${gap(20)}${EN_BENEFIT}`,
      EN_NOT,
    ),
    phrase(`(?:get|receive|earn|win)${gap(16)}${EN_BENEFIT}${gap(20)}(?:review|rating|feedback)`, EN_NOT),
    phrase(
      `(?:bewertung|rezension|sterne)${gap(40)}(?:gutschein|rabatt|geschenk|erstatt|euro|€|gratis|kostenlos|prämie)`,
      'unabhängig|vielen dank für ihre|danke für ihre|nicht',
    ),
    phrase(
      `(?:gutschein|rabatt|geschenk|erstatt\\w*|prämie)${gap(30)}(?:wenn|für|sobald)${gap(20)}(?:bewertung|rezension)`,
      'unabhängig|nicht',
    ),
    phrase(
      `(?:avis|commentaire|évaluation|étoiles)${gap(40)}(?:bon d'achat|cadeau|remise|rembours|réduction|offert|gratuit|€|euros)`,
      'indépend|merci pour votre|quel que soit',
    ),
    phrase(
      `(?:cadeau|remise|rembours\\w*|bon d'achat|réduction)${gap(30)}(?:si|en échange|contre|pour)${gap(20)}(?:avis|commentaire|évaluation)`,
      'indépend|quel que soit',
    ),
    phrase(
      `(?:reseña|valoraci[oó]n|opini[oó]n|estrellas)${gap(40)}(?:cup[oó]n|vale|regalo|descuento|reembols|gratis|€|euros)`,
      'independ|gracias por su',
    ),
    phrase(
      `(?:regalo|descuento|reembolso|cup[oó]n|vale)${gap(30)}(?:si|a cambio|por)${gap(20)}(?:reseña|valoraci[oó]n|opini[oó]n)`,
      'independ',
    ),
    phrase(
      `(?:recensione|valutazione|stelle)${gap(40)}(?:buono|regalo|sconto|rimbors|gratis|omaggio|€|euro\\b)`,
      'indipend|grazie per la',
    ),
    phrase(
      `(?:regalo|sconto|rimborso|buono|omaggio)${gap(30)}(?:se|in cambio|per)${gap(20)}(?:recensione|valutazione)`,
      'indipend',
    ),
    phrase(`\\breviewers (?:get|receive|win|earn|enjoy)\\b`, EN_NOT),
    phrase(
      `${EN_BENEFIT}\\b${gap(30)}\\b(?:leave|write|post|share|submit|drop|leaving|writing|posting)\\b${gap(16)}\\b${EN_REVIEW}`,
      `${EN_NOT}|(?:sorry|please contact)`,
    ),
    phrase(
      `(?:take down|delete|remove|change|update|revise|edit|raise)\\b${gap(12)}\\b${EN_REVIEW}\\b${gap(6)}\\band\\b${gap(20)}${EN_BENEFIT}`,
      EN_NOT,
    ),
    phrase(
      `\\breviewers?\\b${gap(40)}\\b(?:prizes?|draw|raffle|gifts?|vouchers?|discounts?|coupons?|rewards?)\\b`,
      EN_NOT,
    ),
    phrase(
      `(?:bon d'achat|cadeau|remise|réduction|remboursement|offert)${gap(40)}(?:\\bavis\\b|évaluation|commentaire)`,
      'indépend|quel que soit|merci pour',
    ),
    phrase(
      `(?:reseña|valoraci[oó]n|opini[oó]n|estrellas)${gap(40)}(?:devolv|reembols|descuento|regal|cup[oó]n|abonar)`,
      'independ|gracias por (?:su|la)|sea cual',
    ),
    phrase(
      `(?:buono|regalo|sconto|omaggio|rimborso)${gap(40)}(?:lasci|scriv|pubblic)\\w*${gap(12)}recension`,
      'indipend',
    ),
  ],
};
