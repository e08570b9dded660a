/** Three letters in a row tell the Latin languages apart where a text is too short for their little words. */
import type { Language } from '../reviews/review.ts';

export const LATIN = ['en', 'de', 'fr', 'es', 'it'] as const satisfies readonly Language[];
export type Latin = (typeof LATIN)[number];

/** All runs of three letters, words bordered by a space. Lower case, straight apostrophes. */
export function trigramsOf(text: string): string[] {
  const letters = ` ${text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}']+/gu, ' ')
    .trim()} `;
  return Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3));
}
