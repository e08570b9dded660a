/** The number on the toolbar button. */
import { browser } from 'wxt/browser';

const COLOUR = '#b3261e';

/** MV3 has `action`, Firefox's MV2 build `browserAction`; both speak the same here. */
export type BadgeTarget = Pick<typeof browser.action, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setTitle'>;

function toolbarButton(): BadgeTarget {
  const apis: unknown = browser;
  const { action, browserAction } = apis as { action?: BadgeTarget; browserAction?: BadgeTarget };
  const target = action ?? browserAction;
  if (!target) throw new Error('this browser has no toolbar button for extensions');
  return target;
}

/** What the badge shows for a count: nothing for none, at most four characters. */
export function badgeText(count: number): string {
  if (count <= 0) return '';
  return count > 999 ? '999+' : String(count);
}

/** Shows how many follow-ups are overdue, with the same as the button's title for those who can't see the badge. */
export async function renderBadge(count: number, target: BadgeTarget = toolbarButton()): Promise<void> {
  await Promise.all([
    target.setBadgeText({ text: badgeText(count) }),
    target.setBadgeBackgroundColor({ color: COLOUR }),
    target.setTitle({ title: count > 0 ? `Review Desk (${count})` : 'Review Desk' }),
  ]);
}
