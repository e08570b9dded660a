/**
 * Everything that is said between contexts. Content scripts may only add observations and ask; extension pages may also
 * open tabs. The background validates every payload (types are no wall).
 */
import { browser } from 'wxt/browser';
import type { TaughtField } from './extract/taught.ts';
import type { WindowLeft } from './follow-ups/windows.ts';
import type { Catalog } from './i18n.ts';
import { isNoRoom, NO_ROOM, noteRoom } from './no-room.ts';
import type { Script } from './platforms/places.ts';
import type { Reading } from './platforms/platform.ts';
import type { LastLook } from './platforms/policy.ts';
import type { AskedFor } from './replies/asked-for.ts';
import type { Draft, GlossLanguage, PackLanguage, Purpose, Tone } from './replies/draft.ts';
import type { SegmentEdit } from './replies/edited-segments.ts';
import type { Alike } from './replies/radar.ts';
import type { FilledTemplate } from './replies/template.ts';
import type { Correcting } from './reviews/correction-rows.ts';
import type { Coverage } from './reviews/coverage.ts';
import type { Look } from './reviews/coverage-rows.ts';
import type { SaveTerms } from './reviews/other-version.ts';
import type { PastHealth } from './reviews/page-health.ts';
import type {
  Cause,
  Channel,
  Deed,
  DeedType,
  EventType,
  FollowUp,
  FollowUpKind,
  OtherVersion,
  OverrideReason,
  Platform,
  ReviewEvent,
  SavedDraft,
  Snooze,
  StoredReview,
} from './reviews/review.ts';
import type { WantedReview } from './reviews/selection.ts';
import type { Story } from './reviews/story.ts';
import type { NamingTag } from './reviews/tag-rows.ts';
import type { Taught } from './reviews/taught-pack.ts';
import type { PackResult } from './reviews/taught-store.ts';
import type { CheckRequest, Finding, UiLanguage } from './rules/finding.ts';
import type { TacticAnswer } from './rules/tactics/tactic.ts';
import type { Settings } from './settings.ts';

/** All the sidebar and popup need to show one review. */
export interface ReviewState {
  review: StoredReview;
  /** Newest first, at most 50. Lists leave events and drafts empty; `state` fills them. */
  events: ReviewEvent[];
  followUps: FollowUp[];
  drafts: SavedDraft[];
  /** What the buyer wants, in so many words; absent: not asked. */
  asksFor?: AskedFor[];
  /** Until when what can be done about it, soonest first; absent: not asked (lib/follow-ups/windows.ts). */
  windows?: WindowLeft[];
}

export interface DraftState {
  draft: Draft;
  /** What stands in the draft box: the composed text, or what the seller made of it. */
  text: string;
  variant: number;
  blanks: Record<string, string>;
  edited: boolean;
  carried: boolean;
  /** null: whichever. */
  tone: Tone | null;
  purpose: Purpose;
  /**
   * The seller's template the text was begun with, and what it says in the seller's language: its linked variant, null
   * where there is none. null: begun with none.
   */
  template: { name: string; gloss: string | null } | null;
  /** `updatedAt` of what is kept of it: a save rests on that. null: nothing is. */
  savedAt: number | null;
  /** What another tab wrote into it meanwhile. */
  other: OtherVersion | null;
}

/** A template of the seller's, filled for one review. */
export interface TemplateOffer extends Pick<FilledTemplate, 'parts' | 'empty' | 'refused'> {
  id: string;
  name: string;
  language: string;
  usedCount: number;
  /** What it and the review are both about, where it is suggested: empty for one that is merely used most. null: not suggested. */
  suits: Cause[] | null;
}

export interface DraftAsk {
  key: string;
  channel: Channel;
  glossLanguage: GlossLanguage;
  buyerLanguage: string | null;
  /** The page offers a way to this buyer that nobody else reads. Absent: as the platform's policy has it. */
  privately?: boolean;
  /** Absent: what was saved, else 0. */
  variant?: number;
  /** Absent: what was saved. In a text which the seller has changed, filling one touches only its own sentence. */
  blanks?: Record<string, string>;
  /** Absent: what was saved. Changing variant, tone or purpose makes the text anew. */
  tone?: Tone | null;
  purpose?: Purpose;
  /** Put this template of the seller's into the box, as the seller's own words. */
  template?: string;
  /** See `SaveTerms`. */
  basedOn?: number | null;
}

/** Events the sidebar may report; everything else the background finds out itself. */
export type ReportedEvent = Extract<EventType, 'inserted' | 'undone' | 'copied'>;

/** How the sidebar stands on the page. */
export type Looks = Pick<Settings, 'sidebarWidth' | 'sidebarCollapsed' | 'sidebarSide'>;

/** A review after a correction, and others of its shop that are judged otherwise by it, as lists show them. */
export interface Corrected {
  state: ReviewState;
  others: ReviewState[];
}

/** What is asked before a text that was inserted can no longer be changed; only channels where something is. */
export type LastLooks = Partial<Record<Channel, LastLook[]>>;

/** Is this text too like what the shop said before about the same product? */
export interface RadarAsk {
  key: string;
  channel: Channel;
  text: string;
  buyerLanguage: string | null;
}

export interface RadarWarning extends Alike {
  /** How many earlier replies were looked at. */
  compared: number;
  /** A wording that is less like them, for `DraftAsk.variant`; null: none of the packs' is. */
  variant: number | null;
}

/** Why a text was inserted although a rule stopped it. */
export interface Override {
  reason: OverrideReason;
  /** The seller's own words; never empty where the reason is `other`. */
  note: string;
}

/** One finding that was overruled. */
export type Overridden = Override & Pick<Finding, 'rule' | 'quote'>;

export interface Boot {
  /** The sidebar's styles: sent like its words, so that its script stays small. */
  css: string;
  settings: Settings;
  /** The seller wants none of us on this page. */
  paused: boolean;
  uiLanguage: UiLanguage;
  /** The words of that language. */
  catalog: Catalog;
  /** Longest texts of this platform's channels, in code points, where a limit is known. */
  limits: Partial<Record<Channel, number>>;
  lastLooks: LastLooks;
  /** What the seller taught on this platform's pages. */
  taught: TaughtField[];
}

/** What is known of the list and the page kind after a look; `coverage`: null when the look read nothing. */
export interface Covered {
  coverage: Coverage | null;
  past: PastHealth;
}

/** `paused`: nobody was let in; the gate asks again when the settings are others. */
export type BringAnswer = 'in' | 'paused';

export interface Protocol {
  /** From the gate of a page that may be a review page: let readers and sidebar in, unless the seller has paused them there. */
  bring(ask: { script: Script }): BringAnswer;
  /** First word of a page: everything its sidebar needs to begin. */
  boot(ask: { platform: Platform }): Boot;
  /** The review this tab was opened for, until `putDownWanted`; null: none. */
  selection(ask: Record<never, never>): WantedReview | null;
  /**
   * One look at a page, at most 500 records at a time. Answers in the order of `records`; null for a record that can't
   * be told apart safely. A reading that is not `settled` is judged and compared, but not remembered.
   */
  observe(reading: Reading): (ReviewState | null)[];
  /** All of a settled reading has been observed: this is what was on screen, in page order. Also of one that read nothing. */
  covered(look: Look): Covered;
  /** Everything about one review, for the detail view. */
  state(ask: { key: string }): ReviewState | null;
  /** Compose, or bring back what was saved. Saves nothing unless `variant` or `blanks` are given. */
  draft(ask: DraftAsk): DraftState | null;
  /** The seller's templates for this review and channel, the buyer's language first. */
  templates(ask: Pick<DraftAsk, 'key' | 'channel' | 'buyerLanguage' | 'glossLanguage'>): TemplateOffer[];
  /** null: the review is not stored (yet). */
  saveDraft(draft: Omit<SavedDraft, 'updatedAt' | 'other'> & SaveTerms): SavedDraft | null;
  /** `shop`: its own phrases to avoid are found too. Absent: the platform's. */
  check(request: CheckRequest & { uiLanguage: UiLanguage; shop?: string }): Finding[];
  /** What has become of each of a draft's sentences in a text that was changed; saves nothing. */
  edits(ask: { sentences: string[]; text: string; language: PackLanguage }): SegmentEdit[];
  /** Old advice that is forbidden now, in a draft or a note, and what is allowed instead. */
  tactics(ask: { platform: Platform; text: string; uiLanguage: UiLanguage }): TacticAnswer[];
  /** null: not too like anything, or the review is not stored (yet). Saves nothing. */
  radar(ask: RadarAsk): RadarWarning | null;
  report(event: {
    key: string;
    type: ReportedEvent;
    channel: Channel;
    text?: string;
    /** With `inserted`: what the seller inserted it in spite of, and why. */
    overridden?: Overridden[];
  }): ReviewState | null;
  /** History with differences, other reviews of the order, what came of our action. null: the review is not stored (yet). */
  story(ask: { key: string }): Story | null;
  /** What the seller says was done where no page shows it. */
  record(ask: { key: string; deed: Deed }): ReviewState | null;
  /** The deed recorded at that time was a mistake: noted, nothing is deleted. */
  takeBack(ask: { key: string; type: DeedType; at: number }): ReviewState | null;
  snooze(ask: { key: string; choice: Snooze }): ReviewState | null;
  markDone(ask: { key: string }): ReviewState | null;
  /** What the seller says about our judgement: it holds for that review, and others are judged by it. */
  correct(ask: Correcting): Corrected | null;
  /** Takes back what was said at that moment. */
  undoCorrection(ask: { key: string; at: number }): Corrected | null;
  /** Makes a tag of the shop's own from words of a review, or adds them to the one of that name. null: refused. */
  nameTag(ask: NamingTag): Corrected | null;
  /** Many at once, all or none. Answers with those that are known, as lists show them. */
  snoozeMany(ask: { keys: string[]; choice: Snooze }): ReviewState[];
  markManyDone(ask: { keys: string[] }): ReviewState[];
  /** How long a window is open, as the seller knows it: days, null = it never closes, undefined = as our data has it. */
  setWindow(ask: { id: string; days?: number | null | undefined }): void;
  /** The review this tab was opened for has been found, or the seller goes on without it. */
  putDownWanted(ask: Record<string, never>): void;
  /** Reviews of one order; after them those without an order whose draft was chosen to be carried over. */
  ofOrder(ask: { platform: Platform; orderId: string }): ReviewState[];
  /** The sidebar's own looks; content scripts may change nothing else. */
  saveLooks(looks: Looks): void;
  /** Keep how a field is found, in place of what was taught before. Answers with all that is taught on the platform. */
  teach(lesson: Taught): TaughtField[];
  forgetTaught(place: Omit<Taught, 'ways'>): TaughtField[];
  /** The platform's lessons as a file. */
  exportTaught(ask: { platform: Platform }): string;
  /** Take a file's lessons, all of them or none; and what is taught on the platform then. */
  importTaught(ask: { platform: Platform; pack: string }): { result: PackResult; taught: TaughtField[] };
  /** Show this review on the desk, in a new tab: a page of ours, so that a content script may ask for it. */
  openOnDesk(ask: { key: string }): void;
  /** Open the right page at that review in a new tab. `reminder`: what it is opened from; absent: nothing in particular. */
  openReview(ask: { key: string; reminder?: FollowUpKind | undefined }): void;
  /** Open the desk in a new tab: a content script can't. */
  openDesk(ask: Record<never, never>): void;
}

export type Ask<K extends keyof Protocol> = Parameters<Protocol[K]>[0];
export type Reply<K extends keyof Protocol> = ReturnType<Protocol[K]>;

/** Errors don't survive the way between contexts, so they travel as data. */
type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

/** Asks the background. Rejects when it refuses, fails, or is gone (the extension was updated under the page). */
export async function sendMessage<K extends keyof Protocol>(type: K, data: Ask<K>): Promise<Reply<K>> {
  const answer: Answer<Reply<K>> | undefined = await browser.runtime.sendMessage({ type, data });
  if (!answer) throw new Error(`no answer: ${type}`);
  noteRoom(type, answer.ok ? null : answer.error);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/** Who sent a message. `url` and `tab` can be spoofed by a compromised page process: a filter, not a wall. */
export interface Sender {
  url?: string;
  tab?: { id?: number };
  frameId?: number;
}

/** One handler for each message there is; a missing one is a type error. They get whatever was sent and must check it. */
export type Handlers = { [K in keyof Protocol]: (data: unknown, sender: Sender) => Promise<Reply<K>> };

/** Registers the one listener, synchronously, as a service worker must. */
export function answerMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, respond: (answer: Answer<unknown>) => void) => {
      const { type, data } = (message ?? {}) as { type?: string; data?: unknown };
      const handler =
        type !== undefined && Object.hasOwn(handlers, type) ? handlers[type as keyof Protocol] : undefined;
      if (!handler) return undefined;
      handler(data, sender).then(
        (value) => respond({ ok: true, value }),
        (error: unknown) =>
          respond({ ok: false, error: isNoRoom(error) ? NO_ROOM : error instanceof Error ? error.message : 'failed' }),
      );
      // Keeps the channel open for the answer; returning the promise itself works in newer browsers only.
      return true;
    },
  );
}
