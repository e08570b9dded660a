/** Texts that try a reader: markup, scripts, directions, great length, stars in the prose. All invented. */
import type { CardChange } from './customer-reviews-card.ts';

/** Stars must come from the attribute, never from this. */
export const OVERALL_PROSE: CardChange = {
  body: 'Light 4/5, build 2/5, so 3/5 overall.\nThe switch came loose in the second week.',
};

const MARKUP =
  'Plain <b>bold</b> &amp; <script>window.stolen = true</script> <img src=x onerror="window.stolen = true"> </div></td> and "quotes" \'too\'.';

/** Ten thousand characters in paragraphs. */
const LONG = Array.from(
  { length: 110 },
  (_, at) => `Day ${at + 1}: the lamp flickers again, I turn it off and on, and it behaves until the evening.`,
).join('\n');

const DIRECTIONS =
  'Left \u202eto right\u202c again, zero\u200bwidth, \u{1f469}\u200d\u{1f527} and \u{1f1e9}\u{1f1ea}, e\u0301 and é.';

/** By position of the card. */
export const HOSTILE_CHANGES: Record<number, CardChange> = {
  0: { body: MARKUP, title: '<i>Title</i> & "more"', author: '<Amazon> & Sons' },
  1: { body: LONG, uncut: true },
  2: { body: DIRECTIONS },
  3: { body: '.' },
  4: { body: 'View more\nContact Customer\nReview by Nobody on March 1, 2020' },
};
