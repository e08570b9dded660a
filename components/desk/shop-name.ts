/** How a shop is called in the desk. Pure. */
import type { Translate } from '../../lib/i18n.ts';
import { UNNAMED } from '../../lib/reviews/known-shop.ts';
import type { Platform } from '../../lib/reviews/review.ts';

/** `shop`: `platform:shop`. A login's only shop goes by its platform. */
export function shopName(t: Translate, shop: string): string {
  const at = shop.indexOf(':');
  const platform = t(`platform.${shop.slice(0, at) as Platform}`);
  const name = shop.slice(at + 1);
  if (name === UNNAMED) return platform;
  return name === 'amazon-europe' ? t('import.shop-europe') : `${platform} · ${name}`;
}
