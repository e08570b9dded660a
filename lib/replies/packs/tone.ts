/** Marks wordings that belong to one tone; all others fit any. */
import type { GlossLanguage } from '../draft.ts';
import type { Wording } from './pack.ts';

/** As a small shop speaks to its customers. */
export const warm = <G extends GlossLanguage>(wording: Wording<G>): Wording<G> => ({ ...wording, tone: 'warm' });

/** As a company writes to them. */
export const formal = <G extends GlossLanguage>(wording: Wording<G>): Wording<G> => ({ ...wording, tone: 'formal' });
