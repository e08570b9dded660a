/** Japanese replies: thanks or apology, fact, measure, where to turn. CP932 characters only, no emoji, no cheerful words to a complaint. */
import { apologies } from './ja/apologies.ts';
import * as blocks from './ja/blocks.ts';
import { bodies } from './ja/bodies.ts';
import * as facts from './ja/facts.ts';
import { names } from './ja/names.ts';
import { preventions } from './ja/preventions.ts';
import type { Pack } from './pack.ts';

export const ja: Pack = { language: 'ja', names, apologies, preventions, bodies, ...blocks, ...facts };
