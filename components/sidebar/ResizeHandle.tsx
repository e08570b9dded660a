import { useRef } from 'preact/hooks';
import { useT } from '../ui/translation.ts';

/** What the settings allow, in px. */
export const MIN_WIDTH = 320;
export const MAX_WIDTH = 900;
const STEP = 20;

export const clampWidth = (width: number): number => Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)));

/** `onWidth` follows the pointer, `onDone` is told once when it is let go. Arrow keys, Home and End do the same. */
export function ResizeHandle({
  width,
  side,
  onWidth,
  onDone,
}: {
  width: number;
  /** Which side of the page the sidebar lies over: pulling away from it makes it wider. */
  side: 'left' | 'right';
  onWidth: (w: number) => void;
  onDone: (w: number) => void;
}) {
  const t = useT();
  const wider = side === 'left' ? 1 : -1;
  const drag = useRef<{ x: number; width: number } | null>(null);
  const at = (event: PointerEvent) =>
    drag.current ? clampWidth(drag.current.width + wider * (event.clientX - drag.current.x)) : width;
  const end = (event: PointerEvent) => {
    if (!drag.current) return;
    onDone(at(event));
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: width - wider * STEP, ArrowRight: width + wider * STEP, Home: MIN_WIDTH, End: MAX_WIDTH }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    onDone(clampWidth(to));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr can't be a slider between two areas
    <div
      class="rd-resize"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('resize')}
      aria-valuenow={width}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        drag.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => drag.current && onWidth(at(event))}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
