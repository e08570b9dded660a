/** One review opened: its draft, what the rules say about it, and the way into the page's box and back. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { channelFor } from '../../lib/follow-ups/purpose.ts';
import { glossLanguageOf } from '../../lib/i18n.ts';
import { quietly } from '../../lib/log.ts';
import {
  type Boot,
  type DraftAsk,
  type Overridden,
  type ReportedEvent,
  type ReviewState,
  sendMessage,
} from '../../lib/messages.ts';
import type { Undo } from '../../lib/replies/insert.ts';
import { type Channel, type FollowUpKind, PRIVATE_CHANNELS } from '../../lib/reviews/review.ts';
import type { Desk } from './desk.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { createEditWatch } from './edit-watch.ts';
import type { DetailView, DraftActions, InsertResult } from './model.ts';
import { OVERRULE_QUESTIONS, overruled, stoppedBy } from './overrule.ts';
import { createRuleDesk, UNCHECKED } from './rule-desk.ts';

/** A page settles within this time, or the next. */
const NOT_YET = 300;
const PATIENT = 30;
/** Typing pauses this long before it is kept and checked. */
const TYPING_PAUSE = 250;

/** Of a draft that has not been composed yet. */
const UNWRITTEN = {
  ...{ draft: null, text: '', edited: false, edits: [], tone: null, template: null, result: null, other: null },
  purpose: 'reply',
  ...UNCHECKED,
} satisfies Partial<DetailView>;

/** What the seller asks of the draft. */
type Change = Pick<DraftAsk, 'variant' | 'blanks' | 'tone' | 'purpose' | 'template'>;

export interface Detail extends DraftActions {
  view: ReadonlySignal<DetailView | null>;
  /** `reminder`: what the review was opened from. */
  open(state: ReviewState | null, reminder?: FollowUpKind | null): void;
  /** A newer state of the open review; judged otherwise, a draft that nobody has written on is made anew. */
  take(state: ReviewState): void;
}

export function createDetail(
  desk: Desk,
  boot: Pick<Boot, 'uiLanguage' | 'limits' | 'lastLooks'>,
  root: DocumentOrShadowRoot,
  stopped: AbortSignal,
): Detail {
  const { uiLanguage } = boot;
  const view = signal<DetailView | null>(null);
  let undoable: { undo: Undo; key: string; channel: Channel; carried: boolean } | null = null;
  let typing = 0;

  const placeOf = (channel: Channel | null) => ({
    insertHere: channel !== null && desk.insertsHere(channel),
    limit: (channel && boot.limits[channel]) ?? null,
    lastLooks: (channel && boot.lastLooks[channel]) ?? [],
  });
  const patch = (change: Partial<DetailView>) => {
    if (view.value) view.value = { ...view.value, ...change };
  };
  /** The answer to a question may come when the seller is already elsewhere. */
  const stillOn = (key: string, channel: Channel) =>
    view.value?.state.review.key === key && view.value.channel === channel && !stopped.aborted;

  const keeper = createDraftKeeper(view, patch, stillOn);
  const { keep } = keeper;

  const refreshState = async (key: string) => {
    const state = await sendMessage('state', { key });
    if (state && view.value?.state.review.key === key) patch({ state });
    if (state) desk.replace(state);
  };

  const rules = createRuleDesk(desk, uiLanguage, view, patch, stillOn);
  const { check } = rules;

  const compare = createEditWatch(view, patch, stillOn);

  const askFor = (key: string, channel: Channel) => ({
    key,
    channel,
    glossLanguage: glossLanguageOf(uiLanguage),
    buyerLanguage: desk.buyerLanguage(),
  });

  const compose = async (change: Change = {}, tries = 0): Promise<void> => {
    const now = view.value;
    if (!now?.channel) return;
    const { channel, text } = now;
    const { key } = now.state.review;
    const ends = Object.keys(change).length > 0;
    const based = (): DraftAsk => ({
      ...askFor(key, channel),
      privately: now.channels.some((one) => PRIVATE_CHANNELS.includes(one)),
      ...change,
      ...(ends && keeper.made && { basedOn: keeper.made.savedAt }),
    });
    const answer = await keeper.inTurn(() => sendMessage('draft', based()));
    if (!stillOn(key, channel)) return;
    // Opened before the page had settled: the review is remembered in a moment, and has its draft then.
    if (!answer) {
      if (tries < PATIENT)
        setTimeout(() => stillOn(key, channel) && quietly('draft', compose(change, tries + 1)), NOT_YET);
      return;
    }
    keeper.made = answer;
    const { draft, edited, carried, tone, purpose, template, other } = answer;
    // Words typed while the answer was on its way stay: they are newer than it.
    const typed = now.draft !== null && view.value?.text !== text;
    patch({ draft, carried, tone, purpose, template, other, ...(!typed && { text: answer.text, edited }) });
    await Promise.all([check(), compare(), refreshState(key)]);
  };

  /** What was typed and not kept yet is kept now: before another review, another channel, or the end of the page. */
  const keepTyped = async (atOnce = false): Promise<void> => {
    if (typing === 0) return;
    window.clearTimeout(typing);
    typing = 0;
    await keep({ atOnce });
  };
  /** What was typed last must be kept before anything else takes its place. */
  const change = (asked: Change) =>
    quietly(
      'draft',
      keepTyped().then(() => compose(asked)),
    );
  const flush = () => quietly('keeping a draft', keepTyped());
  const lastFlush = () => quietly('keeping a draft', keepTyped(true));
  window.addEventListener('pagehide', lastFlush, { signal: stopped });
  stopped.addEventListener('abort', lastFlush);

  const tell = async (
    type: ReportedEvent,
    key: string,
    channel: Channel,
    text?: string,
    overridden: Overridden[] = [],
  ) => {
    const said = { ...(text !== undefined && { text }), ...(overridden.length > 0 && { overridden }) };
    const state = await sendMessage('report', { key, type, channel, ...said });
    if (!state) return;
    desk.replace(state);
    if (view.value?.state.review.key === key) patch({ state });
  };

  /** Writing into the page's box takes the focus there; the next key must not become part of the reply. */
  const focusBack = () => {
    const had = root.activeElement;
    return { restoreFocus: () => had instanceof HTMLElement && had.focus({ preventScroll: true }) };
  };

  const show = (result: InsertResult) => patch({ result });

  return {
    view,
    take(state) {
      const now = view.value;
      if (now?.state.review.key !== state.review.key) return;
      const judgedAnew = JSON.stringify(now.state.review.analysis) !== JSON.stringify(state.review.analysis);
      patch({ state });
      if (judgedAnew && keeper.made && !now.edited && now.draft) quietly('draft', compose());
    },
    open(state, reminder = null) {
      if (state?.review.key === view.value?.state.review.key && state) return;
      flush();
      keeper.made = null;
      if (!state) {
        view.value = null;
        return;
      }
      const channels = desk.channels(state.review);
      const channel = channelFor(channels, state.followUps, reminder, Date.now());
      view.value = {
        state,
        channels,
        channel,
        ...UNWRITTEN,
        canUndo: undoable?.key === state.review.key,
        carried: false,
        ...placeOf(channel),
      };
      quietly('opening a review', channel ? compose() : refreshState(state.review.key));
    },
    chooseChannel(channel) {
      flush();
      keeper.made = null;
      patch({
        channel,
        ...UNWRITTEN,
        ...placeOf(channel),
      });
      quietly('draft', compose());
    },
    setText(text) {
      patch({ text, edited: true, result: null });
      window.clearTimeout(typing);
      typing = window.setTimeout(() => {
        flush();
        quietly('checking a draft', Promise.all([check(), compare()]));
      }, TYPING_PAUSE);
    },
    fillBlank(id, text) {
      if (!keeper.made) return;
      // The next blank may be filled before the answer about this one is there.
      keeper.made = { ...keeper.made, blanks: { ...keeper.made.blanks, [id]: text } };
      patch({ result: null });
      change({ blanks: keeper.made.blanks });
    },
    templates() {
      const now = view.value;
      if (!now?.channel) return Promise.resolve([]);
      return sendMessage('templates', askFor(now.state.review.key, now.channel));
    },
    takeTemplate: (template) => change({ template }),
    chooseTone: (tone) => change({ tone }),
    choosePurpose: (purpose) => change({ purpose }),
    anotherWording(variant) {
      const { made } = keeper;
      if (made) change({ variant: variant ?? made.variant + 1, blanks: made.blanks });
    },
    async insert(answered = [], overrides = {}) {
      const now = view.value;
      if (!now?.channel) return;
      const { channel, text } = now;
      const { key } = now.state.review;
      if (text.trim() === '') return show({ status: 'refused', reason: 'no-draft' });
      const stopping = stoppedBy(await check(), text, now.draft?.blanks ?? []);
      if (!stillOn(key, channel)) return;
      const open = OVERRULE_QUESTIONS.find((one) => stopping[one].length > 0 && !overrides[one]);
      if (open) return show({ status: 'needs-answer', question: open, stopping: stopping[open] });
      const replace = answered.includes('replace-text');
      const outcome = await desk.insertText(() => desk.target(key, channel), text, replace, focusBack());
      if (outcome.status === 'inserted') {
        // What was only proposed so far is kept, so that it is known what went out.
        if (keeper.made && keeper.made.purpose !== 'reply' && stillOn(key, channel)) await keep();
        undoable = { undo: outcome.undo, key, channel, carried: now.carried };
        if (stillOn(key, channel)) patch({ result: { status: 'inserted' }, canUndo: true, carried: false, box: null });
        await tell('inserted', key, channel, text, overruled(stopping, overrides));
        return;
      }
      if (outcome.status === 'refused') return show(outcome);
      // What is there is looked at before it is asked whether to replace it.
      await rules.checkBox();
      show({ status: 'needs-answer', question: 'replace-text' });
    },
    checkBox: rules.checkBox,
    tacticsIn: rules.tacticsIn,
    async undo() {
      if (!undoable) return;
      const { undo, key, channel, carried } = undoable;
      const outcome = await desk.undoInsert(undo, () => desk.target(key, channel), focusBack());
      if (outcome.status === 'refused') return show(outcome);
      undoable = null;
      patch({ result: { status: 'undone' }, canUndo: false });
      if (carried && stillOn(key, channel) && (await keep({ carried }))) patch({ carried });
      await tell('undone', key, channel);
    },
    async copy() {
      const now = view.value;
      const text = now?.text ?? '';
      if (!now?.channel || text.trim() === '') return show({ status: 'refused', reason: 'no-draft' });
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        return show({ status: 'refused', reason: 'no-clipboard' });
      }
      show({ status: 'copied' });
      await tell('copied', now.state.review.key, now.channel);
    },
    async settleDraft(choice) {
      const other = view.value?.other;
      if (!other) return;
      window.clearTimeout(typing);
      typing = 0;
      if (choice === 'other') patch({ text: other.text, edited: true, result: null });
      if (await keep({ settled: true })) await Promise.all([check(), compare()]);
    },
    async carry() {
      const carried = !view.value?.carried;
      if (await keep({ carried })) patch({ carried });
      if (view.value) await refreshState(view.value.state.review.key);
    },
  };
}
