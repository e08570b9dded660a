/** German replies (Amazon): formal Sie, plain and to the point, no promotion, no word about the stars. */
import { apologies } from './de/apologies.ts';
import * as blocks from './de/blocks.ts';
import { bodies } from './de/bodies.ts';
import { details } from './de/details.ts';
import * as facts from './de/facts.ts';
import { names } from './de/names.ts';
import { preventions } from './de/preventions.ts';
import { en } from './en.ts';
import type { Pack } from './pack.ts';
import { parallel } from './parallel.ts';

export const de: Pack = parallel(en, 'de', names, { apologies, preventions, bodies, details, ...blocks, ...facts });
