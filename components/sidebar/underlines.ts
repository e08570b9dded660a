/** Which stretches of a text are underlined, and how. Pure. */
import type { Level } from '../../lib/platforms/policy.ts';
import type { Finding } from '../../lib/rules/finding.ts';

export interface Stretch {
  text: string;
  start: number;
  /** null: nothing is wrong with it. */
  level: Level | null;
}

/** Gravest first. */
export const LEVELS = ['block', 'warn', 'hint'] as const satisfies Level[];
/** While the seller types, a finding is as old as the last check: its words may have moved by so much. */
const MOVED = 200;

/** Where a finding's words stand now; null when they are no longer there. */
export function placeNow(text: string, { quote, start, end }: Finding): { start: number; end: number } | null {
  if (quote === '') return null;
  if (text.slice(start, end) === quote) return { start, end };
  const from = Math.max(0, start - MOVED);
  const at = text.slice(from, end + MOVED).indexOf(quote);
  return at < 0 ? null : { start: from + at, end: from + at + quote.length };
}

/** The whole text in order, cut where an underline begins or ends; where findings overlap, the gravest shows. */
export function stretches(text: string, findings: readonly Finding[]): Stretch[] {
  const places = LEVELS.flatMap((level) =>
    findings.flatMap((finding) => {
      const place = finding.level === level ? placeNow(text, finding) : null;
      return place ? [{ ...place, level }] : [];
    }),
  );
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const level = places.find((place) => place.start <= start && end <= place.end)?.level ?? null;
    return { text: text.slice(start, end), start, level };
  });
}
