/** What the rule check says about a text that is about to be sent. */

import type { Level, Rule } from '../platforms/policy.ts';
import type { Channel, Platform, ReviewKind } from '../reviews/review.ts';

/** Languages findings are explained in. */
export type { UiLanguage } from '../ui-language.ts';

export interface CheckRequest {
  platform: Platform;
  channel: Channel;
  /** Of the review this text answers; null when not known (then the text itself may say). */
  kind: ReviewKind | null;
  /** The buyer's language, BCP 47, null when not known. */
  language: string | null;
  text: string;
}

/** A rule of the platform or the law, or `house-phrase`: a phrase the shop itself wants to avoid (lib/replies/voice.ts). */
export type FoundRule = Rule | 'house-phrase';

export interface Finding {
  rule: FoundRule;
  level: Level;
  /** Exact substring `text.slice(start, end)`, UTF-16 units. */
  quote: string;
  start: number;
  end: number;
  /** In plain words, in the UI language. */
  why: string;
  /** What that goes by, in plain words and in the UI language: whose rule it is, what it says, how sure we are of it. */
  clause: string;
  /** The clause by its own name, with where we know it from. */
  source: string;
  /** What to say instead of `quote`; absent when nothing safe can be said. */
  rewrite?: string;
}

/** A finding of the rule check itself. */
export interface RuleFinding extends Finding {
  rule: Rule;
}
