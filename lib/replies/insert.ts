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
  selectionStart: number | null;
  selectionEnd: number | null;
  inserted: string;
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

/** The field's text as the page has it now. */
export const textIn = (field: Field): string => (isControl(field) ? field.value : (field.textContent ?? ''));

const isLocked = (field: Field): boolean =>
  isControl(field) ? field.readOnly || field.disabled : field.getAttribute('contenteditable') === 'false';

/** Two frames: frameworks that don't accept a text put their own back by then. A hidden tab draws none, so time counts too. */
const afterRender = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 120);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0)));
  });

/** As a page's own script would set it: past the framework's value tracking, then told. For fields that ignore editing commands. */
function setNatively(field: Field, text: string): void {
  if (isControl(field)) {
    const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  } else {
    field.textContent = text;
  }
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

/** Writes and reads back, by the browser's editing command first (its own undo works), by the setter if the page refuses that. */
async function write(find: () => Field | null, text: string): Promise<boolean> {
  const holds = () => {
    const field = find();
    return field !== null && lines(textIn(field)) === lines(text);
  };
  for (const put of [setFieldText, setNatively]) {
    const field = find();
    if (!field) return false;
    put(field, text);
    await afterRender();
    if (holds()) return true;
  }
  return false;
}

function restoreCaret(undo: Undo): void {
  if (!isControl(undo.field) || undo.selectionStart === null) return;
  undo.field.setSelectionRange(undo.selectionStart, undo.selectionEnd);
}

/**
 * Inserts `text` into the box `find` names. `find` is asked again after the page rendered: a framework may have replaced
 * the element, and a box that meanwhile belongs to another review must not keep our text.
 */
export async function insertText(find: () => TargetResult, text: string, replace: boolean): Promise<InsertOutcome> {
  const found = find();
  if (!found.ok) return { status: 'refused', reason: found.reason };
  const { field, maxLength } = found.target;
  if (isLocked(field)) return { status: 'refused', reason: 'read-only' };
  if (maxLength !== null && text.length > maxLength) return { status: 'refused', reason: 'too-long' };
  const before = textIn(field);
  if (before.trim() !== '' && lines(before) !== lines(text) && !replace) return { status: 'needs-answer' };

  const control = isControl(field);
  const undo: Undo = {
    field,
    text: before,
    selectionStart: control ? field.selectionStart : null,
    selectionEnd: control ? field.selectionEnd : null,
    inserted: text,
  };
  const again = (): Field | null => {
    const now = find();
    return now.ok ? now.target.field : null;
  };
  if (await write(again, text)) return { status: 'inserted', undo: { ...undo, field: again() ?? field } };
  // Leave nothing half-written behind.
  if (field.isConnected && textIn(field) !== before) {
    await write(() => (field.isConnected ? field : null), before);
    restoreCaret(undo);
  }
  return { status: 'refused', reason: 'not-kept' };
}

/** Gives back exactly what was there, caret included, unless the seller has gone on typing or the box is gone. */
export async function undoInsert(undo: Undo): Promise<UndoOutcome> {
  const { field } = undo;
  if (!field.isConnected) return { status: 'refused', reason: 'not-open' };
  if (lines(textIn(field)) !== lines(undo.inserted)) return { status: 'refused', reason: 'changed-since' };
  if (!(await write(() => (field.isConnected ? field : null), undo.text)))
    return { status: 'refused', reason: 'not-kept' };
  restoreCaret(undo);
  return { status: 'undone' };
}
