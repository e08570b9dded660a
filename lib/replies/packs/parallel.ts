/** Packs that say the same as another one, wording by wording, and so mean the same to the seller. */
import type { PackLanguage } from '../draft.ts';
import type { DetailFrames, Names, Pack, Wording, Wordings } from './pack.ts';

type Texts = readonly [string, string, string, ...string[]];
type Parallel<T> = T extends Wordings
  ? Texts
  : T extends Wording
    ? string
    : { readonly [K in keyof T]: Parallel<T[K]> };

/** The texts of a pack without their glosses: one for each wording of the other pack, in the same order. */
export type Told = Parallel<Omit<Pack, 'language' | 'names' | 'details'>> & {
  readonly details?: Parallel<DetailFrames>;
};

function wordings(of: Wordings, texts: Texts): Wordings {
  const said = texts.map((text, at): Wording => {
    const same = of[at];
    if (same === undefined) throw new Error(`No wording to share a gloss with: ${text}`);
    return { ...same, text };
  });
  const [first, second, third, ...rest] = said;
  if (!first || !second || !third) throw new Error('A block needs three wordings.');
  return [first, second, third, ...rest];
}

function table<K extends string>(of: Readonly<Record<K, Wordings>>, texts: Readonly<Record<K, Texts>>) {
  const keys = Object.keys(of) as K[];
  return Object.fromEntries(keys.map((key) => [key, wordings(of[key], texts[key])])) as Record<K, Wordings>;
}

function routes(of: Pack['routes'], texts: Told['routes']): Pack['routes'] {
  const keys = Object.keys(of) as (keyof Pack['routes'])[];
  return Object.fromEntries(keys.map((key) => [key, { ...of[key], text: texts[key] }])) as Pack['routes'];
}

/** A pack in `language` whose wordings share the glosses of those in the same places of `of`. */
export function parallel(of: Pack, language: PackLanguage, names: Names, told: Told): Pack {
  return {
    language,
    names,
    ...(of.details && told.details ? { details: table(of.details, told.details) } : {}),
    greetings: table(of.greetings, told.greetings),
    apologies: table(of.apologies, told.apologies),
    preventions: table(of.preventions, told.preventions),
    points: wordings(of.points, told.points),
    praisedPoints: wordings(of.praisedPoints, told.praisedPoints),
    seconds: wordings(of.seconds, told.seconds),
    remedies: wordings(of.remedies, told.remedies),
    contacts: table(of.contacts, told.contacts),
    doors: wordings(of.doors, told.doors),
    routes: routes(of.routes, told.routes),
    evidence: wordings(of.evidence, told.evidence),
    pledges: wordings(of.pledges, told.pledges),
    bodies: table(of.bodies, told.bodies),
    closings: table(of.closings, told.closings),
    signatures: table(of.signatures, told.signatures),
  };
}
