/** Refusing what the law or the platform gives the buyer. taobao.md 4.3, 4.4; rakuten.md (消費者契約法). */
import { gap, type Phrases, phrase } from '../phrases.ts';

const ZH_OK =
  '质量问题(?:除外|可以|可|支持|我们|的话|的)?(?:可以|支持|除外|包|给)|非质量问题|影响二次销售|如有质量|若有质量|有质量问题(?:的)?(?:可|支持|请|我们|随时)|除质量|质量问题除外|人为损坏|不影响|(?<!不)支持(?:七|7)天';
const JA_OK =
  '(?:初期)?不良(?:品)?(?:の|が|である)?(?:場合|際|時)(?:は|に|を除|につきましては)|不良(?:品)?を除|を除き|以外の|お客様(?:の)?(?:ご)?都合|イメージ違い|ご使用後|場合を除|破損(?:の|があ).{0,6}場合は|であれば(?:交換|返品)|除きまして';
const EN_OK =
  "unless (?:it is |it's |they are |the item is |the product is )?(?:faulty|defective|damaged)|except (?:for |if |when |in )?(?:\\w+ )?(?:faulty|defective|damaged|defects)|(?:if|when) (?:it is|it's|the item is|they are|an item is) (?:faulty|defective|damaged|unused|not (?:faulty|defective))|change of mind|non-?defective|not defective|faulty (?:items|goods) (?:are|can|will)|after (?:the )?\\d+ days|outside (?:of )?the";

const REFUSES =
  '(?:ausgeschlossen|nicht (?:erstattet|umgetauscht|zurückgenommen)|keine (?:rückgabe|erstattung)|ni repris|pas (?:repris|remboursés?|échangés?)|no (?:tienen|tiene|se|admit\\w+|hay|acept\\w+)|non (?:accett\\w+|si|rimbors\\w+|sono))';
const EVEN_FAULTY =
  "(?:(?:auch|selbst|sogar) (?:bei|wenn)[^.]{0,16}?(?:mängel|defekt|mangelhaft)|même (?:s'ils sont |en cas de )?défe|(?:aunque|incluso si|ni siquiera si)[^.]{0,16}?defectuos|(?:nemmeno|neanche|anche) se[^.]{0,8}?difett)";

export const DENY_DUTY: Phrases = {
  zh: [
    phrase(
      `(?:特价|打折|清仓|促销|活动|秒杀|福袋|赠品|处理|折扣|低价|直播)(?:商?品|款|价|商品|的?东西|宝贝)?${gap(6)}(?:一律|概|恕|均|都)?(?:不退|不换|不予退|不支持退|不接受退|不能退|不可退|不给退|不提供(?:售后|退换|发票|质保)|无售后|没有售后|不保修|不售后)`,
      ZH_OK,
    ),
    phrase(
      `(?:拆封|拆开|开封|打开|使用|试穿|试用|签收|剪标|洗过)(?:了|过|后|以后|之后|的)?${gap(6)}(?:一律|概|恕|就|都|均)?(?:不退|不换|不予退|不支持退|不接受退|不能退|不可退|不给退|概不|不负责)`,
      `${ZH_OK}|不支持(?:七|7)天无理由`,
    ),
    phrase(
      `(?:质量问题|坏了|瑕疵|破损|有问题)${gap(4)}(?:也|都|一律)?(?:不退|不换|不赔|不管|不负责|不予|自己承担|自行承担)|(?:一经|一旦)?(?:售出|出售|卖出|签收)(?:后)?[,]?(?:一律|概|恕)?不(?:退|换|负责|予)|概不(?:退换|负责|退款)|(?:不|拒绝|不能|无法)(?:支持|适用|接受|参加|执行)?(?:七天|7天)无理由|(?:不开|不提供|不给|开不了|没有|无法开)发票|不(?:提供|享受|承担|负责)(?:任何)?(?:售后|保修|三包|质保|退换)|最终解释权`,
      `${ZH_OK}|定制|贴身|生鲜|食品拆封`,
    ),
    phrase(
      `主播${gap(10)}(?:与|和|跟)(?:本店|店铺|我们|商家|小店)${gap(3)}(?:无关|没关系|没有关系|没有任何关系|不相关)|(?:主播|直播间|助播|客服)(?:说|讲|承诺|答应|口头)(?:的|过的)?${gap(8)}(?:不算|不作数|不代表|无效|不认|无关|不负责|找主播|没有关系|没关系)|不是我们(?:家)?(?:的)?主播`,
      '不会',
    ),
  ],
  ja: [
    phrase(
      `(?:セール|特価|福袋|アウトレット|訳あり|値下げ|割引|バーゲン|処分)(?:品|商品|価格)?${gap(18)}(?:返品|交換|返金|保証|クレーム)${gap(12)}(?:お受け(?:でき|いたし(?:かね|ておりま)|して(?:おり|い)ませ)|でき(?:ません|かね)|いたしかね|致しかね|不可|対象外|お断り|一切|承って(?:おり|い)ませ|承れませ|ござい(?:ません))`,
      JA_OK,
    ),
    phrase(
      `(?:不良品|初期不良|破損|故障|欠陥|不具合)(?:で|が|の場合)?${gap(6)}(?:あって|でも|も|も含め|にかかわらず|かどうかに)${gap(16)}(?:返品|交換|返金|保証|対応|責任)${gap(12)}(?:でき(?:ません|かね)|いたしかね|致しかね|お受けでき|お受けいたし|承って(?:おり|い)ませ|承れませ|不可|一切|お断り|負いかね|負いま(?:せん)|ません)`,
    ),
    phrase(
      `(?:いかなる|どのような|如何なる)(?:理由|場合|事情)(?:が(?:あって|あり)|でも|であって|でござい)${gap(10)}(?:返品|交換|返金|キャンセル)${gap(12)}(?:でき|お受け|いたしかね|致しかね|いたしませ|致しませ|しませ|承れ|承りませ|お断り|不可|応じ)|(?:返品|交換|返金|保証|領収書の発行)(?:・(?:返品|交換|返金))*(?:に|は|には)?(?:一切)(?:お受け|応じ|対応|いたし|致し|でき|行って|ござい)${gap(8)}(?:ません|かね)|(?:開封|使用|ご使用|タグを)(?:後|済み|された(?:商品|場合)|外)${gap(8)}(?:返品|交換|返金)(?:・(?:返品|交換|返金))*(?:は|に|も)?${gap(6)}(?:一切|いかなる|理由を問わず|不良(?:品)?で)|(?:クーリングオフ|楽天(?:の)?(?:返品)?(?:規約|ルール|保証))${gap(8)}(?:対象外|適用(?:され|いたし)|当店では)|ノークレーム|ノーリターン`,
      JA_OK,
    ),
    phrase(
      `(?:配信者|ライブ|インフルエンサー|配信)(?:で|の|が)?${gap(10)}(?:発言|説明|約束|内容)${gap(6)}(?:は)?(?:当店|弊社)(?:と|とは)${gap(4)}(?:関係|無関係|責任)`,
    ),
  ],
  latin: [
    phrase(
      `\\b(?:sale|discounted|clearance|reduced|promotional|opened|used|unboxed|unsealed|outlet|special offer)(?: \\w+)?(?: items?| goods| products?| packages?| boxes?)?\\b${gap(24)}(?:cannot|can't|can not|not|never|non-?|no |are final|is final)${gap(8)}(?:returned|returns?|refund\\w*|refundable|exchang\\w+|replace\\w*|returnable|covered|eligible for (?:a )?(?:refund|return)|warranty)`,
      EN_OK,
    ),
    phrase(
      `\\b(?:even (?:if|when|though)|whether or not)\\b${gap(16)}\\b(?:defective|faulty|broken|damaged|not working|wrong)\\b|(?:do not|don't|cannot|can't|will not|won't|never|no) (?:\\w+ ){0,4}(?:accept|offer|give|provide|honou?r|refund|replace|take back|return)\\w*${gap(24)}\\b(?:defective|faulty|broken|damaged) (?:items?|goods|products?|units?|ones?)\\b|(?:defective|faulty|broken|damaged) (?:\\w+ )?(?:items?|goods|products?|units?) (?:are|is|will|can|may)? ?(?:not|never|n't)(?: be)? (?:refund|replac|return|cover|accept|our)`,
      "we (?:will|can|do) (?:\\w+ )?(?:refund|replace|return)|we'll (?:refund|replace)|covered even|you can (?:still )?return|will still|you are covered",
    ),
    phrase(
      `\\ball sales (?:are )?final\\b|\\b(?:no|we (?:do not|don't)(?: \\w+)?) (?:refunds?|returns?)(?: or (?:refunds?|returns?|exchanges?))?(?: (?:are )?(?:under any|ever|whatsoever|at all|allowed|accepted|possible|given)|[.!,]|$)|under no circumstances${gap(20)}(?:refund|return|replace|exchange)|(?:we|warranty)\\b${gap(12)}(?:do not|don't|will not|won't|refuse to) (?:\\w+ )?(?:give|provide|issue|honou?r|offer|cover)${gap(10)}(?:invoices?|warranty|guarantee|receipts?|refunds?)|\\bamazon(?:'s)? (?:return|refund|a-to-z)?${gap(12)}(?:policy|rules|guarantee) (?:does|do) not apply|(?:host|streamer|influencer|presenter|agent)\\b${gap(20)}(?:said|promised|promises|says|statements?)${gap(16)}(?:not (?:our|bind)|nothing to do with us|have nothing|do not count|does not count)|no refunds? no returns?|(?:your|not our) (?:statutory )?rights? (?:do|does) not apply`,
      EN_OK,
    ),
    phrase(
      `(?:reduzierte|reduziert|sale|geöffnete)\\w*${gap(30)}(?:umtausch|rückgabe|erstattung)${gap(16)}(?:ausgeschlossen|nicht)|vom umtausch ausgeschlossen|(?:articles? (?:soldés?|en promotion|ouverts?))${gap(20)}(?:ni repris|non remboursable|pas rembours)|ni repris ni échangé|(?:art[ií]culos? (?:rebajados?|abiertos?|en oferta))${gap(24)}(?:no (?:se )?(?:devuel|reembols|cambi|admiten))|no se admiten (?:devoluciones|cambios)|(?:articoli? (?:scontat[oi]|apert[oi]|in saldo))${gap(24)}non${gap(12)}(?:rimbors|reso|cambi|restitu)|non (?:si )?accettiamo resi`,
      'defekt|mangelhaft|défectueux|defectuoso|difettos',
    ),
    phrase(
      `(?:do not|don't|cannot|can't|will not|won't|never) (?:accept|refund|exchange|replace|take back|offer|give|allow|process)\\w*${gap(16)}\\b(?:sale|discounted|clearance|opened|used|reduced|promotional|on sale)\\b`,
      EN_OK,
    ),
    phrase(
      `(?:warranty|guarantee|return policy|refund policy)\\b${gap(12)}(?:does not|doesn't|do not|will not|won't) (?:apply|cover|extend)${gap(16)}(?:sale|discounted|clearance|opened|reduced)|(?:faulty|defective|broken|damaged) or not|\\byou have no right to (?:a |any )?(?:refund|return|replacement)|\\bwe are not (?:responsible|liable) for (?:\\w+ )?(?:defects?|faulty|defective|broken|damaged)`,
      EN_OK,
    ),
    phrase(`${REFUSES}${gap(50)}${EVEN_FAULTY}|${EVEN_FAULTY}${gap(50)}${REFUSES}`),
    phrase(
      `\\bwarranty\\b${gap(8)}\\b(?:is|becomes) (?:null and )?void\\b${gap(24)}\\b(?:discount|sale|opened|bought|clearance|cheap)`,
      EN_OK,
    ),
  ],
};
