/** The sentences of a reply, put together from its blocks. Pure. */
import type { GlossLanguage, PackLanguage, Segment, SegmentRole, Tone } from './draft.ts';
import type { Holes } from './holes.ts';
import { PARAGRAPH, SIGNATURE_PARAGRAPH, separator } from './layout.ts';
import type { ReplyChannel, Wording, Wordings } from './packs/pack.ts';
import type { Block } from './plan.ts';
import { chooser, fill, inTone } from './wording.ts';

/** What is to be said, block by block. */
export interface Parts {
  blocks: readonly Block[];
  wordingFor: (block: Block) => Wordings;
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
  variant: number;
  /** Decides where the wordings begin. */
  seed: number;
  holes: Holes;
}

/** Sentences the seller adds by filling a blank: the wordings of all others stay what they were. */
const ADDED: readonly Block[] = ['found', 'done-on', 'until'];

/** The segments of these blocks in order, with what stands between them. */
export function segmentsOf({ blocks, wordingFor, roleOf, signature }: Parts, manner: Manner): Segment[] {
  const { channel, language, glossLanguage, tone, variant, seed, holes } = manner;
  const choose = chooser(seed, variant);
  const chooseAdded = chooser(seed + 1, variant);
  const parts = blocks.map((block) => ({
    role: roleOf(block),
    paragraph: PARAGRAPH[block],
    wording: (ADDED.includes(block) ? chooseAdded : choose)(inTone(wordingFor(block), tone)),
  }));
  if (signature !== null) {
    parts.push({ role: 'signature', paragraph: SIGNATURE_PARAGRAPH, wording: choose(inTone(signature, tone)) });
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
