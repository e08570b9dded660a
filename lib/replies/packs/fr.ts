/**
 * French replies (Amazon): vouvoiement, courteous and brief, no promotion, no word about the stars. The space before double
 * punctuation and inside guillemets is a plain one: not every box keeps a no-break space, and what is read back must be the same.
 */
import { en } from './en.ts';
import { apologies } from './fr/apologies.ts';
import * as blocks from './fr/blocks.ts';
import { bodies } from './fr/bodies.ts';
import { details } from './fr/details.ts';
import * as facts from './fr/facts.ts';
import { names } from './fr/names.ts';
import { preventions } from './fr/preventions.ts';
import type { Pack } from './pack.ts';
import { parallel } from './parallel.ts';

export const fr: Pack = parallel(en, 'fr', names, { apologies, preventions, bodies, details, ...blocks, ...facts });
