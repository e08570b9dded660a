/** One place that writes to the console. Never review text, never buyer data. */
export const log = (...parts: (string | number | boolean | null | undefined)[]): void =>
  console.info('[Review Desk]', ...parts);

/** Runs background work whose failure must not reach the page: says what failed, without data, and goes on. */
export const quietly = (what: string, work: Promise<unknown>): void => {
  work.catch((error: unknown) => log(what, 'failed:', error instanceof Error ? error.message : 'unknown'));
};
