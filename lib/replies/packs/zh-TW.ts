/** Traditional Chinese replies as written in Taiwan: 您好 once, 您 throughout, polite and short, help inside the platform. */
import type { Pack } from './pack.ts';
import { parallel } from './parallel.ts';
import { zhCN } from './zh-CN.ts';
import { apologies } from './zh-TW/apologies.ts';
import * as blocks from './zh-TW/blocks.ts';
import { bodies } from './zh-TW/bodies.ts';
import { names } from './zh-TW/names.ts';
import { preventions } from './zh-TW/preventions.ts';

export const zhTW: Pack = parallel(zhCN, 'zh-TW', names, { apologies, preventions, bodies, ...blocks });
