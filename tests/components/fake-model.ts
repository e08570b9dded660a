/** A sidebar model with invented reviews, for component tests: calls are recorded, signals are there to be set. */
import { computed, signal } from '@preact/signals';
import { vi } from 'vitest';
import type { DetailView, Filter, HealthView, SidebarModel } from '../../components/sidebar/model.ts';
import type { FileAnswer, TeachStep } from '../../components/sidebar/teach.ts';
import type { TaughtField } from '../../lib/extract/taught.ts';
import type { ReviewState, TemplateOffer } from '../../lib/messages.ts';
import { noneFound } from '../../lib/platforms/health.ts';
import type { Draft } from '../../lib/replies/draft.ts';
import type { Analysis, FollowUp, PageKind, Platform, ReviewField, StoredReview } from '../../lib/reviews/review.ts';
import type { Story } from '../../lib/reviews/story.ts';
import { timelineOf } from '../../lib/reviews/timeline.ts';
import type { TacticAnswer } from '../../lib/rules/tactics/tactic.ts';
import { DEFAULTS, type Settings } from '../../lib/settings.ts';

export const NOW = Date.UTC(2026, 2, 10, 3, 0);
export const HOUR = 3_600_000;

export const analysis = (change: Partial<Analysis> = {}): Analysis => ({
  language: 'ja',
  sentiment: 'negative',
  severity: 2,
  causes: [],
  flags: [],
  flagEvidence: [],
  praise: [],
  asks: false,
  triage: 'win-back',
  reasons: [],
  confidence: 0.9,
  ...change,
});

export const review = (key: string, change: Partial<StoredReview> = {}): StoredReview => ({
  key,
  fingerprint: key,
  platform: 'rakuten',
  shop: 'sora',
  kind: 'product-review',
  nativeId: key,
  rating: 2,
  sentiment: null,
  title: null,
  body: '箱がつぶれていました。',
  partial: false,
  postedAt: '2026-03-04',
  author: '購入者さん',
  productTitle: `湯のみ ${key}`,
  productId: null,
  orderId: '345678-20260301-0000000001',
  images: [],
  followUp: null,
  reply: null,
  replyable: true,
  replyDaysLeft: null,
  marks: [],
  url: null,
  firstSeenAt: NOW - 48 * HOUR,
  lastSeenAt: NOW,
  presence: 'seen',
  status: 'to-do',
  analysis: analysis(),
  seenOn: { url: 'https://review.rms.rakuten.co.jp/', pageKind: 'review-check-tool' },
  replyClosesAt: null,
  ...change,
});

export const followUp = (key: string, dueIn: number, change: Partial<FollowUp> = {}): FollowUp => ({
  reviewKey: key,
  kind: 'unanswered-negative',
  dueAt: NOW + dueIn,
  state: 'open',
  snoozedUntil: null,
  notifiedAt: null,
  ...change,
});

export const state = (key: string, change: Partial<StoredReview> = {}, followUps: FollowUp[] = []): ReviewState => ({
  review: review(key, change),
  events: [],
  followUps,
  drafts: [],
});

export const draft = (change: Partial<Draft> = {}): Draft => ({
  language: 'ja',
  situation: 'complaint:damaged',
  text: 'ご不便をおかけしました。【対応内容】いたします。',
  segments: [
    { role: 'apology', text: 'ご不便をおかけしました。', gloss: 'We are sorry for the trouble.' },
    { role: 'remedy', text: '【対応内容】いたします。', gloss: 'We will [what we do].' },
  ],
  blanks: [
    {
      id: 'remedy',
      marker: '【対応内容】',
      label: 'What will you do?',
      options: [{ key: 'exchange', text: '交換', gloss: 'Exchange it' }],
      cause: 'damaged',
    },
  ],
  ...change,
});

export const detail = (of: ReviewState, change: Partial<DetailView> = {}): DetailView => ({
  state: of,
  channels: ['review-comment'],
  channel: 'review-comment',
  draft: draft(),
  text: draft().text,
  edited: false,
  edits: [],
  tone: null,
  purpose: 'reply',
  template: null,
  findings: [],
  tactics: [],
  radar: null,
  lastLooks: [],
  box: null,
  limit: null,
  result: null,
  other: null,
  canUndo: false,
  carried: false,
  insertHere: true,
  ...change,
});

const readAll = (count: number): HealthView => ({
  status: 'records',
  count,
  health: { seen: count, complete: count, fields: { rating: { ...noneFound(), selector: count } } },
  outdated: false,
});

interface Start {
  platform?: Platform;
  pageKind?: PageKind;
  pageType?: 'reviews' | 'messages';
  settings?: Partial<Settings>;
  health?: Partial<HealthView>;
  /** What `select` opens; by default a plain detail of that review. */
  opens?: (state: ReviewState) => DetailView;
  /** What the open review's story has besides its events. */
  story?: Partial<Story>;
}

/** A model as the controller makes it: `select` opens and closes the detail, everything else is only recorded. */
export function fakeModel(states: ReviewState[], start: Start = {}) {
  const reviews = signal(states);
  const view = signal<DetailView | null>(null);
  const selectedKey = signal<string | null>(null);
  const settings = signal<Settings>({ ...DEFAULTS, ...start.settings });
  const health = signal<HealthView>({ ...readAll(states.length), ...start.health });
  const opens = start.opens ?? ((of) => detail(of));
  const done = () => Promise.resolve();
  const model = {
    platform: start.platform ?? 'rakuten',
    pageKind: signal<PageKind>(start.pageKind ?? 'review-check-tool'),
    pageType: signal(start.pageType ?? 'reviews'),
    settings,
    now: signal(NOW),
    health,
    reviews,
    unsure: signal<ReadonlyMap<string, readonly ReviewField[]>>(new Map()),
    report: vi.fn(() => Promise.resolve('Review Desk reading report\n')),
    selectedKey,
    filter: signal<Filter>('all'),
    query: signal(''),
    detail: view,
    help: signal(false),
    story: computed((): Story | null => {
      const open = view.value?.state;
      if (!open) return null;
      const timeline = timelineOf(open.events.toReversed(), open.review.analysis.language);
      return { key: open.review.key, timeline, linked: [], acted: [], outcome: null, signs: [], ...start.story };
    }),
    teach: {
      step: signal<TeachStep | null>(null),
      taught: signal<TaughtField[]>([]),
      answer: signal<FileAnswer | null>(null),
      begin: vi.fn(),
      show: vi.fn(),
      choose: vi.fn(),
      cancel: vi.fn(),
      keep: vi.fn(done),
      forget: vi.fn(done),
      file: vi.fn(() => Promise.resolve('{}\n')),
      load: vi.fn(done),
    },
    select: vi.fn((key: string | null) => {
      selectedKey.value = key ?? selectedKey.value;
      const found = reviews.value.find((one) => one.review.key === key);
      view.value = found ? opens(found) : null;
    }),
    showOnPage: vi.fn(),
    chooseChannel: vi.fn(),
    setText: vi.fn((text: string) => {
      if (view.value) view.value = { ...view.value, text, edited: true, result: null };
    }),
    fillBlank: vi.fn(),
    templates: vi.fn(async (): Promise<TemplateOffer[]> => []),
    takeTemplate: vi.fn(),
    chooseTone: vi.fn(),
    choosePurpose: vi.fn(),
    anotherWording: vi.fn(),
    insert: vi.fn(done),
    checkBox: vi.fn(done),
    tacticsIn: vi.fn((): Promise<TacticAnswer[]> => Promise.resolve([])),
    undo: vi.fn(done),
    copy: vi.fn(done),
    carry: vi.fn(done),
    settleDraft: vi.fn(done),
    snooze: vi.fn(done),
    markDone: vi.fn(done),
    correct: vi.fn(done),
    undoCorrection: vi.fn(done),
    nameTag: vi.fn(() => Promise.resolve(true)),
    snoozeMany: vi.fn(done),
    markManyDone: vi.fn(done),
    notHere: signal(null),
    putDownWanted: vi.fn(),
    openDesk: vi.fn(),
    record: vi.fn(done),
    takeBack: vi.fn(done),
    openOnDesk: vi.fn(),
    setCollapsed: vi.fn((sidebarCollapsed: boolean) => {
      settings.value = { ...settings.value, sidebarCollapsed };
    }),
    setWidth: vi.fn((sidebarWidth: number) => {
      settings.value = { ...settings.value, sidebarWidth };
    }),
    setSide: vi.fn((sidebarSide: Settings['sidebarSide']) => {
      settings.value = { ...settings.value, sidebarSide };
    }),
  } satisfies SidebarModel;
  return model;
}
