/** Paragraphs: which block stands in which, and what separates them in each channel and language. */
import type { PackLanguage } from './draft.ts';
import type { ReplyChannel } from './packs/pack.ts';
import { type Block, formOf } from './plan.ts';

/** The signature comes last, in a paragraph of its own. */
export const SIGNATURE_PARAGRAPH = 4;

/** Where a new paragraph begins in replies that have them. */
export const PARAGRAPH: Readonly<Record<Block, number>> = {
  greeting: 0,
  body: 1,
  apology: 1,
  symptom: 1,
  part: 1,
  like: 1,
  'like-too': 1,
  slight: 1,
  'second-symptom': 1,
  point: 1,
  'praised-point': 1,
  second: 1,
  found: 1,
  'done-on': 1,
  remedy: 2,
  contact: 2,
  door: 2,
  evidence: 2,
  until: 2,
  prevention: 3,
  pledge: 3,
  'feedback-notice': 3,
  closing: 3,
};

/** Chinese and Japanese sentences follow each other without a space. */
const space = (language: PackLanguage): string => (/^(ja|zh)/.test(language) ? '' : ' ');

/**
 * What stands between two blocks: a line break in public answers, an empty line in letters (amazon.md 5.3 allows two
 * breaks in a row), nothing but the language's own space in brief ones, whose signature alone gets its line (a Chinese
 * one begins with a dash instead).
 */
export function separator(channel: ReplyChannel, from: number, to: number, language: PackLanguage): string {
  if (from === to) return space(language);
  const form = formOf(channel);
  if (form === 'letter') return '\n\n';
  if (form === 'full') return '\n';
  return to === SIGNATURE_PARAGRAPH && !language.startsWith('zh') ? '\n' : space(language);
}
