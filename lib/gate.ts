/** Stands on every page of the platforms' hosts, and lets the rest of the extension in where there is something to read. */
import { browser } from 'wxt/browser';
import { bootEarly } from './early-boot.ts';
import { onLocationChange } from './extract/location.ts';
import { log } from './log.ts';
import { sendMessage } from './messages.ts';
import { PLATFORM_OF, scriptFor } from './platforms/places.ts';

/** The worker may be dying just now: asked again after this, each time a little later. */
const RETRY = 500;
const MANY = 4;

function whenSettingsChange(signal: AbortSignal, tell: () => void): void {
  const { onChanged } = browser.storage.local;
  const once = () => {
    onChanged.removeListener(once);
    if (!signal.aborted) tell();
  };
  onChanged.addListener(once);
}

/** Asks once a document: what was let in follows the page's routes by itself. */
export function standAtGate(window: Window, signal: AbortSignal): void {
  let asked = false;
  const ask = async (tries: number): Promise<void> => {
    const script = scriptFor(new URL(window.location.href));
    if (!script || signal.aborted) {
      asked = false;
      return;
    }
    try {
      bootEarly(PLATFORM_OF[script]);
      const brought = await sendMessage('bring', { script });
      // Where the seller has paused us, the gate waits for other settings and does nothing else.
      if (brought === 'paused') whenSettingsChange(signal, () => void ask(1));
    } catch (error) {
      log('not let in', tries, error instanceof Error ? error.message : 'unknown');
      asked = tries < MANY;
      if (asked) window.setTimeout(() => void ask(tries + 1), RETRY * tries);
    }
  };
  const consider = () => {
    if (asked || !scriptFor(new URL(window.location.href))) return;
    asked = true;
    void ask(1);
  };
  onLocationChange(window, signal, consider);
  consider();
}
