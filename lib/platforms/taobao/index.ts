/** Taobao and Tmall, by the 千牛 back office. */
import type { PlatformAdapter } from '../platform.ts';
import { MATCHES } from './places.ts';
import { reviewList } from './review-list.ts';

export const taobao: PlatformAdapter = {
  name: 'taobao',
  matches: MATCHES,
  pages: [reviewList],
};
