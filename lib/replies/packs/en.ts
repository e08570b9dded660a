/** English replies (Amazon): brief and natural, no promotion, no word about the stars. */
import { apologies } from './en/apologies.ts';
import * as blocks from './en/blocks.ts';
import { bodies } from './en/bodies.ts';
import { details } from './en/details.ts';
import * as facts from './en/facts.ts';
import { names } from './en/names.ts';
import { preventions } from './en/preventions.ts';
import type { Pack } from './pack.ts';

export const en: Pack = { language: 'en', names, apologies, preventions, bodies, details, ...blocks, ...facts };
