/** Spanish replies (Amazon): usted, plain and warm, in words that read well in Spain and in Mexico; no promotion, no word about the stars. */
import { en } from './en.ts';
import { apologies } from './es/apologies.ts';
import * as blocks from './es/blocks.ts';
import { bodies } from './es/bodies.ts';
import { details } from './es/details.ts';
import * as facts from './es/facts.ts';
import { names } from './es/names.ts';
import { preventions } from './es/preventions.ts';
import type { Pack } from './pack.ts';
import { parallel } from './parallel.ts';

export const es: Pack = parallel(en, 'es', names, { apologies, preventions, bodies, details, ...blocks, ...facts });
