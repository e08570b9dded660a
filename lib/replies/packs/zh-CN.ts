/** Chinese replies: short and warm, 您 throughout, help inside the platform, never a quarrel. */
import type { Pack, Untraditional } from './pack.ts';
import { glossed } from './parallel.ts';
import { apologies } from './zh-CN/apologies.ts';
import * as blocks from './zh-CN/blocks.ts';
import { bodies } from './zh-CN/bodies.ts';
import * as facts from './zh-CN/facts.ts';
import { names } from './zh-CN/names.ts';
import { preventions } from './zh-CN/preventions.ts';
import { told } from './zh-TW/told.ts';

const untraditional: Pack<Untraditional> = {
  language: 'zh-CN',
  names,
  apologies,
  preventions,
  bodies,
  ...blocks,
  ...facts,
};

export const zhCN: Pack = glossed(untraditional, told);
