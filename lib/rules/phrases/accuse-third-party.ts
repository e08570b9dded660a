/** Saying in public that a rival, a hired reviewer or a cheat is behind the review. taobao.md 4.2 no. 5; amazon.md 5.6 no. 10. */
import { gap, type Phrases, phrase } from '../phrases.ts';

export const ACCUSE: Phrases = {
  zh: [
    phrase(
      `(?:同行|竞争对手|对手|竞品|隔壁|别家|友商)${gap(8)}(?:恶意|差评|抹黑|诋毁|刷|派|雇|陷害|打压|黑我们|眼红|捣乱|所为|搞鬼|来的|在搞|操作)`,
      '正规渠道|不会|从不|没有',
    ),
    phrase(
      `(?:恶意|虚假|故意)(?:差评|评价|抹黑|诋毁|中伤|评论|打分|攻击|诽谤)|恶意(?:买家|用户|顾客)|职业(?:差评|打假|索赔|碰瓷)(?:师|人)?|差评师|水军|刷(?:差评|单的|的差评)|雇(?:来|人|佣)|黑粉|假买家|冒充买家|(?:不是|不像)真(?:正的|实)?(?:买家|顾客|用户)|敲诈|勒索|讹(?:诈|钱|人)|骗(?:取)?(?:退款|赔偿)|薅羊毛|一看就是(?:同行|假的|托)`,
      '不会|不是(?:您|恶意)|谢绝|不认为|并非|绝不|防|假冒网站|钓鱼|电信诈骗|从不',
    ),
  ],
  ja: [
    phrase(
      `(?:ライバル|競合|同業|他店|他社)(?:店|他社|者|会社|業者)?${gap(14)}(?:嫌がらせ|いやがらせ|仕業|妨害|陰謀|書いた|書き込|投稿|による(?:低評価|レビュー|評価|もの)|ではないか|工作|自作自演|悪意)`,
      '比較|比べ|くらべ',
    ),
    phrase(
      `サクラ(?:の|による|が|と|レビュー|では)|やらせ(?:レビュー|の|と)|(?:虚偽|偽|嘘|ウソ|うそ|でたらめ|デタラメ|悪質|悪意(?:のある|ある|を持った)|なりすまし|捏造)(?:の|な)?(?:レビュー|評価|口コミ|投稿|書き込み)|嫌がらせ(?:の|目的|と|では)|(?:実際に|本当に)(?:は)?(?:購入|ご購入)(?:して|され)?${gap(4)}(?:いない|おられない|ない)方|詐欺(?:師|目的)|返金目的|返品詐欺|金銭目的|ゆすり|たかり`,
      '偽サイト|なりすましサイト|サクラ(?:色|柄|材|ンボ|茶)|桜|ございませんので|とは(?:考え|思)って(?:おり|い)ません',
    ),
  ],
  latin: [
    phrase(
      `\\b(?:competitors?|rivals?|competing (?:seller|brand|shop)|another seller|competition)\\b${gap(40)}(?:review|feedback|rating|wrote|written|posted|left|behind|sabotag|attack|fake|malicious|hired|paid)|(?:review|feedback|rating|comment|written|posted|left|work)\\b${gap(24)}\\b(?:by|from|of) (?:a |an |our |one of our |some |another )?(?:\\w+ )?(?:competitors?|rivals?|competing seller|competition)`,
      'compared|unlike|comparison|better than',
    ),
    phrase(
      `\\b(?:fake|false|fraudulent|bogus|phony|malicious|dishonest|paid|made[- ]up|fabricated|sham)(?: \\w+)? (?:reviews?|feedback|rating|customer|buyer|comment|claims?|accusations?)\\b|(?:review|feedback|rating|comment) (?:is|was|seems|looks|appears|appears to be) (?:\\w+ )?(?:fake|false|fraudulent|bogus|malicious|made up|fabricated|paid for)|never (?:bought|purchased|ordered)(?: anything)? from us|not (?:a )?(?:real|genuine|verified|actual) (?:customer|buyer|purchase)|hired reviewer|paid reviewer|professional (?:complainer|reviewer)|(?:trying|attempt\\w*|want\\w*) to (?:scam|defraud|extort|blackmail|cheat)|\\b(?:blackmail|extortion|smear campaign)\\b|serial (?:returner|complainer)`,
      "we (?:do not|don't|never) (?:use|buy|post|pay)|fake (?:site|website|shop|listing|store)|not (?:saying|suggesting|claiming)",
    ),
    phrase(
      `(?:konkurrent|konkurrenz|mitbewerber)\\w*${gap(30)}(?:bewertung|rezension|geschrieben|steckt|gefälscht)|(?:gefälschte|falsche|fake)[- ]?(?:bewertung|rezension)|bewertung${gap(40)}(?:konkurren|mitbewerber)|(?:faux avis|avis (?:faux|mensonger|malveillant)|concurrent\\w*${gap(20)}avis|avis${gap(40)}concurrent)|(?:reseña|opini[oó]n) falsa|competidor\\w*${gap(20)}(?:reseña|opini)|(?:reseña|opini[oó]n|valoraci[oó]n)${gap(40)}(?:competidor|(?:la|nuestra) competencia)|(?:recensione|recensioni) fals[ae]|concorren\\w+${gap(20)}recension|recension\\w*${gap(40)}concorren`,
    ),
  ],
};
