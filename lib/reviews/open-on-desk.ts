/** The desk's own page of one review. */
import { browser } from 'wxt/browser';

/** Opens it in a new tab. It is a page of ours, whatever the key: one that is not known is said to be so there. */
export async function openOnDesk(key: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/desk.html')}#review?${new URLSearchParams({ key })}` });
}
