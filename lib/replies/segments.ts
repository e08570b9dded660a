/** The sentences of a reply, put together from its blocks. Pure. */
import type { GlossLanguage, PackLanguage, Segment, SegmentRole, Tone } from './draft.ts';
import type { Holes } from './holes.ts';
import { PARAGRAPH, SIGNATURE_PARAGRAPH, separator } from './layout.ts';
import type { ReplyChannel, Wording } from './packs/pack.ts';
import type { Block } from './plan.ts';
import { chooser, fill, inTone, without } from './wording.ts';

/** What is to be said, block by block. */
export interface Parts {
  blocks: readonly Block[];
  wordingFor: (block: Block) => readonly [Wording, ...Wording[]];
  roleOf: (block: Block) => SegmentRole;
  /** The packs' signatures, or the shop's own; null: none. */
  signature: readonly [Wording, ...Wording[]] | null;
}

/** How it is to be said. */
export interface Manner {
  channel: ReplyChannel;
  language: PackLanguage;
  glossLanguage: GlossLanguage;
  tone: Tone | undefined;
  /** Phrases the shop avoids: a wording that holds one is taken only where all do. */
  avoid: readonly string[];
  variant: number;
  /** Decides where the wordings begin. */
  seed: number;
  holes: Holes;
}

/** Sentences the seller adds by filling a blank: the wordings of all others stay what they were. */
const ADDED: readonly Block[] = ['found', 'done-on', 'until'];

/** The segments of these blocks in order, with what stands between them. */
export function segmentsOf({ blocks, wordingFor, roleOf, signature }: Parts, manner: Manner): Segment[] {
  const { channel, language, glossLanguage, tone, avoid, variant, seed, holes } = manner;
  const fitting = (wordings: Parameters<typeof inTone>[0]) => without(inTone(wordings, tone), avoid);
  const choose = chooser(seed, variant);
  const chooseAdded = chooser(seed + 1, variant);
  const parts = blocks.map((block) => ({
    role: roleOf(block),
    paragraph: PARAGRAPH[block],
    wording: (ADDED.includes(block) ? chooseAdded : choose)(fitting(wordingFor(block))),
  }));
  if (signature !== null) {
    parts.push({ role: 'signature', paragraph: SIGNATURE_PARAGRAPH, wording: choose(fitting(signature)) });
  }
  return parts.map(({ role, paragraph, wording }, at): Segment => {
    const next = parts[at + 1]?.paragraph;
    const gap = (of: PackLanguage) => (next === undefined ? '' : separator(channel, paragraph, next, of));
    return {
      role,
      text: fill(wording.text, holes.text) + gap(language),
      gloss: fill(wording.gloss[glossLanguage], holes.gloss) + gap(glossLanguage),
    };
  });
}

/** The draft that these segments make. */
export const joined = (segments: readonly Segment[]): string => segments.map((segment) => segment.text).join('');
