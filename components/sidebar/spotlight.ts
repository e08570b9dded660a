/** A frame around a review on the page, drawn over it from inside our own shadow root: the page itself stays untouched. */

const SHOWN_FOR = 2_400;

/**
 * Scrolls the element into view and frames it for a moment. `find` says where the review stands; it is asked anew each time,
 * for scrolling may give a row to another review. null: nowhere right now, and nothing is framed.
 */
export function frameElement(find: () => Element | null, layer: ParentNode & Node, stopped: AbortSignal): void {
  const document = layer.ownerDocument;
  if (!document) return;
  const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
  const frame = document.createElement('div');
  frame.className = 'rd-spotlight';
  frame.setAttribute('aria-hidden', 'true');
  frame.hidden = true;
  const until = performance.now() + SHOWN_FOR;
  let scrolled = false;
  const follow = () => {
    if (stopped.aborted || performance.now() > until) {
      frame.remove();
      return;
    }
    const element = find();
    frame.hidden = element === null;
    if (element) {
      if (!scrolled) element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
      scrolled = true;
      const box = element.getBoundingClientRect();
      frame.style.cssText = `left:${box.left - 4}px;top:${box.top - 4}px;width:${box.width + 8}px;height:${box.height + 8}px`;
    }
    requestAnimationFrame(follow);
  };
  follow();
  layer.append(frame);
}
