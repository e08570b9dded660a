/** Old advice that is forbidden now. Sources: amazon.md 5.6, taobao.md 4.3, rakuten.md 4.3. */
import type { UiLanguage } from '../../ui-language.ts';

export const TACTICS = [
  'repeated-contact',
  'pay-for-change',
  'review-for-refund',
  'publish-buyer',
  'accuse-rival',
  'rate-buyer-first',
] as const;
export type Tactic = (typeof TACTICS)[number];

/** A piece of old advice found in a text, and what the platform allows in its place; both in the UI language. */
export interface TacticAnswer {
  tactic: Tactic;
  /** Exact substring `text.slice(start, end)`, UTF-16 units. */
  quote: string;
  start: number;
  end: number;
  why: string;
  instead: string;
  /** Where we know it from. */
  source: string;
}

export type InWords = Record<UiLanguage, string>;
