/** What goes into the holes of a reply's wordings, in its own language and in the gloss's. */
import type { Cause } from '../reviews/review.ts';
import { filledBlank } from './blanks.ts';
import type { DetailNames } from './details/detail.ts';
import type { Details } from './details/details-of.ts';
import type { Blank, BlankId, DraftRequest } from './draft.ts';
import type { Names, Pack, ReplyChannel } from './packs/pack.ts';
import type { Situation } from './situation-kinds.ts';

/** The buyer's words a reply quotes; the cause they show, null for praise. */
export interface Point {
  words: string;
  cause: Cause | null;
}

export interface Holes {
  text: Record<string, string>;
  gloss: Record<string, string>;
}

/** Which hole a blank fills. */
const HOLE_OF: Readonly<Record<string, readonly BlankId[]>> = {
  remedy: ['remedy'],
  done: ['done'],
  found: ['cause'],
  date: ['date', 'done-date'],
};

/** The holes of one reply; the meaning of each is listed at `Wording`. The quotation stays as it is in the gloss. */
export function holesOf(of: {
  request: DraftRequest;
  channel: ReplyChannel;
  situation: Situation;
  pack: Pack;
  /** Names in the gloss's language. */
  glossNames: Names;
  point: Point | null;
  blanks: readonly Blank[];
  /** What the buyer said, and how both languages word it; null where the reply quotes instead. */
  details: { of: Details; names: DetailNames; glossNames: DetailNames } | null;
}): Holes {
  const { glossLanguage, analysis, blanks, shopName } = of.request;
  const [worst, second] = of.situation.causes;
  const content = (of.request.review.rating ?? 1) >= 3;
  // Three stars want no more than a plain apology.
  const strength = analysis.severity === 3 ? 2 : analysis.severity === 2 && !content ? 1 : 0;
  const facts = Object.entries(HOLE_OF).flatMap(([hole, ids]) => {
    const blank = of.blanks.find(({ id }) => ids.includes(id));
    const fact = blank && filledBlank(blank, blanks[blank.id], of.glossNames.remedyMarker);
    return fact ? [[hole, fact] as const] : [];
  });
  const factsIn = (side: 'text' | 'gloss') => Object.fromEntries(facts.map(([hole, fact]) => [hole, fact[side]]));
  const route = of.pack.routes[of.channel];
  const shop = (shopName ?? '').replace(/\s+/gu, ' ').trim();
  // The gloss tells the seller what the quotation is about, with a question mark where that is not sure.
  const shown = (causes: Names['causes']): string => {
    if (worst !== undefined) return causes[worst.cause];
    return of.point?.cause ? `${causes[of.point.cause]}?` : '';
  };
  const named = ({ sorry, causes }: Names) => ({
    point: of.point?.words ?? '',
    shop,
    sorry: sorry[strength],
    cause: shown(causes),
    second: second === undefined ? '' : causes[second.cause],
  });
  const told = ({ symptoms, parts, likes }: DetailNames, { symptom, second, part, like }: Details) => ({
    symptom: symptom === null ? '' : symptoms[symptom],
    ...(second === null ? {} : { second: symptoms[second] }),
    part: part === null ? '' : parts[part],
    like: like === null ? '' : likes[like],
  });
  const { details } = of;
  return {
    text: {
      ...named(of.pack.names),
      ...(details ? told(details.names, details.of) : {}),
      route: route.text,
      ...factsIn('text'),
    },
    gloss: {
      ...named(of.glossNames),
      ...(details ? told(details.glossNames, details.of) : {}),
      route: route.gloss[glossLanguage],
      ...factsIn('gloss'),
    },
  };
}
