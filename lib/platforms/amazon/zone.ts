/** Whose clock Amazon's pages tell the time by. */

/** Marketplace domain → zone of its wall clock. Inferred: no source says which zone Seller Central prints. */
const ZONES: Record<string, string> = {
  com: 'America/Los_Angeles',
  ca: 'America/Toronto',
  'com.mx': 'America/Mexico_City',
  'com.br': 'America/Sao_Paulo',
  'co.uk': 'Europe/London',
  ie: 'Europe/Dublin',
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  it: 'Europe/Rome',
  es: 'Europe/Madrid',
  nl: 'Europe/Amsterdam',
  se: 'Europe/Stockholm',
  pl: 'Europe/Warsaw',
  'com.be': 'Europe/Brussels',
  'com.tr': 'Europe/Istanbul',
  ae: 'Asia/Dubai',
  sa: 'Asia/Riyadh',
  eg: 'Africa/Cairo',
  'co.za': 'Africa/Johannesburg',
  in: 'Asia/Kolkata',
  sg: 'Asia/Singapore',
  'co.jp': 'Asia/Tokyo',
  'com.au': 'Australia/Sydney',
};

/** `amazon.co.jp` → `co.jp`; empty where a shop's name has no marketplace in it. */
export const domainOf = (shop: string): string => /amazon\.([a-z]{2,3}(?:\.[a-z]{2})?)(?![a-z])/.exec(shop)?.[1] ?? '';

/** The zone (IANA) of a shop's wall clock; UTC where its marketplace is not known. */
export const zoneOf = (shop: string): string => ZONES[domainOf(shop)] ?? 'UTC';
