/**
 * Numbers, amounts, days and negations of a text, as far as they can be told by their form: enough to say that one of them
 * is another one now. Each function gives what was found by what it is worth (`3`, `三` and `３` are one), with the words as
 * written. Linear in the length of the text. Pure.
 */
import type { PackLanguage } from './draft.ts';

type Found = Map<string, string[]>;

const add = (found: Found, value: string, words: string): Found =>
  found.set(value, [...(found.get(value) ?? []), words]);

const isCjk = (language: PackLanguage): boolean => /^(ja|zh)/.test(language);

/** Full-width digits and signs as plain ones; as long as before. */
const plain = (text: string): string =>
  text.replace(/[０-９．，％￥]/gu, (sign) => (sign === '￥' ? '¥' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)));

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_NUMBER = '[〇零一二两兩三四五六七八九十百千]{1,6}';

function hanValue(words: string): number {
  let value = 0;
  let digit = 0;
  for (const sign of words.replace(/[两兩]/g, '二').replace(/零/g, '〇')) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (unit === undefined) {
      digit = digit * 10 + HAN_DIGITS.indexOf(sign);
    } else {
      value += Math.max(digit, 1) * unit;
      digit = 0;
    }
  }
  return value + digit;
}

/** `1,299.50`, `1.299,50` and `1 299,50` are one number. */
function digitsValue(words: string): string {
  const tight = words.replace(/\s/gu, '');
  const decimal = /[.,](\d{1,2}|\d{4,})$/.exec(tight);
  const whole = (decimal ? tight.slice(0, decimal.index) : tight).replace(/[.,]/g, '');
  const rest = decimal?.[1]?.replace(/0+$/, '') ?? '';
  return `${whole.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`;
}

const DIGITS = '\\d{1,15}(?:[., \\u00a0\\u202f]\\d{3}(?!\\d)){0,4}(?:[.,]\\d{1,15})?';

/** What is counted after a number in Han characters; without one of these 一 may be anything. */
const COUNTED =
  '(?=\\s?(?:[日天个個件点點回次枚本台套双雙年月週周歳岁元円块塊角割倍度人名箱袋瓶盒张張条條只隻款位]|时|時|小时|小時|分钟|分鐘|分間|秒|工作日|工作天|営業日|営業時間|か月|ヶ月|カ月|週間|星期|礼拜|禮拜|つ))';

const COUNT_WORDS: Partial<Record<PackLanguage, readonly string[]>> = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  de: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  es: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  it: ['due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
};
/** They are also other words: « un article neuf », «Lei è…» has no sei, but "sei stato" does. */
const NOT_COUNTS: Partial<Record<PackLanguage, readonly string[]>> = { fr: ['neuf'], es: ['once'], it: ['sei'] };

const wordy = (words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu');

const MONEY_BEFORE = '[¥$€£]|US\\$|NT\\$|HK\\$|JPY|USD|EUR|GBP|CNY|RMB|TWD';
const MONEY_AFTER =
  '%|[¥$€£元円块塊割]|日元|人民币|人民幣|新台幣|円|(?:JPY|USD|EUR|GBP|CNY|RMB|TWD|percent|per cent|dollars?|euros?|pounds?|yen|yuan|Prozent|Euro|Dollar|pour cent|por ciento|euro|dollari)(?!\\p{L})';
const AMOUNT = new RegExp(
  `(?<before>${MONEY_BEFORE})\\s?(?<first>${DIGITS})|(?<second>${DIGITS}|${HAN_NUMBER})\\s?(?<after>${MONEY_AFTER})`,
  'giu',
);
const CURRENCY: readonly (readonly [RegExp, string])[] = [
  [/^(%|percent|per cent|prozent|pour cent|por ciento)$/i, '%'],
  [/^(us\$|\$|usd|dollar.*)$/i, '$'],
  [/^(€|eur|euros?)$/i, '€'],
  [/^(¥|円|jpy|yen|日元)$/i, '¥'],
  [/^(元|块|塊|cny|rmb|yuan|人民币|人民幣)$/i, '元'],
];

/** Money and shares: a number beside a currency or per cent sign. */
export function amountsIn(text: string): Found {
  const found: Found = new Map();
  for (const { 0: words, groups } of plain(text).matchAll(AMOUNT)) {
    const number = groups?.first ?? groups?.second ?? '';
    const value = /\d/.test(number) ? digitsValue(number) : String(hanValue(number));
    const sign = groups?.before ?? groups?.after ?? '';
    const unit = CURRENCY.find(([form]) => form.test(sign))?.[1] ?? sign.toLowerCase();
    add(found, `${value} ${unit}`, words);
  }
  return found;
}

const MONTHS: Partial<Record<PackLanguage, readonly string[]>> = {
  en: 'january february march april may june july august september october november december'.split(' '),
  de: 'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
};

const DAY_WORDS: Record<PackLanguage, RegExp> = {
  en: /(?<!\p{L})(?:today|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next|this|last) (?:week|month))(?!\p{L})/giu,
  de: /(?<!\p{L})(?:heute|(?:über)?morgen|(?:vor)?gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|(?:nächste|diese|letzte)[rn]? (?:woche|monat))(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:aujourd['’]hui|(?:après-)?demain|(?:avant-)?hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine (?:prochaine|dernière))(?!\p{L})/giu,
  es: /(?<!\p{L})(?:hoy|(?:pasado )?mañana|(?:ante)?ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo|la (?:próxima semana|semana pasada))(?!\p{L})/giu,
  it: /(?<!\p{L})(?:oggi|(?:dopo)?domani|ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|la (?:prossima settimana|settimana scorsa))(?!\p{L})/giu,
  ja: /本日|今日|明日|明後日|昨日|一昨日|翌日|当日|[月火水木金土日]曜日?|(?:今|来|先|翌)(?:週|月)|(?:今|来|昨)年|(?:年|月|週)(?:内|末)/gu,
  'zh-CN':
    /今天|明天|后天|昨天|前天|当天|次日|(?:周|星期|礼拜)[一二三四五六日天]|(?:本|下|上|这)(?:周|个?月)|月底|年底/gu,
  'zh-TW':
    /今天|今日|明天|明日|後天|昨天|前天|當天|隔天|(?:週|周|星期|禮拜)[一二三四五六日天]|(?:本|下|上|這)(?:週|周|個?月)|月底|年底/gu,
};

/** Calendar days, days of the week and words for days near today. */
export function datesIn(text: string, language: PackLanguage): Found {
  const found: Found = new Map();
  const said = plain(text);
  for (const match of said.matchAll(
    /\d{4}\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?|(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]/gu,
  )) {
    add(found, `${Number(match[1] ?? match[3])}-${Number(match[2] ?? match[4])}`, match[0]);
  }
  const months = MONTHS[language];
  if (months) {
    const name = months.join('|');
    const form = new RegExp(
      `(?<!\\p{L})(?:(${name})\\s(\\d{1,2})|(\\d{1,2})(?:\\.|er|°|st|nd|rd|th)?\\s(?:de |of )?(${name}))(?!\\p{L}|\\d)`,
      'giu',
    );
    for (const match of said.matchAll(form)) {
      const month = months.indexOf((match[1] ?? match[4] ?? '').toLowerCase()) + 1;
      add(found, `${month}-${Number(match[2] ?? match[3])}`, match[0]);
    }
  }
  for (const match of said.matchAll(DAY_WORDS[language])) add(found, match[0].toLowerCase(), match[0]);
  return found;
}

/** Digits, and numbers in words where they count something; those of amounts and days are not told twice. */
export function numbersIn(text: string, language: PackLanguage): Found {
  const found: Found = new Map();
  let said = plain(text);
  for (const [words] of [...amountsIn(text).values(), ...datesIn(text, language).values()]) {
    said = said.replaceAll(words ?? '', ' ');
  }
  for (const match of said.matchAll(new RegExp(DIGITS, 'g'))) add(found, digitsValue(match[0]), match[0]);
  if (isCjk(language)) {
    for (const match of said.matchAll(new RegExp(HAN_NUMBER + COUNTED, 'g'))) {
      add(found, String(hanValue(match[0])), match[0]);
    }
    return found;
  }
  const words = COUNT_WORDS[language] ?? [];
  const counted = words.filter((word) => !NOT_COUNTS[language]?.includes(word));
  for (const match of said.matchAll(wordy(counted))) {
    add(found, String(words.indexOf(match[0].toLowerCase()) + 2), match[0]);
  }
  return found;
}

/** Words of politeness and set phrases that hold a "not" and deny nothing. */
const NOTHING_DENIED: Partial<Record<PackLanguage, RegExp>> = {
  ja: /申し訳\s?(?:ござい|あり)ません|すみません|差し支えな|間違いな|少なくな|かもしれ(?:ない|ません)|やむを得ず|必ず|まず|はず(?=です|で|の|が)|先ず|いずれ|わずか|思わず/gu,
  'zh-CN':
    /不好意思|不便|不周|不足|不错|不过|不少|不断|不同|不妨|不仅|不但|差不多|对不起|无论|未来|特别|分别|没关系|非常|不客气/gu,
  'zh-TW':
    /不好意思|不便|不周|不足|不錯|不過|不少|不斷|不同|不妨|不僅|不但|差不多|對不起|無論|未來|特別|分別|沒關係|非常|不客氣/gu,
  en: /(?<!\p{L})(?:not only|no problem|no doubt)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:nicht nur|ohne weiteres|kein problem)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:non seulement|pas de problème|n['’]hésitez pas|sans doute)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:no solo|no dude en|sin duda)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:non solo|non esiti a|senza dubbio|non appena)(?!\p{L})/giu,
};
const NEGATIONS: Record<PackLanguage, RegExp> = {
  ja: /ません|ない(?!よう努|ことで)|なかった|なく(?!とも|さ)|なければ|ずに|ず(?=[、。])|ぬ(?=[、。])|かね(?:ます|る)|不可|無し|なし(?=[、。です])/gu,
  'zh-CN': /[不没未无勿]|别(?=[再要客担])|(?<![一-龥])非(?=[^常])/gu,
  'zh-TW': /[不沒未無勿]|別(?=[再要客擔])|(?<![一-龥])非(?=[^常])/gu,
  en: /(?<!\p{L})(?:not|no|never|none|neither|nor|cannot|without|unable)(?!\p{L})|n['’]t(?!\p{L})/giu,
  de: /(?<!\p{L})(?:nicht|kein(?:e[nmrs]?)?|nie|niemals|ohne|weder|nichts)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:pas|jamais|aucune?|sans|non|rien|ni)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:no|nunca|jamás|ningun[oa]?|ningún|sin|nada|tampoco|ni)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:non|mai|nessun[oa]?|senza|niente|nulla|né)(?!\p{L})/giu,
};

/** How often it says "not", in whatever words: all are one, since only their number changes the meaning. */
export function negationsIn(text: string, language: PackLanguage): Found {
  const found: Found = new Map();
  const idioms = NOTHING_DENIED[language];
  const said = idioms ? text.replace(idioms, (idiom) => '·'.repeat(idiom.length)) : text;
  for (const match of said.matchAll(NEGATIONS[language])) add(found, 'not', match[0]);
  return found;
}
