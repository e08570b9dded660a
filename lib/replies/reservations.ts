/** Praise that takes something back: "nice, but …". The gripe may be too unsure to name; it must not be thanked for as praise. */
import type { Language, Span } from '../reviews/review.ts';
import { simplified } from './simplified.ts';

/** Words that turn from the good to the bad, or name what is lacking. */
const TURNS: Partial<Record<Language, RegExp>> = {
  ja: /(?<!い)ただ(?:し|(?=[、,\s]))|しかし|(?<![\p{L}\p{N}])でも[、,]|けど|けれど|(?:です|ます|でした|ました|ません)が|(?:ない|った)が[、,\s]|残念|イマイチ|いまいち|難点|欠点|惜しい|気になる|もう少し|かな[ぁー]*と/gu,
  'zh-CN':
    /不过|但是|但(?=[^凡])|可是|就是(?!这|我(?:想|要|喜|需|们|的)|好|喜|棒|快|爱)|只是|可惜|美中不足|缺点|不足|遗憾|要是|如果.{0,12}就(?:更?好|完美)/g,
  'zh-TW':
    /不過|但是|但(?=[^凡])|可是|就是(?!這|我(?:想|要|喜|需|們|的)|好|喜|棒|快|愛)|只是|可惜|美中不足|缺點|不足|遺憾|要是|如果.{0,12}就(?:更?好|完美)/g,
  en: /\b(?:but|however|though|although|unfortunately|sadly|wish|except|downsides?|drawbacks?|worst part|only (?:complaint|issue|problem|thing|con|negative)|cons?:)\b/gi,
  de: /(?<!\p{L})(?:aber|allerdings|jedoch|bloß|dennoch|leider|schade|nachteil|negativ|schlecht ist|einziges manko|abgesehen davon|bis auf|manko|nur (?:die|der|das)|hätte mir)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:mais(?! (?:aussi|surtout|également|bon|(?:à|pour) ce prix|pour le prix))|cependant|toutefois|par contre|en revanche|dommage|pas toujours|malheureusement|bémol|sauf|hormis|points? négatifs?|inconvénients?|seul (?:défaut|problème|souci))(?!\p{L})/giu,
  es: /(?<!\p{L})(?:pero(?! (?:también|sobre todo|(?:por|para) (?:el|ese|este) precio))|aunque|sin embargo|lástima|desgraciadamente|lamentablemente|le falta|no siempre|mejorables?|(?:la|una|única|alguna) pega|lo malo|lo peor|salvo|excepto|lo único|inconvenientes?|contras?)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:ma(?! (?:che|anche|soprattutto|sicuramente|comunque|per (?:il|questo|quel) prezzo))|non sempre|però|tuttavia|purtroppo|peccato|tranne|solo che|unica pecca|unico (?:difetto|neo|problema)|pecca|contro:)(?!\p{L})/giu,
};

/** A star that was kept back, or "otherwise fine": whatever else is said, something was wrong. */
const KEPT_BACK: Partial<Record<Language, RegExp>> = {
  ja: /残念(?:で|な(?!が|こと(?:は|も)))|(?:改良|改善)(?:を|に|が|して|され|の余地|点)(?:期待|希望|望|ほし|欲し|れば|たら|も?(?:あり|ある))|望ましい|(?:ば|たら|と)[、,]?(?:なお|もっと|さらに|より)?(?:良|い|よ|嬉|うれし|完璧|最高)い?(?:です|の(?:に|です)|な[ぁあ]?|と思|！)|星?[一1１]つ?(?:減|マイナス)/u,
  en: /\b(?:other than that\b|otherwise\b|apart from that\b|(?:took|taking|take|knock(?:ed|ing)?|minus|lost|losing|deduct(?:ed|ing)?|docked) (?:it )?(?:off )?(?:a|one|1|two|2|the) (?:\w+ )?(?:stars?|points?)|(?:stars?|points?) (?:off|deducted|less)\b|(?:i )?prefer (?:the other|my old|another)|there are (?:much )?better|(?:not|n['’]t) (?:give|giving|get|got) (?:it )?(?:5|five) stars|want(?:ed)? (?:so (?:badly|much) )?to (?:like|love)|(?:reason|why) (?:for |it's |i )?(?:only )?(?:gave )?(?:4|four) stars)/i,
  de: /(?<!\p{L})(?:ansonsten|(?:stern\p{L}*|punkt\p{L}*) ?(?:abzug|weniger|abgezogen)|(?:einen?|ein|zwei|den|der) (?:\p{L}+ )?(?:stern|sterne|punkt|punkte) (?:\p{L}+ )?(?:abzug|weniger|abgezogen|abziehen)|punktabzug|sternabzug|abzüge?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:à part (?:ça|cela)|(?:retire|enlève|retiré|enlevé|ôte|perd) (?:donc )?(?:une|1|deux|2) étoiles?|je (?:lui )?préfère|(?:il y a|il existe|on trouve) (?:bien )?mieux|(?:une|1|deux|2) étoiles? (?:en moins|de moins)|pas (?:mis )?(?:5|cinq) étoiles)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:por lo demás|(?:quit[oé]|resto|bajo|descuento) (?:una|1|la|dos) estrellas?|(?:hay|existen) (?:otr[oa]s )?mejores|otr[oa] que me gusta más|prefiero (?:el|la|los|las) (?:otr|anterior|original)\p{L}*|(?:una|1) estrella menos|no (?:le )?(?:doy|pongo) (?:las )?(?:5|cinco)(?: estrellas)?)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:per il resto|(?:tolgo|tolto|levo|levato) (?:una|la|1|due) (?:quinta )?stell[ae]|preferisco (?:ancora |sempre )?(?:il|la|i|le|lo|l['’]|quell)|ce ne sono di migliori|c['’]è di meglio|(?:una|1) stella in meno|(?:quinta stella|5 stelle|cinque stelle) (?:non|no)|non (?:do|metto|ho (?:dato|messo)) (?:le )?(?:5|cinque) stelle)(?!\p{L})/iu,
};

/**
 * A wish, a regret or a plain "no" somewhere in kind words. Wide on purpose: where it is mistaken, the reply only says that
 * we take note besides giving thanks.
 */
const MISGIVINGS =
  /(?<![不没][^，。！]{0,5})失望|伤脑|一般般|感觉.{0,2}一般|粘锅|失策|失误|断货|没有?[^，。！]{0,6}(?:以前|之前|第一).{0,6}好|(?<!不)(?:太|真|很|垃圾|都|全)烂|[“"']?渣[”"'！!\s]|渣$|不足|有待|没啥感|没什么感|脱粉|[不没]响|缩水|(?:面料|料子|布料|纸张|质量|做工)[^，。！没不]{0,8}(?:薄|差(?!不多)|一般(?!的))|不[和合](?:我|本人|口)|繁杂|不满意|不太?满意|无奈|不明白|遗憾|可惜|美中不足|(?:建议|希望)[^，。！]{0,14}(?:改|增加|优化|支持|加上|提高|提升|便宜|能有|能送|送个|注意|加强|校正)|请[^，。！]{0,14}(?:支持|增加|改|优化)|唯一[^，。！]{0,4}(?:是|就|不|缺|遗)|如果[^，。！]{0,14}就(?:更?好|完美)|争议|赔付|不给(?![力别人])|下点功夫|加分不少|经常买不到|醉了|不方便(?!的?时)|不搭|不符|不兼容|色差(?:大|严重)|少了|漏发|没反应|没人理|联系不[上到]|不合格|不会用|[安装]不上|错误|有误|错字|错别字|印错|坏了(?!也)|破了|裂了/u;

/** True when Chinese kind words hold something that may be a gripe or a wish. Other languages are not looked at. */
export const hasMisgivings = (text: string, language: Language | null): boolean =>
  language?.startsWith('zh') === true && MISGIVINGS.test(simplified(text));

/** What pleased is taken back in so many words: それさえなければ良かった, また買いたいとは思えない. */
const TAKEN_BACK =
  /(?:それ|これ|そこ|ここ)(?:さえ|だけ)?(?:が|は)?な(?:ければ|かったら)|たいとは(?:思え|思わ|思いませ)/u;

/** True when a Japanese text takes its praise back in so many words. Other languages are not looked at. */
export const isTakenBack = (text: string, language: Language | null): boolean =>
  language === 'ja' && TAKEN_BACK.test(text);

/** A drawback announced as the one there is, or as what pleased less. */
const ANNOUNCED: Partial<Record<Language, RegExp>> = {
  en: /\b(?:(?:only|one|sole|single) (?:\w+ )?(?:complaint|issue|problem|downside|drawback|con|gripe|negative|flaw)|what i (?:like less|don['’]t like))\b(?! (?:at all|whatsoever))/iu,
  de: /(?<!\p{L})(?:einzige[rsn]? (?:kleine[rsn]? )?(?:kritikpunkt|nachteil|wermutstropfen|minuspunkt|manko|makel|haken|problem)|was mir (?:weniger|nicht so) gefällt)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:seule?s? (?:petite?s? )?(?:bémols?|défauts?|inconvénients?|soucis?|reproches?|problèmes?|points? (?:noirs?|négatifs?))|ce (?:que j['’]aime|qui me plaît) moins)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:únic[oa] (?:pequeñ[oa] )?(?:inconveniente|pega|defecto|fallo|problema|punto negativo)|(?:la|lo) únic[oa] (?:pega|malo|negativo)|lo que menos me (?:gusta|ha gustado|gustó))(?!\p{L})/iu,
  it: /(?<!\p{L})(?:unic[oa] (?:piccol[oa] )?(?:pecca|difetto|neo|problema|inconveniente|nota negativa)|ciò che mi piace meno|quello che mi piace meno)(?!\p{L})/iu,
};

/** True when kind words in a European language name the one thing that is not right: thanks alone would pass it over. */
export const announcesDrawback = (text: string, language: Language | null): boolean =>
  language !== null && ANNOUNCED[language]?.test(text) === true;

/** What stands after the last turn of `text`, to the end of its sentence; empty where nothing turns. */
export function afterLastTurn(text: string, language: Language | null): string {
  const turns = language === null ? undefined : TURNS[language];
  const last = turns === undefined ? undefined : [...text.matchAll(turns)].at(-1);
  return last === undefined ? '' : (text.slice(last.index + last[0].length).split(/[。！!\n]/u, 1)[0] ?? '');
}

/** True when the last turn of `text`, which stands in `field`, is to the bad: no praise begins after it, or when a star was plainly kept back. */
export function hasReservation(
  text: string,
  praise: readonly Span[],
  language: Language | null,
  field: Span['field'] = 'body',
): boolean {
  const turns = language === null ? undefined : TURNS[language];
  if (turns === undefined) return false;
  if (language !== null && KEPT_BACK[language]?.test(text)) return true;
  const last = [...text.matchAll(turns)].at(-1);
  return last !== undefined && !praise.some((span) => span.field === field && span.end > last.index + last[0].length);
}
