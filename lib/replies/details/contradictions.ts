/** What of a review's details cannot stand together in one reply. Tables only. */
import type { Like, Part, Symptom } from './detail.ts';

/** What cannot be praised and regretted in one breath. */
export const CONTRADICTS: Readonly<Partial<Record<Like, readonly Symptom[]>>> = {
  service: ['poor-service', 'no-answer'],
  'fast-delivery': ['waited-long', 'never-arrived'],
  'good-delivery': ['waited-long', 'never-arrived', 'badly-delivered'],
  'well-packed': ['badly-packed', 'box-damaged', 'box-open', 'arrived-broken'],
  intact: ['arrived-broken', 'arrived-scratched', 'arrived-dented', 'arrived-dirty', 'arrived-leaking', 'part-missing'],
  'easy-assembly': ['hard-to-assemble', 'hard-to-install', 'hard-to-set-up'],
  'easy-install': ['hard-to-assemble', 'hard-to-install', 'hard-to-set-up'],
  'easy-use': ['hard-to-use', 'hard-to-clean', 'hard-to-set-up'],
  practical: ['hard-to-use'],
  fabric: ['too-thin', 'poor-quality', 'cheap', 'uncomfortable'],
  sound: ['poor-sound'],
  picture: ['poor-picture'],
  battery: ['battery-short'],
  value: ['too-dear'],
  'as-described': ['not-as-described', 'not-as-pictured'],
  fit: ['poor-fit', 'too-small', 'too-large', 'too-tight', 'too-short', 'too-long'],
  comfort: ['uncomfortable'],
  colour: ['colour-differs'],
  scent: ['smells', 'smells-chemical'],
  flavour: ['flavour'],
  story: ['story'],
  finish: ['poor-finish', 'flimsy', 'broke', 'not-lasting', 'torn', 'cheap', 'seam-open', 'part-off', 'coating-off'],
  sturdy: ['flimsy', 'broke', 'not-lasting', 'torn', 'part-off', 'seam-open', 'arrived-broken'],
  effect: ['no-effect', 'too-weak'],
  works: ['faulty', 'not-working', 'stopped-working', 'not-charging', 'not-holding', 'too-weak', 'no-effect', 'broke'],
  looks: ['not-as-pictured'],
  quality: ['faulty', 'poor-quality', 'poor-finish', 'cheap', 'broke', 'not-lasting', 'torn', 'flimsy'],
};

/** Parts that a symptom names itself: to be told about them again would repeat it. */
export const NAMED_BY: Readonly<Partial<Record<Symptom, readonly Part[]>>> = {
  'light-weak': ['light'],
  'battery-short': ['battery'],
  'not-charging': ['battery'],
  'no-connection': ['bluetooth'],
  'poor-sound': ['speaker'],
  'poor-picture': ['camera', 'screen'],
  'no-instructions': ['instructions'],
  'unclear-instructions': ['instructions'],
  'coating-off': ['coating'],
  'seam-open': ['seams'],
  'box-open': ['box'],
  'box-damaged': ['box'],
  'badly-packed': ['box'],
};
