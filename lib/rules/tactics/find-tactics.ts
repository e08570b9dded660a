/** Old advice in what a seller writes, in a draft or a note, answered with what the platform allows. */
import type { Platform } from '../../reviews/review.ts';
import type { UiLanguage } from '../../ui-language.ts';
import { checkedText } from '../checked-text.ts';
import { clauseAround, findPhrases } from '../phrases.ts';
import { answerTo } from './answers.ts';
import { TACTIC_PHRASES } from './phrases.ts';
import { TACTICS, type TacticAnswer } from './tactic.ts';

/** Each piece of advice once, where it stands first, in the order of the text. Pure; linear in the text's length. */
export function findTactics(original: string, platform: Platform, ui: UiLanguage): TacticAnswer[] {
  if (original.trim() === '') return [];
  const text = checkedText(original);
  const answers = TACTICS.flatMap((tactic): TacticAnswer[] => {
    const [first] = findPhrases(text, TACTIC_PHRASES[tactic]).sort((a, b) => a.start - b.start);
    if (!first) return [];
    const clause = clauseAround(text.plain, first.start, first.end);
    const { start, end } = text.locate(clause.start, clause.end);
    return [{ tactic, quote: original.slice(start, end), start, end, ...answerTo(tactic, platform, ui) }];
  });
  return answers.sort((a, b) => a.start - b.start);
}
