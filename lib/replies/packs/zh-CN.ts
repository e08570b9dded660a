/** Chinese replies: short and warm, 您 throughout, help inside the platform, never a quarrel. */
import type { Pack } from './pack.ts';
import { apologies } from './zh-CN/apologies.ts';
import * as blocks from './zh-CN/blocks.ts';
import { bodies } from './zh-CN/bodies.ts';
import { names } from './zh-CN/names.ts';
import { preventions } from './zh-CN/preventions.ts';

export const zhCN: Pack = { language: 'zh-CN', names, apologies, preventions, bodies, ...blocks };
