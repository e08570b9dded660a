/** Bytes as they come, kept outside of this page's memory: the browser holds a blob, and on its disk when it grows. */

/** Bytes gathered here before they are handed over. */
const GATHERED = 1 << 20;

export interface BlobSink {
  write(bytes: Uint8Array): void;
  /** Everything that was written, in order. */
  end(type?: string): Blob;
}

export function createBlobSink(): BlobSink {
  const blobs: Blob[] = [];
  let gathered: Uint8Array[] = [];
  let size = 0;
  const handOver = (): void => {
    blobs.push(new Blob(gathered as BlobPart[]));
    gathered = [];
    size = 0;
  };
  return {
    write(bytes) {
      gathered.push(bytes);
      size += bytes.length;
      if (size >= GATHERED) handOver();
    },
    end(type = '') {
      handOver();
      return new Blob(blobs, { type });
    },
  };
}
