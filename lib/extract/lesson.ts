/** What one lesson found out: ways to a field, and what they read in every record of the page. */
import type { TaughtWay, TeachableField } from './taught.ts';
import type { TaughtValue } from './taught-value.ts';

/**
 * What a lesson would read in one record. `read`: a value where there was none · `agrees`, `differs`: with what is known ·
 * `implausible`: something stands there that is no such field · `nothing`: the way leads nowhere here.
 */
export interface LessonRow {
  state: 'read' | 'agrees' | 'differs' | 'implausible' | 'nothing';
  /** As the page shows it; empty for pictures. */
  text: string;
  value: TaughtValue | null;
}

export interface Lesson {
  field: TeachableField;
  ways: TaughtWay[];
  /** In page order. */
  rows: LessonRow[];
  /** Three or more records, and all of them read the same: perhaps a label. */
  alike: boolean;
}

/** How many records are in one of these states. */
export const rowsThat = ({ rows }: Pick<Lesson, 'rows'>, ...states: LessonRow['state'][]): number =>
  rows.filter(({ state }) => states.includes(state)).length;

/** Worth keeping: it reads something, and confirms or adds to what is known far more often than it contradicts it. */
export function isSound(lesson: Pick<Lesson, 'rows'>): boolean {
  const good = rowsThat(lesson, 'read', 'agrees');
  return good > 0 && good > 2 * rowsThat(lesson, 'differs');
}

/** Taught fields which a page kind lacks although they were taught: nowhere on the page do they lead to anything any more. */
export const stoppedIn = (
  taught: readonly TeachableField[],
  fields: Partial<Record<string, Record<'taught' | 'missing' | 'unsure', number>>>,
): TeachableField[] =>
  taught.filter((field) => {
    const found = fields[field];
    return found !== undefined && found.taught === 0 && found.missing + found.unsure > 0;
  });
