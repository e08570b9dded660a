/** Of two words for one thing, the more exact. Pure. */
import type { Symptom } from './detail.ts';
import type { Said } from './said.ts';

/** What is said more exactly in the same sentence: the first makes the others superfluous. */
const EXACTER: readonly (readonly [Symptom, ...Symptom[]])[] = [
  ['box-open', 'torn', 'broke', 'arrived-dented', 'arrived-broken', 'arrived-dirty'],
  ['box-damaged', 'torn', 'broke', 'arrived-dented', 'arrived-broken', 'arrived-dirty'],
  ['badly-packed', 'no-refund'],
  ['arrived-broken', 'broke', 'torn', 'not-working', 'part-off', 'doubts'],
  ['stopped-working', 'not-working', 'broke', 'not-lasting'],
  ['broke', 'not-working', 'not-lasting', 'faulty'],
  ['part-off', 'stopped-working', 'not-working', 'not-holding'],
  ['not-working', 'faulty'],
  ['torn', 'not-working', 'not-lasting'],
  ['not-charging', 'not-working', 'stopped-working'],
  ['battery-short', 'not-lasting', 'too-weak'],
  ['arrived-leaking', 'leaks'],
  ['leaks', 'not-holding'],
  ['never-arrived', 'waited-long', 'part-missing'],
  ['wrong-colour', 'colour-differs', 'wrong-item'],
  ['wrong-size', 'too-small', 'too-large', 'wrong-item'],
  ['smells-chemical', 'smells'],
  ['badly-washed', 'too-small', 'too-short', 'arrived-dented', 'torn'],
  ['hard-to-install', 'hard-to-use'],
  ['hard-to-assemble', 'hard-to-use'],
  ['no-instructions', 'part-missing'],
  ['part-missing', 'never-arrived'],
  ['too-few', 'never-arrived'],
];

/** "Arrived cracked, and the box was torn": what came before is said of the item. */
const isOfTheBox = ({ key }: Said<Symptom>): boolean => key === 'box-open' || key === 'box-damaged';

/** What was said, without what is said more exactly in the same sentence. */
export function exact(said: readonly Said<Symptom>[]): Said<Symptom>[] {
  const beside = (one: Said<Symptom>, other: Said<Symptom>) =>
    other.field === one.field && other.sentence.start === one.sentence.start;
  return said.filter(
    (one) =>
      !EXACTER.some(
        ([key, ...vaguer]) =>
          vaguer.includes(one.key) &&
          said.some(
            (other) => other.key === key && beside(one, other) && !(isOfTheBox(other) && one.end <= other.start),
          ),
      ),
  );
}
