/** Which marketplace a page shows. One seller-central host serves several, and its language is the seller's (amazon.md 1.2). */

/** Marketplace ids → domain, amazon.md 1.2 [CODE H1-H4, S1]. */
const MARKETPLACES: Record<string, string> = {
  ATVPDKIKX0DER: 'com',
  A2EUQ1WTGCTBG2: 'ca',
  A1AM78C64UM0Y8: 'com.mx',
  A2Q3Y263D00KWC: 'com.br',
  A1F83G8C2ARO7P: 'co.uk',
  A1PA6795UKMFR9: 'de',
  A13V1IB3VIYZZH: 'fr',
  APJ6JRA9NG5V4: 'it',
  A1RKKUPIHCS9HS: 'es',
  A1805IZSGTT6HS: 'nl',
  A2NODRKZP88ZB9: 'se',
  A1C3SOZRARQ6R3: 'pl',
  A33AVAJ2PDY3EV: 'com.tr',
  A2VIGQ35RCS4UG: 'ae',
  A17E79C6D8DWNP: 'sa',
  ARBP9OOSHTCHU: 'eg',
  A21TJRUUN4KGV: 'in',
  A19VAU5U5O7RUS: 'sg',
  A39IBJ37TRP1C6: 'com.au',
  A1VC38T7YXB528: 'co.jp',
};

/** Domains of the public shops; also of `sellercentral.amazon.…`, amazon.md 1.1 [CODE H1-H3, S1]. */
export const DOMAINS: readonly string[] = [...Object.values(MARKETPLACES), 'com.be', 'ie', 'co.za'];

/** Hosts that serve a whole region under one name. */
const REGIONAL: Record<string, string> = {
  'sellercentral-europe.amazon.com': 'amazon-europe',
  'sellercentral-japan.amazon.com': 'amazon.co.jp',
};

/** Every seller-central host of amazon.md 1.1. */
export const SELLER_HOSTS = [...DOMAINS.map((domain) => `sellercentral.amazon.${domain}`), ...Object.keys(REGIONAL)];

/** Every shop `shopOf` can name. */
export const MARKETPLACE_SHOPS = [...DOMAINS.map((domain) => `amazon.${domain}`), 'amazon-europe'];

const known = (domain: string): string | null => (DOMAINS.includes(domain) ? `amazon.${domain}` : null);

/** `https://www.amazon.de/gp/…` → `amazon.de`; null for anything that is no Amazon shop. */
export function shopOfPublicAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname;
  return known(/^(?:www\.|smile\.)?amazon\.(.+)$/.exec(host)?.[1] ?? '');
}

/**
 * Names the marketplace: by the domain of a review's public link (the reliable check after a silent failure to switch,
 * amazon.md 1.2 [CODE S1]), else the marketplace id in the address, else the host. `amazon-europe` where only the unified
 * European host is known.
 */
export function shopOf(url: URL, publicAddress: string | null = null): string {
  const linked = publicAddress === null ? null : shopOfPublicAddress(publicAddress);
  if (linked) return linked;
  const id = url.searchParams.get('mons_sel_mkid') ?? url.searchParams.get('marketplaceId') ?? '';
  // mons_sel_mkid carries the id as `amzn1.mp.o.<id>`.
  const domain = MARKETPLACES[id.split('.').at(-1) ?? ''];
  if (domain) return `amazon.${domain}`;
  const host = url.hostname;
  return (
    REGIONAL[host] ??
    known(/^sellercentral\.amazon\.(.+)$/.exec(host)?.[1] ?? '') ??
    shopOfPublicAddress(url.href) ??
    host
  );
}
