/** A buyer's data: in public all of it, in private only what opens a bank account or proves an identity. */

import { ADDRESS, ASKS_DATA, HEALTH, SECRETS } from '../phrases/personal-data.ts';
import { findPhrases, type Hit } from '../phrases.ts';
import type { Detector } from './detector.ts';
import { findLatinNames, findNames } from './names.ts';
import { findNumbers, findParcelCodes } from './numbers.ts';

const SECRET_NUMBERS = new Set(['identity', 'card']);
const PUBLIC_NUMBERS = new Set(['identity', 'card', 'order', 'parcel', 'buyer-phone']);

function exact(hits: Hit[]): Hit[] {
  return hits.map(({ start, end }) => ({ start, end, rewrite: 'none' }));
}

export const personalData: Detector = ({ text, channel }) => {
  const numbers = [...findNumbers(text.plain), ...findParcelCodes(text.plain)];
  const wanted = channel.public ? PUBLIC_NUMBERS : SECRET_NUMBERS;
  const told = numbers
    .filter(({ kind }) => wanted.has(kind))
    .map(({ start, end }): Hit => ({ start, end, rewrite: 'number' }));
  const secrets = findPhrases(text, SECRETS);
  if (!channel.public) return [...told, ...secrets];
  return [
    ...told,
    ...secrets,
    ...findPhrases(text, ASKS_DATA),
    ...exact(findPhrases(text, HEALTH)),
    ...exact(findPhrases(text, ADDRESS)),
    ...findNames(text),
    ...findLatinNames(text.original).map((hit): Hit => ({ ...foldedPlace(text, hit), rewrite: 'name' })),
  ];
};

/** A place of the original in the folded text; both grow together, so a search by halves finds it. */
function foldedPlace(text: Parameters<Detector>[0]['text'], { start, end }: Hit): Hit {
  const at = (place: number) => {
    let low = 0;
    let high = text.plain.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (text.locate(middle, middle + 1).start < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { start: at(start), end: at(end) };
}
