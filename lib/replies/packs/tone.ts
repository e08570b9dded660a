/** Marks wordings that belong to one tone; all others fit any. */
import type { Wording } from './pack.ts';

/** As a small shop speaks to its customers. */
export const warm = (wording: Wording): Wording => ({ ...wording, tone: 'warm' });

/** As a company writes to them. */
export const formal = (wording: Wording): Wording => ({ ...wording, tone: 'formal' });
