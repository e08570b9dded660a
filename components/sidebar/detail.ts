/** One review opened: its draft, what the rules say about it, and the way into the page's box and back. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { glossLanguageOf } from '../../lib/i18n.ts';
import { quietly } from '../../lib/log.ts';
import {
  type Boot,
  type DraftAsk,
  type DraftState,
  type ReportedEvent,
  type ReviewState,
  sendMessage,
} from '../../lib/messages.ts';
import type { Undo } from '../../lib/replies/insert.ts';
import type { Channel } from '../../lib/reviews/review.ts';
import type { Finding } from '../../lib/rules/finding.ts';
import type { Desk } from './desk.ts';
import type { DetailView, InsertQuestion, InsertResult } from './model.ts';

/** A page settles within this time, or the next. */
const NOT_YET = 300;
const PATIENT = 30;
/** Typing pauses this long before it is kept and checked. */
const TYPING_PAUSE = 250;

export interface Detail {
  view: ReadonlySignal<DetailView | null>;
  open(state: ReviewState | null): void;
  chooseChannel(channel: Channel): void;
  setText(text: string): void;
  fillBlank(id: string, text: string): void;
  anotherWording(): void;
  insert(answered: InsertQuestion[]): Promise<void>;
  undo(): Promise<void>;
  copy(): Promise<void>;
  carry(): Promise<void>;
  /** A newer state of the open review, after an action elsewhere in the sidebar. */
  take(state: ReviewState): void;
}

export function createDetail(
  desk: Desk,
  boot: Pick<Boot, 'uiLanguage' | 'limits'>,
  root: DocumentOrShadowRoot,
  stopped: AbortSignal,
): Detail {
  const { uiLanguage } = boot;
  const view = signal<DetailView | null>(null);
  /** What the draft was made from; kept apart from the view, which components read. */
  let made: DraftState | null = null;
  let undoable: { undo: Undo; key: string; channel: Channel; carried: boolean } | null = null;
  let typing = 0;

  const placeOf = (channel: Channel | null) => ({
    insertHere: channel !== null && desk.insertsHere(channel),
    limit: (channel && boot.limits[channel]) ?? null,
  });
  const patch = (change: Partial<DetailView>) => {
    if (view.value) view.value = { ...view.value, ...change };
  };
  /** The answer to a question may come when the seller is already elsewhere. */
  const stillOn = (key: string, channel: Channel) =>
    view.value?.state.review.key === key && view.value.channel === channel && !stopped.aborted;

  const refreshState = async (key: string) => {
    const state = await sendMessage('state', { key });
    if (state && view.value?.state.review.key === key) patch({ state });
    if (state) desk.replace(state);
  };

  const check = async (): Promise<Finding[]> => {
    const now = view.value;
    if (!now?.channel) return [];
    const { review } = now.state;
    const language = desk.buyerLanguage() ?? review.analysis.language;
    const request = { platform: review.platform, channel: now.channel, kind: review.kind, language, text: now.text };
    const findings = await sendMessage('check', { ...request, uiLanguage });
    if (stillOn(review.key, now.channel) && view.value?.text === now.text) patch({ findings });
    return findings;
  };

  const compose = async (change: Pick<DraftAsk, 'variant' | 'blanks'> = {}, tries = 0): Promise<void> => {
    const now = view.value;
    if (!now?.channel) return;
    const { channel } = now;
    const { key } = now.state.review;
    const ask: DraftAsk = {
      key,
      channel,
      glossLanguage: glossLanguageOf(uiLanguage),
      buyerLanguage: desk.buyerLanguage(),
      ...change,
    };
    const answer = await sendMessage('draft', ask);
    if (!stillOn(key, channel)) return;
    // Opened before the page had settled: the review is remembered in a moment, and has its draft then.
    if (!answer) {
      if (tries < PATIENT)
        setTimeout(() => stillOn(key, channel) && quietly('draft', compose(change, tries + 1)), NOT_YET);
      return;
    }
    made = answer;
    patch({ draft: answer.draft, text: answer.text, edited: answer.edited, carried: answer.carried });
    await Promise.all([check(), refreshState(key)]);
  };

  const keep = async (change: { carried?: boolean } = {}): Promise<boolean> => {
    const now = view.value;
    if (!now?.channel || !made) return false;
    const saved = await sendMessage('saveDraft', {
      reviewKey: now.state.review.key,
      channel: now.channel,
      text: now.text,
      variant: made.variant,
      blanks: made.blanks,
      edited: now.edited,
      carried: change.carried ?? now.carried,
    });
    return saved !== null;
  };

  /** What was typed and not kept yet is kept now: before another review, another channel, or the end of the page. */
  const keepTyped = async (): Promise<void> => {
    if (typing === 0) return;
    window.clearTimeout(typing);
    typing = 0;
    await keep();
  };
  const flush = () => quietly('keeping a draft', keepTyped());
  window.addEventListener('pagehide', flush, { signal: stopped });
  stopped.addEventListener('abort', flush);

  const tell = async (type: ReportedEvent, key: string, channel: Channel, text?: string) => {
    const state = await sendMessage('report', { key, type, channel, ...(text !== undefined && { text }) });
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

  /** What must be asked before this text may go into the box, in the order it is asked. */
  const question = async (text: string, answered: InsertQuestion[]): Promise<InsertQuestion | null> => {
    const blank = view.value?.draft?.blanks.some(({ marker }) => marker !== null && text.includes(marker)) ?? false;
    const findings = await check();
    const placeholder = blank || findings.some((one) => one.rule === 'placeholder-left');
    if (placeholder && !answered.includes('unfilled-blank')) return 'unfilled-blank';
    const blocked = findings.some((one) => one.level === 'block' && one.rule !== 'placeholder-left');
    return blocked && !answered.includes('blocked-by-rule') ? 'blocked-by-rule' : null;
  };

  return {
    view,
    take(state) {
      if (view.value?.state.review.key === state.review.key) patch({ state });
    },
    open(state) {
      if (state?.review.key === view.value?.state.review.key && state) return;
      flush();
      made = null;
      if (!state) {
        view.value = null;
        return;
      }
      const channels = desk.channels(state.review);
      const channel = channels[0] ?? null;
      view.value = {
        state,
        channels,
        channel,
        draft: null,
        text: '',
        edited: false,
        findings: [],
        result: null,
        canUndo: undoable?.key === state.review.key,
        carried: false,
        ...placeOf(channel),
      };
      quietly('opening a review', channel ? compose() : refreshState(state.review.key));
    },
    chooseChannel(channel) {
      flush();
      made = null;
      patch({
        channel,
        draft: null,
        text: '',
        edited: false,
        findings: [],
        result: null,
        insertHere: desk.insertsHere(channel),
      });
      quietly('draft', compose());
    },
    setText(text) {
      patch({ text, edited: true, result: null });
      window.clearTimeout(typing);
      typing = window.setTimeout(() => {
        flush();
        quietly('checking a draft', check());
      }, TYPING_PAUSE);
    },
    fillBlank(id, text) {
      flush();
      const now = view.value;
      if (!now || !made) return;
      const blank = now.draft?.blanks.find((one) => one.id === id);
      const blanks = { ...made.blanks, [id]: text };
      made = { ...made, blanks };
      if (!now.edited) {
        quietly('draft', compose({ blanks }));
        return;
      }
      // Composing anew would throw away what the seller wrote: only the marker is replaced.
      if (blank?.marker) patch({ text: now.text.replace(blank.marker, () => text), result: null });
      quietly('keeping a draft', Promise.all([keep(), check()]));
    },
    anotherWording() {
      if (!made) return;
      const next = { variant: made.variant + 1, blanks: made.blanks };
      // What was typed last must be kept before another wording takes its place.
      quietly(
        'draft',
        keepTyped().then(() => compose(next)),
      );
    },
    async insert(answered) {
      const now = view.value;
      if (!now?.channel) return;
      const { channel, text } = now;
      const { key } = now.state.review;
      if (text.trim() === '') return show({ status: 'refused', reason: 'no-draft' });
      const open = await question(text, answered);
      if (!stillOn(key, channel)) return;
      if (open) return show({ status: 'needs-answer', question: open });
      const replace = answered.includes('replace-text');
      const outcome = await desk.insertText(() => desk.target(key, channel), text, replace, focusBack());
      if (outcome.status === 'inserted') {
        undoable = { undo: outcome.undo, key, channel, carried: now.carried };
        if (stillOn(key, channel)) patch({ result: { status: 'inserted' }, canUndo: true, carried: false });
        await tell('inserted', key, channel, text);
        return;
      }
      show(outcome.status === 'refused' ? outcome : { status: 'needs-answer', question: 'replace-text' });
    },
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
    async carry() {
      const carried = !view.value?.carried;
      if (await keep({ carried })) patch({ carried });
      if (view.value) await refreshState(view.value.state.review.key);
    },
  };
}
