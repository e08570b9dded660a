/** Italian replies (Amazon): the courteous Lei with its capitals, brief and plain, no promotion, no word about the stars. */
import { en } from './en.ts';
import { apologies } from './it/apologies.ts';
import * as blocks from './it/blocks.ts';
import { bodies } from './it/bodies.ts';
import { details } from './it/details.ts';
import * as facts from './it/facts.ts';
import { names } from './it/names.ts';
import { preventions } from './it/preventions.ts';
import type { Pack } from './pack.ts';
import { parallel } from './parallel.ts';

export const it: Pack = parallel(en, 'it', names, { apologies, preventions, bodies, details, ...blocks, ...facts });
