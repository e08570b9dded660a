/**
 * What buyers say about their orders, as far as a reply can take it up in a sentence of its own: what went wrong, the part
 * it is about, and what pleased. A key stands for one clause, which every language words by hand, so that article, gender and
 * mood are right, and the seller's gloss says exactly the same.
 */
import type { Cause, Language } from '../../reviews/review.ts';
import type { GlossLanguage } from '../draft.ts';

/** What went wrong → the cause it belongs to. The more particular stand before the more general. */
export const SYMPTOMS = {
  'never-arrived': 'courier',
  'badly-delivered': 'courier',
  'wrong-colour': 'wrong-item',
  'wrong-size': 'wrong-item',
  'wrong-item': 'wrong-item',
  'no-instructions': 'usability',
  'too-few': 'missing',
  'part-missing': 'missing',
  'arrived-dirty': 'damaged',
  'arrived-scratched': 'damaged',
  'arrived-dented': 'damaged',
  'arrived-leaking': 'damaged',
  'arrived-broken': 'damaged',
  'box-open': 'packaging',
  'box-damaged': 'packaging',
  'badly-packed': 'packaging',
  'no-refund': 'refund',
  'return-trouble': 'refund',
  'no-answer': 'service',
  'poor-service': 'service',
  doubts: 'authenticity',
  'waited-long': 'late',
  'not-charging': 'defect',
  'stopped-working': 'defect',
  'not-working': 'defect',
  leaks: 'defect',
  rusts: 'defect',
  'coating-off': 'defect',
  'seam-open': 'defect',
  'part-off': 'defect',
  'badly-washed': 'defect',
  torn: 'defect',
  broke: 'defect',
  'not-lasting': 'defect',
  faulty: 'defect',
  'not-as-pictured': 'mismatch',
  'not-as-described': 'mismatch',
  'stream-differs': 'livestream',
  incompatible: 'usability',
  'too-short': 'size',
  'too-long': 'size',
  'too-tight': 'size',
  'too-small': 'size',
  'too-large': 'size',
  'poor-fit': 'size',
  'colour-differs': 'colour',
  'smells-chemical': 'smell',
  smells: 'smell',
  'unclear-instructions': 'usability',
  'hard-to-assemble': 'usability',
  'hard-to-install': 'usability',
  'hard-to-set-up': 'usability',
  'hard-to-clean': 'usability',
  'hard-to-use': 'usability',
  'battery-short': 'performance',
  'no-connection': 'performance',
  noisy: 'performance',
  'poor-picture': 'performance',
  'poor-sound': 'performance',
  'light-weak': 'performance',
  'not-holding': 'performance',
  'too-slow': 'performance',
  'too-weak': 'performance',
  'no-effect': 'performance',
  'too-thin': 'quality',
  flimsy: 'quality',
  cheap: 'quality',
  'poor-finish': 'quality',
  'poor-quality': 'quality',
  uncomfortable: 'taste',
  flavour: 'taste',
  story: 'taste',
  'too-dear': 'price',
} as const satisfies Record<string, Cause>;
export type Symptom = keyof typeof SYMPTOMS;
export const SYMPTOM_KEYS = Object.keys(SYMPTOMS) as Symptom[];

/** Parts and sides of goods that a complaint can be about. */
export const PARTS = [
  'zip',
  'battery',
  'charger',
  'cable',
  'plug',
  'strap',
  'handle',
  'lid',
  'button',
  'buttons',
  'screen',
  'sole',
  'seams',
  'screws',
  'hinge',
  'wheels',
  'lens',
  'filter',
  'pump',
  'motor',
  'remote',
  'app',
  'bluetooth',
  'speaker',
  'microphone',
  'camera',
  'keyboard',
  'blade',
  'brush',
  'hose',
  'nozzle',
  'fabric',
  'sleeves',
  'pockets',
  'lining',
  'print',
  'coating',
  'glue',
  'suction-cup',
  'clasp',
  'hook',
  'holder',
  'stand',
  'cover',
  'case',
  'instructions',
  'software',
  'light',
  'switch',
  'legs',
  'frame',
  'pages',
  'binding',
  'stones',
  'heel',
  'insoles',
  'bag',
  'box',
] as const;
export type Part = (typeof PARTS)[number];

/** What pleased. */
export const LIKES = [
  'service',
  'fast-delivery',
  'good-delivery',
  'well-packed',
  'intact',
  'easy-assembly',
  'easy-install',
  'easy-use',
  'sound',
  'picture',
  'battery',
  'value',
  'as-described',
  'fit',
  'comfort',
  'fabric',
  'colour',
  'scent',
  'flavour',
  'story',
  'gift',
  'loved',
  'kids',
  'finish',
  'sturdy',
  'practical',
  'effect',
  'works',
  'looks',
  'quality',
  'product',
] as const;
export type Like = (typeof LIKES)[number];

/** The clauses and phrases of one language; how each stands in a sentence is said at the table of that language. */
export interface DetailNames {
  symptoms: Readonly<Record<Symptom, string>>;
  parts: Readonly<Record<Part, string>>;
  likes: Readonly<Record<Like, string>>;
}

/** Languages of reviews in which details are recognised. */
export type DetailLanguage = Exclude<Language, 'ja' | 'zh-CN' | 'zh-TW'>;
/** Languages in which details are worded: those of the replies and of the glosses. */
export type NamedLanguage = DetailLanguage | GlossLanguage;

/** What a detail looks like in the reviews of one language. */
export interface DetailPatterns {
  symptoms: Readonly<Record<Symptom, RegExp | null>>;
  parts: Readonly<Record<Part, RegExp>>;
  likes: Readonly<Record<Like, RegExp>>;
  /** Directly before a match: then it is denied. */
  denied: RegExp;
  /** A sentence with one of these speaks of something else: another product, a wish, a possibility. */
  aside: RegExp;
}
