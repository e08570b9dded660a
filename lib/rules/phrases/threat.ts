/** Pressure: law, police, reports, publishing data, a remedy withheld until the review goes. taobao.md 4.2 no. 8. */
import { gap, type Phrases, phrase } from '../phrases.ts';

export const THREAT: Phrases = {
  zh: [
    phrase(
      `(?:我们|本店|店铺|小店|公司)?(?:将|会|要|已经?|保留|准备|马上|立刻|直接|就)${gap(10)}(?:报警|起诉|追究${gap(6)}(?:法律)?责任|法律责任|走法律|法律途径|法律手段|律师函|发律师|告(?:到|上)法[院庭]|请律师|投诉您|投诉你|举报您|举报你|曝光您|曝光你|公开(?:您|你)的|拉黑|加入黑名单|封(?:您|你)的?号)`,
      '建议您|您可以|您有权|协助您|快递公司|骗子|假冒(?:网站|链接)|厂家|供应商|物流公司|快递员|上游|黑名单供',
    ),
    phrase(
      `(?:否则|不然|再这样|继续这样|如果您?(?:不|继续|再))${gap(16)}(?:报警|起诉|法律|律师|举报|投诉|曝光|拉黑|公开|后果自负|不客气|不予|不退|不处理|不给)`,
      '建议您|您可以|核实|超时|快递',
    ),
    phrase(
      `(?:不|没)(?:删|改|撤)(?:除|掉|销|回)?(?:差评|评价|评论|追评)?${gap(6)}(?:就|我们|不予|不给|一律)?${gap(6)}(?:不(?:给|退|赔|补|换|处理|予|会)|别想|免谈|拒绝)`,
    ),
    phrase(
      `(?:删(?:除|掉|了)?|改(?:掉|成|完|好)?|撤(?:销|回|掉)?)(?:了)?(?:差评|评价|评论|追评|好评)?(?:后|之后|以后|才|再)(?:才|再|我们才)${gap(8)}(?:退|赔|补|换|处理|发货)`,
    ),
    phrase(
      `(?:我们|店里)?(?:有|知道|掌握)(?:您|你)的(?:地址|电话|手机|个人信息|住址|单位)${gap(10)}(?:哦|自己|看着办|公开|上门|曝光|小心|掂量)|后果自负|等着瞧|走着瞧|上门找|小心点|别怪我们`,
    ),
    phrase(
      `(?:公安机关|派出所|网警|法务(?:部|会|将|人员|同事)|律师函|律师团|法务部|我们的?律师|人肉|您的ip|查到(?:您|你)的)`,
      '建议|您可以|快递|如实',
    ),
    phrase(
      `(?:会|要|将|去|准备|可以)告(?:您|你)(?![一声知])|(?:造谣|诽谤|诋毁|中伤)${gap(8)}(?:违法|犯法|犯罪|法律)`,
      '快递|建议',
    ),
    phrase(
      `(?:您|你)的?${gap(4)}(?:聊天|地址|电话|手机|姓名|信息|照片)${gap(12)}(?:曝光|公布|公开|挂出来|发到网上|发出来)`,
      '不会|绝不|保护|不要|请勿|切勿|隐私',
    ),
    phrase(`(?:不|没)(?:删|改|撤)${gap(8)}(?:退款|售后|赔|补)${gap(6)}(?:不批|不给|不处理|不办|免谈|别想)`),
    phrase(`(?:评价|评论|差评|追评)${gap(4)}(?:还在|挂着|存在)${gap(14)}(?:不退|不批|不给|不办|没法退|不予)`, '不会'),
  ],
  ja: [
    phrase(
      `法的(?:措置|手段|手続|対応|対処)|(?:名誉毀損|名誉棄損|営業妨害|業務妨害|威力業務|偽計業務|風説の流布)|(?:弁護士|顧問弁護士)(?:に|と|を|へ|より)|警察(?:に|へ|と)${gap(10)}(?:届|通報|相談|連絡|被害)|被害届|訴訟|裁判(?:所|に|を|も|沙汰)|出るところに出|訴え(?:ます|る|させて|ざるを)|損害賠償(?:を)?請求|(?:発信者|投稿者)(?:情報)?(?:の)?(?:開示|特定)|通報(?:し|いたし|致し|させ)|(?:アカウント|会員資格|会員登録)${gap(10)}(?:停止|抹消|削除|凍結)|ブラックリスト|(?:お名前|個人情報|住所|氏名)を(?:公開|公表|晒)|さらし?ます|晒します`,
      'お客様に(?:は)?(?:は|も)?(?:権利|ご相談)|消費生活センター|配送会社|運送会社|なりすまし|偽サイト|盗難|紛失|ご相談いただく|ございません(?:。|$)|いただけます',
    ),
    phrase(
      `(?:レビュー|評価|口コミ)${gap(10)}(?:削除|修正|取り下げ|変更|消)${gap(12)}(?:されない|いただけない|しない|されるまで|いただくまで|までは|ない限り|なければ|た後|後で|てから)${gap(14)}(?:返金|交換|対応|発送|お受け|返品|お送り)${gap(10)}(?:でき|いたし|しま|応じ|かね|ませ)?`,
    ),
    phrase(
      `今後(?:の)?(?:ご注文|お取引|ご利用)(?:は|を)${gap(8)}(?:お断り|拒否|禁止)|出入り禁止|ただではおきま|それなりの対応を(?:取|と)|覚悟(?:して|し)`,
    ),
    phrase(
      `(?:レビュー|評価|口コミ)${gap(6)}(?:残って|掲載されて|公開されて|載って)${gap(6)}(?:あいだ|間|うち|限り)${gap(14)}(?:返金|交換|対応|発送)`,
    ),
  ],
  latin: [
    phrase(
      `\\b(?:our|my|a|an|the|with) (?:lawyers?|attorneys?|solicitors?|legal (?:team|department|counsel))\\b|\\blegal (?:action|steps|proceedings|consequences|measures)|\\b(?:sue|suing) you|take you to court|see you in court|\\b(?:court|lawsuit|defamation|libel|slander)\\b|(?:call|contact|inform|involve|go to|report (?:you|this|it) to|file (?:a )?(?:report|complaint) with) the (?:police|authorities)|police report`,
      'your (?:statutory|legal) rights|you (?:have the right|may also|can also|are free)|tennis|courtyard|court ?shoes|\\bcourt (?:size|line|surface|use|play)|carrier|courier|stolen|theft|basketball|squash|badminton|(?:trop|tr[eè]s|plus|moins|assez|peu|bien|est|sont) courts?(?![a-z])',
    ),
    phrase(
      `\\b(?:report(?:ing|ed)?|flag(?:ging)?|block(?:ing)?|clos(?:e|ing)|suspend(?:ing)?|ban(?:ning)?)\\b${gap(6)}(?:you|your (?:\\w+ )?(?:account|profile))\\b${gap(14)}`,
      'report(?:ed|ing)? (?:your|the) (?:issue|problem|case|parcel|package|feedback|concern|damage)|you (?:report|reported|can report|may report)|if you|your account (?:page|settings)|block(?:ed|ing)? your (?:view|way|payment)|closed? your (?:case|ticket|claim|return)',
    ),
    phrase(
      `(?:unless|until|if you (?:do not|don't|won't|refuse to)|or (?:else )?we (?:will|'ll)|otherwise)${gap(30)}(?:remove|delete|change|take (?:this|it|that)? ?down|update|withdraw|revise)${gap(40)}(?:refund|replace|lawyer|legal|report|help|send|court|cancel|publish|no |not|never|won't|will)`,
    ),
    phrase(
      `(?:no|not?|won't|will not|cannot|can't) (?:\\w+ ){0,4}(?:refund|replace\\w*|help|compensat\\w+|process\\w*)${gap(16)}(?:until|unless|before)${gap(20)}(?:review|feedback|rating)`,
    ),
    phrase(
      `(?:publish|post|share|expose|reveal)${gap(8)}your (?:name|address|phone|details|data|personal|identity|messages)|we know (?:where you live|your address|who you are)|you(?:'ll| will) (?:regret|be sorry)|black ?list`,
      "never|not|n't|please|kindly|could you|can you",
    ),
    phrase(
      `\\b(?:rechtsanwalt|anwalt|anzeige erstatten|strafanzeige|rechtliche schritte|verklagen|vor gericht|avocat|poursuites|action en justice|porter plainte|tribunal|abogado|acciones legales|demandar(?:le|emos)|denunciar(?:le|emos)|avvocato|vie legali|azioni legali|querela|denunce?re?mo)\\b`,
      'ihre rechte|vos droits|sus derechos|suoi diritti',
    ),
    phrase(
      `\\b(?:small claims|cease and desist|prosecut(?:e|ed|ion)|press(?:ing)? charges|contact your employer)\\b|(?:will|'ll|going to|have to|must|forced to|have) (?:also |now )?report(?:ed)? (?:this|your|you|the)(?: \\w+){0,2} (?:to amazon|to the (?:platform|police|authorities)|as (?:abuse|fake|false|fraud))`,
      'report(?:ed)? (?:the|your|this) (?:issue|problem|damage|parcel|package|case|concern)',
    ),
    phrase(
      `\\b(?:refund|replacement|help)\\w*${gap(16)}\\bonly (?:after|once|when|if)\\b${gap(30)}\\b(?:review|feedback|rating)\\b`,
    ),
    phrase(
      `\\b(?:remove|delete|change|take down|withdraw)\\b${gap(20)}\\b(?:review|feedback|rating|comment)\\b${gap(4)}\\bor\\b${gap(24)}\\b(?:refund|replacement|no|won't|hold|not)\\b|\\b(?:refund|replacement)\\b${gap(16)}\\bon hold\\b${gap(16)}\\b(?:until|unless|while)\\b`,
    ),
  ],
};
