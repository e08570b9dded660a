/** How sellers write such plans down: to themselves, to a colleague, or to the buyer. Bounded gaps only, as in every rule. */
import { gap, type Phrases, phrase } from '../phrases.ts';
import type { Tactic } from './tactic.ts';

const ZH_NOT = '不(?:要|会|能|可|得|应|准|许|该|再)|别|禁止|从不|绝不|没有|停止|抱歉|打扰';
const JA_NOT = 'いけません|しない|せず|ません|禁止|おりません|控え|申し訳|やめ|ないで';
const EN_NOT = "\\b(?:not|never|n't|no|without|stop|avoid|instead of|sorry|apologi[sz]e|forbidden|cannot)\\b|n't\\b";
const ZH_BUYER = '(?:买家|顾客|客户|客人|对方|他|她|您|你)';
const JA_BUYER = '(?:購入者|お客様|お客さん|客|相手|本人|レビュアー)';
const EN_BUYER = '(?:the |this |that |our |a )?(?:buyers?|customers?|reviewers?|clients?|them|him|her|you)';
const EN_REVIEW = '(?:reviews?|ratings?|feedback|stars?)';

export const TACTIC_PHRASES: Record<Tactic, Phrases> = {
  'repeated-contact': {
    zh: [
      phrase(
        `(?:每天|天天|一直|反复|不停|不断|轮流|多打几|换(?:个|着)?(?:号码?|电话|手机)|连续|狂|继续|三番五次|隔一会|半夜|晚上)${gap(10)}(?:打(?:他|她|您|你|买家)?的?电话|打给|发短信|加微信|骚扰|联系${ZH_BUYER})|(?:电话|短信|夺命)(?:轰炸|连环|call)|打到${gap(8)}(?:改|删|撤)|(?:打电话|发短信|联系)${gap(8)}(?:打到|直到|催到)${gap(8)}(?:改|删|撤|接)`,
        ZH_NOT,
      ),
    ],
    ja: [
      phrase(
        `(?:何度も|何回も|毎日|しつこく|繰り返し|出るまで|夜も|番号を変え)${gap(12)}(?:電話|連絡|sms|ショートメール|メッセージ)${gap(6)}(?:する|して|かけ|送|入れ|し続け|しよう|します)|(?:電話|連絡)(?:を)?(?:かけ続け|し続け|攻め)`,
        JA_NOT,
      ),
    ],
    latin: [
      phrase(
        `\\b(?:call|phone|ring|text|message|contact|email|write to|ping)(?:ing|s)?\\b ?${EN_BUYER}${gap(24)}(?:again and again|every (?:day|hour|evening|morning|night)|daily|repeatedly|until|non-?stop|over and over|(?:several|many|ten|five) times|from (?:another|different|other) numbers?)|\\bkeep (?:on )?(?:calling|phoning|texting|messaging|ringing|contacting)\\b`,
        EN_NOT,
      ),
    ],
  },
  'pay-for-change': {
    zh: [
      phrase(
        `(?:花钱|给钱|出钱|付钱|付费|塞钱|红包|[0-9]+ ?[元块]|现金|优惠券|礼物|补偿|转账)${gap(14)}(?:改|删|撤|消)(?:掉|成|了|一下|除)?${gap(4)}(?:评|差评|中评|好评|评价)|(?:花钱|给钱|出钱|付钱|付费|红包)${gap(14)}(?:评|差评|中评|评价|评论)${gap(4)}(?:改|删|撤)|(?:找|请|联系|雇)${gap(6)}(?:人|公司|中介|团队|渠道)${gap(4)}(?:删|改)(?:掉)?(?:差)?评`,
        ZH_NOT,
      ),
    ],
    ja: [
      phrase(
        `(?:お金|現金|謝礼|お礼|ギフト(?:券|カード)|ポイント|クーポン|[0-9,]+円|返金)${gap(16)}(?:レビュー|評価|星|口コミ)${gap(8)}(?:変え|直し|消し|消さ|上げ|削除|変更|修正|取り下げ)`,
        JA_NOT,
      ),
    ],
    latin: [
      phrase(
        `\\b(?:pay|offer|give|send|bribe|refund|compensate)(?:ing|s)?\\b${gap(36)}\\b(?:to|for|if|so (?:that )?)${gap(20)}(?:chang|remov|delet|rais|updat|tak(?:e|ing) down|withdraw|improv|edit)\\w*${gap(16)}\\b${EN_REVIEW}`,
        EN_NOT,
      ),
    ],
  },
  'review-for-refund': {
    zh: [
      phrase(
        `(?:退款|退钱|免单|返现|全额退|免费送|返利|返[0-9]+)${gap(10)}(?:换|换取|求|要|骗)${gap(6)}(?:好评|评价|五星|评论)|(?:好评|五星|晒图|评价)(?:后|完|了|截图)?${gap(6)}(?:就|才|再|全额|即可|给)?(?:退款|退钱|返现|免单|全额退)`,
        ZH_NOT,
      ),
    ],
    ja: [
      phrase(
        `(?:レビュー|口コミ|高評価)(?:を)?${gap(10)}(?:書いて|投稿|くれ|もらっ|引き換え|代わり|したら|すれば)${gap(12)}(?:返金|実質無料|キャッシュバック|全額)|(?:返金|無料|キャッシュバック)${gap(8)}(?:引き換え|代わり|条件)${gap(8)}(?:レビュー|高評価|口コミ)`,
        JA_NOT,
      ),
    ],
    latin: [
      phrase(
        `\\b(?:refund|reimburse|cash ?back|money back|free product)\\w*\\b${gap(24)}\\b(?:in exchange for|in return for|once|as soon as|for) (?:\\w+ ){0,3}(?:review|rating|[45][- ]stars?)|\\b(?:good |positive |nice |5[- ]star |five[- ]star )?reviews?\\b${gap(16)}\\b(?:and|then) (?:we|i)(?:'ll| will| shall)? (?:refund|reimburse|pay)|\\breview[- ]for[- ]refund\\b`,
        EN_NOT,
      ),
    ],
  },
  'publish-buyer': {
    zh: [
      phrase(
        `${ZH_BUYER}的?${gap(6)}(?:电话|手机|地址|姓名|名字|聊天记录|信息|隐私|照片|住址)${gap(8)}(?:公布|公开|曝光|挂出|挂到|挂上|挂网|发到网|发出来|晒出|贴出|发到评论)|(?:公布|公开|曝光|挂出|晒出|贴出)(?:一下)?${ZH_BUYER}${gap(6)}(?:信息|电话|手机|地址|姓名|聊天|隐私)|挂人`,
        ZH_NOT,
      ),
    ],
    ja: [
      phrase(
        `${JA_BUYER}の${gap(10)}(?:名前|氏名|住所|電話|個人情報|やり取り|やりとり|メール|メッセージ)${gap(8)}(?:公開|晒|さらし|さらす|載せ|掲載し|公表|貼)`,
        JA_NOT,
      ),
    ],
    latin: [
      phrase(
        `\\b(?:publish|post|expose|share|put|name|reveal|leak)(?:ing)?\\b ${gap(10)}\\b(?:buyer'?s?|customer'?s?|reviewer'?s?|their|his|her|your) (?:\\w+ )?(?:name|address|phone|number|data|details|chat|messages|identity)\\b|\\bname and shame\\b|\\bdoxx?(?:ing)?\\b`,
        `${EN_NOT}|please|here so|with (?:the carrier|amazon)|on (?:the|your) (?:parcel|label)`,
      ),
    ],
  },
  'accuse-rival': {
    zh: [
      phrase(
        `(?:同行|竞争对手|对手|竞品|友商|隔壁店)${gap(8)}(?:恶意|雇|派|刷|抹黑|陷害|捣乱|搞的鬼|搞鬼|黑我们|的差评|给的差评)`,
        `${ZH_NOT}|不是`,
      ),
    ],
    ja: [
      phrase(
        `(?:ライバル|競合|同業|他店|他社)(?:店|他社|者)?${gap(12)}(?:嫌がらせ|いやがらせ|仕業|書いた|書き込|サクラ|自作自演|工作|妨害)`,
        `${JA_NOT}|比較|比べ`,
      ),
    ],
    latin: [
      phrase(
        `\\b(?:say|tell|write|reply|claim|accus|blam|call(?:ing)? out|point(?:ing)? (?:at|to)|hint)\\w*\\b${gap(30)}\\b(?:competitors?|rivals?)\\b|\\b(?:competitors?|rivals?)\\b${gap(20)}\\b(?:wrote|posted|left|planted|bought|paid for|hired|are behind|is behind)\\b|\\b(?:written|posted|left|planted) by (?:a |our |one of our )?(?:competitors?|competing|rivals?)`,
        EN_NOT,
      ),
    ],
  },
  'rate-buyer-first': {
    zh: [
      phrase(
        `(?:先|抢先|反过来|也|回|报复)?(?:给|打)(?:一个|个|这个|这位)?(?:买家|对方|他|她|顾客|客户)${gap(4)}(?:打|一个|个|来个|回个)?(?:差评|中评|低分|一星)|报复(?:性)?(?:差评|评价|给差评)|(?:互评|回评)${gap(4)}(?:差评|中评)`,
        ZH_NOT,
      ),
    ],
    ja: [
      phrase(
        `${JA_BUYER}(?:に|へ|を)?${gap(8)}(?:悪い評価|低評価|低い評価|最低評価|悪い|非常に悪い|[★星]1つ?)${gap(3)}(?:を|に|で|と)?(?:つけ|付け|入れ|評価し|返し)|報復評価`,
        JA_NOT,
      ),
    ],
    latin: [
      phrase(
        `\\b(?:rate|rating|leave|leaving|give|giving|review)\\b ${EN_BUYER}${gap(20)}\\b(?:bad(?:ly)?|negative(?:ly)?|1[- ]star|one[- ]star|poor(?:ly)?|low)\\b|\\b(?:bad|negative|one[- ]star|low|poor) (?:rating|feedback|review) (?:for|to|on|about) (?:the |this )?(?:buyer|customer)\\b|\\b(?:revenge|retaliat\\w+) (?:rating|feedback|review)`,
        EN_NOT,
      ),
    ],
  },
};
