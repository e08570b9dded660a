/** How clauses begin and end in each language, and how quotations nest: what is needed to cut words out for quoting. */
import type { Language } from '../reviews/review.ts';

export interface ClauseEdges {
  /** Longest quotation: characters in Chinese and Japanese, words elsewhere. */
  longest: number;
  /** A whole clause up to this length reads better than the bare evidence in it. */
  clause: number;
  /** Ends a clause. */
  breaks: RegExp;
  /** Joins two statements within a clause: where the whole is too long, one of them can stand alone. Global. */
  joints?: RegExp;
  /** What stands right after words that are only mentioned, not said of the purchase: those are not quoted. */
  mentioned?: RegExp;
  /** How the matter came to light, before what it was: 開けてみたら…. Words that begin so are quoted from there on. */
  opening?: RegExp;
  /** Takes back what stands before it. */
  conceded?: RegExp;
  /** Words that only join a clause to the one before it. */
  leading: RegExp;
  trailing: RegExp;
  /** A quotation that begins in the middle of a clause must not begin with what belongs to the word before. */
  joined: RegExp;
  /** No quotation may end in a word that promises another, nor begin with one that needs a main clause. */
  hanging: RegExp;
  /** Quotation marks and brackets that must come in pairs. */
  pairs: readonly string[];
  /** Marks inside the quotation → marks as the language nests them. */
  nested: readonly (readonly [RegExp, string])[];
}

const BRACKETS = ['（）', '()', '【】'];
const CJK_PAIRS = ['「」', '『』', '《》', '“”', '‘’', ...BRACKETS];
const LATIN_PAIRS = ['“”', '«»', '()'];
const LATIN_BREAKS = /[.,!?¡¿…\n\r\t;:–—]/;
const SINGLE_INSIDE = [
  [/“/g, '‘'],
  [/”/g, '’'],
  [/"([^"]*)"/g, '‘$1’'],
] as const;

const zh = { longest: 20, clause: 16, breaks: /[，。、,.．!！?？…\n\r\t 　~～;；:：]/, pairs: CJK_PAIRS };
const romance = { longest: 10, clause: 8, breaks: LATIN_BREAKS, pairs: LATIN_PAIRS };

export const CLAUSE_EDGES: Record<Language, ClauseEdges> = {
  ja: {
    longest: 24,
    clause: 18,
    breaks: /[、。，．｡､,.!！?？…\n\r\t 　・♪☆★~〜～;；:：]/,
    joints:
      /(?:(?<=[いただるうくすつむぶぐぬなですま])ので|のに(?!苦労|時間|手間|必要|便利|使|良|いい|よ|大変|困|かか|掛|最適|ちょうど|丁度|十分|は)|けれども|けれど|けど|(?<=[いただるうくすつむぶぐぬす])から(?!か)|(?<=です|ます|した|ません)が|(?<=(?<!と|とし|の)[てで])も(?=.{4})|(?<=る|[^な]い)と(?=[^いか思言のもにき])|(?<=[いる])し(?=[^いかたてまな])|(?<=比較)して|(?<=[にと])比べて)/g,
    conceded: /^が|けど|けれど|のに|(です|ます|でした|ました|だ|た|い)が$/,
    mentioned:
      /^((?:だった|だ|な|い)?(?:ため|ので)(?:[^。]{0,24}[^。]を|に)?(?:購入|買|注文|新し)|の[がをは](?:欲し|ほし|好き|良|必要|希望)|まで|なら|たら|だったら|れば|ば[、。]|とき|時[はに]|前[はに]|を|の(?![でにがはも、。]|[でに]す))/,
    opening:
      /^(?!.*(?:落と|落っこと|ぶつけ|踏ん|こぼ|濡ら|曲げ|引っ張)).*(?:たら|たところ|てみると|た(?:とき|時)[にはも])(?=.{4})/u,
    leading:
      /^((?:問題|難点|欠点|残念なの)は|残念ながら|マジで|まじで|ほんとに?(?!う)|本当に|正直(?:に?[言い]って|なところ)?|はっきり[言い]って|とにかく|やっぱり|やはり|個人的に(?:は|も)?|何より(?:も)?|ただ(?:[一1１]つ|ひとつ)(?:だけ)?|唯一(?=[^のな])|挙げ?句(?:の果て)?(?:に)?は?|いかんせん|しまいには?|なおかつ|なん(?:と|て)[言い]っても|何と言っても|ともかく|[①-⑳]|あと(?=[^で])|また(?=[^利買お])|まず|しかも|ちなみに|しかし|ですが|でも|ただし|ただ|けれど|けど|だが|それに|そして|しかも|なのに|ちなみに)+/,
    trailing:
      /((?<=[うくぐすつぬぶむるたい])(?:という)?(?:こと|ところ|所|点)です|(?<=[うくぐすつぬぶむるたい])(?:という)?(?:ところ|所|点)|(?<=[うくぐすつぬぶむるた])んよね?|けれども|けれど|けど|のですが|(?<=です|ます|した)が|のです|なのです|ので|のに|よね?|なぁ|ね|(?<=[いただるす])[なし])$/,
    joined: /^([をがはにもでとへの]|って|など)/,
    hanging:
      /^(もともと|元々|確かに|たしかに|それ|そこ|そちら|その|そう|そんな|こういう|こんな|ああ|あんな|あの)|たら.*[一-龠ァ-ヶー]$|(ませ|まし|でし|の違う|低|た[後時際]|たころ|た頃|たら|れば|なら|から|まで|より|ながら|といい|と思い|込み|でき|出来|つつ|として|によって|について|って|購入|購入し(てみ)?(まし)?た|為|ため|祈ります|願い?ます|と?言われ(まし)?た|(だろ|でしょ)う|[がはもに][悪良高安軽重多強弱薄厚早遅]|抑えてい(ます|る)|買(い|っ)(まし)?た|注文し(まし)?た|探してい(まし)?た|選び(まし)?た|(?<![動開続届乾付着聞行浮響向つい])く|[たぁだ]り|うえ|注文です|合い|[用封]後|のでは?ない|小さ|大き|よう|ようと思い(まし)?た|の[無な]い|最近|ず|等|[辛甘苦臭硬])$|^と質問/,
    pairs: CJK_PAIRS,
    nested: [
      [/「/g, '『'],
      [/」/g, '』'],
    ],
  },
  'zh-CN': {
    ...zh,
    leading:
      /^(\d[.．、)）]|首先|其次|那(?=这)|而(?=[这那])|就(?!是)(?=.{1,6}了$)|(最|比较|让人|令人)[^是]{1,5}的(一点|问题|缺点|不足)?是|唯一的?(?:缺点|不足|遗憾|问题)(?:的?就)?是|没有?想到|想不到|说实话|老实说|讲真|总体(?:感觉|来说|来讲)|(?:个人|就是|总是)?(?:会|我)?觉得|发现|再?加上|还是(?=[有很太不觉感])|不仅仅?|不但|但是|但|可是|可(?=我)|以及|还有就是|还有(?![点些一两几])(?=.{4,})|还(?![行好可算要没能是])|同时|不过|而且|然后|并且|所以|因为|居然|竟然|尽然|竟|我?反正|其实|[1-9](?=物流|快递|包装|质量|客服|做工|尺码|颜色)|收到(?![的货后时了就这以前]|.{0,5}[后时就])(?=.{5,})|最?(?:重|主)要的?(?:一点)?是|关键是|关键|就是|只是|虽然|虽说|可惜|感觉|还有|尤其|另外|结果|而是|最后|毕竟|也(?=[很太不没]))+/,
    trailing: /(啊|呀|(?<=[的吃用看])滴|(?<![酒网贴])吧|哦|噢|唉|哎|的话|而已|就是了|罢了|不说)+$/,
    joined: /^[的了着过地得]/,
    hanging:
      /^(的|就?因为|才(?![用买穿吃过\d一二两三几半])|否则|难怪|怪不得|估计|拿去|本来想|哪怕|既然|这么|那么|如此|要不是|不管|无论|如果|要是|即使|除非|为了|还?以为|相当于|希望|不然|说|都说|听说|问|下次|更不提|着手|看看|不要|别|建议|请)|(的|和|跟|与|把|被|给|但|就|都|也|很|太|是|还|又|在|会|要|能|让|[了着]个|的(书|人|东西|手机)|无法|无法正常|不能|可以发|的人|的时候|(?<![前落])后|通过[^了]{2,}|的问题|有点|有些|稍微|比较|特别|非常|不如|不像|不比)$/,
    nested: SINGLE_INSIDE,
  },
  'zh-TW': {
    ...zh,
    leading:
      /^(\d[.．、)）]|首先|其次|那(?=這)|而(?=[這那])|就(?!是)(?=.{1,6}了$)|(最|比較|讓人|令人)[^是]{1,5}的(一點|問題|缺點|不足)?是|唯一的?(?:缺點|不足|遺憾|問題)(?:的?就)?是|沒有?想到|想不到|說實話|老實說|講真|整體(?:感覺|來說)|總體(?:感覺|來說|來講)|(?:個人|就是|總是)?(?:會|我)?(?:覺)得|發現|再?加上|還是(?=[有很太不覺感])|不僅僅?|不但|但是|但|可是|可(?=我)|以及|還有就是|還有(?![點些一兩幾])(?=.{4,})|還(?![行好可算要沒能是])|同時|不過|而且|然後|並且|所以|因為|居然|竟然|尽然|竟|我?反正|其實|[1-9](?=物流|快遞|包裝|質量|品質|客服|做工|尺碼|尺寸|顏色)|收到(?![的貨後時了就這以前]|.{0,5}[後時就])(?=.{5,})|最?(?:重|主)要的?(?:一點)?是|關鍵是|關鍵|就是|只是|雖然|雖說|可惜|感覺|還有|尤其|另外|結果|而是|最後|畢竟|也(?=[很太不沒]))+/,
    trailing: /(啊|呀|啦|耶|(?<=[的吃用看])滴|(?<![酒網貼])吧|喔|哦|噢|唉|哎|的話|而已|就是了|罷了|不說)+$/,
    joined: /^[的了著過地得]/,
    hanging:
      /^(的|就?因為|才(?![用買穿吃過\d一二兩三幾半])|否則|難怪|怪不得|估計|拿去|本來想|哪怕|既然|這麼|那麼|如此|要不是|不管|無論|如果|要是|即使|除非|為了|還?以為|相當於|希望|不然|說|都說|聽說|問|下次|更不提|著手|看看|不要|別|建議|請)|(的|和|跟|與|把|被|給|但|就|都|也|很|太|是|還|又|在|會|要|能|讓|[了著]個|的(書|人|東西|手機)|無法|無法正常|不能|的人|的時候|(?<![前落])後|通過[^了]{2,}|透過[^了]{2,}|的問題|有點|有些|稍微|比較|特別|非常|不如|不像|不比)$/,
    nested: [
      [/「/g, '『'],
      [/」/g, '』'],
    ],
  },
  en: {
    longest: 8,
    clause: 6,
    breaks: LATIN_BREAKS,
    pairs: CJK_PAIRS,
    leading:
      /^(?:(?:and|but|because|which|then|also|however|although|though|plus|honestly|unfortunately|sadly|so(?= (?:i|it|we|the|my|now)\b))\s+)+/i,
    trailing: /(?:\s+(?:and|but|so|because|which|though))+$/i,
    joined: /^(before|after|when|while|since|until|if|as|than|where|that|which|who|whose)\b/i,
    hanging:
      /(?:^|\s)(?:the|a|an|to|of|in|on|at|for|with|as|or|if|when|my|our|is|was|were|are|that|than|from|very|too|can't|don't|not)$/i,
    nested: SINGLE_INSIDE,
  },
  de: {
    longest: 8,
    clause: 7,
    breaks: LATIN_BREAKS,
    pairs: ['„“', '«»', '()'],
    // An adverb stays: without it the verb would come first, as in a question.
    leading: /^(?:(?:und|aber|denn|sowie|oder|sondern)\s+)+/i,
    trailing: /(?:\s+(?:und|aber|oder|denn|weil|sondern|dass|sowie|da))+$/i,
    joined:
      /^(?:von|vom|des|als|wie|zu|zum|zur|ist|sind|war|waren|wurde|wurden|wird|hat|habe|haben|hatte|kam|kann|so|schon|dann|nicht (?:wie|wirklich|mit|die|der|das)|der|die|das|den|dem|ein|eine|einen|einem|mit|auf|in|im|an|am|bei|nach)\s/i,
    // A subordinate clause has its verb at the end and does not stand alone; nor does a verb whose second half is cut off.
    hanging:
      /^\p{Ll}+e[nm]\s\p{Lu}|^\p{Ll}+(?:t|te|en|nd|ar|be)\s(?:der|die|das|ich|man|es|er|sie|wir|mein\p{L}*|dies\p{L}*|unser\p{L}*|einige|auch|bereits)(?:\s|$)|(?:ist|sind|war|waren|hat|haben|kann|lässt|wird)\s.*nicht(?:\smehr)?$|^(?!.*(?:hat|habe|haben|hatte|ist|war|wurde|sind)\s).*\s(?:gehabt|worden|gewesen)$|^(?:[Ww]eil|[Dd]ass|[Ww]enn|[Oo]b|[Oo]bwohl|[Nn]achdem|[Ss]odass|[Dd]amit|[Aa]ls|[Bb]evor|[Bb]is|[Dd]a|[Ww]as|[Ww]elche[rs]?|[Uu]m)\s|(?:^|\s)(?:weil|dass|wenn|ob|der|die|das|den|dem|des|ein|eine|einen|einem|einer|zu|zum|zur|in|im|am|auf|mit|bei|beim|von|vom|für|und|oder|als|wie|so|sich|man|ich|mein|meine|meinem|meiner|ist|war|sind|waren|wird|hat|habe|haben|sehr|total|völlig|ganz|kein|keine|keinen)$/u,
    nested: [
      [/„/g, '‚'],
      [/“/g, '‘'],
      [/"([^"]*)"/g, '‚$1‘'],
    ],
  },
  fr: {
    ...romance,
    leading:
      /^(?:(?:et|mais|car|donc|puis|alors|ensuite|aussi|cependant|pourtant|malheureusement|franchement|en plus|de plus|par contre|en revanche)\s+)+/i,
    trailing: /(?:\s+(?:et|mais|car|donc|ou|que|qui|parce que))+$/i,
    joined:
      /^(?:de|du|des|d['’]|que|qu['’]|qui|dont|où|pas|plus|si|quand|comme|contre|ai|n['’]ai|suis|veux|veut|étant)(?:\s|(?<=['’]))/i,
    hanging:
      /^(?:que|qu['’]|qui|dont|parce|puisque|si|quand|lorsque|comme|afin|contrairement)(?:\s|(?<=['’]))|(?:^|[\s'’])(?:(?:[cdjlmnst]|qu)['’]|le|la|les|un|une|des|du|de|à|au|aux|en|dans|sur|pour|avec|sans|par|et|ou|que|qui|très|mon|ma|mes|ce|cette|je|ne|se|il|elle|est|sont|était|a|ai|c['’]est)$/iu,
    nested: [
      [/«\s*/g, '“'],
      [/\s*»/g, '”'],
      [/"([^"]*)"/g, '“$1”'],
    ],
  },
  es: {
    ...romance,
    leading:
      /^(?:(?:y|pero|pues|luego|además|también|entonces|aunque|sin embargo|la verdad|desgraciadamente|lamentablemente|porque)\s+)+/i,
    trailing: /(?:\s+(?:y|e|pero|o|u|que|porque|aunque|ni))+$/i,
    joined: /^(?:de|del|que|como|cuando|donde|si|al)\s/i,
    hanging:
      /^(?:que|si|cuando|como|donde|para que)\s|(?:^|\s)(?:el|la|los|las|lo|un|una|de|del|a|al|en|con|sin|por|para|y|o|que|muy|no|es|era|está|son|mi|mis|su|se|me|le|ha|he|tan|es un poco)$/iu,
    nested: SINGLE_INSIDE,
  },
  it: {
    ...romance,
    leading:
      /^(?:(?:e|ma|però|poi|quindi|anche|inoltre|infatti|tuttavia|invece|purtroppo|sinceramente|perché|peccato che)\s+)+/i,
    trailing: /(?:\s+(?:e|ed|ma|o|che|perché|però|quindi))+$/iu,
    joined: /^(?:di|del|dello|della|dei|degli|delle|dell['’]|che|come|quando|dove|se|al|alla)(?:\s|(?<=['’]))/i,
    hanging:
      /^(?:che|se|quando|come|dove|affinché)\s|(?:^|[\s'’])(?:(?:[cdlmnstv]|un|dell|all|nell|sull)['’]|il|lo|la|i|gli|le|un|uno|una|di|del|della|dei|delle|a|al|alla|in|nel|nella|con|senza|per|da|dal|dalla|su|sul|e|o|che|molto|non|è|era|sono|mio|mia|si|mi|ha|ho|così)$/iu,
    nested: SINGLE_INSIDE,
  },
};
