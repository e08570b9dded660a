/**
 * What a language pack holds. Every wording is written by hand: in the pack's own language (that is the text of the
 * reply) and in each gloss language (its meaning for the seller). The types make a missing situation, cause, channel or
 * third wording a compile error.
 */
import type { Cause, Channel } from '../../reviews/review.ts';
import type { GlossLanguage, PackLanguage, Tone } from '../draft.ts';
import type { FoundCause, Remedy } from '../remedies.ts';
import type { SituationKind } from '../situation-kinds.ts';

/**
 * One wording and what it means. Holes, filled by compose: `{sorry}` an apology as strong as the complaint ·
 * `{point}` the buyer's own words · `{cause}` the cause's name (glosses only) · `{second}` the second cause ·
 * `{remedy}` the remedy or its marker · `{done}` the same, carried out · `{found}` what was found · `{date}` a day · `{route}` where to turn · `{shop}` the shop's name. A hole named with a capital
 * letter begins a sentence: `{Sorry}`. The holes of details are listed at `DetailFrames`.
 */
export interface Wording<G extends GlossLanguage = GlossLanguage> {
  text: string;
  gloss: Readonly<Record<G, string>>;
  /** Absent: fits any tone. */
  tone?: Tone;
}

/** At least three, so that neighbouring replies of a shop do not read alike. */
export type Wordings<G extends GlossLanguage = GlossLanguage> = readonly [
  Wording<G>,
  Wording<G>,
  Wording<G>,
  ...Wording<G>[],
];

/** What the Simplified pack is glossed in by itself; its Traditional gloss is the Traditional pack (parallel.ts). */
export type Untraditional = Exclude<GlossLanguage, 'zh-TW'>;

/** Channels a reply can be written for. A report is not a reply. */
export type ReplyChannel = Exclude<Channel, 'report'>;

/** How the reply opens: to a complaint, when things are grave, to praise, to next to nothing, to a 追评; and in private. `private-again`: in a message that follows another. */
export type Opening =
  | 'complaint'
  | 'formal'
  | 'praise'
  | 'plain'
  | 'follow-up'
  | 'private'
  | 'private-praise'
  | 'private-plain'
  | 'private-again';

/** What the body of a situation other than a plain complaint says; complaints are built from `apologies` and the rest. */
export type BodySituation = Exclude<SituationKind, 'complaint'>;

/** What goes into the holes. */
export interface Names {
  /** `{sorry}` by severity: small gripe, real problem, danger or total failure. */
  sorry: readonly [string, string, string];
  /** What a complaint is about, as a noun phrase that fits `{second}` and `{cause}`. */
  causes: Readonly<Record<Cause, string>>;
  /** What the shop can do, as it fits `{remedy}`. None is ever tied to a review. */
  remedies: Readonly<Record<Remedy, string>>;
  /** What the shop has done about it, as it fits `{done}`. */
  done: Readonly<Record<Remedy, string>>;
  /** What the shop found on checking, as a clause that fits `{found}`. Ordinary slips only: nothing that blames others. */
  found: Readonly<Record<FoundCause, string>>;
  /** Stands in the remedy's place until the seller names it; the rule check knows it as a field left unfilled. */
  remedyMarker: string;
}

/** Sentences that hold a detail in the words of `details/names/`. */
export interface DetailFrames {
  /** `{symptom}` what went wrong, instead of the cause's apology. */
  symptoms: Wordings;
  /** `{second}` what else went wrong. */
  seconds: Wordings;
  /** `{part}` what it is about. */
  parts: Wordings;
  /** `{like}` what pleased, instead of the praise's body. */
  likes: Wordings;
  /** `{like}` before the complaint of a mixed review. */
  likesToo: Wordings;
  /** `{sorry}`: a small gripe that the reply does not name. */
  slights: Wordings;
}

export interface Pack<G extends GlossLanguage = GlossLanguage> {
  language: PackLanguage;
  names: Names;
  /** Only where a quotation would read badly: the European languages name what was said, Chinese and Japanese quote it. */
  details?: DetailFrames;
  greetings: Record<Opening, Wordings<G>>;
  /** Acknowledges and is sorry for exactly this cause, without the buyer's words: it must be true of every such review. */
  apologies: Record<Cause, Wordings<G>>;
  /** What the shop will pay attention to. Best efforts only: nothing here may claim that something has been done. */
  preventions: Record<Cause, Wordings<G>>;
  /** Frames that can hold any quotation of a complaint. */
  points: Wordings<G>;
  /** Frames for the quotation of praise. */
  praisedPoints: Wordings<G>;
  /** Names the second cause. */
  seconds: Wordings<G>;
  /** Holds the remedy, always on condition of having checked: an unconditional promise is the seller's to make. */
  remedies: Wordings<G>;
  /** Asks the buyer to turn to the shop, inside the platform, so that something can be arranged. */
  contacts: Record<ReplyChannel, Wordings<G>>;
  /** Leaves the door open where nothing has to be arranged; `{route}` is the place of `routes`. */
  doors: Wordings<G>;
  /** The channel's way to the shop, as it fits `{route}`. */
  routes: Record<ReplyChannel, Wording<G>>;
  /** `{found}`: only where the seller has said what was found. */
  found: Wordings<G>;
  /** Private only: `{date}` by when the shop gets back to the buyer; only where the seller has named it. */
  until: Wordings<G>;
  /** `{date}` on which the solution was carried out; only where the seller has named it. */
  doneOn: Wordings<G>;
  /** Amazon's seller feedback only, in private, after a solution: told neutrally, never asked for (amazon.md 5.4 [DOC A9]). */
  feedbackNotices: Wordings<G>;
  /** Private only: what the buyer could send so that the case can be checked. */
  evidence: Wordings<G>;
  /** A modest word about going on like this; only where there is nothing to be sorry for. */
  pledges: Wordings<G>;
  bodies: Record<BodySituation, Wordings<G>>;
  closings: Record<'complaint' | 'praise' | 'neutral', Wordings<G>>;
  signatures: Record<'public' | 'private', Wordings<G>>;
}
