/**
 * What a language pack holds. Every wording is written by hand: in the pack's own language (that is the text of the
 * reply) and in each gloss language (its meaning for the seller). The types make a missing situation, cause, channel or
 * third wording a compile error.
 */
import type { Cause, Channel } from '../../reviews/review.ts';
import type { GlossLanguage, PackLanguage, Tone } from '../draft.ts';
import type { Remedy } from '../remedies.ts';
import type { SituationKind } from '../situation.ts';

/**
 * One wording and what it means. Holes, filled by compose: `{sorry}` an apology as strong as the complaint ·
 * `{point}` the buyer's own words · `{cause}` the cause's name (glosses only) · `{second}` the second cause ·
 * `{remedy}` the remedy or its marker · `{route}` where to turn · `{shop}` the shop's name. A hole named with a capital
 * letter begins a sentence: `{Sorry}`. The holes of details are listed at `DetailFrames`.
 */
export interface Wording {
  text: string;
  gloss: Readonly<Record<GlossLanguage, string>>;
  /** Absent: fits any tone. */
  tone?: Tone;
}

/** At least three, so that neighbouring replies of a shop do not read alike. */
export type Wordings = readonly [Wording, Wording, Wording, ...Wording[]];

/** Channels a reply can be written for. A report is not a reply. */
export type ReplyChannel = Exclude<Channel, 'report'>;

/** How the reply opens: to a complaint, when things are grave, to praise, to next to nothing, to a 追评; and in private. */
export type Opening =
  | 'complaint'
  | 'formal'
  | 'praise'
  | 'plain'
  | 'follow-up'
  | 'private'
  | 'private-praise'
  | 'private-plain';

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
}

export interface Pack {
  language: PackLanguage;
  names: Names;
  /** Only where a quotation would read badly: the European languages name what was said, Chinese and Japanese quote it. */
  details?: DetailFrames;
  greetings: Record<Opening, Wordings>;
  /** Acknowledges and is sorry for exactly this cause, without the buyer's words: it must be true of every such review. */
  apologies: Record<Cause, Wordings>;
  /** What the shop will pay attention to. Best efforts only: nothing here may claim that something has been done. */
  preventions: Record<Cause, Wordings>;
  /** Frames that can hold any quotation of a complaint. */
  points: Wordings;
  /** Frames for the quotation of praise. */
  praisedPoints: Wordings;
  /** Names the second cause. */
  seconds: Wordings;
  /** Holds the remedy, always on condition of having checked: an unconditional promise is the seller's to make. */
  remedies: Wordings;
  /** Asks the buyer to turn to the shop, inside the platform, so that something can be arranged. */
  contacts: Record<ReplyChannel, Wordings>;
  /** Leaves the door open where nothing has to be arranged; `{route}` is the place of `routes`. */
  doors: Wordings;
  /** The channel's way to the shop, as it fits `{route}`. */
  routes: Record<ReplyChannel, Wording>;
  /** Private only: what the buyer could send so that the case can be checked. */
  evidence: Wordings;
  /** A modest word about going on like this; only where there is nothing to be sorry for. */
  pledges: Wordings;
  bodies: Record<BodySituation, Wordings>;
  closings: Record<'complaint' | 'praise' | 'neutral', Wordings>;
  signatures: Record<'public' | 'private', Wordings>;
}
