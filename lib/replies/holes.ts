/** What goes into the holes of a reply's wordings, in its own language and in the gloss's. */
import type { Cause } from '../reviews/review.ts';
import { fillRemedy } from './blanks.ts';
import type { DetailNames } from './details/detail.ts';
import type { Details } from './details/details-of.ts';
import type { Blank, DraftRequest } from './draft.ts';
import type { Names, Pack, ReplyChannel } from './packs/pack.ts';
import type { Situation } from './situation.ts';

/** The buyer's words a reply quotes; the cause they show, null for praise. */
export interface Point {
  words: string;
  cause: Cause | null;
}

export interface Holes {
  text: Record<string, string>;
  gloss: Record<string, string>;
}

/** The holes of one reply; the meaning of each is listed at `Wording`. The quotation stays as it is in the gloss. */
export function holesOf(of: {
  request: DraftRequest;
  channel: ReplyChannel;
  situation: Situation;
  pack: Pack;
  /** Names in the gloss's language. */
  glossNames: Names;
  point: Point | null;
  blank: Blank | null;
  /** What the buyer said, and how both languages word it; null where the reply quotes instead. */
  details: { of: Details; names: DetailNames; glossNames: DetailNames } | null;
}): Holes {
  const { glossLanguage, analysis, blanks, shopName } = of.request;
  const [worst, second] = of.situation.causes;
  const strength = analysis.severity === 3 ? 2 : analysis.severity === 2 ? 1 : 0;
  const remedy = of.blank === null ? null : fillRemedy(of.blank, blanks.remedy, of.glossNames);
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
      remedy: remedy?.text ?? '',
    },
    gloss: {
      ...named(of.glossNames),
      ...(details ? told(details.glossNames, details.of) : {}),
      route: route.gloss[glossLanguage],
      remedy: remedy?.gloss ?? '',
    },
  };
}
