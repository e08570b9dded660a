/** A file gone through in stretches beside the database, in a transaction of it or in none. */

/** Waits for what is not the database's, without losing the transaction it is called in. */
export type Wait = <T>(work: Promise<T>) => Promise<T>;

/**
 * The next of a source, read in a task of its own: begun inside of a transaction, the reading would be taken for a part of it,
 * and the transaction would end while nobody asks it for anything.
 */
function outside<T>(source: AsyncGenerator<T>): Promise<IteratorResult<T, undefined>> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      source.next().then(resolve, reject);
    };
    port2.postMessage(null);
  });
}

/**
 * Stretch by stretch, the next one being read while this one is worked on. The work has to await every request it makes, one by
 * one: Dexie follows a transaction from one of its own promises to the next, and loses it in between of others.
 */
export async function eachStretch<T>(
  source: AsyncGenerator<T>,
  wait: Wait,
  work: (stretch: T) => Promise<void>,
): Promise<void> {
  const read = (): Promise<IteratorResult<T, undefined>> => {
    const next = outside(source);
    // Whoever fails before it comes to this one has told already.
    next.catch(() => undefined);
    return next;
  };
  for (let coming = read(); ; ) {
    const { done, value } = await wait(coming);
    if (done) return;
    coming = read();
    await work(value);
  }
}
