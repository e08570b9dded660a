/** Keys of the sidebar. They work while the focus is inside of it, and never while somebody types or composes. */
import { type Command, commandOf } from '../../lib/commands.ts';
import type { SidebarModel } from './model.ts';
import type { SidebarView } from './view.ts';

/** Somebody is writing or choosing there: every key is theirs. */
function isTyping(target: EventTarget | undefined): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"])') !== null;
}

/** A card's own button is left out: the cursor is ahead of the focus for a frame when keys come fast. */
const PRESSED_BY_ENTER = 'button:not(.rd-card-open), a[href], summary, [role=menuitem]';

/** What Enter and Escape do, whatever keys the seller chose; false: nothing, the event goes on. */
function actFixed(event: KeyboardEvent, model: SidebarModel, view: SidebarView): boolean {
  const detail = model.detail.value;
  if (event.key === 'Enter') {
    const target = event.composedPath()[0];
    if (detail || view.cursor.value === null || (target instanceof Element && target.closest(PRESSED_BY_ENTER)))
      return false;
    view.open(view.cursor.value);
    return true;
  }
  if (event.key !== 'Escape') return false;
  if (model.help.value) model.help.value = false;
  else if (detail) view.open(null);
  else if (view.chosen.value.length > 0) view.unchoose();
  else return false;
  return true;
}

/** What a command does; false: nothing, the event goes on. */
function act(command: Command, model: SidebarModel, view: SidebarView, focusSearch: () => void): boolean {
  const detail = model.detail.value;
  const key0 = detail?.state.review.key ?? view.cursor.value;
  switch (command) {
    case 'next':
    case 'previous':
      view.move(command === 'next' ? 1 : -1);
      return true;
    case 'search':
      if (detail) view.open(null);
      focusSearch();
      return true;
    case 'help':
      model.help.value = !model.help.value;
      return true;
    case 'insert':
      if (!detail?.channel) return false;
      void (detail.insertHere ? model.insert() : model.carry());
      return true;
    case 'copy':
      if (!detail?.channel) return false;
      void model.copy();
      return true;
    case 'undo':
      if (!detail?.canUndo) return false;
      void model.undo();
      return true;
    case 'templates':
      if (!detail?.draft) return false;
      view.templating.value = true;
      return true;
    case 'choose':
      if (detail || key0 === null) return false;
      view.choose(key0);
      return true;
    case 'snooze':
      if (!detail && view.chosen.value.length > 0) {
        view.bulkSnoozing.value = true;
        return true;
      }
      if (key0 === null) return false;
      if (!detail) view.open(key0);
      view.snoozing.value = key0;
      return true;
    case 'correct':
      if (key0 === null) return false;
      if (!detail) view.open(key0);
      view.correcting.value = key0;
      return true;
    case 'done':
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
    const command = commandOf(event.key, model.settings.value.keys);
    // While the help is open it is the only thing on screen.
    if (model.help.value && event.key !== 'Escape' && command !== 'help') return;
    const done = command === null ? actFixed(event, model, view) : act(command, model, view, focusSearch);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
