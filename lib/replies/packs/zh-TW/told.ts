/** All that is said in Traditional Chinese: replies as written in Taiwan, and what the Simplified pack means to its readers. */
import type { Told } from '../parallel.ts';
import { apologies } from './apologies.ts';
import * as blocks from './blocks.ts';
import { bodies } from './bodies.ts';
import * as facts from './facts.ts';
import { preventions } from './preventions.ts';

export const told: Told = { apologies, preventions, bodies, ...blocks, ...facts };
