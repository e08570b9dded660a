/** What stops an insert, and what is kept when the seller goes on in spite of it. Pure. */
import type { Overridden } from '../../lib/messages.ts';
import type { Blank } from '../../lib/replies/draft.ts';
import type { Finding } from '../../lib/rules/finding.ts';
import type { Overrides, OverruleQuestion } from './model.ts';

/** In the order they are asked. */
export const OVERRULE_QUESTIONS = ['unfilled-blank', 'blocked-by-rule'] as const satisfies OverruleQuestion[];
/** Of a finding that spans the whole text the beginning is enough to know it by. */
const LONGEST_QUOTE = 300;

export type Stopping = Record<OverruleQuestion, Finding[]>;

/** The draft's own blank, where the check did not take it for one. */
function blankFinding(text: string, marker: string, label: string): Finding {
  const start = text.indexOf(marker);
  const place = { quote: marker, start, end: start + marker.length };
  return { rule: 'placeholder-left', level: 'block', ...place, why: label, clause: '', source: '' };
}

/** Findings at level block, by the question they raise; an open blank of the draft counts as one. */
export function stoppedBy(findings: readonly Finding[], text: string, blanks: readonly Blank[]): Stopping {
  const stopping = findings.filter(({ level }) => level === 'block');
  const isBlank = ({ rule }: Finding) => rule === 'placeholder-left';
  const found = stopping.filter(isBlank);
  const missed = blanks.flatMap(({ marker, label }) => {
    if (marker === null || !text.includes(marker)) return [];
    return found.some(({ quote }) => quote.includes(marker)) ? [] : [blankFinding(text, marker, label)];
  });
  return {
    'unfilled-blank': [...found, ...missed],
    'blocked-by-rule': stopping.filter((finding) => !isBlank(finding)),
  };
}

/** One entry for each finding that was overruled, with the reason given for it. */
export function overruled(stopping: Stopping, overrides: Overrides): Overridden[] {
  return OVERRULE_QUESTIONS.flatMap((question) => {
    const why = overrides[question];
    if (!why) return [];
    return stopping[question].map(({ rule, quote }) => ({ rule, quote: quote.slice(0, LONGEST_QUOTE), ...why }));
  });
}
