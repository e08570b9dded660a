/** Taobao and Tmall, by the 千牛 back office. */
import type { PlatformAdapter } from '../platform.ts';
import { reviewList } from './review-list.ts';

/** The whole app path: its pages change without a load (taobao.md section 0). */
export const taobao: PlatformAdapter = {
  name: 'taobao',
  matches: ['https://myseller.taobao.com/home.htm*', 'https://qn.taobao.com/home.htm*'],
  pages: [reviewList],
};
