/** Causes and flags by the names the seller sees, so that they are found like words. Pure. */
import type { Translate } from '../../../lib/i18n.ts';
import { CAUSES, FLAGS } from '../../../lib/reviews/review.ts';
import { normalised } from '../../../lib/reviews/search-entry.ts';
import type { NamedBy } from '../../../lib/reviews/search-index.ts';

/** Fewer letters than this are part of too many names. */
const SHORTEST = 2;

/** What a searched word (normalised) may name besides words of reviews. */
export const namesOf =
  (t: Translate) =>
  (word: string): NamedBy => {
    if (word.length < SHORTEST) return { causes: [], flags: [] };
    return {
      causes: CAUSES.filter((cause) => normalised(t(`cause.${cause}`)).includes(word)),
      flags: FLAGS.filter((flag) => normalised(t(`flag.${flag}`)).includes(word)),
    };
  };
