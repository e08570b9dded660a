/** However long frames take, it goes on after this, ms. */
const PATIENCE = 150;
/** A list is measured, then placed, then painted. */
const FRAMES = 3;

/** Resolves when what was rendered just now is on screen. Tabs that are hidden paint nothing: there, after a moment. */
export function painted(window: Window | null): Promise<void> {
  return new Promise((resolve) => {
    const enough = setTimeout(resolve, PATIENCE);
    const wait = (frames: number) => {
      if (frames > 0 && window) {
        window.requestAnimationFrame(() => wait(frames - 1));
        return;
      }
      clearTimeout(enough);
      resolve();
    };
    wait(FRAMES);
  });
}
