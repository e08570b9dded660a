/** Choosing among wordings and filling their holes. */
import type { Tone } from './draft.ts';
import type { Wording } from './packs/pack.ts';
import { avoidedIn } from './voice.ts';

/** At least one wording to choose from. */
type Choice = readonly [Wording, ...Wording[]];

/** FNV-1a over UTF-16 units: spreads reviews over the wordings; nothing has to be secret or kept. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  // Without this last mixing neighbouring seeds would take the same wordings together.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * Hands out one wording per block. Reviews (`seed`) begin at different wordings, `variant` steps on from there, like a
 * counter with one digit per block; each block adds up the digits so far, so that every step changes all of them and
 * no combination comes twice before all have been.
 */
export function chooser(seed: number, variant: number): (wordings: Choice) => Wording {
  let rest = Number.isFinite(variant) ? Math.abs(Math.trunc(variant)) % 1_000_000_000 : 0;
  let digits = 0;
  let block = 0;
  return (wordings) => {
    const start = hash(`${seed}:${block}`) % wordings.length;
    digits += rest % wordings.length;
    rest = Math.floor(rest / wordings.length);
    block += 1;
    return wordings[(start + digits) % wordings.length] ?? wordings[0];
  };
}

/** The wordings of a tone, with those that fit any; all of them when no tone is asked for or none has it. */
export function inTone(wordings: Choice, tone: Tone | undefined): Choice {
  if (tone === undefined) return wordings;
  const [first, ...others] = wordings.filter((wording) => wording.tone === undefined || wording.tone === tone);
  return first === undefined ? wordings : [first, ...others];
}

/** The wordings that hold none of the phrases the shop avoids; all of them where each holds one. */
export function without(wordings: Choice, avoid: readonly string[]): Choice {
  if (avoid.length === 0) return wordings;
  const [first, ...others] = wordings.filter(({ text }) => avoidedIn(text, avoid).length === 0);
  return first === undefined ? wordings : [first, ...others];
}

const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Fills `{name}` holes in one pass: what is put in is never searched again. `{Name}` begins a sentence. Unknown holes
 * stay.
 */
export function fill(wording: string, holes: Readonly<Record<string, string>>): string {
  return wording.replace(/\{(\w)(\w*)\}/g, (whole, initial: string, rest: string) => {
    const value = holes[initial.toLowerCase() + rest];
    if (value === undefined) return whole;
    return initial === initial.toLowerCase() ? value : begun(value);
  });
}
