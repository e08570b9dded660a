/** Small things every part of the page uses. */
import { createElement as h, type ReactNode, useEffect, useState } from 'react';

/** Text whose line ends are `<br>`. */
export const lines = (text: string): ReactNode[] =>
  text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [h('br', { key: i }), line]));

/** True after `delay` milliseconds. */
export function useLater(delay: number): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return later;
}

/** Renders again twice a second, as pages with a countdown do: what React does not know is gone by then. */
export function useHeartbeat(): void {
  const [, beat] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => beat((count) => count + 1), 500);
    return () => clearInterval(timer);
  }, []);
}
