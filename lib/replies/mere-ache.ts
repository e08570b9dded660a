/** An ache in use, a burn only feared, a dish too rich: faults of the item, not yet a danger. Pure. */
import type { Asked } from './situation-kinds.ts';
import { written } from './written.ts';

/** Where a thing that fits badly or works hard makes itself felt. */
const ACHES = /(?:指|手|手首|腕|腰|首|肩|耳|尻|背中|足|かかと|踵|つま先)(?:の\p{L}{1,3})?[がはもに]?.{0,8}(?:痛|疲)/u;

/** A burn or a cut that was only feared: 火傷しそう. */
const FEARED = /(?:火傷|やけど|ヤケド|怪我|ケガ|けが)を?し(?:そう|かね)/u;

/** A word of care from one user to the next. */
const TIP = /(?:火傷|やけど|ヤケド|怪我|ケガ|けが)(?:など)?(?:には?)?(?:ご?注意|気を)/u;

/** Food that goes against the grain: too sweet, too rich, not to the taste. */
const SICKLY = /気持ち悪|気持ちわる|胸焼け|胸やけ|むかむか|ムカムカ/u;
const OF_TASTE = /食感|味|甘|脂|油|くど|しつこ/u;

/** Anything that was hurt, burnt or ill: then the danger is taken at its word. */
const HURT =
  /血|腫|吐|下痢|腹痛|腹が痛|はれ|ケガ|けが|怪我|傷(?:が|を|に)|切(?:れ|り)まし|やけど|火傷|病院|医者|皮膚|肌|かぶれ|湿疹|発疹|痒|かゆ|アレルギ|煙|火|感電|漏電|爆発|破裂|破片|骨|しびれ|痺/u;

/** True when all that looked like a danger, in a Japanese review, is an ache in use, a burn only feared or warned of, or a rich dish. */
export function isMereAche({ review, analysis }: Pick<Asked, 'review' | 'analysis'>): boolean {
  if (analysis.language !== 'ja' || analysis.severity === 3) return false;
  const spans = analysis.flagEvidence.filter(({ flag }) => flag === 'safety').map(({ span }) => span);
  const words = ({ field, start, end }: (typeof spans)[number]) => {
    const source = written(field === 'followUp' ? review.followUp?.body : review[field]);
    return { shown: source.slice(start, end), near: source.slice(start, end + 6) };
  };
  const kind = (review.rating ?? 0) >= 4 && analysis.sentiment === 'positive';
  if (kind && spans.length > 0 && spans.every((span) => TIP.test(words(span).near))) return true;
  const texts = [review.title, review.body, review.followUp?.body].map((text) => written(text).replace(FEARED, ''));
  if (spans.length === 0 || texts.some((text) => HURT.test(text))) return false;
  const tasted = texts.some((text) => OF_TASTE.test(text));
  return spans.every((span) => {
    const { shown, near } = words(span);
    return FEARED.test(near) || ACHES.test(shown) || (tasted && SICKLY.test(shown));
  });
}
