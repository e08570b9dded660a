/** A frame around a review on the page, drawn over it from inside our own shadow root: the page itself stays untouched. */

const SHOWN_FOR = 2_400;

/** Scrolls the element into view and frames it for a moment. The frame follows the page's scrolling. */
export function frameElement(element: Element, layer: ParentNode & Node, stopped: AbortSignal): void {
  const { ownerDocument: document } = element;
  const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  const frame = document.createElement('div');
  frame.className = 'rd-spotlight';
  frame.setAttribute('aria-hidden', 'true');
  const until = performance.now() + SHOWN_FOR;
  const follow = () => {
    if (stopped.aborted || performance.now() > until || !element.isConnected) {
      frame.remove();
      return;
    }
    const box = element.getBoundingClientRect();
    frame.style.cssText = `left:${box.left - 4}px;top:${box.top - 4}px;width:${box.width + 8}px;height:${box.height + 8}px`;
    requestAnimationFrame(follow);
  };
  follow();
  layer.append(frame);
}
