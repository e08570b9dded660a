/** Reviews as the seller looks at them: due times within his working hours, and the windows that matter with what he knows of them. */

import { sellerTimeOf } from '../follow-ups/seller-settings.ts';
import { windowsShown } from '../follow-ups/windows.ts';
import { inWorkingHours } from '../follow-ups/working-due.ts';
import type { ReviewState } from '../messages.ts';
import { loadSettings } from '../settings-store.ts';

/** States as stored in, states as shown out, in order; null stays null. Not to be written back. */
export async function asShown<S extends ReviewState | null>(states: readonly S[], now: number): Promise<S[]> {
  const settings = await loadSettings();
  const seller = sellerTimeOf(settings);
  return states.map((state) =>
    state === null
      ? state
      : {
          ...state,
          followUps: state.followUps.map((row) => inWorkingHours(row, seller)),
          windows: windowsShown(state.review, now, settings.windowDays),
        },
  );
}

/** The same for one. */
export const shownOne = async (state: Promise<ReviewState | null>, now: number): Promise<ReviewState | null> =>
  (await asShown([await state], now))[0] ?? null;
