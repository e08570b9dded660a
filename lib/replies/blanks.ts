/** The facts only the seller knows: their choice of values, and their place in the text. */
import type { Cause } from '../reviews/review.ts';
import type { Blank, GlossLanguage } from './draft.ts';
import type { Names } from './packs/pack.ts';
import { REMEDIES_FOR } from './remedies.ts';

const LABELS: Record<GlossLanguage, string> = {
  ja: '対応内容(確認のうえで行うこと)',
  en: 'Remedy (what you will do once you have checked)',
  'zh-CN': '处理方式（核实后您会怎么做）',
};

/** The remedy blank of a reply: `own` are the names in the reply's language, `gloss` those in the seller's. */
export function remedyBlank(cause: Cause, own: Names, gloss: Names, asked: GlossLanguage): Blank {
  return {
    id: 'remedy',
    marker: own.remedyMarker,
    label: LABELS[asked],
    options: REMEDIES_FOR[cause].map((remedy) => ({ text: own.remedies[remedy], gloss: gloss.remedies[remedy] })),
  };
}

/** What stands in the blank's place: the seller's words and what they mean, or the markers. */
export function fillRemedy(blank: Blank, filled: string | undefined, gloss: Names): { text: string; gloss: string } {
  const text = (filled ?? '').replace(/\s+/gu, ' ').trim();
  if (text === '') return { text: blank.marker, gloss: gloss.remedyMarker };
  return { text, gloss: blank.options.find((option) => option.text === text)?.gloss ?? text };
}
