import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { activeIn } from '../ui/focus.ts';

const PLACES = '[tabindex="-1"], input, button';

/**
 * For a panel that shows one step after the other: when a step took away what had the focus, the first place of the next
 * one gets it, so that the keyboard goes on there and a screen reader says it. A focus that is elsewhere stays there.
 */
export function useStepFocus(panel: RefObject<HTMLElement | null>, step: string): void {
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const active = activeIn(panel.current);
    if (active === null || active === document.body) panel.current?.querySelector<HTMLElement>(PLACES)?.focus();
  }, [panel, step]);
}
