/** What a review can be filtered by, in bits: a hundred thousand of them are looked through in milliseconds. Pure. */
import type { Stand } from '../follow-ups/stand.ts';
import { CAUSES, type Cause, FLAGS, type Flag, PLATFORMS, STATUSES, type StoredReview, TRIAGES } from './review.ts';

export const PRESENCES = ['seen', 'not-seen', 'gone'] as const satisfies StoredReview['presence'][];
export const RATINGS = ['unknown', '1', '2', '3', '4', '5'] as const;
const PUT_OFF = ['no', 'yes'] as const;
/** `cannot-act`: there is no way to answer, or none any more. */
export const STANDINGS = ['plain', 'inserted', 'cannot-act'] as const;

/** One value of each; in this order, from the lowest bit on. */
const FIELDS = {
  platform: PLATFORMS,
  triage: TRIAGES,
  rating: RATINGS,
  status: STATUSES,
  presence: PRESENCES,
  putOff: PUT_OFF,
  stand: STANDINGS,
} as const;
type Field = keyof typeof FIELDS;
export type Facet<F extends Field = Field> = (typeof FIELDS)[F][number];

interface Place {
  shift: number;
  mask: number;
}

function placesOf(): { places: Record<Field, Place>; used: number } {
  let shift = 0;
  const entries = Object.entries(FIELDS).map(([field, names]) => {
    const width = Math.ceil(Math.log2(names.length));
    const place = { shift, mask: ((1 << width) - 1) << shift };
    shift += width;
    return [field, place] as const;
  });
  return { places: Object.fromEntries(entries) as Record<Field, Place>, used: shift };
}
const { places: PLACES, used: FLAGS_FROM } = placesOf();

/** What the numbers stand for. Entries made by another version of these lists are made anew. */
export const FORM = ['3', ...Object.entries(FIELDS).flat(2), ...FLAGS, ...CAUSES].join(' ');

/** Bits of one value. */
export const factOf = <F extends Field>(field: F, value: Facet<F>): number =>
  (FIELDS[field] as readonly string[]).indexOf(value) << PLACES[field].shift;
export const maskOf = (field: Field): number => PLACES[field].mask;

export const flagBit = (flag: Flag): number => 1 << (FLAGS_FROM + FLAGS.indexOf(flag));
export const causeBit = (cause: Cause): number => 1 << CAUSES.indexOf(cause);

const ratingOf = (rating: number | null): Facet<'rating'> => RATINGS[rating ?? 0] ?? 'unknown';

/** All values of one review; `putOff`: everything that is due of it is snoozed. `stand`: null where its status says it all. */
export function factsOf(
  { platform, rating, status, presence, analysis }: StoredReview,
  putOff: boolean,
  stand: Stand | null,
): number {
  const fields = [
    factOf('platform', platform),
    factOf('triage', analysis.triage),
    factOf('rating', ratingOf(rating)),
    factOf('status', status),
    factOf('presence', presence),
    factOf('putOff', putOff ? 'yes' : 'no'),
    factOf('stand', stand === null ? 'plain' : stand === 'inserted' ? 'inserted' : 'cannot-act'),
    ...analysis.flags.map(flagBit),
  ];
  return fields.reduce((all, bits) => all | bits, 0) >>> 0;
}

export const causesOf = ({ analysis }: StoredReview): number =>
  analysis.causes.reduce((all, { cause }) => all | causeBit(cause), 0) >>> 0;
