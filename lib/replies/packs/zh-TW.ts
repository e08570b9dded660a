/** Traditional Chinese replies as written in Taiwan: 您好 once, 您 throughout, polite and short, help inside the platform. */
import type { Pack } from './pack.ts';
import { parallel } from './parallel.ts';
import { zhCN } from './zh-CN.ts';
import { names } from './zh-TW/names.ts';
import { told } from './zh-TW/told.ts';

export const zhTW: Pack = parallel(zhCN, 'zh-TW', names, told);
