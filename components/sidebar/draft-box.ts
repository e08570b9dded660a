/** The box the draft is written in, as the parts around it use it: to show a place in it, and to change one. */

/** The draft box of the panel an element belongs to. */
export const draftBox = (near: Element): HTMLTextAreaElement | null =>
  near.closest('.rd-draft')?.querySelector<HTMLTextAreaElement>('textarea[data-testid=draft]') ?? null;

/** Puts the caret around a stretch and brings it into view, in the box and in the panel. */
export function showStretch(box: HTMLTextAreaElement, start: number, end: number): void {
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, end);
  // A browser scrolls to a caret that is typed at, not to one that is set: the layer behind the text knows the line.
  const mark = box.parentElement?.querySelector<HTMLElement>(`[data-start="${start}"]`);
  if (mark && box.scrollHeight > box.clientHeight) box.scrollTop = mark.offsetTop - box.clientHeight / 3;
  box.scrollIntoView({ block: 'nearest' });
}

/**
 * Replaces a stretch as if the seller had typed it: the browser's own undo takes it back, and the `input` event tells whoever
 * listens. Where the editing command does nothing, the value is set, and only our own undo knows.
 */
export function replaceStretch(box: HTMLTextAreaElement, start: number, end: number, text: string): void {
  const wanted = box.value.slice(0, start) + text + box.value.slice(end);
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, end);
  if (start !== end || text !== '') document.execCommand?.(text === '' ? 'delete' : 'insertText', false, text);
  if (box.value === wanted) return;
  box.value = wanted;
  box.setSelectionRange(start + text.length, start + text.length);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
}
