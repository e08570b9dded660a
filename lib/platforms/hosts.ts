/** Which addresses are a platform's: the hosts its content scripts run on. What a page sends may name no other. */
import type { Platform } from '../reviews/review.ts';
import { DOMAINS, SELLER_HOSTS } from './amazon/shop.ts';

const HOSTS: Record<Platform, readonly string[]> = {
  amazon: [...SELLER_HOSTS, ...DOMAINS.map((domain) => `www.amazon.${domain}`)],
  rakuten: ['review.rms.rakuten.co.jp', 'rmesse.rms.rakuten.co.jp', 'review.rakuten.co.jp'],
  taobao: ['myseller.taobao.com', 'qn.taobao.com'],
};

/** All hosts of a platform. */
export const hostsOf = (platform: Platform): readonly string[] => HOSTS[platform];

/** https, one of the platform's hosts, and nothing odd in front of or behind the host. */
export function isPlatformAddress(platform: Platform, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === 'https:' && !username && !password && HOSTS[platform].includes(host);
}
