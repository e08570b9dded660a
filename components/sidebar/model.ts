/** What the sidebar's components see. The controller makes one per page; tests make their own. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { TeachableField } from '../../lib/extract/taught.ts';
import type { DraftState, Override, RadarWarning, ReviewState, TemplateOffer } from '../../lib/messages.ts';
import type { Health, NoTarget, ReadingStatus } from '../../lib/platforms/platform.ts';
import type { LastLook } from '../../lib/platforms/policy.ts';
import type { Draft, Purpose, Tone } from '../../lib/replies/draft.ts';
import type { SegmentEdit } from '../../lib/replies/edited-segments.ts';
import type { Said } from '../../lib/reviews/correction.ts';
import type { Coverage } from '../../lib/reviews/coverage.ts';
import type { PastHealth } from '../../lib/reviews/page-health.ts';
import type {
  Channel,
  Deed,
  DeedType,
  OtherVersion,
  PageKind,
  Platform,
  ReviewField,
  Snooze,
  Span,
} from '../../lib/reviews/review.ts';
import type { WantedReview } from '../../lib/reviews/selection.ts';
import type { Story } from '../../lib/reviews/story.ts';
import type { Finding } from '../../lib/rules/finding.ts';
import type { TacticAnswer } from '../../lib/rules/tactics/tactic.ts';
import type { Settings } from '../../lib/settings.ts';
import type { TeachModel } from './teach.ts';

export const FILTERS = ['all', 'needs-me', 'negative', 'overdue', 'unanswered'] as const;
export type Filter = (typeof FILTERS)[number];

export { SNOOZES, type Snooze } from '../../lib/reviews/review.ts';

export interface HealthView {
  status: ReadingStatus;
  /** Reviews listed. */
  count: number;
  health: Health | null;
  /** Read, but not to be told apart from another, so not listed; known once the page has settled. */
  unlisted?: number;
  /** Taught, and nowhere on this page found any more. */
  stopped?: TeachableField[];
  /** The extension was updated under this page: only a reload helps. */
  outdated: boolean;
  /** The disk is full: nothing new can be kept. */
  full?: boolean;
  /** How much of the page's list has been read, and what this page kind used to show; known once the page has settled. */
  coverage?: Coverage | null;
  past?: PastHealth;
}

/**
 * `needs-answer`: a question stands between the click and the insert · `refused`: nothing was written (copy still
 * works) · `inserted`: read back from the page's own field.
 */
export type InsertStatus = 'inserted' | 'refused' | 'needs-answer' | 'copied' | 'undone';
export type InsertQuestion = 'replace-text' | 'unfilled-blank' | 'blocked-by-rule';
export interface InsertResult {
  status: InsertStatus;
  /**
   * With `refused`: why. `not-kept`: the page did not keep the text · `no-draft`: the draft is empty · `changed-since`:
   * the seller went on typing after the insert, so undo would lose words · `no-clipboard`: the browser refused the copy.
   */
  reason?: NoTarget | 'not-kept' | 'no-draft' | 'too-long' | 'changed-since' | 'no-clipboard';
  /** With `needs-answer`: what is asked. */
  question?: InsertQuestion;
  /** With a question that takes a reason: the findings it is about. */
  stopping?: Finding[];
}

/** The questions that take a reason; the others take a yes. */
export type OverruleQuestion = Exclude<InsertQuestion, 'replace-text'>;
/** What the seller said to them. */
export type Overrides = Partial<Record<OverruleQuestion, Override>>;

/** What the rules say about the text that stands in the page's own box, whoever wrote it. Nothing is written for that. */
export type BoxCheck =
  | { status: 'read'; text: string; findings: Finding[]; tactics: TacticAnswer[] }
  | { status: 'refused'; reason: NoTarget };

export interface DetailView {
  state: ReviewState;
  /** Where words can go from here; empty: nowhere (the UI says what is possible). */
  channels: Channel[];
  channel: Channel | null;
  /** null while it is being composed, or when there is no channel. */
  draft: Draft | null;
  /** What stands in the draft box. */
  text: string;
  edited: boolean;
  /** What the seller's changes did to the draft's sentences; empty while nothing was changed. */
  edits: SegmentEdit[];
  /** null: whichever. */
  tone: Tone | null;
  purpose: Purpose;
  /** The seller's template the text was begun with. */
  template: DraftState['template'];
  findings: Finding[];
  /** Old advice in the text that is forbidden now, with what is allowed instead. */
  tactics: TacticAnswer[];
  /** The text is too like what the shop said before about this product. */
  radar: RadarWarning | null;
  /** What is to be looked at before the site's own button is pressed; empty where the reply can be changed later. */
  lastLooks: readonly LastLook[];
  /** What was found in the page's box when it was last looked at; null: not looked at. */
  box: BoxCheck | null;
  /** Longest text the channel takes, in code points (policy, or the box's own `maxlength`); null: not known. */
  limit?: number | null;
  result: InsertResult | null;
  /** What another tab wrote into this draft meanwhile; null: nothing. */
  other: OtherVersion | null;
  canUndo: boolean;
  /** The draft is chosen to be carried over to this order's message page. */
  carried: boolean;
  /** On a list page: inserting happens elsewhere (Amazon product review), so the button says "carry over". */
  insertHere: boolean;
}

/** What can be done with the draft of the review that is open. */
export interface DraftActions {
  chooseChannel(channel: Channel): void;
  setText(text: string): void;
  fillBlank(id: string, text: string): void;
  chooseTone(tone: Tone | null): void;
  choosePurpose(purpose: Purpose): void;
  /** The seller's templates for the review that is open, filled for it. */
  templates(): Promise<TemplateOffer[]>;
  /** Puts one into the draft box, as the seller's own words. */
  takeTemplate(id: string): void;
  /** The next wording, or the one that is asked for. */
  anotherWording(variant?: number): void;
  /** `answered`: the seller said yes to these questions; `overrides`: why a rule does not hold here. */
  insert(answered?: InsertQuestion[], overrides?: Overrides): Promise<void>;
  /** Look at what stands in the page's box, and write nothing. */
  checkBox(): Promise<void>;
  /** Old advice in a note of the seller's, with what is allowed instead. */
  tacticsIn(note: string): Promise<TacticAnswer[]>;
  undo(): Promise<void>;
  copy(): Promise<void>;
  /** Of two versions of the draft: the one that is on screen, or the other tab's. */
  settleDraft(keep: 'mine' | 'other'): Promise<void>;
  /** Choose the draft for the order's message page; again takes it back. */
  carry(): Promise<void>;
}

export interface SidebarModel extends DraftActions {
  platform: Platform;
  pageKind: ReadonlySignal<PageKind>;
  pageType: ReadonlySignal<'reviews' | 'messages'>;
  settings: ReadonlySignal<Settings>;
  now: ReadonlySignal<number>;
  health: ReadonlySignal<HealthView>;
  /** All reviews of this page, in page order; on a message page those of its order. */
  reviews: ReadonlySignal<ReviewState[]>;
  /** By key: fields on which two readings of a review disagree, so that they were left open. */
  unsure: ReadonlySignal<ReadonlyMap<string, readonly ReviewField[]>>;
  selectedKey: Signal<string | null>;
  filter: Signal<Filter>;
  query: Signal<string>;
  detail: ReadonlySignal<DetailView | null>;
  /** History, order and outcome of the review that is open; null: none is, or not told yet. */
  story: ReadonlySignal<Story | null>;
  teach: TeachModel;
  /** Keyboard help is open. */
  help: Signal<boolean>;

  /** The reading report of this page (lib/platforms/health-report.ts). */
  report(): Promise<string>;
  select(key: string | null): void;
  showOnPage(key: string): void;
  snooze(key: string, choice: Snooze): Promise<void>;
  markDone(key: string): Promise<void>;
  /** What the seller says about our judgement; `words`: marked for it. */
  correct(key: string, said: Said[], words: Span | null): Promise<void>;
  /** Takes back what was said at that moment (`Correction.at`). */
  undoCorrection(key: string, at: number): Promise<void>;
  /** Names words of this review; false: the name or the words say too little, or there are too many tags. */
  nameTag(key: string, tag: { name: string; example: string; ofProduct: boolean }): Promise<boolean>;
  /** Many at once, all or none. */
  snoozeMany(keys: string[], choice: Snooze): Promise<void>;
  markManyDone(keys: string[]): Promise<void>;
  /** The review this tab was opened for, where the page has been read and doesn't show it. */
  notHere: ReadonlySignal<WantedReview | null>;
  putDownWanted(): void;
  /** The full page of the extension, in a new tab. */
  openDesk(): void;
  /** What the seller says was done. */
  record(key: string, deed: Deed): Promise<void>;
  /** The deed recorded at that time was a mistake. */
  takeBack(key: string, mistake: { type: DeedType; at: number }): Promise<void>;
  /** A review that is not on this page. */
  openOnDesk(key: string): void;
  setCollapsed(collapsed: boolean): void;
  setWidth(width: number): void;
  /** Over which side of the page it lies. */
  setSide(side: Settings['sidebarSide']): void;
}
