import { useEffect, useRef, useState } from 'preact/hooks';
import type { LastLook } from '../../lib/platforms/policy.ts';
import { useT } from '../ui/translation.ts';

/**
 * What to look at once more between the insert and the site's own button, where nothing can be changed afterwards. It stops
 * nothing: the button is the site's, and the seller presses it.
 */
export function Checklist({ items }: { items: readonly LastLook[] }) {
  const t = useT();
  const [seen, setSeen] = useState<ReadonlySet<LastLook>>(new Set());
  const box = useRef<HTMLFieldSetElement>(null);
  // It comes above the bar that was pressed, where it may be out of sight.
  useEffect(() => box.current?.scrollIntoView?.({ block: 'nearest' }), []);
  if (items.length === 0) return null;
  const toggle = (item: LastLook) => {
    const next = new Set(seen);
    if (!next.delete(item)) next.add(item);
    setSeen(next);
  };
  const all = items.every((item) => seen.has(item));
  return (
    <fieldset class="rd-blanks rd-checklist" ref={box} data-testid="checklist" data-done={all}>
      <legend>{t('checklist')}</legend>
      {items.map((item) => (
        <label key={item} class="rd-choice">
          <input type="checkbox" checked={seen.has(item)} onChange={() => toggle(item)} />
          <span>{t(`checklist.${item}`)}</span>
        </label>
      ))}
      <p class="rd-note" role="status">
        {all ? t('checklist.done') : t('checklist.left', { count: items.filter((item) => !seen.has(item)).length })}
      </p>
    </fieldset>
  );
}
