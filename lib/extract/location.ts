/** Addresses of single-page applications: told after the new address is in place, which `navigate` is not. */

/** Calls back on every change of `location.href` until aborted. */
export function onLocationChange(window: Window, signal: AbortSignal, changed: (url: URL) => void): void {
  let last = window.location.href;
  const look = () => {
    if (window.location.href === last) return;
    last = window.location.href;
    changed(new URL(last));
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', look, { signal });
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  window.addEventListener('pageshow', look, { signal });
  if (navigation) return;
  // Browsers without the Navigation API tell nobody about pushState.
  const timer = window.setInterval(look, 1_000);
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });
}
