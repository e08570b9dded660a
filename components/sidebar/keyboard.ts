/** Keys of the sidebar. They work while the focus is inside of it, and never while somebody types or composes. */
import type { SidebarModel } from './model.ts';
import type { SidebarView } from './view.ts';

/** For the help overlay, in its order. */
export const KEYS = [
  ['j k', 'key.next-previous'],
  ['Enter', 'key.open'],
  ['Esc', 'key.back'],
  ['/', 'search'],
  ['i', 'insert'],
  ['c', 'copy'],
  ['z', 'undo'],
  ['t', 'templates'],
  ['x', 'key.choose'],
  ['s', 'snooze'],
  ['d', 'mark-done'],
  ['e', 'correct.what'],
  ['?', 'help'],
] as const;

/** Somebody is writing or choosing there: every key is theirs. */
function isTyping(target: EventTarget | undefined): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') !== null;
}

/** A card's own button is left out: the cursor is ahead of the focus for a frame when keys come fast. */
const PRESSED_BY_ENTER = 'button:not(.rd-card-open), a[href], summary, [role=menuitem]';

/** What a key does; false: nothing, the event goes on. */
function act(
  key: string,
  event: KeyboardEvent,
  model: SidebarModel,
  view: SidebarView,
  focusSearch: () => void,
): boolean {
  const detail = model.detail.value;
  const key0 = detail?.state.review.key ?? view.cursor.value;
  switch (key) {
    case 'j':
    case 'k':
      view.move(key === 'j' ? 1 : -1);
      return true;
    case 'Enter': {
      const target = event.composedPath()[0];
      if (detail || view.cursor.value === null || (target instanceof Element && target.closest(PRESSED_BY_ENTER)))
        return false;
      view.open(view.cursor.value);
      return true;
    }
    case 'Escape':
      if (model.help.value) model.help.value = false;
      else if (detail) view.open(null);
      else if (view.chosen.value.length > 0) view.unchoose();
      else return false;
      return true;
    case '/':
      if (detail) view.open(null);
      focusSearch();
      return true;
    case '?':
      model.help.value = !model.help.value;
      return true;
    case 'i':
      if (!detail?.channel) return false;
      void (detail.insertHere ? model.insert() : model.carry());
      return true;
    case 'c':
      if (!detail?.channel) return false;
      void model.copy();
      return true;
    case 'z':
      if (!detail?.canUndo) return false;
      void model.undo();
      return true;
    case 't':
      if (!detail?.draft) return false;
      view.templating.value = true;
      return true;
    case 'x':
      if (detail || key0 === null) return false;
      view.choose(key0);
      return true;
    case 's':
      if (!detail && view.chosen.value.length > 0) {
        view.bulkSnoozing.value = true;
        return true;
      }
      if (key0 === null) return false;
      if (!detail) view.open(key0);
      view.snoozing.value = key0;
      return true;
    case 'e':
      if (key0 === null) return false;
      if (!detail) view.open(key0);
      view.correcting.value = key0;
      return true;
    case 'd':
      if (!detail && view.chosen.value.length > 0) {
        void model.markManyDone([...view.chosen.value]);
        view.unchoose();
        return true;
      }
      if (key0 === null) return false;
      // In the list it moves down to what is done; the cursor stays with the work.
      if (!detail) view.moveOff();
      void model.markDone(key0);
      return true;
    default:
      return false;
  }
}

/** The listener for the sidebar's root element. `focusSearch` puts the focus into the search box. */
export function keyboard(
  model: SidebarModel,
  view: SidebarView,
  focusSearch: () => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    // 229: what keydown says while an input method composes, also in browsers that don't say isComposing yet.
    if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.composedPath()[0])) return;
    // While the help is open it is the only thing on screen.
    if (model.help.value && event.key !== 'Escape' && event.key !== '?') return;
    if (!act(event.key, event, model, view, focusSearch)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
