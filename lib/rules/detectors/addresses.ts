/** E-mail and web addresses, written plainly or disguised ("shop (at) example . com"). */
import type { Platform } from '../../reviews/review.ts';
import type { CheckedText } from '../checked-text.ts';
import { type Hit, MAX_PLACES } from '../phrases.ts';

const DOT =
  '(?:\\s{0,2}\\.\\s{0,2}|\\s{0,2}[([{] ?(?:dot|点|點|ドット) ?[)\\]}]\\s{0,2}|\\s{1,2}dot\\s{1,2}|点|點|ドット)';
const AT = '(?:\\s{0,2}@\\s{0,2}|\\s{0,2}[([{<#] ?(?:at|@|アット|アットマーク) ?[)\\]}>#]\\s{0,2}|アットマーク)';
/** After an @ no word stands by chance: there the dot may be spelled out in any language. */
const EMAIL_AT = `(?:${AT}|\\s{0,2}[([{<] ?(?:ät|arobase|arroba|chiocciola) ?[)\\]}>]\\s{0,2}|\\s(?:arobase|arroba|chiocciola)\\s)`;
const EMAIL_DOT = `(?:${DOT}|\\s{0,2}[([{<] ?(?:punkt|point|punto) ?[)\\]}>]\\s{0,2}|\\s(?:punkt|point|punto)\\s)`;
const EMAIL = new RegExp(
  `(?<![a-z0-9._+-])[a-z0-9][a-z0-9._+-]{0,63}${EMAIL_AT}[a-z0-9][a-z0-9-]{0,62}(?:${EMAIL_DOT}[a-z0-9-]{1,62}){0,3}?${EMAIL_DOT}[a-z]{2,24}(?![a-z])`,
  'g',
);
const SPELLED_EMAIL =
  /(?<![a-z0-9._+-])[a-z0-9][a-z0-9._+-]{0,63} at [a-z0-9-]{2,62} dot (?:com|net|org|co|jp|cn|de|fr|es|it|shop|store)/g;

/** Endings that are no words: seen after a dot, they make an address. */
const ENDINGS =
  'com|net|org|info|biz|shop|store|online|site|xyz|club|vip|app|dev|cn|jp|tw|hk|uk|de|fr|eu|ru|kr|cc|io|tv|ly|gl|top|link';
/** `it.is`, `so.me`: sentences without a blank after the full stop; only an address with more to it. */
const RISKY = 'it|es|me|us|is|in|to|at|be|la|nl|ca|co';
const SCHEME =
  /(?:https?|hxxps?)\s?:\s?\/\s?\/\s?[^\s,，、。!?)」』]{3,200}|www\s?[.点點]\s?[a-z0-9-]{1,63}(?:\s?[.点點]\s?[a-z0-9-]{2,24}){1,3}(?:\/[^\s,，。]{0,100})?/g;
const DOMAIN = new RegExp(
  `(?<![a-z0-9@._/-])[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){0,3}${DOT}(?:(?:${ENDINGS})(?:\\.(?:cn|jp|uk|tw|au|br|mx|tr))?|(?:${RISKY})(?=/))(?![a-z0-9-])(?:/[^\\s,，。]{0,100})?`,
  'g',
);
const HANDLE = /(?<![a-z0-9@._/])@\s?[a-z][a-z0-9._-]{3,30}(?![a-z0-9@]|\s?\.\s?com)/g;

const OWN_DOMAINS: Record<Platform, RegExp> = {
  amazon: /(?:^|[/.\s])amazon(?:\.(?:com|co\.\w\w|com\.\w\w|\w\w))(?:$|[/?#\s])|sellercentral/,
  rakuten: /(?:^|[/.\s])rakuten\.(?:co\.jp|ne\.jp|com)(?:$|[/?#\s])/,
  taobao: /(?:^|[/.\s])(?:taobao|tmall|1688|alipay|cainiao)\.com(?:$|[/?#\s])|\btb\.cn/,
};
/** Things with a dot that are no address. */
const NO_ADDRESS =
  /^(?:node|vue|next|asp|e|i|u|p|a|no|vol|ver|mr|ms|dr|st)\.(?:js|net|g|e|s|m|de|it|co|com)$|\s\.net$|^\d+(?:\.\d+)*\.?\s?(?:io|tv|de|cc|in|it|to|me|es)$/;

function isDisguised(raw: string): boolean {
  return /\s|[([{]|点|點|ドット|dot/.test(raw);
}

/** Two words and a full stop between sentences: "broken . Com" is rare, "arrived.De" is a typing slip. */
function isSentenceSlip(text: CheckedText, start: number, end: number): boolean {
  const place = text.locate(start, end);
  const original = text.original.slice(place.start, place.end);
  if (/[a-z]\s?\.\s{0,2}[A-Z][a-z]/.test(original)) return true;
  // A blank only after the dot is a new sentence: "in the shop. Info follows".
  return /[a-zà-ÿ]\.\s+(?:de|it|es|to|in|at|io|tv|info|online|shop|store|link|top|club|app|site)\b/i.test(original);
}

/** Every address in the text that doesn't belong to the platform itself. */
export function findAddresses(text: CheckedText, platform: Platform): Hit[] {
  const hits: Hit[] = [];
  const taken: Hit[] = [];
  const add = (start: number, raw: string, keep: boolean) => {
    const end = start + raw.trimEnd().length;
    if (taken.some((hit) => start < hit.end && hit.start < end)) return;
    taken.push({ start, end });
    if (keep && hits.length < MAX_PLACES) hits.push({ start, end, rewrite: 'address' });
  };
  const limited = function* (pattern: RegExp) {
    let count = 0;
    for (const match of text.plain.matchAll(pattern)) {
      if (count++ >= MAX_PLACES) return;
      yield match;
    }
  };
  for (const pattern of [EMAIL, SPELLED_EMAIL]) {
    for (const match of limited(pattern)) add(match.index, match[0], true);
  }
  for (const match of limited(SCHEME)) add(match.index, match[0], !OWN_DOMAINS[platform].test(match[0]));
  for (const match of limited(DOMAIN)) {
    const raw = match[0];
    if (NO_ADDRESS.test(raw)) continue;
    if (isSentenceSlip(text, match.index, match.index + raw.length)) continue;
    // Disguised with nothing but blanks around the dot, only endings nobody begins a sentence with.
    if (isDisguised(raw) && !/(?:com|net|org|cn|jp|uk|shop|xyz|cc|vip|top|tw)(?:\/\S*)?$/.test(raw)) continue;
    add(match.index, raw, !OWN_DOMAINS[platform].test(raw));
  }
  for (const match of limited(HANDLE)) add(match.index, match[0], true);
  return hits;
}
