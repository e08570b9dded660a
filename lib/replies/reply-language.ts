/** The language a reply is written in. Pure. */
import type { Platform } from '../reviews/review.ts';
import type { DraftRequest, PackLanguage } from './draft.ts';
import { PACKS } from './packs/index.ts';

const PLATFORM_LANGUAGE: Record<Platform, PackLanguage> = { amazon: 'en', rakuten: 'ja', taobao: 'zh-CN' };

/** Scripts and regions that write Traditional Chinese. */
const TRADITIONAL: readonly string[] = ['hant', 'tw', 'hk', 'mo'];

const hasPack = (language: string): language is PackLanguage => Object.hasOwn(PACKS, language);

/** The pack for a language tag; Chinese goes by its script. */
function packLanguage(tag: string | null): PackLanguage | null {
  const [primary = '', ...subtags] = (tag ?? '').toLowerCase().split(/[-_]/);
  const traditional = !subtags.includes('hans') && subtags.some((subtag) => TRADITIONAL.includes(subtag));
  if (primary === 'zh') return traditional ? 'zh-TW' : 'zh-CN';
  return hasPack(primary) ? primary : null;
}

/** The buyer's stated language, else the review's, else the platform's: the first that has a pack. */
export function replyLanguage(request: Pick<DraftRequest, 'buyerLanguage' | 'analysis' | 'platform'>): PackLanguage {
  const stated = packLanguage(request.buyerLanguage) ?? packLanguage(request.analysis.language);
  return stated ?? PLATFORM_LANGUAGE[request.platform];
}
