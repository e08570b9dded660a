/** A zip read in pieces: its list first, then file by file as it unpacks. Never more of it in memory than a few pieces. */
import { BlobReader, configure, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';

// Files of one zip are read side by side, all in the caller's thread: with as many at once as the machine has cores, the next
// would wait five seconds for one of them to end.
configure({ maxWorkers: 64 });

/** A file of a zip as the list at its end tells it. */
export interface Listed {
  name: string;
  /** Bytes when unpacked. */
  size: number;
  entry: FileEntry;
}

/** The files in it, as its list tells them. Unpacks nothing, so that a bomb is known before it goes off. Rejects when it is no zip, or not whole. */
export async function listOf(file: Blob): Promise<Listed[]> {
  const zip = new ZipReader(new BlobReader(file), { useWebWorkers: false, checkSignature: true });
  const files: Listed[] = [];
  for await (const entry of zip.getEntriesGenerator()) {
    if (entry.directory || entry.encrypted) throw new Error('none of ours');
    files.push({ name: entry.filename, size: entry.uncompressedSize, entry });
  }
  return files;
}

/** The bytes of one file as they unpack; never more than the list said. Throws what the unpacker met when they are damaged. */
export async function* unpacked({ entry, size }: Listed): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  // What it can't unpack it tells here alone: the stream just stays open.
  const broken = new Promise<never>((_, failed) => entry.getData(writable).catch(failed));
  broken.catch(() => undefined);
  const reader = readable.getReader();
  let left = size;
  try {
    for (;;) {
      const { done: isOver, value } = await Promise.race([reader.read(), broken]);
      if (isOver) break;
      left -= value.length;
      if (left < 0) throw new Error('longer than it says');
      yield value;
    }
  } finally {
    // Whoever wants no more of it lets go of the rest.
    await reader.cancel().catch(() => undefined);
  }
  if (left > 0) throw new Error('shorter than it says');
}
