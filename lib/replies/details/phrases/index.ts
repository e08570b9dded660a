/** The patterns by language. */
import type { DetailLanguage, DetailPatterns } from '../detail.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';

export const DETAIL_PATTERNS: Readonly<Record<DetailLanguage, DetailPatterns>> = { en, de, fr, es, it };
