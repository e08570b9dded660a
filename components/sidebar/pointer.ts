/**
 * Pointing at a place of the page. A pane of ours lies over the page meanwhile: it takes the mouse, so that nothing of the page is
 * pressed, and frames what lies below. The page's elements are only looked up, never touched.
 */

/** What is under the finger, in words and frames. */
export interface PointedAt {
  /** Framed with a dashed line around it: the record. */
  around: Element | null;
  /** Said beside the frame. */
  says: string;
  /** There is something to be learned from here. */
  good: boolean;
}

export interface Pointer {
  /** Frames an element as if it were pointed at; null: nothing. */
  frame(element: Element | null): void;
  stop(): void;
}

export interface PointerOptions {
  /** Inside of our own shadow root. */
  layer: HTMLElement;
  describe(element: Element): PointedAt;
  onPoint(element: Element): void;
  onCancel(): void;
  stopped: AbortSignal;
}

/** The second half of a double click must not reach the page either. */
const AFTERWARDS = 400;

/** The page must not see any of these while they fall on our pane. */
const SWALLOWED = [
  ...['pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'mousemove', 'click', 'dblclick', 'auxclick'],
  ...['contextmenu', 'touchstart', 'touchmove', 'touchend', 'dragstart'],
];

/** What of the page lies at a point: below our own host, into open shadow roots. Coordinates of the viewport. */
function elementAt(root: DocumentOrShadowRoot, x: number, y: number, host: Element): Element | null {
  const found = root.elementsFromPoint(x, y).find((element) => element !== host) ?? null;
  const inner = found?.shadowRoot ? elementAt(found.shadowRoot, x, y, host) : null;
  return inner && inner !== found ? inner : found;
}

function box(layer: HTMLElement, className: string): HTMLElement {
  const made = layer.ownerDocument.createElement('div');
  made.className = className;
  made.setAttribute('aria-hidden', 'true');
  made.hidden = true;
  layer.append(made);
  return made;
}

function put(frame: HTMLElement, over: Element | null, by: number): void {
  frame.hidden = !over?.isConnected;
  if (!over) return;
  const { left, top, width, height } = over.getBoundingClientRect();
  frame.style.cssText = `left:${left - by}px;top:${top - by}px;width:${width + 2 * by}px;height:${height + 2 * by}px`;
}

/** Begins at once; ends with `stop` or when `stopped` aborts. */
export function startPointing({ layer, describe, onPoint, onCancel, stopped }: PointerOptions): Pointer {
  const window = layer.ownerDocument.defaultView;
  const root = layer.getRootNode() as ShadowRoot;
  const [pane, around, frame, words] = ['pane', 'around', 'frame', 'says'].map((name) =>
    box(layer, `rd-point-${name}`),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  pane.hidden = false;
  const ended = new AbortController();
  let isOver = false;
  const signal = AbortSignal.any([ended.signal, stopped]);
  let shown: { element: Element; view: PointedAt } | null = null;

  const show = (element: Element | null) => {
    if (element === shown?.element) return;
    shown = element && { element, view: describe(element) };
    frame.dataset.good = String(shown?.view.good ?? false);
    words.textContent = shown?.view.says ?? '';
  };
  const draw = () => {
    if (isOver || signal.aborted) return;
    put(frame, shown?.element ?? null, 2);
    put(around, shown?.view.around ?? null, 6);
    words.hidden = frame.hidden || words.textContent === '';
    if (!words.hidden) {
      const { left, top, bottom } = frame.getBoundingClientRect();
      words.style.cssText = `left:${Math.max(4, left)}px;top:${top > 34 ? top - 30 : bottom + 6}px`;
    }
    requestAnimationFrame(draw);
  };

  const swallow = (event: Event) => {
    // A button pressed by a key says it was clicked, at no place in particular.
    if (event.type === 'click' && (event as MouseEvent).detail === 0) return;
    const touched = 'changedTouches' in event ? (event as TouchEvent).changedTouches[0] : (event as MouseEvent);
    if (!touched) return;
    const { clientX: x, clientY: y } = touched;
    if (root.elementFromPoint(x, y) !== pane) {
      if (event.type === 'pointermove') show(null);
      return;
    }
    event.stopImmediatePropagation();
    // A press would take the focus from where it is in the page.
    if (event.type !== 'touchstart' && event.type !== 'touchmove') event.preventDefault();
    if (isOver) return;
    if (event.type === 'pointermove' || event.type === 'pointerdown')
      show(elementAt(layer.ownerDocument, x, y, root.host));
    if (event.type === 'click' && event.isTrusted && shown) onPoint(shown.element);
  };
  const cancel = (event: KeyboardEvent) => {
    if (isOver || event.key !== 'Escape' || event.isComposing) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    onCancel();
  };

  for (const type of SWALLOWED) window?.addEventListener(type, swallow, { capture: true, passive: false, signal });
  window?.addEventListener('keydown', cancel, { capture: true, signal });
  signal.addEventListener('abort', () => {
    for (const one of [pane, around, frame, words]) one.remove();
  });
  draw();
  return {
    frame: show,
    stop() {
      isOver = true;
      for (const one of [around, frame, words]) one.remove();
      setTimeout(() => ended.abort(), AFTERWARDS);
    },
  };
}
