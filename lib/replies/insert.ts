/**
 * Putting a draft into the page's own box, and taking it out again. Looks the box up at the moment of asking, asks before
 * replacing, reads back what the page kept, and never submits.
 */
import { setFieldText } from 'text-field-edit';
import type { NoTarget, ReplyTarget, TargetResult } from '../platforms/platform.ts';

type Field = ReplyTarget['field'];

/** What was in the box before, and what undo needs to know. */
export interface Undo {
  field: Field;
  text: string;
  /** Of a box that is no form control: copies of what stood in it, so that its own markup comes back. */
  nodes: Node[] | null;
  selectionStart: number | null;
  selectionEnd: number | null;
  inserted: string;
}

export interface FocusOptions {
  /**
   * Gives the focus back to where it was inside the caller's own closed shadow root, which can't be seen from here. Called
   * whenever writing took the focus or lost it, at the latest at the end, whatever the outcome; may be called twice.
   */
  restoreFocus?: (() => void) | undefined;
}

export type InsertOutcome =
  | { status: 'inserted'; undo: Undo }
  | { status: 'needs-answer' }
  | { status: 'refused'; reason: NoTarget | 'not-kept' | 'too-long' };

export type UndoOutcome =
  | { status: 'undone' }
  | { status: 'refused'; reason: 'not-open' | 'changed-since' | 'not-kept' };

const isControl = (field: Field): field is HTMLTextAreaElement | HTMLInputElement => 'value' in field;
const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

const BLOCK = new Set([
  'address',
  'article',
  'blockquote',
  'dd',
  'div',
  'dl',
  'dt',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'ul',
]);

/** A rich box's text as its lines are seen: blocks and `<br>` break them, a `<br>` that only holds a block open does not. */
function richText(field: HTMLElement): string {
  const keepsBreaks = /^(?:pre|break-spaces)/.test(getComputedStyle(field).whiteSpace);
  const done: string[] = [];
  let line: string | null = null;
  const endLine = () => {
    if (line !== null) done.push(line);
    line = null;
  };
  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        const seen = keepsBreaks ? text : text.replace(/[ \t\r\n]+/g, ' ');
        // Indentation between the blocks of a page's source is no line.
        if (seen !== '' && (line !== null || keepsBreaks || seen !== ' ')) line = (line ?? '') + seen;
      } else if (node.nodeName === 'BR') {
        line ??= '';
        endLine();
      } else if (node.nodeType === 1) {
        const block = BLOCK.has((node as Element).localName);
        if (block) endLine();
        walk(node);
        if (block) endLine();
      }
    }
  };
  walk(field);
  endLine();
  // Editors write a no-break space where an ordinary one would not show.
  return done.join('\n').replaceAll('\u00a0', ' ');
}

/** The field's text as the page has it now; a rich box's with its line breaks. */
export const textIn = (field: Field): string => (isControl(field) ? field.value : richText(field));

/** The same words on the same lines. How many spaces stand in a row is the page's business in a rich box, not in a control. */
function holds(field: Field, text: string): boolean {
  if (isControl(field)) return lines(field.value) === lines(text);
  const fold = (one: string) =>
    lines(one)
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
  return fold(textIn(field)) === fold(text);
}

const isLocked = (field: Field): boolean =>
  isControl(field) ? field.readOnly || field.disabled : field.getAttribute('contenteditable') === 'false';

/** Two frames: frameworks that don't accept a text put their own back by then. A hidden tab draws none, so time counts too. */
const afterRender = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 120);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0)));
  });

function frameOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // another origin's: the focus stays on the frame
  }
}

/** The element with the focus, through open shadow roots and frames of the same origin. */
function focused(): Element | null {
  let active = document.activeElement;
  for (;;) {
    const inner = active?.shadowRoot ?? (active?.localName === 'iframe' ? frameOf(active) : null);
    if (!inner?.activeElement) return active;
    active = inner.activeElement;
  }
}

/**
 * Remembers who has the focus. The function given back returns it if writing into `written` took or lost it; not if a
 * person moved it elsewhere meanwhile. Can be called again.
 */
export function keepFocus({ restoreFocus }: FocusOptions): (written: Element | null) => void {
  const before = focused();
  return (written) => {
    const now = focused();
    const taken = now !== before && (written?.contains(now) ?? false);
    const nowhere = now === null || now.localName === 'body';
    if (!taken && !nowhere) return;
    if (now !== before) (before as HTMLElement | null)?.focus({ preventScroll: true });
    // Nobody to give it to, or someone in a closed root: the next key must not be typed into the buyer's reply.
    if (taken && focused() === now) (now as HTMLElement).blur();
    restoreFocus?.();
  };
}

function tell(field: Field, text: string): void {
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

/** As a page's own script would set it: past the framework's value tracking, then told. For fields that ignore editing commands. */
function setNatively(field: Field, text: string): void {
  if (isControl(field)) {
    const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  } else {
    const page = field.ownerDocument;
    const parts = lines(text).split('\n');
    // The last line is only there if something stands in it.
    if (parts.length > 1 && parts.at(-1) === '') parts.push('');
    field.replaceChildren(...parts.flatMap((part, i) => (i === 0 ? [part] : [page.createElement('br'), part])));
    for (const node of [...field.childNodes]) if (node.nodeType === 3 && node.nodeValue === '') node.remove();
  }
  tell(field, text);
}

type Put = (field: Field, text: string) => void;

/** By the browser's editing command first (its own undo works), by the setter if the page refuses that. */
const BY_TEXT: readonly Put[] = [setFieldText, setNatively];

/** Puts `text` in by the first way that the page keeps, and reads back. */
async function write(
  find: () => Field | null,
  text: string,
  giveBack: (written: Field) => void,
  ways: readonly Put[] = BY_TEXT,
): Promise<boolean> {
  for (const put of ways) {
    const field = find();
    if (!field) return false;
    put(field, text);
    // At once: a key pressed while the page renders must not land in its box.
    giveBack(field);
    await afterRender();
    const kept = find();
    if (kept && holds(kept, text)) return true;
  }
  return false;
}

/** Puts back what `undo` remembers: a rich box gets its own nodes again, and only if it refuses them their text. */
async function restore(undo: Undo, find: () => Field | null, giveBack: (written: Field) => void): Promise<boolean> {
  const putNodes: Put = (field, text) => {
    if (isControl(field) || !undo.nodes) return setFieldText(field, text);
    field.replaceChildren(...undo.nodes.map((node) => field.ownerDocument.importNode(node, true)));
    tell(field, text);
  };
  if (!(await write(find, undo.text, giveBack, undo.nodes ? [putNodes, ...BY_TEXT] : BY_TEXT))) return false;
  const field = find();
  if (field && isControl(field) && undo.selectionStart !== null)
    field.setSelectionRange(undo.selectionStart, undo.selectionEnd);
  return true;
}

/**
 * Inserts `text` into the box `find` names. `find` is asked again after the page rendered: a framework may have replaced
 * the element, and a box that meanwhile belongs to another review must not keep our text. The focus stays where it was.
 */
export async function insertText(
  find: () => TargetResult,
  text: string,
  replace: boolean,
  options: FocusOptions = {},
): Promise<InsertOutcome> {
  const found = find();
  if (!found.ok) return { status: 'refused', reason: found.reason };
  const { field, maxLength } = found.target;
  if (isLocked(field)) return { status: 'refused', reason: 'read-only' };
  if (maxLength !== null && text.length > maxLength) return { status: 'refused', reason: 'too-long' };
  const before = textIn(field);
  if (before.trim() !== '' && !holds(field, text) && !replace) return { status: 'needs-answer' };

  const control = isControl(field);
  const undo: Undo = {
    field,
    text: before,
    nodes: control ? null : [...field.childNodes].map((node) => node.cloneNode(true)),
    selectionStart: control ? field.selectionStart : null,
    selectionEnd: control ? field.selectionEnd : null,
    inserted: text,
  };
  const again = (): Field | null => {
    const now = find();
    return now.ok ? now.target.field : null;
  };
  const giveBack = keepFocus(options);
  try {
    if (await write(again, text, giveBack)) return { status: 'inserted', undo: { ...undo, field: again() ?? field } };
    // Leave nothing half-written behind.
    if (field.isConnected && textIn(field) !== before)
      await restore(undo, () => (field.isConnected ? field : null), giveBack);
    return { status: 'refused', reason: 'not-kept' };
  } finally {
    giveBack(again() ?? field);
  }
}

/**
 * Gives back exactly what was there, caret and markup included, unless the seller has gone on typing or the box is gone.
 * `find` names the review's box as it is now: asked for when the framework has replaced the element that was written into.
 */
export async function undoInsert(
  undo: Undo,
  find?: () => TargetResult,
  options: FocusOptions = {},
): Promise<UndoOutcome> {
  const live = (): Field | null => {
    if (undo.field.isConnected) return undo.field;
    const now = find?.();
    return now?.ok ? now.target.field : null;
  };
  const field = live();
  if (!field) return { status: 'refused', reason: 'not-open' };
  if (!holds(field, undo.inserted)) return { status: 'refused', reason: 'changed-since' };
  const giveBack = keepFocus(options);
  try {
    return (await restore(undo, live, giveBack)) ? { status: 'undone' } : { status: 'refused', reason: 'not-kept' };
  } finally {
    giveBack(live());
  }
}
