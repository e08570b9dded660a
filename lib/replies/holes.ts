/** What goes into the holes of a reply's wordings, in its own language and in the gloss's. */
import { fillRemedy } from './blanks.ts';
import type { Blank, DraftRequest, PackLanguage } from './draft.ts';
import { CAUSE_NAMES, type Pack, type ReplyChannel, SORRY } from './packs/pack.ts';
import type { Situation } from './situation.ts';

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
  point: string | null;
  blank: Blank | null;
}): Holes {
  const { glossLanguage, analysis, blanks, shopName } = of.request;
  const [worst, second] = of.situation.causes;
  const strength = analysis.severity === 3 ? 2 : analysis.severity === 2 ? 1 : 0;
  const remedy = of.blank === null ? null : fillRemedy(of.blank, blanks.remedy, glossLanguage);
  const shop = (shopName ?? '').replace(/\s+/gu, ' ').trim();
  const inLanguage = (language: PackLanguage) => ({
    point: of.point ?? '',
    shop,
    sorry: SORRY[language][strength],
    cause: worst === undefined ? '' : CAUSE_NAMES[worst.cause][language],
    second: second === undefined ? '' : CAUSE_NAMES[second.cause][language],
    route: of.pack.routes[of.channel][language],
  });
  return {
    text: { ...inLanguage(of.pack.language), remedy: remedy?.text ?? '' },
    gloss: { ...inLanguage(glossLanguage), remedy: remedy?.gloss ?? '' },
  };
}
