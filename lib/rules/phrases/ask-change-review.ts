/** Asking for a review to be changed, removed or raised. Borders: the rule's definition; amazon.md 5.4, rakuten.md 4.3, taobao.md 4.2. */
import { gap, type Phrases, phrase } from '../phrases.ts';

const ZH_REVIEW = '(?:评价|评论|差评|中评|负评|好评|追评|评分|低分|一星|星级|评语|打分|五星|评星)';
const ZH_CHANGE =
  '(?:删除|删掉|删了|删|修改|更改|更新|改成|改为|改一下|改下|改改|改回|改(?![进善良版变])|撤销|撤回|撤掉|撤下|撤|取消|隐藏|屏蔽|去掉|换成|调整|重新|处理掉|消掉|清掉|抹掉|下架|调高|提高|变更)';
const ZH_ASK =
  '(?:请|麻烦|能不能|能否|能|可不可以|可以|可否|希望|帮忙|帮我们|帮|劳烦|拜托|恳请|求|高抬贵手|是否|方便|想让|必须|赶紧|马上|立即|立刻|要求|还望|烦请|好吗|好不好|行吗|吗|呗|如果|只要|愿意)';
const ZH_NOT =
  '感谢您?(?:修改|更改|更新|改)|谢谢您?(?:修改|更改|更新|改)|不会(?:要求|请)|不需要(?:您)?(?:修改|删|改)|无需|不用(?:修改|删|改)|不要求|无法(?:删除|修改)|不能(?:删除|修改)|无权';

const JA_REVIEW = '(?:レビュー|評価|口コミ|クチコミ|コメント|投稿|星|★|フィードバック|点数)';
const JA_CHANGE =
  '(?:修正|変更|削除|取り下げ|取下げ|取り消|取消|書き換え|書換え|書き直|書きなおし|再評価|考え直|見直し|見直して|非表示|上げて|引き上げ|アップして|消して|お消し|改めて|訂正|直して|編集|再投稿|変えて|差し替え|つけ直|付け直)';
const JA_ASK =
  '(?:お願い|いただけ|頂け|くださ|下さ|いただき|頂き|もらえ|もらい|ほしい|欲しい|幸い|願え|可能(?:でしょう|です)|できます|お考え|ご検討|ご一考|ませんか|助かり|ありがたく|しろ|求め)';
const JA_NOT =
  'いただき、?(?:誠に|本当に)?ありがと|頂き、?(?:誠に|本当に)?ありがと|いただいたこと|(?:お願い|依頼|強要)(?:する|は|を?することは)(?:ことは)?(?:一切)?(?:ござい|ありま|いた?しま|でき)(?:せん|ません)|お願いしておりません|お願いするものでは|(?:修正|変更|削除)(?:して|を|され|いただ).{0,6}(?:感謝|御礼|お礼)';

const EN_REVIEW =
  '(?:reviews?|feedback|ratings?|stars?|star rating|comments? you (?:left|posted|made)|your comment|testimonial|what you wrote)';
const EN_CHANGE =
  '(?:change|chang(?:ing|ed)|remov(?:e|ing|al|ed)|delet(?:e|ing|ion)|updat(?:e|ing)|revis(?:e|ing|it|iting)|edit(?:ing)?|rais(?:e|ing)|improv(?:e|ing)|upgrad(?:e|ing)|withdraw(?:ing)?|retract(?:ing)?|tak(?:e|ing) (?:it |this |that |them )?down|rewrit(?:e|ing)|amend(?:ing)?|modify(?:ing)?|adjust(?:ing)?|reconsider(?:ing)?|hid(?:e|ing)|increase|rethink|bump(?:ing)?)';
const EN_ASK =
  "(?:please|kindly|would you|could you|can you|will you|you can|you could|you may|you might|you are able|you're able|consider|ask(?:ing)? (?:you|that|if)|hope you|hoping|we'd like|we would like|would like you|appreciate|grateful|if you|want you|request|possible|mind|be willing|must|need you|beg|love it if|help us|thank you for|do us|favou?r|so that you|love (?:for you|it if)|we'd love|delighted|happy (?:if|to see)|wish you|encourage|invite you|feel free|why not|open to|willing|simply|take a moment|great if|nice if|glad if)";
const EN_NOT =
  "thank(?:s| you)\\b.{0,60}\\bfor (?:already )?(?:updating|changing|revising|editing|raising|amending|taking (?:the )?time)|(?:do not|does not|don't|doesn't|never|not|no need to|cannot|can't|without) (?:have to |need to |ask(?:ing)? (?:you|anyone|for|customers|buyers)?|(?:being )?(?:asked?|required?) ?(?:to)? ?)?(?:change|remove|update|delete|revise|edit|depend)|does not depend|regardless of|whatever you decide|(?:change|update|edit|improve|revise|correct)(?:d|ing)? (?:the|our|your) (?:listing|product page|size|order|address|description|packaging|process|photos?)|improv(?:e|ing) (?:our|the|this)|(?:based on|from|thanks to|with|after) your (?:feedback|review|comments?)|feedback (?:to|with) (?:our|the)|(?:consider|take|pass(?:ed)?|use|value|appreciate) (?:all |every |your )?(?:your )?feedback";

export const ASK_CHANGE: Phrases = {
  zh: [
    phrase(
      `${ZH_ASK}${gap(14)}${ZH_CHANGE}(?:一下|下|掉)?(?:您的|您|这条|那条|这个|一下|你的|你)?${gap(3)}${ZH_REVIEW}`,
      ZH_NOT,
    ),
    phrase(`${ZH_ASK}${gap(12)}(?:把|将)?${gap(6)}${ZH_REVIEW}${gap(4)}${ZH_CHANGE}`, ZH_NOT),
    phrase(
      `(?:把|将)?${ZH_REVIEW}${gap(4)}(?:删|改|撤|修改|去掉)${gap(8)}(?:好吗|行吗|可以吗|好不好|吗|呗|吧|谢谢)`,
      ZH_NOT,
    ),
    phrase(`${ZH_REVIEW}${gap(4)}${ZH_ASK}${gap(4)}${ZH_CHANGE}`, ZH_NOT),
    phrase(`${ZH_REVIEW}(?:不|没|还不)(?:删|改|撤)`, ZH_NOT),
    phrase(`(?:不|别不)(?:删|改|撤)(?:除|掉|销)?(?:差评|评价|评论|追评)`, ZH_NOT),
    phrase(
      `(?:删除|删掉|删了|修改|改掉|撤销|撤回)(?:您的)?(?:差评|评价|评论|追评|中评|负评)(?:后|以后|之后|的话)`,
      ZH_NOT,
    ),
    phrase(`改(?:成|为|个|回)?(?:五星|5星|好评|满分)`, ZH_NOT),
    phrase(
      `(?:给|打|来|送|赏|赐)(?:我们|小店|个|一个|个全)?${gap(3)}(?:五星|5星|好评|满分|全5分)${gap(3)}(?:好评|哦|呢|吧|吗|鼓励|支持)?`,
      '感谢|谢谢|给了|给的|给到的|给出|送您|送你|就送|返|领',
    ),
    phrase(
      `(?:期待|希望|盼|求|渴望|恳请|欢迎)(?:能)?(?:得到|收到|看到|获得)?${gap(4)}(?:五星|5星|好评|满分)`,
      '感谢您的|谢谢您的',
    ),
    phrase(`手下留情|高抬贵手`),
    phrase(`(?:评价|评论|追评)(?:是|也)?(?:可以|可)(?:随时)?(?:修改|删除|更改)`, ZH_NOT),
    phrase(`改(?:一下|个|掉|了|下)?(?:评价|评论|差评|中评|追评)(?:后|以后|之后|了|就|吧|吗|的话|,)`, ZH_NOT),
    phrase(
      `(?:求|讨|要|赏|点|打|送)(?:您|你)?(?:个|一个|颗)?(?:五星|5星|好评)`,
      '感谢|谢谢|送您|就送|返|领|不要求|不求',
    ),
    phrase(`动动(?:小)?手(?:指)?${gap(10)}(?:评价|好评|五星|差评)`, ZH_NOT),
    phrase(
      `(?:希望|请|麻烦|求|能不能|能否|方便|欢迎)${gap(6)}(?:追加|补写|补|留|发|写)${gap(3)}(?:五星|5星|好评|满分)`,
      '感谢|谢谢|送您|就送|返|领',
    ),
    phrase(`${ZH_REVIEW}(?:给)?(?:改|删|撤)(?:一下|掉|了)(?!后|以后)`, `${ZH_NOT}|感谢|谢谢|已经|被`),
    phrase(
      `(?:删|改|撤)(?:掉|了|除|成|销)?(?:这|那|您的|你的)?(?:条|个)?${ZH_REVIEW}${gap(4)}(?:我们|就|马上|立刻)`,
      `${ZH_NOT}|感谢|谢谢|的事|调查`,
    ),
    phrase(
      `(?:评价|评论|差评|追评)${gap(4)}(?:还在|挂着|不处理掉|存在)${gap(14)}(?:不退|不批|不给|不办|没法退|不予)`,
      '不会',
    ),
  ],
  ja: [
    phrase(`${JA_REVIEW}${gap(14)}${JA_CHANGE}${gap(14)}${JA_ASK}`, JA_NOT),
    phrase(
      `${JA_CHANGE}${gap(8)}${JA_REVIEW}${gap(10)}(?:お願い|いただけ|頂け|くださ|下さ|ほしい|欲しい|幸い)`,
      `${JA_NOT}|(?:改めて|修正した|変更した|見直し).{0,20}(?:レビュー|評価).{0,6}(?:を拝見|に感謝)|ご意見`,
    ),
    phrase(
      `(?:高評価|[星★☆](?:を)?[5五]つ?|星五つ|5つ星|[★☆]{5}|満点|良い(?:評価|レビュー)|いい(?:評価|レビュー)|高い評価)(?:の(?:レビュー|評価))?(?:を|に|で|へ)?${gap(8)}(?:お願い|いただけ(?:る|ます|れ|まし|な)|くださ|下さ|頂け(?:る|れ)|ほしい|お待ち|期待|つけて|付けて)`,
      'ありがとう|いただきまして|いただいたこと|御礼|お礼申|(?:いただいた|てくださった)(?:方|お客様)',
    ),
    phrase(
      `(?:星|評価)(?:の数)?を?(?:もう)?(?:一つ|ひとつ|1つ|少し)?(?:増やし|上げ|足し)て(?:いただ|くださ|もら|ほしい)`,
      JA_NOT,
    ),
    phrase(
      `${JA_REVIEW}${gap(6)}(?:変更|修正|削除|編集)${gap(8)}(?:可能です|できます|することも|いただけます)`,
      JA_NOT,
    ),
    phrase(
      `(?:低評価|悪い評価|このレビュー)${gap(8)}(?:消|削除|取り下げ)${gap(8)}(?:しなければ|しない限り|するまで|すれば|したら)`,
    ),
    phrase(
      `${JA_REVIEW}${gap(8)}(?:削除|修正|変更|取り下げ|取下げ|消さ|消し|書き直)${gap(8)}(?:ない限り|なければ|されるまで|いただくまで|頂くまで|までは)`,
    ),
    phrase(
      `(?:低評価|低い(?:点数|評価|スコア)|(?:点数|評価|星)が?の?(?:低い)?まま)${gap(40)}(?:修正|変更|見直し|削除|取り下げ)${gap(8)}${JA_ASK}`,
      JA_NOT,
    ),
    phrase(
      `(?:レビュー|評価|口コミ)${gap(6)}(?:残って|掲載されて|公開されて|載って)${gap(6)}(?:あいだ|間|うち|限り)${gap(14)}(?:返金|交換|対応|発送)`,
    ),
  ],
  latin: [
    phrase(`${EN_ASK}${gap(30)}\\b${EN_CHANGE}\\b${gap(24)}\\b${EN_REVIEW}`, EN_NOT),
    phrase(`${EN_ASK}${gap(24)}\\b${EN_REVIEW}\\b${gap(24)}\\b${EN_CHANGE}d?\\b`, EN_NOT),
    phrase(
      `\\b${EN_REVIEW}\\b${gap(24)}\\b(?:can|could|may|should|must|needs? to) be (?:changed|removed|updated|deleted|revised|edited|taken down|amended|raised|withdrawn)`,
      EN_NOT,
    ),
    phrase(
      `\\b(?:change|remove|delete|update|revise|edit|withdraw|take down) (?:your|this|that|the)(?: \\w+)? (?:review|feedback|rating|comment)\\b${gap(20)}(?:and we|or we|or else|then we|first|now|immediately)`,
      EN_NOT,
    ),
    phrase(
      `(?:if|once|when|after|unless|until) (?:you |the )?(?:review )?(?:is |have |has )?(?:change|remove|delete|update|revise|edit|raise|take down)[ds]?${gap(14)}(?:review|feedback|rating|stars)`,
      EN_NOT,
    ),
    phrase(
      `(?:please|kindly|would you|could you|hope|appreciate|love|leave us|give us|help us)${gap(24)}(?:5|five|4|four)[- ]?stars?\\b`,
      'thank(?:s| you)(?: so much| very much)? for (?:the|your|leaving|giving)',
    ),
    phrase(
      `(?:please|kindly|would you|could you|hope you|appreciate|leave us|give us)${gap(16)}(?:positive|good|great|better|favou?rable|higher) (?:review|feedback|rating)`,
      "thank(?:s| you)(?: so much| very much)? for|we (?:are|were) (?:so |very )?(?:happy|glad|pleased)|do not|don't",
    ),
    phrase(
      `(?:if|once|when|after|unless|until|as soon as) (?:you |the |your |this |that )?${gap(12)}${EN_REVIEW} (?:is|are|has been|have been|was|gets?) (?:\\w+ )?(?:deleted|removed|changed|updated|taken down|revised|raised|withdrawn|edited|gone)`,
      EN_NOT,
    ),
    // German, French, Spanish, Italian: the polite requests sellers really write.
    phrase(
      `(?:bitte|könnten sie|können sie|würden sie|bitten sie|wären dankbar|möchten sie)${gap(40)}(?:bewertung|rezension|sterne|feedback)${gap(20)}(?:änder|anpass|lösch|entfern|zurück|überarbeit|zurückzieh|verbesser|aktualisier)`,
      'vielen dank|danke|müssen sie nicht',
    ),
    phrase(
      `(?:ändern|löschen|entfernen|überarbeiten|passen)${gap(16)}(?:bewertung|rezension|sterne)`,
      'danke|vielen dank für|nicht',
    ),
    phrase(
      `wenn sie${gap(20)}(?:bewertung|rezension)${gap(14)}(?:ändern|löschen|entfernen|anpassen|verbessern)`,
      'nicht davon',
    ),
    phrase(
      `(?:pourriez|pouvez|merci de|veuillez|reconnaissants|bien vouloir|vous demandons|vous invitons|serait-il possible|vous prions|souhaiterions|aimerions|si vous)${gap(30)}(?:modifi|chang|supprim|retir|revoir|corrig|améliorer|mettre à jour)${gap(20)}(?:avis|commentaire|évaluation|note|étoiles)`,
      "merci d'avoir|sans obligation",
    ),
    phrase(
      `(?:podr[ií]a|puede|por favor|le pedimos|le rogamos|le agradecer[ií]amos|si )${gap(30)}(?:elimin|modific|cambi|borr|retir|actualiz|mejor|quit)\\w*${gap(20)}(?:reseña|valoraci[oó]n|opini[oó]n|comentario|estrellas|calificaci[oó]n)`,
      'gracias por (?:haber|modificar|cambiar|actualizar)',
    ),
    phrase(
      `(?:pu[oò]|potrebbe|per favore|la preghiamo|le chiediamo|vi chiediamo|gentilmente|se )${gap(30)}(?:modific|cambi|elimin|rimuov|cancell|rivedere|aggiorn|miglior)\\w*${gap(20)}(?:recensione|valutazione|feedback|stelle|commento)`,
      'grazie per (?:aver|la modifica)',
    ),
    phrase(
      `(?:^|[.!?,;:\\n]\\s{0,3}|\\b(?:and|then|just|simply|so|first|now) )(?:take down|delete|remove|change|update|revise|edit|raise|withdraw|retract|amend) (?:your|this|that|the|it)(?: \\w+){0,2} ?(?:review|feedback|rating|comment)\\b`,
      EN_NOT,
    ),
    phrase(`take (?:this|that|it|your review|the review) down\\b${gap(10)}(?:or|and|now|immediately|before|,)`, EN_NOT),
    phrase(
      `(?:unless|until|if) you (?:do not |don't |refuse to )?(?:delete|remove|change|take (?:this|that|it|your review|the review)? ?down|withdraw|update)\\b`,
      EN_NOT,
    ),
    phrase(
      `\\b(?:ihre|die|diese) (?:\\w+ )?(?:bewertung|rezension)${gap(16)}(?:zu )?(?:ändern|löschen|entfernen|anpassen|anzupassen|zurückziehen|zurückzuziehen|überarbeiten|verbessern|aktualisieren)\\b`,
      'danke|vielen dank|müssen|brauchen|nicht',
    ),
    phrase(
      `\\b(?:modifi|chang|supprim|retir|corrig|actualis)(?:er|iez|ez) (?:votre|cet|cette|l') ?(?:avis|commentaire|évaluation|note)`,
      "merci d'avoir|pas besoin|sans",
    ),
    phrase(
      `\\b(?:elimin|modific|modifiqu|cambi|borr|retir|actualic|actualiz|quit)(?:ar|ara|aras|e|ase|en|a)? (?:su|la|esta|tu) (?:reseña|valoraci[oó]n|opini[oó]n|comentario|calificaci[oó]n)`,
      'gracias por|no (?:es necesario|hace falta)',
    ),
    phrase(
      `\\b(?:modific|cancell|elimin|cambi|rimuov|aggiorn|ritir)(?:are|ere|asse|i|hi|a) (?:la sua|la tua|la|questa) (?:recensione|valutazione)`,
      'grazie per|non (?:è necessario|serve)',
    ),
    phrase(
      `\\b(?:edit|change|update|revision|removal|deletion|adjustment|correction)s? (?:of|to|in) your (?:\\w+ ){0,2}(?:review|rating|feedback)\\b${gap(20)}(?:would|help|appreciat|mean|great|wonderful|possible)`,
      EN_NOT,
    ),
    phrase(
      `\\btak(?:e|ing) (?:your|the|this|that) (?:\\w+ )?(?:review|feedback|rating|comment) (?:down|off|back)\\b`,
      EN_NOT,
    ),
    phrase(
      `\\b(?:consider|mind|would you|could you|please|kindly|hope)\\b${gap(20)}\\b(?:giv|leav|send)\\w+ us (?:a |an )?(?:better|higher|good|great|positive|5|five|top)\\b${gap(12)}\\b(?:score|rating|review|feedback|stars?|marks?)\\b`,
      EN_NOT,
    ),
    phrase(`\\breflect(?:ed)?\\b${gap(20)}\\bin (?:your|the) (?:\\w+ )?(?:review|rating|feedback|stars)\\b`, EN_NOT),
    phrase(
      `\\b(?:(?:5|five)[- ]stars?|good|positive|great|better|higher) (?:review|rating|feedback|score)s? (?:would|will|could|can|from you)\\b`,
      `${EN_NOT}|not|n't`,
    ),
    phrase(
      `\\b(?:bewertung|\\w*rezension|sterne)${gap(16)}(?:überdenken|überprüfen|revidieren)\\b|\\b\\w*(?:bewertung|rezension)(?:en)? können sie${gap(24)}(?:ändern|löschen|entfernen|anpassen)|\\bsie können${gap(14)}(?:bewertung|rezension)${gap(14)}(?:ändern|löschen|entfernen|anpassen)|(?:freuen|dankbar|bitten|wünschen)${gap(24)}(?:fünf|5)[- ]sterne?|(?:fünf|5)[- ]sterne${gap(20)}(?:freuen|dankbar|helfen)`,
      'danke|vielen dank für|nicht',
    ),
    phrase(
      `\\b(?:reconsider|replante|rectific)\\w* (?:su|la|tu) (?:valoraci[oó]n|reseña|opini[oó]n|puntuaci[oó]n)|(?:agradecer|encantar|gustar|ayudar|alegrar)\\w*${gap(24)}(?:cinco|5) estrellas|(?:riconsider|ripens)\\w*${gap(10)}(?:recensione|valutazione)|(?:felici|grati|piacere|aiuter)\\w*${gap(24)}(?:cinque|5) stelle|(?:reconsidér|repens)\\w*${gap(12)}(?:avis|note|évaluation|commentaire)|(?:ravis|heureux|reconnaissants|aider)\\w*${gap(24)}(?:cinq|5) étoiles`,
      'gracias por|grazie per|merci (?:pour|de votre)',
    ),
  ],
};

/** Told as a possibility, not asked for: allowed on Amazon about seller feedback, in private, after a solution. */
const NEUTRAL = [
  // English
  '(?:can|may|could) (?:be (?:updated|changed|edited)|update|change|edit)',
  "(?:it is|it's) possible to (?:update|change|remove)",
  '(?:can|may) (?:be )?(?:update|remove|edit)d? or (?:updat|remov|delet|edit)\\w*',
  // Japanese and Chinese
  '変更(?:または|や|・)?削除(?:する|いただく|を)?(?:こと)?(?:も|が|は)?(?:可能|でき|いただけ)',
  '可以(?:更新|修改)(?:或|或者)(?:删除|移除)',
  // German: „können … ändern oder entfernen“, „lässt sich aktualisieren“, „kann geändert werden“
  'können .{0,40}(?:ändern|aktualisieren|anpassen)(?: (?:oder|und|bzw\\.?) (?:entfernen|löschen))?',
  '(?:lässt|lassen) sich .{0,60}(?:ändern|aktualisieren|anpassen|entfernen|löschen)',
  '(?:kann|können) .{0,60}(?:geändert|aktualisiert|angepasst|entfernt|gelöscht) (?:oder (?:entfernt|gelöscht) )?werden',
  '(?:ändern|aktualisieren|anpassen|entfernen) (?:oder|bzw\\.?) (?:entfernen|löschen|ändern) (?:können|lassen)',
  'möglich.{0,50}zu (?:ändern|aktualisieren)',
  // French: « vous pouvez modifier ou supprimer », « peut être modifiée »
  'vous pouvez.{0,40}(?:modifier|mettre à jour|actualiser)(?: ou (?:la |le |l.)?(?:supprimer|retirer))?',
  '(?:peut|peuvent) être (?:modifi|mise? à jour|mis(?:es)? à jour|actualis|supprim|retir)',
  'il est possible (?:de |d.).{0,20}(?:modifier|mettre à jour|actualiser|supprimer|retirer)',
  // Spanish: «puede modificar o eliminar», «puede actualizarse», «es posible cambiar»
  '(?:puede|pueden).{0,40}(?:modificar|cambiar|actualizar)(?:l[ao]s?|se)?(?: o (?:eliminar|retirar|borrar)(?:l[ao]s?|se)?)?',
  '(?:se )?(?:puede|pueden) (?:ser )?(?:modificad|actualizad|eliminad)',
  'es posible (?:modificar|cambiar|actualizar|eliminar|retirar)',
  // Italian: «può modificare o rimuovere», «può essere aggiornata», «è possibile modificare»
  '(?:può|possono|si può).{0,40}(?:modificar|cambiar|aggiornar)(?:e|la|lo|li|le)(?: o (?:rimuover|eliminar|cancellar)(?:e|la|lo|li|le))?',
  '(?:può|possono) essere (?:modificat|aggiornat|cambiat|rimoss|eliminat)',
  'è possibile (?:modificar|aggiornar|cambiar|rimuover|eliminar)',
];
export const NEUTRAL_NOTICE = new RegExp(NEUTRAL.join('|'));
/** Asked for, however neutral the rest. */
const ASKS = [
  'please|kindly|would you|could you|consider|appreciate|grateful|hope|beg|favou?r|must',
  'お願い|いただけます(?:と|でしょうか)|いただけませんか|幸い|请|麻烦|希望|能否|能不能|拜托',
  'bitte(?!n)|bitten|würden|könnten sie|möchten sie|dankbar|freuen|wünsch|hoffen|(?:hilft|helfen|helfen sie) uns|sollten',
  'veuillez|pourriez|merci de|reconnaissant|serions|aimerions|souhaiterions|espérons|(?:vous|nous vous) (?:demandons|prions|invitons)|(?:nous )?aiderait|hésitez pas|devez',
  'por favor|podr[ií]a|rogamos|agradec|(?:ayudar|gustar|encantar|alegrar)[ií]a|esperamos que|pedimos|invitamos|no dude|debe ',
  'per favore|potrebbe|preghiamo|saremmo|gradiremmo|(?:aiuter|far)ebbe|speriamo|chiediamo|invitiamo|non esiti|deve ',
];
export const ASKING = new RegExp(ASKS.join('|'));
/** The problem has been solved, or the notice is made to depend on the buyer's being content with the solution. */
const SOLUTIONS = [
  'resol(?:ved|ution)|solution|solved|refund(?:ed)?|replace(?:d|ment)|sorted|satisfied|fixed|re-?sent|re-?shipped|completed?',
  '解決|返金|交換|完了|ご納得|解决|退款|补发|处理(?:好|完)|换货|满意',
  'erstatt|gelöst|behoben|geklärt|erledigt|ersatz|(?:um|aus)getauscht|nachgeliefert|nachgesandt|lösung|zufrieden',
  'rembours|résolu|réglé|remplac|renvoy|échang|satisfai',
  'reembols|resuelt|solucion|reemplaz|reenvi|repuesto|cambiado|satisfech',
  'rimbors|risolt|soluzione|sostitu|rispedit|soddisf',
];
export const SOLVED = new RegExp(SOLUTIONS.join('|'));
/** The text says which of the two it is about. */
export const SAYS_FEEDBACK =
  /feedback|セラー評価|出品者(?:へ)?の?評価|店铺反馈|卖家反馈|卖家评价|verkäufer-?bewertung|bewertung(?:en)? (?:des|für den|zum) verkäufer|évaluations? (?:du |de )?vendeur|(?:valoraci[oó]n|opini[oó]n|comentarios?)(?:es)? (?:del?|sobre el) vendedor|valutazion[ei] (?:del|sul|al) venditore/;
export const SAYS_REVIEW =
  /\breviews?\b|カスタマーレビュー|商品レビュー|商品评价|商品评论|rezension|produktbewertung|\bavis\b|commentaire sur (?:le|l.) ?(?:produit|article)|reseña|recension/;
