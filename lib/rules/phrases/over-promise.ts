/** Unconditional promises and absolutes about the goods, in public. taobao.md 4.2 no. 6, 7; rakuten.md 4.8. */
import { gap, type Phrases, phrase } from '../phrases.ts';

const ZH_IF =
  '核实|如果|若|如有|如确|如是|确认后|符合|按平台|根据|视情况|协助|申请|尽量|努力|争取|尽力|尽快|已经|已为|已给|已安排|不能保证|无法保证|不敢保证|建议|请您|您可以|经确认|属实|一般|通常|预计|大约|检查后|审核';
const JA_IF =
  '場合|確認(?:の|が|でき|し|次第|後)|うえ|上で|のち|次第|努め|努力|いたしました|致しました|しております|通常|目安|予定|または|もしくは|可能な限り|できる限り|できるかぎり|心がけ|目指し|検討|ご希望|いずれか|必ずしも|お約束(?:は)?(?:でき|いた?しかね)|保証(?:は)?(?:でき|するもの)|(?:て|お[^。、]{1,6}|ご(?!安心)[^。、]{1,6})(?:ください|下さい|お願い)|相談|規約|規定';
const EN_IF =
  "\\b(?:if|once|unless|subject to|as soon as|depending|provided|in case|whether|try|tried|aim|hope|best to|can(?:not|'t| not)|not|n't|no|have (?:already )?(?:issued|refunded|sent|replaced|shipped|processed)|has been|was|were|had|usually|typically|normally|according to|eligible|policy|return window|check)\\b";
const MATERIAL =
  'cotton|polyester|wool|silk|linen|leather|stainless|merino|cashmere|natural|organic|bamboo|juice|hemp|latex|recycled|pure|viscose|nylon|rubber|arabica|vegan';

export const OVER_PROMISE: Phrases = {
  zh: [
    phrase(
      `(?:保证|承诺|一定|肯定|必定|必须|绝对|百分百|100%|百分之百|包(?![装裹括袋]))(?:会|能|给您|为您|让您|帮您)?${gap(8)}(?:退款|退货|退您|退钱|全额|赔|补发|换新|送到|送达|到货|发货|满意|解决|搞定|正品|没问题|没有问题|不会|质量|安全|不掉色|不褪色|不起球|不缩水|改正)`,
      ZH_IF,
    ),
    phrase(
      `(?:绝对|绝无|绝不|百分百|百分之百|100%)(?:的)?(?:正品|安全|合格|放心|真实|好|不会|没有|满意|纯天然|无害|可靠|正规|优质|是|不|有)`,
      '不能保证|不是绝对',
    ),
    phrase(
      `(?:全网|全国|行业|世界|国内|同类|销量)(?:最低|第一|最好|最优|领先|最便宜|最高)|国家级|世界级|顶级(?:品质|质量|材料|面料)?|极品(?!买家|客户|顾客|人)|独一无二|最(?:好|优质|先进|高级|安全|低)的(?:质量|品质|产品|商品|服务|材料|面料|价格|品牌|材质|工艺|技术|原料|东西)|(?:质量|品质|服务|价格|做工)(?:是)?(?:全网)?最(?:好|优|棒|低)(?:的)?|永久(?:质保|保修|有效|不)|永不(?:褪色|掉色|变形|生锈)|零(?:风险|瑕疵|差评)|万无一失`,
      '努力做|争取|希望能|不敢说',
    ),
    phrase(
      `(?:再也不会|以后(?:绝对|一定|保证|肯定)?不会再|今后(?:绝对|一定|保证|肯定)?不会再|不会再(?:有|出现|发生|犯)(?:类似|这样|这种|同样)|杜绝(?:此类|这类|类似)?${gap(6)}(?:再次)?(?:发生|出现|问题)|下次(?:绝对|一定|保证|肯定)不会)`,
      '尽量|努力|争取|避免|力争|希望|尽力|尽可能',
    ),
    phrase(
      `(?:今天|明天|后天|今晚|当天|[0-9一二两三四五六七八九十]+ ?(?:个)?(?:天|小时|日|工作日)(?:之)?内?)(?:就|一定|肯定|保证|准时|必)?(?:会|能|给您|为您|可以|可)?${gap(5)}(?:送达|送到|到货|收到|发货|发出|补发|退款|到账|退给您|解决|寄出)`,
      `${ZH_IF}|承诺.{0,4}内发货的`,
    ),
    phrase(
      `(?:我们|小店|店铺|本店)?(?:会|将|可以|马上|立即|立刻|直接|现在就)(?:给您|为您|帮您)?(?:办理)?(?:全额退款|全额退|退全款|免费(?:换|补|更换|重发)|退一赔|十倍赔|双倍赔|包邮补发|赔偿[0-9]+|退(?:您)?[0-9]+ ?元|退款[0-9]+|补偿(?:您)?[0-9]+)`,
      ZH_IF,
    ),
  ],
  ja: [
    phrase(
      `(?:必ず|絶対(?!音感|値|温度|評価|量)に?|100%|百パーセント|確実に|間違いなく|完全に|お約束(?:いたし|し|致し)?)${gap(16)}(?:返金|交換|対応|お届け|届き|届け|発送|満足|ご満足|改善|再発|防|安全|安心|直り|壊れ|起こ|ない|ありません|いたします|致します|お送り|品質|正規品|大丈夫|保証)`,
      JA_IF,
    ),
    phrase(
      `(?:二度と|もう二度と|今後一切|決して)${gap(24)}(?:ない|ません|起こ|起き|させ|お約束)`,
      `${JA_IF}|尽く|まいります(?:ので)?見直|見直し`,
    ),
    phrase(`(?:お約束(?:いた)?します|お約束(?:致)します|保証(?:いた)?します|断言(?:いた)?します)`, JA_IF),
    phrase(
      `(?:全額|代金|商品代|[0-9,]+円|半額)(?:を)?(?:ご)?返金(?:いたします|致します|します|させていただきます|させて頂きます)|(?:新品|新しい(?:商品|もの))${gap(6)}(?:と|に)?交換(?:いたします|致します|します|させていただきます|させて頂きます)|無償(?:で|にて)${gap(8)}(?:交換|修理|お送り|対応)${gap(4)}(?:いたします|致します|します|させていただき)|送料(?:は)?(?:無料|(?:すべて|全て|全額)?(?:当店|弊社)(?:が|で|にて)?(?:負担|全額負担))(?:で|いたします|します|に|と)`,
      JA_IF,
    ),
    phrase(
      `(?:本日|明日|明後日|[0-9一二三四五六七八九十]+ ?(?:日|営業日|時間|週間))(?:以?内|中)?(?:に|には|までに|で)${gap(8)}(?:必ず|確実に)?${gap(6)}(?:お届け|到着|発送|返金|お送り|お手元|届)(?:いたし|致し|し|に|き|け|させ)?(?:ます|て)?`,
      `${JA_IF}|いただきま|ました|届き、|届いて|たが|という|とのこと`,
    ),
    phrase(
      `日本一|世界一|業界(?:一|最高|最安|no\\.?1|ナンバーワン)|最高(?:品質|級|峰|ランクの(?:品|素材))|(?:最安値|永久保証|永久に|絶対安全|完璧な(?:商品|品質))|no\\.?1の(?:品質|商品)`,
      '目指|励み|お言葉|とのお|評価',
    ),
  ],
  latin: [
    phrase(
      `\\b(?:we|i) (?:\\w+ )?(?:guarantee|promise|assure you|swear|vow)\\b`,
      "can(?:not|'t)|not|n't|\\bif\\b|to (?:try|look|do our best|check|pass)|assure you (?:that )?(?:we|our team) (?:take|took|have taken|value|are (?:looking|working))",
    ),
    phrase(
      `\\b(?:guaranteed|guarantees?) (?:to|that|you|delivery|satisfaction|results|quality|refund|for life)|satisfaction (?:is )?guaranteed|money[- ]back guarantee|lifetime guarantee`,
      "not|n't|can(?:not|'t)",
    ),
    phrase(
      `(?:will|does|can|shall) (?:absolutely |definitely |certainly )?never (?:happen|occur|break|fail|be repeated|fade|shrink|let you down)|(?:will|shall|does) not (?:ever )?(?:happen|occur) (?:ever )?again|won't (?:ever )?happen again|never (?:again )?(?:happen|occur) (?:to you )?again`,
      '\\b(?:hope|try|trying|do our best|ensure we do|aim|work(?:ing)? (?:hard )?(?:to|so)|so that|steps|make sure|prevent|reduce)\\b',
    ),
    phrase(
      `\\b(?:we|i)(?:'ll| will| are going to| shall)(?: \\w+){0,3} (?:full(?:y)? refund|refund (?:you|your|the|every|all|100|\\$)|give you (?:a |your )?(?:full |complete )?(?:refund|money)|issue (?:you )?(?:a |an )?(?:full |immediate |complete )?refund|pay (?:you|for)|replace (?:it|your|the)|send (?:you )?(?:a )?(?:new|free|another|replacement)|ship (?:you )?(?:a |it)|deliver)`,
      EN_IF,
    ),
    phrase(
      `\\b(?:will|shall) (?:definitely |certainly |surely )?(?:arrive|be delivered|be there|reach you|be refunded|be with you)${gap(14)}(?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|within|in \\w+ (?:days?|hours?)|by |next week)`,
      EN_IF,
    ),
    phrase(
      `\\b100 ?% (?!(?:${MATERIAL})\\b)(?:perfect|safe|satisf\\w+|guarante\\w+|genuine|authentic|secure|refund|reliable|money|effective|sure|certain|happy|risk)|\\b(?:the )?(?:very )?best (?:quality|products?|service|price|on the market|in the world|in the business|of all|available|money can buy|seller)|\\b(?:#1|number one|no\\. ?1|world'?s (?:best|first|leading)|unbeatable|flawless|lowest price|second to none|completely safe|absolutely (?:perfect|safe|no risk)|zero defects)\\b`,
      "do (?:our|my|the) best|try|strive|not (?:the )?best|isn't|aim|work(?:ing)? (?:hard )?to|we (?:know|understand)|does not|n't",
    ),
    phrase(
      `\\b(?:wir )?(?:garantieren|versprechen)(?: wir)?\\b|nie wieder (?:vor|passieren)|(?:nous |vous )(?:garantissons|promettons)|(?:plus jamais|ne se reproduira)|\\b(?:garantizamos|prometemos)\\b|nunca (?:m[aá]s )?volver[aá]|\\b(?:garantiamo|promettiamo)\\b|mai più|non (?:ri)?succeder[aà] più`,
      'nicht|ne pas|no podemos|non possiamo|können',
    ),
    phrase(
      `\\byou(?:'ll| will) (?:receive|get|have|be given) (?:a |your )?(?:full|complete|immediate|100 ?%) refund\\b|\\bno questions asked\\b|\\brefund\\b${gap(10)}\\bno matter what\\b`,
      '\\bif\\b|\\bonce\\b|subject to|after (?:we|the) (?:check|return)|\\bwhen\\b',
    ),
  ],
};
