/** A zip put together from files that are packed already: of their bytes none is held here. */
import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { ZipDeflate } from 'fflate';
import { createBlobSink } from './blob-sink.ts';

/** Every file of ours has the zip's own beginning of time, so that the same data give the same bytes: noon of 1980-01-01. */
const BEGINNING = (((1 << 5) | 1) << 16) | (12 << 11);
const DEFLATED = 8;
/** Where zips without the later 64-bit fields end. */
const LARGEST = 0xffff_ffff;

/** A file that is packed: its bytes, and what the zip tells about it. Sizes in bytes. */
export interface PackedFile {
  name: string;
  crc: number;
  size: number;
  bytes: Blob;
}

export interface Packer {
  write(bytes: Uint8Array): void;
  end(): PackedFile;
}

/** What is packed at once: always as much, or the same bytes would be packed otherwise when they come in other pieces. */
const AT_ONCE = 1 << 16;

/** Packs what comes as it comes. */
export function createPacker(name: string): Packer {
  const sink = createBlobSink();
  const piece = new Uint8Array(AT_ONCE);
  let filled = 0;
  const file = new ZipDeflate(name, { level: 6 });
  file.ondata = (error, part) => {
    if (error) throw error;
    sink.write(part);
  };
  return {
    write(bytes) {
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + AT_ONCE - filled);
        piece.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled < AT_ONCE) continue;
        // Taken over as bytes: the same piece is filled again.
        file.push(piece);
        filled = 0;
      }
    },
    end() {
      file.push(piece.slice(0, filled), true);
      const { crc, size } = file;
      return { name, crc, size, bytes: sink.end() };
    },
  };
}

/** Rejects with a RangeError for more than a zip without 64-bit fields can hold. */
export async function zipOf(files: readonly PackedFile[]): Promise<Blob> {
  const packed = files.reduce((sum, { bytes }) => sum + bytes.size, 0);
  if (packed >= LARGEST || files.some(({ size }) => size >= LARGEST)) throw new RangeError('more than a zip can hold');
  const zip = new ZipWriter(new BlobWriter('application/zip'), {
    useWebWorkers: false,
    passThrough: true,
    compressionMethod: DEFLATED,
    rawLastModDate: BEGINNING,
    extendedTimestamp: false,
    dataDescriptor: false,
    zip64: false,
  });
  for (const { name, crc, size, bytes } of files)
    await zip.add(name, new BlobReader(bytes), { crc32: crc, uncompressedSize: size });
  return zip.close();
}
