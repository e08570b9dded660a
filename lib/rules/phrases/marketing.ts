/** Advertising in a reply. amazon.md 5.3; taobao.md 4.3; rakuten.md 5.1. */
import { gap, type Phrases, phrase } from '../phrases.ts';

const ZH_NOT =
  '没有自动|没有抵扣|未抵扣|没有收到|未收到|没收到|核对|核实|无法使用|用不了|不能用|承诺的|答应|您提到的|您说的|您反馈的';
const JA_NOT =
  '適用され|ご利用いただけなかった|使えなかった|使用できなかった|反映され|届かなかった|のお問い合わせ|につきましては|とのこと|でご購入|ご購入いただ|にてご注文|ご指摘|ご提案|ご要望|中は(?:ご注文|配送)|混雑|中に(?:ご購入|お求め)';
const EN_NOT =
  "\\b(?:not applied|did not (?:apply|work)|didn't (?:apply|work)|could not be|was not|wasn't|missing|you (?:mentioned|used|entered|had|received)|bought (?:it )?(?:on|in) (?:the )?sale|your suggestion)\\b";

export const MARKETING: Phrases = {
  zh: [
    phrase(
      `(?:新品|新款|新货|秋冬款|春夏款|夏季款|升级款)(?:已经|已|也|又|正在|马上|陆续|刚刚|全部|都|今日)?(?:上架|上市|上新|推出|到货|发布|来袭|开售|预售|登场|来了)|(?:店铺|小店|本店)?(?:今日|最近|近期|每周)?上新(?:了|啦|中|,|款|活动)|(?:另外|还有|顺便|推荐)${gap(6)}(?:新款|新品|其他(?:款|商品|产品|宝贝)|同系列|爆款)`,
      '不会',
    ),
    phrase(
      `领券|领(?:取)?(?:[0-9]+元?)?(?:优惠券|优惠卷|红包|折扣券)|优惠券?(?:等您|可领|领取|多多|大促)|(?:下次|再次|下一单|复购|回购)(?:购买|下单|光临|购物|来|拍)?${gap(8)}(?:优惠|折|立减|减[0-9]|返|券|立享|送)|(?:满[0-9]+减|[0-9.]+折(?:优惠|起|活动|促销)?|限时(?:特价|优惠|抢购|折扣)|秒杀(?:价|活动|中)|买[一二三0-9]送[一二三0-9]|大促|促销(?:活动|中)|活动价|双(?:11|十一|12|十二)|618(?:大促|活动|年中)|年货节|聚划算)${gap(6)}(?:欢迎|进店|抢|开始|来|等|活动|进行|优惠|哦|啦|!|参加|参与|下单|选购|$)`,
      ZH_NOT,
    ),
    phrase(
      `(?:直播间?|开播)${gap(10)}(?:优惠|福利|见|等您|等你|抢|特价|有礼|大促|关注|预告|秒杀|蹲)|(?:今晚|明晚|每晚|今天|每天|明天|周[一二三四五六日末])${gap(8)}(?:直播|开播)|(?:来|进|看|关注|欢迎)${gap(4)}(?:我们的?)?直播间?`,
      `${ZH_NOT}|回放|讲解|核查|主播(?:说|承诺)|(?:在|从)(?:我们)?直播间(?:购买|下单|拍)|直播间(?:说|讲|承诺|答应|里说|购买)`,
    ),
    phrase(
      `(?:关注|收藏|加入|订阅)(?:一下)?(?:我们的?)?(?:本店|店铺|小店|会员|粉丝群|店铺会员|宝贝|公众号|抖音|粉丝|账号)|(?:入会|成为会员|会员)(?:可|有|享|即享|领|专享|福利|价|日|立减)|欢迎(?:进店|选购|逛逛|到店(?:选|逛)|来店(?:选|逛)|您?(?:选购|购买|挑选|看看)(?:我们|本店|小店|其他|更多|店))`,
      ZH_NOT,
    ),
    phrase(
      `(?:看看|逛逛|了解|瞧瞧|试试|选购)(?:一下)?(?:我们|店里|本店|小店|家里)?(?:的)?(?:其他|其它|别的|同款|新款|同系列|更多|另外|另一)`,
      '不合适|尺码',
    ),
    phrase(`店庆|周年庆|全场(?:满|[0-9.]+折|包邮|特价|优惠)|新人(?:券|礼)|拼团|抽奖活动|囤货`, ZH_NOT),
    phrase(
      `(?:正在|现在|今天|最近|本周)(?:打折|特价|促销|做活动|搞活动|清仓)|欢迎(?:您|大家)?(?:下单|购买|抢购|回购|复购)`,
      ZH_NOT,
    ),
  ],
  ja: [
    phrase(
      `(?:新商品|新作|新色|新製品|新モデル|姉妹品|上位モデル|関連商品|シリーズ商品|別シリーズ|限定品|福袋)(?:も|が|を|の|は)?${gap(12)}(?:入荷|発売|登場|ご覧|販売(?:を)?(?:開始|して|中|いた)|おすすめ|オススメ|お試し|チェック|いかが|ご用意|続々|追加|お楽しみ|ご検討|公開|予約受付)`,
      JA_NOT,
    ),
    phrase(
      `(?:スーパー(?:セール|sale)|お買い物マラソン|タイムセール|ブラックフライデー|決算セール|バーゲン|セール|sale|キャンペーン|ポイント(?:アップ|[0-9]+倍)|[0-9]+ ?%?(?:off|オフ|引き|割引))${gap(10)}(?:開催|実施|中(?:です|で|に|の|!|。)|ぜひ|お見逃し|この機会|対象|お得|行って|ご利用|ご覧|予定)`,
      JA_NOT,
    ),
    phrase(
      `クーポン${gap(10)}(?:配布|発行(?:して|いた|中)|ご利用(?:ください|下さい|いただけ)|お使い(?:ください|いただけ)|プレゼント|お送り|差し上げ|お付け|進呈|獲得|取得|ゲット)|(?:次回|またの|今度)(?:の)?(?:ご購入|ご注文|お買い物|ご利用)?(?:時|の際|に)?${gap(8)}(?:使える|ご利用いただける|割引|値引|off|オフ|お安く|クーポン|ポイント|送料無料|特典)`,
      JA_NOT,
    ),
    phrase(
      `(?:メルマガ|メールマガジン|お気に入り(?:に)?登録|お気に入りショップ|会員(?:登録|限定)|フォロー|ライブ配信|インスタライブ)${gap(10)}(?:ください|お願い|いただ|ぜひ|お得|配信|登録|よろしく|おすすめ|お楽しみ|実施|開催)|(?:他の|ほかの|その他の?|別の)(?:商品|アイテム|製品)(?:も|を)?${gap(8)}(?:ぜひ|ご覧|おすすめ|お試し|チェック|いかが|ご検討|お買い求め)|(?:あわせて|併せて|合わせて|一緒に|セットで)${gap(6)}(?:いかが|おすすめ|ご購入(?:ください|いただ)|お買い求め|お求め)|この機会に(?:ぜひ)?${gap(6)}(?:お買い|お求め|ご購入|お試し)`,
      JA_NOT,
    ),
  ],
  latin: [
    phrase(
      `\\b(?:check out|take a look at|have a look at|discover|explore|try|see|browse|introducing|don't miss|shop|visit|view|interested in|recommend|sure to love|you(?:'ll| will| may| might) (?:also )?(?:like|love|enjoy))\\b${gap(24)}\\b(?:our|new|other|latest)\\b${gap(16)}\\b(?:collections?|products?|items?|arrivals?|models?|range|line|store(?:front)?|catalog(?:ue)?|bestsellers?|brand|designs?|colou?rs|versions?|bundle|accessories)\\b`,
      `return|${EN_NOT}|product page|see (?:that|why|how|from)`,
    ),
    phrase(
      `\\bnew (?:\\w+ )?(?:collection|arrivals|model|product line|range|version|products|bundle|edition|designs?|colou?rs?|flavou?rs?|sizes?)\\b${gap(14)}(?:is|are|has|have|just|now) (?:\\w+ )?(?:out|available|here|launched|arrived|in stock|live|released|coming)`,
      EN_NOT,
    ),
    phrase(
      `\\b\\d+ ?(?:%|percent) (?:off|discount)|\\b(?:promo|discount|coupon|voucher|promotional) ?codes?\\b|\\buse (?:the )?code\\b|\\b(?:off|discount|save|coupon|voucher|credit|code|gift)\\b${gap(24)}\\b(?:your )?(?:next|future|following|another) (?:purchase|order|buy)|\\b(?:next|future) (?:purchase|order)\\b${gap(16)}\\b(?:discount|off|coupon|free|code|save)`,
      EN_NOT,
    ),
    phrase(
      `\\b(?:subscribe|sign up|join|register)\\b${gap(20)}\\b(?:newsletter|mailing list|club|membership|vip|loyalty|prime|channel|community|group)|\\bfollow (?:us|our (?:shop|store|brand|page|account))\\b|\\b(?:live ?stream|live show)\\b|\\b(?:black friday|cyber monday|prime day|summer|winter|spring|holiday|christmas|flash|clearance|big) (?:sale|deals?|specials?|offers?)\\b|\\b(?:on sale now|now on sale|special offer|limited[- ]time|buy (?:one|two|2|1) get|exclusive (?:deal|offer|discount)|free shipping on (?:your|all|orders))\\b`,
      `${EN_NOT}|busy|delay|bought|rush|during`,
    ),
    phrase(
      `\\b(?:rabattcode|gutscheincode|\\d+ ?% rabatt|unsere neue kollektion|neue produkte|newsletter|code promo|\\d+ ?% de (?:réduction|remise)|notre nouvelle collection|nouveaux produits|código de descuento|\\d+ ?% de descuento|nuestra nueva colecci[oó]n|nuevos productos|codice sconto|\\d+ ?% di sconto|nostra nuova collezione|nuovi prodotti)\\b|(?:nächsten?|prochain\\w?|pr[oó]xim[ao]|prossim[oa]) (?:einkauf|bestellung|achat|commande|compra|pedido|acquisto|ordine)${gap(20)}(?:rabatt|gutschein|réduction|remise|descuento|sconto)|(?:rabatt|gutschein|réduction|remise|descuento|sconto)${gap(24)}(?:nächsten?|prochain\\w?|pr[oó]xim[ao]|prossim[oa]) (?:einkauf|bestellung|achat|commande|compra|pedido|acquisto|ordine)`,
    ),
    phrase(
      `\\b(?:profitez|aproveche|approfitti|approfitta|nutzen sie|sichern sie sich)\\b${gap(24)}(?:\\d+ ?%|soldes|promo\\w*|rebajas|ofertas|saldi|offert\\w|angebot|rabatt)|(?:-|–)\\d+ ?% (?:sur|auf|en|su) (?:tou|tod|tutt|alle|notre|nuestr|nostr)|\\b(?:soldes|rebajas|saldi|schlussverkauf)\\b${gap(20)}(?:jusqu|hasta|fino|bis|ce week-end|este fin|questo fine)`,
      '\\b(?:nicht|pas|no|non)\\b',
    ),
  ],
};
