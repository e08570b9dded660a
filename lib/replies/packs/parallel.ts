/** Packs that say the same as another one, wording by wording, and so mean the same to the seller. */
import type { GlossLanguage, PackLanguage } from '../draft.ts';
import type { DetailFrames, Names, Pack, Untraditional, Wording, Wordings } from './pack.ts';

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

/** One wording of the new pack: what the other pack has in this place, and what is told here. */
type Join<G extends GlossLanguage> = (same: Wording<G>, text: string) => Wording;

function wordings<G extends GlossLanguage>(of: Wordings<G>, texts: Texts, join: Join<G>): Wordings {
  const said = texts.map((text, at): Wording => {
    const same = of[at];
    if (same === undefined) throw new Error(`No wording to share a gloss with: ${text}`);
    return join(same, text);
  });
  const [first, second, third, ...rest] = said;
  if (!first || !second || !third) throw new Error('A block needs three wordings.');
  return [first, second, third, ...rest];
}

function table<K extends string, G extends GlossLanguage>(
  of: Readonly<Record<K, Wordings<G>>>,
  texts: Readonly<Record<K, Texts>>,
  join: Join<G>,
) {
  const keys = Object.keys(of) as K[];
  return Object.fromEntries(keys.map((key) => [key, wordings(of[key], texts[key], join)])) as Record<K, Wordings>;
}

function routes<G extends GlossLanguage>(of: Pack<G>['routes'], texts: Told['routes'], join: Join<G>): Pack['routes'] {
  const keys = Object.keys(of) as (keyof Pack['routes'])[];
  return Object.fromEntries(keys.map((key) => [key, join(of[key], texts[key])])) as Pack['routes'];
}

function joined<G extends GlossLanguage>(
  of: Pack<G>,
  { language, names }: Pick<Pack, 'language' | 'names'>,
  told: Told,
  join: Join<G>,
): Pack {
  return {
    language,
    names,
    ...(of.details && told.details ? { details: table({ ...of.details }, told.details, join) } : {}),
    greetings: table(of.greetings, told.greetings, join),
    apologies: table(of.apologies, told.apologies, join),
    preventions: table(of.preventions, told.preventions, join),
    points: wordings(of.points, told.points, join),
    praisedPoints: wordings(of.praisedPoints, told.praisedPoints, join),
    seconds: wordings(of.seconds, told.seconds, join),
    remedies: wordings(of.remedies, told.remedies, join),
    contacts: table(of.contacts, told.contacts, join),
    doors: wordings(of.doors, told.doors, join),
    routes: routes(of.routes, told.routes, join),
    found: wordings(of.found, told.found, join),
    until: wordings(of.until, told.until, join),
    doneOn: wordings(of.doneOn, told.doneOn, join),
    feedbackNotices: wordings(of.feedbackNotices, told.feedbackNotices, join),
    evidence: wordings(of.evidence, told.evidence, join),
    pledges: wordings(of.pledges, told.pledges, join),
    bodies: table(of.bodies, told.bodies, join),
    closings: table(of.closings, told.closings, join),
    signatures: table(of.signatures, told.signatures, join),
  };
}

/** A pack in `language` whose wordings share the glosses of those in the same places of `of`. */
export const parallel = (of: Pack, language: PackLanguage, names: Names, told: Told): Pack =>
  joined(of, { language, names }, told, (same, text) => ({ ...same, text }));

/** The Simplified pack with its meaning in Traditional Chinese: what the Traditional pack says in the same places. */
export const glossed = (of: Pack<Untraditional>, told: Told): Pack =>
  joined(of, of, told, (same, text) => ({ ...same, gloss: { ...same.gloss, 'zh-TW': text } }));
