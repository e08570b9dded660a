import type { Stand } from '../../lib/follow-ups/stand.ts';
import { useT } from './translation.ts';

/** Where a review stands that its status alone does not tell; nothing where it does. */
export function StandLine({ stand }: { stand: Stand | null }) {
  const t = useT();
  return (
    stand && (
      <p class="rd-stand" data-testid="stand" data-stand={stand}>
        {t(`stand.${stand}`)}
      </p>
    )
  );
}
