/** Admitting what can be held against the shop: counterfeit, expired, used as new, false origin, a known danger. taobao.md 4.3. */
import { gap, type Phrases, phrase } from '../phrases.ts';

export const LIABILITY: Phrases = {
  zh: [
    phrase(
      `(?:这|我们|本店|小店|确实|实话|的确|就是|是|卖的|属于)${gap(10)}(?:高仿|仿品|仿货|仿冒|仿版|假货|假的|a货|山寨|盗版|复刻|水货|三无|冒牌|莆田|二手(?:当|翻|货|商品)?|翻新(?:的|货|机)?|贴牌冒充|冒充|退货(?:二次)?(?:再)?(?:销售|发货|发出)|二次销售)`,
      '不是|并非|绝非|不会|没有|从不|如(?:果|有|若)|假一赔|防|怀疑|担心|质疑|假冒网站|打击|鉴定|不存在|非',
    ),
    phrase(
      `(?:改|换|更改|撕|涂改|重新贴|重贴|重新打|篡改|p)(?:了|过|掉|的)?(?:生产|保质)?(?:日期|标签|产地|吊牌|批号|效期)|(?:是|已经?|确实|都)(?:过期|临期当正常|过了保质期|变质)(?:的|了|产品|商品|,|。|$)|(?:没有|未|没)(?:做|经过|通过|取得|办理?)?(?:过)?(?:3c|认证|质检|检测|检验|许可|资质|备案|质检报告)|(?:检测|质检|检验)报告(?:是|都是)?(?:假|伪造|ps|p的|做的|买的|编)|(?:产地|成分|材质)(?:是|其实)?(?:假|虚标|乱写|随便写|标错故意)|(?:早就|一直|本来就|我们)知道${gap(8)}(?:漏电|爆炸|起火|有毒|甲醛超标|安全隐患|危险|有隐患)|(?:故意|专门)(?:发|卖|寄)(?:了)?(?:次品|瑕疵品|残次|旧款|旧的)`,
      '不会|没有(?:改|换|过期)|如果|若|从不|是否|有没有|怀疑|不存在|并非|绝无',
    ),
    phrase(
      `(?:确实|就是|其实|实话|的确|这款?|这个|我们)${gap(6)}(?:不是|并非|不算|非)(?:正品|真品|原装|原厂|真货|行货|正版)(?:,?(?:而)?是${gap(4)}(?:复刻|高仿|仿|翻新)(?:的|品|货)?)?`,
      '如果|若|怀疑|担心|不可能|绝对|是不是|是否|说',
    ),
    phrase(
      `(?:日期|保质期|产地|标签|批号)${gap(6)}(?:我们|仓库|厂里|自己)${gap(4)}(?:重新打|重打|改|涂|换|打码|喷码|贴|印)`,
      '没有|不会|绝不|是否',
    ),
    phrase(
      `(?:这批?|这款|我们|都|确实|就)(?:也|都|其实)?是(?:高)?仿(?:的|品|货|制)|(?:和|跟|与)(?:专柜|官方|正品|原厂)${gap(4)}不是一(?:个|家)厂`,
      '不是仿|并非|怀疑|担心',
    ),
    phrase(
      `(?:退回来?|退货|旧|用过|二手)(?:的)?${gap(10)}(?:当|作为|充)(?:成|作)?新(?:的|品|货)?${gap(4)}(?:发|卖|寄)`,
      '不会|从不|没有|绝不|怀疑',
    ),
  ],
  ja: [
    phrase(
      `(?:偽物|偽造品|模倣品|コピー品|コピー商品|海賊版|レプリカ|類似品|並行輸入の偽|ニセモノ|にせもの|偽ブランド)${gap(8)}(?:で(?:ござい|す|した|ありま|して)|を(?:販売|お送り|発送|扱)|が(?:混入|混ざ|含ま))|正規品では(?:なく|ございません|ありません|ない)`,
      'ではござい|ではあり(?:ませんので|ませんの)|ではないか|疑い|ご心配|ご不安|恐れ|偽サイト|一切',
    ),
    phrase(
      `(?:中古(?:品)?|返品(?:された)?(?:品|商品)?|開封済み?(?:の)?(?:品|商品)?|再生品|リファービッシュ(?:品)?|使用済み?(?:の)?(?:品|商品)?)(?:を|が|だと|で)${gap(4)}(?:新品|再販売|再度販売)${gap(10)}(?:販売|発送|お送り|出荷|扱)|(?:賞味期限|消費期限|使用期限|有効期限)(?:を|が|の)?${gap(8)}(?:切れ(?:た|ている)?(?:商品|もの)を|書き換え|偽装|改ざん|貼り替え|過ぎた(?:商品|もの)を(?:販売|お送り|発送))|(?:産地|原産地|原産国|成分|素材|ラベル|表示|検査(?:結果|報告)?|認証)(?:を|は|が)?${gap(6)}(?:偽装|偽って|改ざん|捏造|貼り替え|偽り)|(?:pse|技適|認証|検査|許可)(?:マーク)?(?:を|は|の)?${gap(6)}(?:取得して(?:おり|い)ませ|受けて(?:おり|い)ませ|通って(?:おり|い)ませ|ない商品|なしで販売)|(?:発火|発煙|感電|爆発|火災|けが|怪我)(?:の)?(?:危険|恐れ|可能性|事故)${gap(10)}(?:知って(?:い|おり)|把握して(?:い|おり)|認識して(?:い|おり)|以前から|存じて)|(?:危険|欠陥|リコール)${gap(6)}(?:を)?(?:知りながら|承知(?:の|で)|把握しながら|隠して)`,
      'ございません|ありません(?:ので)?。|行って(?:おり|い)ません|いたしておりません|場合',
    ),
    phrase(
      `返品(?:され)?(?:た(?:商品|もの|品)|品)?(?:を|の)${gap(4)}(?:再包装|詰め直|梱包し直|再梱包|使い回|新品として)`,
      'おりません|いません|ございません',
    ),
  ],
  latin: [
    phrase(
      `\\b(?:is|are|was|were|sell|sold|sent(?: you)?|it's|that's|they're|actually|indeed) (?:\\w+ ){0,3}(?:counterfeit|replicas?|knock-?offs?|fakes?|imitations?|bootleg|pirated|not (?:an? )?(?:original|genuine|authentic|real brand)|unlicensed|a copy of the original|not (?:ce |fcc |ul )?certified|uncertified|relabell?ed|re-?labell?ed|(?:past|beyond) (?:its|their|the) (?:expir\\w+|use[- ]by|best[- ]before)(?: date)?|expired(?! (?:card|coupon|link|session|return|offer|code|warranty|window))|used (?:item|unit|product|one)s? (?:sold )?as new|refurbished(?: \\w+)? (?:sold )?as new)\\b`,
      "\\b(?:not|never|n't) (?:\\w+ )?(?:a |an )?(?:counterfeit|replica|fake|imitation|knock|sell|expired|refurb|used)|\\bif\\b|worried|concern|whether|suspect|leather replica|fake (?:site|website|review|customer|buyer|account|feedback|claim|leather|fur|plants?|flowers?|grass|nails|eyelashes)",
    ),
    phrase(
      `\\b(?:changed|replaced|removed|swapped|altered|faked|forged|edited|covered|printed over|falsified|fabricated) (?:the )?(?:\\w+ )?(?:expir\\w+ dates?|expiration|labels?|lot numbers?|country of origin|made[- ]in|serial numbers?|test reports?|certificat\\w+|safety marks?)|\\b(?:fake|faked|forged|falsified) (?:test |safety |lab )?(?:reports?|certificat\\w+|labels?)|we (?:sold|sell|ship(?:ped)?|sent)(?: you)? (?:\\w+ ){0,2}(?:used|opened|returned|second-?hand|refurbished) (?:\\w+ )?(?:units?|items?|goods|products?|ones?)? ?(?:as|for) (?:brand )?new|we (?:\\w+ )?(?:knew|know|were aware|are aware)\\b${gap(30)}\\b(?:dangerous|catch(?:es)? fire|overheat\\w*|explod\\w+|fire hazard|unsafe|shock|recall|toxic|hazard)|(?:no|without|not (?:have|passed|received)|never (?:got|passed|had)) (?:\\w+ )?(?:ce|fcc|ul|fda|safety|certif\\w+) (?:mark|certif\\w+|approval|testing|test)|not really made in|actually made in \\w+, not`,
      "we (?:do not|don't|never|did not|didn't)|no evidence",
    ),
    phrase(
      `\\b(?:ist|sind|handelt es sich um) (?:\\w+ ){0,3}(?:fälschung|plagiat|nachahmung|kein original)|(?:est|sont|s'agit d') ?(?:\\w+ ){0,3}(?:contrefaçon|imitation)|\\b(?:es|son) (?:\\w+ ){0,3}(?:falsificaci[oó]n|imitaci[oó]n|r[eé]plica)|\\b(?:è|sono) (?:\\w+ ){0,3}(?:contraffatt\\w|imitazione|falso)\\b`,
      'nicht um|keine|pas|no es|non è',
    ),
    phrase(
      `\\b(?:used|opened|returned|refurbished|second-?hand|pre-?owned)\\b${gap(16)}\\b(?:sold|sell|selling|shipped|sending|sent|listed|passed off|repackaged) (?:\\w+ ){0,2}(?:as|for) (?:brand )?new\\b`,
      "never|not|n't",
    ),
  ],
};
