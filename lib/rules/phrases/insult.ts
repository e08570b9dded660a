/** Abuse, contempt and sarcasm (block), and plain blame of the buyer (warn). taobao.md 4.2 no. 2; rakuten.md 4.8. */
import { gap, type Phrases, phrase } from '../phrases.ts';

const ZH_SELF = '我们的?(?:错|问题|疏忽|不足)|是我们|客服.{0,8}(?:素质|态度)|向您道歉|培训|自身';
const EN_SELF =
  '\\b(?:our|my) (?:own |team|staff|mistake|fault|packing)|we (?:were|are) (?:stupid|careless|idiots)|our fault';

export const INSULT: Phrases = {
  zh: [
    phrase(`(?:买|吃|用|玩)不起(?:就|还|别|的)`),
    phrase(
      `(?:穷鬼|穷逼|真穷|太穷|穷还|傻[逼bx叉子]|煞笔|沙雕|脑残|智障|弱智|白痴|蠢货|蠢猪|有病吧|神经病|垃圾人|人渣|无赖|泼妇|不要脸|恶心人|滚(?:吧|远|开|蛋)|去死|贱人|贱货|狗东西|杠精|喷子|奇葩(?:买家|客户|顾客)?|白嫖|碰瓷|占便宜没够|贪小便宜|巨婴|键盘侠|丢人现眼|可笑至极|无理取闹|胡搅蛮缠|斤斤计较|自以为是|玻璃心|戏精|嘴贱|刁民|愚蠢|不识货|没眼光|作死|没长眼|伺候不起|公主病|废物|小气鬼|找茬|极品(?:买家|客户|顾客)|妈的|他妈|(?<![a-z])(?:tmd|nmsl|sb)(?![a-z0-9]))`,
      '不是|包装|防|型号|名',
    ),
    phrase(`(?:没|毫无|缺乏)(?:见识|素质|教养|常识|文化|良心|脑子)`, ZH_SELF),
    phrase(
      `(?:您|你)(?:这种|这样的?|这类)(?:素质|人品|买家|人|客户|顾客|客人|水平|水准|档次|德行)`,
      `${ZH_SELF}|感谢|谢谢|细心|用心|热心|好|支持|信任|有经验`,
    ),
    phrase(
      `爱买不买|不买拉倒|爱要不要|不懂(?:就)?别(?:瞎|乱)|眼(?:睛)?(?:瞎|有问题)|自己没本事|活该|装什么|别装|懂什么|呵呵|笑死人|(?:您|你)(?:是不是)?(?:有毛病|脑子)`,
      ZH_SELF,
    ),
    phrase(`(?:几十|十几|几|这点|[0-9]+)块?钱?(?:的东西)?(?:还|就)想(?:要|买|用)`),
    phrase(`一分(?:价)?钱一分货${gap(8)}(?:您|你|别|还)`),
    phrase(
      `(?:您|你)(?:自己|本人)(?:的(?:问题|责任|原因|错)|没(?:有)?(?:看|仔细|按)|不(?:会|看|懂|按)|操作(?:不当|错误)|使用不当|买错|选错|拍错|弄坏|用坏|粗心)`,
      `${ZH_SELF}|是不是|如果|如|没有为您|给您`,
      'warn',
    ),
    phrase(
      `(?:是|由于|因为)(?:您|你)(?:的)?(?:使用不当|操作不当|操作失误|不会用|没看说明|误操作|个人原因|粗心)`,
      ZH_SELF,
      'warn',
    ),
    phrase(
      `只有(?:您|你)(?:一个|一位|1个)?${gap(6)}(?:说|觉得|有问题|这样|反映|差评)|(?:别人|其他人|其他买家|别的买家)(?:都|怎么)(?:没|不|说好|好评)`,
      ZH_SELF,
      'warn',
    ),
    phrase(
      `穷(?:就|还|鬼|人就)(?!追)|智商(?:是|有)?(?:硬伤|问题|堪忧|不够|感人)|不会(?:用|穿|装)就别|还?(?:想|要)(?:要|买)(?:到)?什么(?:质量|品质|好东西)`,
      ZH_SELF,
    ),
    phrase(
      `(?:您|你)${gap(4)}(?:眼神|眼光|智商|审美)${gap(6)}(?:绝了|堪忧|真好|感人|有问题)|(?:建议|该)${gap(6)}配(?:一)?副眼镜`,
      ZH_SELF,
    ),
  ],
  ja: [
    phrase(
      `クレーマー|モンスター(?:カスタマー|クレーマー)|(?:馬鹿|バカ|ばか|アホ|あほ)(?:な|じゃ|です|か|の|で|としか)|頭(?:が|の)(?:悪い|おかしい|弱い)|(?:非|無)常識(?:な|です|にも)|常識(?:が|の)(?:ない|無い|なさ|欠)|(?:貧乏|ケチ|けち)(?:人|な|くさ|臭|だ|で|の方)|文句(?:が|は|を|ばかり|しか)${gap(10)}(?:なら|言う|ある|おっしゃ|いう|言わ)|迷惑な(?:客|お客|方)|レベルが低い|民度|お子様でも(?:分か|わか)|小学生でも|笑えます|呆れ(?:ま|て|る)|あきれ(?:ま|て|る)|失礼な(?:客|お客|方)|二度と(?:買わないで|来ないで|購入しないで|利用しないで|ご利用いただかなくて)|買わなければ(?:よかった|良かった|いい|よろしい)|他(?:店|所)で(?:どうぞ|買えば)|恥ずかしくないの|ゴミ(?:客|みたいな方)|お目が悪い|目が悪いの|ふざけ(?:るな|ない|た(?:こと|方|客))|常識を疑|理解に苦しむ|くだらない(?:レビュー|クレーム|ご?意見)|みっともない|図々し|厚かまし|あつかまし|卑怯|(?:嘘|ウソ|うそ)つき|読解力|日本語(?:が|も|を)(?:お?(?:分か|わか)り|読め|理解)|程度が低|心が狭|暇な(?:方|人|お客)|お暇です|(?:お客様|あなた|貴方)のような(?:方|人|客)(?:に|は|とは|には)|うんざり(?:です|し)|しつこい(?:客|方|お客|です)`,
      '当店|弊社|私ども|私共|スタッフ|自分|至らな|申し訳',
    ),
    phrase(
      `(?:安い|お安い|この|[0-9,]+円の?)(?:商品|値段|価格|もの)?(?:なのに|で|に)${gap(8)}(?:何を期待|期待しすぎ|求めすぎ|文句)`,
    ),
    phrase(
      `お客様(?:の|ご自身の|側の)(?:使い方|扱い方|使用方法|ご使用方法|取り扱い|お取り扱い|操作|勘違い|不注意|確認不足|ご確認不足|読み間違い|責任|ミス|過失|思い込み)(?:に|が|の|で|による|によるもの|だ)?${gap(14)}(?:問題|原因|悪|間違|よる|です|思わ|思い|存じ|考え|ございま|かと|ではない)`,
      'かどうか|場合(?:は|に|も|が)|ございません|ありません|ではございません|ではありません|伺|お聞かせ|にかかわらず',
      'warn',
    ),
    phrase(
      `お客様が${gap(10)}(?:きちんと|ちゃんと|よく)${gap(8)}(?:読|確認|見)${gap(6)}(?:いない|なかった|おられない|ていれば|なければ)|(?:ちゃんと|きちんと|よく)(?:説明書|商品ページ|説明文|ページ)を(?:お?読み|ご?確認)(?:になりましたか|ましたか|しましたか|されましたか|ください(?:ね|よ))|(?:お客様の)?自己責任(?:です|でお願い|となり|かと)|ご自身の(?:責任|不注意|確認不足|ミス)|勘違い(?:されて|なさって|ではない)|お客様だけ(?:です|が)|他のお客様(?:から|は)(?:は)?${gap(8)}(?:苦情|そのような|クレーム|ご満足|問題なく)`,
      '当店|弊社の|申し訳ございません。?$|場合',
      'warn',
    ),
    phrase(
      `(?:も|すら|さえ)(?:お?読め|理解でき|守れ|でき)ない(?:方|人|お客)|(?:買って|購入して|利用して|注文して)(?:いただか|頂か|もらわ)なくて(?:も)?(?:結構|構い|いい|よろし)`,
      '当店|弊社|申し訳',
    ),
  ],
  latin: [
    phrase(
      `\\b(?:idiots?|fools?|foolish|morons?|stupid|dumb|imbecile|retarded|dumbass|jerk|asshole|loser|scumbag|pathetic|clueless|brainless|bitch|bastard|cheapskate|crybaby|karen|whiner|troll|ignorant|f[u*]ck\\w*|shut up|screw you|get a life|grow up|go away|get lost|crap customer|con artist|scammer|liar|lying|you lied|cheater|fraudster)\\b`,
      `${EN_SELF}|\\b(?:feel|felt|looks?|stupid mistake (?:of|by) ours|drain|t-?shirt|game|print|mug|sticker|design|dumb ?bells?)\\b|we (?:apologi[sz]e|are sorry)[^.]{0,30}(?:scammer|stupid)|troll (?:doll|figure)`,
    ),
    phrase(
      `(?:learn|try|maybe|perhaps|next time|consider|bother)${gap(12)}(?:to |learning to )?read(?:ing)?\\b${gap(20)}(?:before|next time|description|instructions|first|properly)`,
      'please read|be sure to read|recommend',
    ),
    phrase(
      `(?:what (?:did|do) you expect|you get what you pay for|(?:if )?you can(?:'t|not) afford|people like you|customers? like you|buyers? like you|can(?:'t| not|not) please (?:some|everyone)|some people (?:are|just|will)|use your brain|common sense|obviously (?:you|can)|too (?:lazy|cheap|stupid|blind) to|even a child|how hard (?:can|is)|congratulations on)`,
      'thank|grateful|great|lovely|thoughtful|happy to have|appreciate',
    ),
    phrase(
      `\\byou (?:clearly |obviously |probably |simply |just )?(?:damaged|broke|ruined|misused|did not (?:read|follow|bother)|didn't (?:read|follow|bother)|failed to (?:read|follow|check)|ordered the wrong|chose the wrong|used it (?:wrong|incorrectly)|are (?:wrong|to blame|mistaken))|\\b(?:this|it|that) (?:is|was) (?:entirely |clearly |simply |all )?your (?:own )?(?:fault|mistake|responsibility|problem|error)|your own (?:fault|mistake|carelessness|negligence)|\\byour (?:misuse|carelessness|negligence|incompetence|user error)|(?:due to|because of|caused by) (?:your )?(?:user error|improper use|misuse|your)\\b|no(?:body| one) else (?:has |had )?(?:complain|this problem|a problem)|you are the (?:only|first) (?:one|person|customer|buyer)`,
      "if you|in case|not your|n't your|whether|because of your (?:feedback|message|review|comment|help|support|patience)|due to your|thanks to",
      'warn',
    ),
    phrase(
      `\\b(?:idiot|dumm(?!y|ies)|dämlich|blöd|unverschämt|lächerlich|lügner|betrüger)\\w*|lernen sie (?:\\w+ ){0,3}lesen|\\b(?:imbécile|idiote?s?|stupide|menteur|menteuse|arnaqueur|escroc|ridicule)\\b|apprenez à lire|\\b(?:idiota|imb[eé]cil|est[uú]pid[oa]|mentiros[oa]|rid[ií]cul[oa]|tont[oa])\\b|aprenda a leer|\\b(?:cretin[oa]|stupid[oa]|bugiard[oa]|ridicol[oa]|imbecille|truffator[ei])\\b|impari a leggere`,
      EN_SELF,
    ),
    phrase(
      `(?:ihr eigener fehler|selbst schuld|ihre eigene schuld|c'est (?:de )?votre faute|votre propre faute|es (?:su|culpa suya) culpa|es culpa suya|è colpa sua|è un suo errore)`,
      'nicht|pas|no es|non è',
      'warn',
    ),
    phrase(
      `\\b(?:ridiculous|absurd|pathetic|laughable|silly) (?:customer|review|feedback|complaint|demand|claim|comment|buyer)|\\b(?:stop|quit) (?:whining|complaining|crying|moaning)|\\b(?:shame on you|you people|get over it|waste (?:of )?(?:our|my) time|(?:shop|buy|go) (?:somewhere else|elsewhere) (?:next time|then|instead|please)?|are you (?:kidding|serious|blind|deaf|stupid|crazy|drunk)|can(?:'t| not|not) you read|don't you know how|illiterate|delusional|entitled (?:customer|buyer|brat)|drama queen|crybab(?:y|ies)|nonsense (?:review|complaint)|(?:we )?(?:do not|don't) need (?:customers|buyers|people) like)`,
      `${EN_SELF}|sorry that you (?:had|have) to (?:shop|buy|go)`,
    ),
    phrase(
      `\\bincapables? (?:même )?de (?:lire|comprendre|suivre)|\\bincapaz (?:siquiera )?de (?:leer|entender|seguir)|\\b(?:incapace|non (?:è|sei) (?:\\w+ )?capace)(?: nemmeno| neanche)? di (?:leggere|capire|seguire)|\\bunfähig\\b${gap(16)}(?:lesen|verstehen)|\\bzu (?:faul|blind|geizig) (?:zum|um|für)`,
      EN_SELF,
    ),
  ],
};
