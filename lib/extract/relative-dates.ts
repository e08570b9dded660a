/** Dates which are told from today: they stay relative, since the page doesn't say which day it was made. */

const FORMS = [
  /\b(?:\d+|an?|one)\+? (?:second|minute|hour|day|week|month|year)s? ago\b/i,
  /\bvor (?:\d+|eine[mnr]?) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)\b/i,
  /\bil y a (?:\d+|une?) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?)\b/i,
  /\b(?:\d+|un[ao]?) (?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa\b/i,
  /\bhace (?:\d+|una?) (?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?)\b/i,
  /\bhá (?:\d+|uma?) (?:segundos?|minutos?|horas?|dias?|semanas?|mês|meses|anos?)\b/i,
  /\b(?:\d+|een) (?:seconden?|minuten?|uur|uren|dag(?:en)?|week|weken|maand(?:en)?|jaar|jaren) geleden\b/i,
  /(?:^|[\s,(])před (?:\d+ )?(?:minut|hodin|dne|dny|týdn|měsíc|rok|lety)/i,
  /\b\d+ (?:minut|godzin|dni|tygodni|miesięcy|lat)[a-z]* temu\b/i,
  /\bför \d+ \p{L}+ sedan\b/iu,
  /\d+\s*(?:分|時間|日|週間|か月|ヶ月|カ月|年)前/,
  /\d+\s*(?:分钟|小时|天|周|个月|年|分鐘|小時|個月)前/,
  /\d+\s*(?:분|시간|일|주|개월|년) 전/,
  /^(?:just now|yesterday|today|gestern|heute|hier|ayer|hoy|ieri|oggi|昨日|今日|本日|昨天|前天|今天|刚刚|včera|dnes)$/i,
];

/** Does a short text tell a day from today (`3 days ago`, `vor 2 Wochen`, `前天`, `3日前`)? */
export function isRelativeDate(text: string): boolean {
  if (text.length > 60) return false;
  const folded = text.normalize('NFKC').trim();
  return FORMS.some((form) => form.test(folded));
}
