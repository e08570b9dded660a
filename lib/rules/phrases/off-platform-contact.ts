/** Ways to meet outside the platform. Borders: product names that contain such words are no contact; taobao.md 4.2 no. 3. */
import type { Platform } from '../../reviews/review.ts';
import { gap, type Phrases, phrase } from '../phrases.ts';

const S = '[\\s.\\-_*·]{0,2}';
const spread = (word: string) => [...word].join('[\\s.\\-_*·]{1,3}');
const SPACED_APPS = [
  'wechat',
  'weixin',
  'whatsapp',
  'telegram',
  'facebook',
  'instagram',
  'skype',
  'paypal',
  'viber',
  'gmail',
  'email',
  'phone',
]
  .map(spread)
  .join('|');
const APPS = `(?:we${S}chat|wei${S}xin|whats?${S}app|telegram|facebook|messenger app|fb messenger|instagram|insta|twitter|skype|viber|tik${S}tok|snapchat|discord|line app|kakao\\w*|zalo|signal app|linkedin|youtube channel)`;
const ZH_APPS =
  '(?:微信|v信|微博|抖音|小红书|快手|qq|whatsapp|wechat|line|facebook|ins(?:tagram)?|telegram|支付宝|公众号|钉钉|企业微信|企微|朋友圈)';
const ZH_NOT =
  '不(?:要|会|能|可|得|允许|支持)(?:通过|加|用|私下|添加|在)?|谨防|勿|警惕|骗子|诈骗|小程序同款|冒充|不是我们|没有微信|禁止';
const JA_NOT =
  'おりません|いません|ございません|できません|できかね|いたしかね|致しかね|ケース|スタンプ|柄|対応(?:機種|アプリ)|お控え|ご遠慮|ご注意|なりすまし|詐欺';
const EN_NOT =
  "\\b(?:not|n't|never|no|unable|cannot|without)\\b|compatible|sticker|notifications?|calls? (?:quality|function|are|is|feature)|supports?|works? with|scam";

export const CONTACT: Phrases = {
  zh: [
    phrase(
      `(?:(?:添加|联系|咨询|私聊|发到|发给|搜索|关注|通过|换到|记下)(?:一下|下)?(?:我们?的?|客服的?|店主的?|老板的?|店铺的?|售后的?|专员的?)?${gap(4)}|(?:加|发|搜|扫|上|用|在|到|走|转)(?:一下|下|个)?(?:我们?的?|客服的?|店主的?|老板的?|店铺的?|售后的?|您的?)?)${ZH_APPS}(?:号|群|好友|客服|联系|沟通|聊|公众号)?(?:[:：\\s号是]{0,3}[a-z0-9][a-z0-9_-]{3,24})?`,
      ZH_NOT,
    ),
    phrase(`${ZH_APPS}(?:号|群|号码|id)?[:：\\s是为]{0,3}[a-z0-9][a-z0-9_-]{4,24}`, `${ZH_NOT}|型号|支架|手机`),
    phrase(
      `(?:薇${S}?信|徽${S}?信|溦${S}?信|围${S}?信|唯${S}?信|維信|微[❤♥心x]|薇[❤♥心]|薇芯|微芯号|v[❤♥]|(?<![a-z0-9])v${S}信|(?<![a-z])wei信|(?:加|➕|\\+|＋)${S}(?:v|薇|威|微|徽|卫星|绿泡泡|绿色软件|小绿|扣|企鹅)(?![a-z])(?:信|我|聊|[:：\\s])?|绿泡泡|扣扣(?:号|群)?(?:[:：\\s是]{0,3}\\d{5,12})?|企鹅号|(?:加|联系)${gap(3)}威信)(?:[:：\\s号是]{0,3}[a-z0-9][a-z0-9_-]{3,24})?`,
      `${ZH_NOT}|芯片`,
    ),
    phrase(`微[\\n\\s]{1,2}信`, ZH_NOT),
    phrase(
      `(?:加|添加|联系|发|搜|用|通过)(?:一下|我们?的?|客服的?)?${S}(?:vx|wx|v${S}x|q${S}q|wechat|w${S}x)(?:号)?(?:[:：\\s号是]{0,3}[a-z0-9][a-z0-9_-]{3,24})?|(?<![a-z0-9])(?:vx|v x|wx|v信)[:：号]\\s?[a-z0-9][a-z0-9_-]{3,24}`,
      ZH_NOT,
    ),
    phrase(
      `(?:扫描?|识别|扫一扫|扫下|长按)(?:一下)?${gap(10)}(?:二维码|小卡片|卡片)${gap(12)}(?:加|联系|客服|群|领|添加|关注|咨询|好友)|(?:二维码|卡片上)${gap(8)}(?:加|联系|添加|进群|好友)(?:我们|客服)?|(?:扫描?|识别)${gap(8)}二维码(?:$|[,。!])`,
      `${ZH_NOT}|说明书|教程`,
    ),
    phrase(
      `(?:拨打|致电|打|来)(?:一下|个)?(?:我们|客服|店铺|店里|售后|本店|小店)?(?:的)?(?:热线|服务)?(?:电话|座机|热线)|致电(?:我们|客服|本店)|(?:电话|短信|微信|邮件|邮箱)(?:里)?(?:联系|沟通|咨询|告知|通知|发给|说)|(?:发|写)(?:送)?(?:一封)?(?:邮件|email|电子邮件)(?:给|到|至)?|(?:留|给)(?:下|个)?(?:您的)?(?:微信|电话|手机号|联系方式)(?:给|,|。|吧|我们)?${gap(4)}(?:加|联系|打|私下)|私下(?:联系|沟通|解决|加|转|处理|交易)|线下(?:交易|转账|退款|处理|补偿)`,
      `${ZH_NOT}|快递|派送|驿站|配送|电话打不通|没接`,
    ),
    phrase(
      `(?:来|到|去|上|在|进|搜)(?:我们|本店|小店|店铺)?(?:的)?${gap(4)}(?:实体店|门店|线下店|工厂店|官网|官方网站|独立站|网站|小程序)${gap(6)}(?:看看|看|购买|试穿|试|买|取|下单|换|处理|联系|咨询|选|自提|了解|登记|查)`,
      `${ZH_NOT}|海关|中检|查询`,
    ),
  ],
  ja: [
    phrase(
      `(?:お?電話|tel|フリーダイヤル)(?:口)?(?:にて|で|まで|を|より|から|または|でも|番号)?${gap(24)}(?:ください|下さい|お願い|いただけ|頂け|いただき|頂き|承り|受け付け|受付|差し上げ|させていただ|ご連絡|お問い合わせ|ご相談|お待ち|おかけ)`,
      `${JA_NOT}|電話番号|携帯電話|電話機|電話台|配送|運送|ドライバー|配達|(?:繋|つな)が(?:り|ら)|電話での(?:ご?対応|応対|ご?説明|やり取り)(?:が|は|に)`,
    ),
    phrase(
      `(?:e?メール|mail)(?:アドレス)?(?:にて|で|まで|へ|を|に|宛)${gap(12)}(?:ください|下さい|お願い|いただけ|頂け|お送り|ご連絡|お問い合わせ|ご相談|お寄せ)`,
      `${JA_NOT}|自動配信|注文確認|発送(?:完了)?メール|r-messe|楽天`,
    ),
    phrase(`(?:fax|ファックス|ファクス)(?:にて|で|まで|番号|を|でも|\\s?[:：]|は)`, JA_NOT),
    phrase(
      `(?:公式|当店の?|弊社の?|お店の|ショップの|店舗の)?line(?:公式(?:アカウント)?|アカウント|id|＠|@|の?お?(?:友だち|友達|ともだち)(?:追加|登録)?|相談|お問い?合わせ)|公式line|line(?:より|から|にて|で|まで|へ|を|に)${gap(12)}(?:連絡|問い?合わせ|相談|登録|追加|ください|下さい|お送り|承)|ライン(?:で|にて|から|より)${gap(6)}(?:ご連絡|お問い合わせ|友だち|ご相談|ください)|(?:インスタ(?:グラム)?|instagram|twitter|ツイッター|facebook|フェイスブック|x\\(旧twitter\\)|dm|whatsapp|wechat|微信|tiktok|sns|カカオ|メッセンジャー)(?:の)?(?:dm|公式|アカウント)?(?:にて|で|から|より|まで|へ|を|に|も)${gap(12)}(?:連絡|問い?合わせ|相談|登録|フォロー|ください|下さい|お送り|ご覧|検索|承)`,
      JA_NOT,
    ),
    phrase(
      `(?:qr|二次元)コード${gap(14)}(?:読み取|スキャン|登録|お問い?合わせ|連絡|友だち|アクセス|line)`,
      `${JA_NOT}|説明書|マニュアル|動画`,
    ),
    phrase(
      `(?:公式|自社|弊社(?:の)?|当店(?:の)?|本店|メーカー)(?:の)?(?:サイト|ホームページ|hp|webサイト|ウェブサイト|オンライン(?:ストア|ショップ)|通販サイト|ecサイト|ネットショップ|ブログ)(?:にて|で|から|より|を|では|も|でも|に|へ)?${gap(14)}(?:ご覧|ください|下さい|ご購入|お求め|ご注文|販売|お買い|ご確認|お問い?合わせ|ご連絡|お得|ご利用|扱|安|アクセス|検索|案内|掲載)`,
      JA_NOT,
    ),
    phrase(
      `(?:実店舗|直営店|店頭|路面店|本社|ショールーム|お近くの店舗|当店舗|(?:銀座|新宿|渋谷|大阪|東京|梅田|名古屋|福岡|京都)店)(?:にて|で|まで|に|へ|でも|にも|も)${gap(10)}(?:ご来店|お越し|お持ち|交換|返品|ご覧|試着|お試し|購入|ご利用|対応|お立ち寄り|受け取り)`,
      JA_NOT,
    ),
    phrase(`(?<![a-z])l[\\s._-]{1,3}i[\\s._-]{1,3}n[\\s._-]{1,3}e(?![a-z])`, JA_NOT),
  ],
  latin: [
    phrase(
      `\\b(?:add|contact|message|text|reach|find|follow|chat|write|dm|ping|join|get in touch|send|talk|speak|connect)\\b${gap(20)}\\b(?:on|via|through|at|by|over|using|in|to|our|my|me on|us on)\\b${gap(10)}\\b${APPS}\\b(?:[:\\s]{1,3}(?:id:? ?|at )?[+@]?[a-z0-9][a-z0-9_.-]{3,30})?`,
      EN_NOT,
    ),
    phrase(
      `\\b(?:our|my) (?:${APPS}|e-?mail(?: address)?|phone(?: number)?|hotline|fax|mobile|cell|telephone|personal (?:number|email))\\b(?: (?:is|at|number|id|account|page|group)\\b)?[:\\s]{0,2}`,
      `${EN_NOT}|our phone (?:case|holder|stand|cover|mount)s?|our mobile (?:case|holder|app)`,
    ),
    phrase(`(?<![a-z])(?:${SPACED_APPS})(?![a-z])`),
    phrase(
      `\\b(?:call|phone|ring|text|telephone|fax|sms|e-?mail) (?:us|me|our (?:team|office|store|support|service\\w*|hotline|customer|warehouse|number)|customer (?:service|support|care))\\b|\\b(?:give|drop) us (?:a |an )?(?:call|ring|text|e-?mail)\\b|\\b(?:we(?:'ll| will| can| would like to)|i(?:'ll| will)) (?:\\w+ )?(?:call|phone|ring|text|e-?mail) you\\b|\\b(?:by|via|over the|on the|through) (?:phone|e-?mail|telephone|sms|text message|fax)\\b|\\bsend (?:us )?(?:an? )?(?:e-?mail|text|sms|fax)\\b|\\b(?:your|leave your) (?:phone|cell|mobile) number${gap(14)}(?:call|text|reach)`,
      `${EN_NOT}|what you call|so[- ]called|carrier|courier|driver|e-?mail(?:ed)? you (?:the|a|your) (?:confirmation|label|invoice) (?:through|via) amazon`,
    ),
    phrase(
      `\\bscan\\b${gap(14)}\\bqr[- ]?code\\b|\\bqr[- ]?code\\b${gap(20)}\\b(?:contact|reach|chat|join|add|register|claim|activate)`,
      `${EN_NOT}|manual|instructions? (?:video|booklet)|pairing|setup`,
    ),
    phrase(
      `\\b(?:visit|see|go to|check|on|at|via|through|from|use|order (?:directly )?(?:from|on)|buy (?:directly )?(?:from|on)|contact us (?:on|at|via|through)) (?:our|my) (?:\\w+ ){0,2}(?:website|web ?site|web ?page|homepage|site|online (?:store|shop)|e-?shop|showroom|retail store|physical store|facebook page|instagram|youtube)\\b|\\bour (?:own |official |company )?(?:website|web ?site|homepage|online (?:store|shop)|webshop)\\b|\\b(?:visit|come to|stop by|drop by|come by) (?:us |our )(?:\\w+ )?(?:store|shop|showroom|office|warehouse|location)\\b(?! on amazon)|\\b(?:outside (?:of )?amazon|off amazon|directly (?:with|from) us instead|buy direct(?:ly)? from us|order direct(?:ly)? from us)\\b`,
      `${EN_NOT}|amazon (?:store|page|listing)`,
    ),
    phrase(
      `\\b(?:rufen sie uns|telefonisch|per (?:telefon|e-?mail|whatsapp)|unsere(?:r|n)? (?:website|webseite|homepage|hotline|onlineshop)|schreiben sie uns (?:eine )?(?:e-?mail|mail)|appelez[- ]nous|par (?:téléphone|e-?mail|mail|whatsapp)|notre (?:site(?: web| internet)?|boutique en ligne|numéro)|écrivez[- ]nous (?:à|par)|ll[aá]menos|por (?:tel[eé]fono|correo(?: electr[oó]nico)?|whatsapp|e-?mail)|nuestr[oa] (?:(?:sitio|p[aá]gina) web|web|tienda online|correo|tel[eé]fono)|(?:ci )?chiami(?: al|ci)|chiamateci|per (?:telefono|e-?mail)|via (?:e-?mail|whatsapp)|nostro (?:sito(?: web)?|negozio online|numero)|(?:auf|über|via|sur|por|su|tramite) whatsapp)\\b`,
      '\\b(?:nicht|keine|pas|no se|non)\\b',
    ),
    phrase(`\\b(?:whatsapp|wechat|telegram|viber|skype|dm|imessage) (?:us|me|our)\\b`, EN_NOT),
  ],
};

const MARKET_ZH: Record<Platform, string> = {
  amazon: '(?:淘宝|天猫|京东|拼多多|抖音|独立站|ebay|temu|shein)',
  rakuten: '(?:淘宝|天猫|京东|拼多多|亚马逊|雅虎)',
  taobao: '(?:京东|拼多多|抖音|快手|小红书|闲鱼|亚马逊|唯品会|得物|微店|有赞)',
};
const MARKET_JA: Record<Platform, string> = {
  amazon:
    '(?:楽天(?:市場)?|yahoo!? ?ショッピング|ヤフーショッピング|メルカリ|au ?pay ?マーケット|qoo10|base|ラクマ|ヤフオク)',
  rakuten:
    '(?:amazon|アマゾン|yahoo!? ?ショッピング|ヤフー ?ショッピング|メルカリ|au ?pay ?マーケット|qoo10|base|ヤフオク|ポンパレ|zozotown|ラクマ)',
  taobao: '(?:楽天|amazon|アマゾン|yahoo)',
};
const MARKET_EN: Record<Platform, string> = {
  amazon: '(?:ebay|walmart|etsy|temu|shein|aliexpress|shopify|rakuten|wish|taobao)',
  rakuten: '(?:amazon|ebay|yahoo|etsy)',
  taobao: '(?:amazon|ebay|aliexpress|jd)',
};

function otherShops(platform: Platform): Phrases {
  return {
    zh: [
      phrase(
        `(?:来|到|去|上|在|进|搜|欢迎|我们|同款)${gap(6)}${MARKET_ZH[platform]}(?:上|的|平台)?(?:的)?${gap(3)}(?:店铺?|旗舰店|小店|专卖店|商城|账号|直播间|搜|下单|购买|买|也有(?:店|卖|同款))`,
        `${ZH_NOT}|快递|物流|配送|京东方|价格(?:比|差)`,
      ),
    ],
    ja: [
      phrase(
        `${MARKET_JA[platform]}(?:店|ストア|支店|内|出店)?(?:にて|では|でも|で|にも|の|から|を|なら|も)${gap(14)}(?:取り扱|販売|お求め|ご購入|ご注文|出品|お得|安く|購入(?:でき|いただけ)|ご覧|ご利用|検索|出店)`,
        `${JA_NOT}|お調べ|とのこと|で(?:ご)?購入(?:された|され)`,
      ),
    ],
    latin: [
      phrase(
        `\\b(?:our|find us|visit us|available|shop|buy|order|sell|cheaper|store|also)\\b${gap(16)}\\b(?:on|at|from|via) (?:our )?${MARKET_EN[platform]}\\b|\\bour ${MARKET_EN[platform]} (?:store|shop|page)\\b`,
        `${EN_NOT}`,
      ),
    ],
  };
}

const OTHER_SHOPS: Record<Platform, Phrases> = {
  amazon: otherShops('amazon'),
  rakuten: otherShops('rakuten'),
  taobao: otherShops('taobao'),
};

/** Invitations to the seller's shop on another marketplace. */
export function otherShopPhrases(platform: Platform): Phrases {
  return OTHER_SHOPS[platform];
}
