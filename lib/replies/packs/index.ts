/** All packs by language. */
import type { PackLanguage } from '../draft.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { Pack } from './pack.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

export const PACKS: Readonly<Record<PackLanguage, Pack>> = { ja, 'zh-CN': zhCN, 'zh-TW': zhTW, en, de, fr, es, it };
