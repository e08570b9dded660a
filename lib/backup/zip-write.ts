/** A zip put together from files that are packed already: of their bytes none is held here. */
import { strToU8, ZipDeflate } from 'fflate';
import { createBlobSink } from './blob-sink.ts';
import { DEFLATED, END, END_SIZE, LARGEST, LISTED, LISTED_SIZE, type Listed, LOCAL, LOCAL_SIZE } from './zip-layout.ts';

/** Every file of ours has the zip's own beginning of time, so that the same data give the same bytes: noon of 1980-01-01. */
const NOON = 12 << 11;
const FIRST_DAY = (1 << 5) | 1;
const VERSION = 20;

/** A file that is packed: its bytes, and what the zip tells about it. */
export interface PackedFile extends Omit<Listed, 'at'> {
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
  let packed = 0;
  file.ondata = (error, part) => {
    if (error) throw error;
    packed += part.length;
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
        file.push(piece.slice());
        filled = 0;
      }
    },
    end() {
      file.push(piece.slice(0, filled), true);
      const { crc, size } = file;
      return { name, method: DEFLATED, crc, packed, size, bytes: sink.end() };
    },
  };
}

/** What the local header and the list say alike, from their version on. */
function tell(view: DataView, at: number, { method, crc, packed, size, name }: PackedFile): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 6, NOON, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

/** A header of so many bytes with an ASCII name behind it. */
function header(length: number, name: string, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length + name.length);
  fill(new DataView(bytes.buffer));
  bytes.set(strToU8(name), length);
  return bytes;
}

/** Throws a RangeError for more than a zip without 64-bit fields can hold. */
export function zipOf(files: readonly PackedFile[]): Blob {
  const parts: (Uint8Array | Blob)[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const local = header(LOCAL_SIZE, file.name, (view) => {
      view.setUint32(0, LOCAL, true);
      tell(view, 4, file);
    });
    const begin = at;
    list.push(
      header(LISTED_SIZE, file.name, (view) => {
        view.setUint32(0, LISTED, true);
        view.setUint16(4, VERSION, true);
        tell(view, 6, file);
        view.setUint32(42, begin, true);
      }),
    );
    parts.push(local, file.bytes);
    at += local.length + file.packed;
    if (at >= LARGEST || file.size >= LARGEST) throw new RangeError('more than a zip can hold');
  }
  const end = header(END_SIZE, '', (view) => {
    view.setUint32(0, END, true);
    view.setUint16(8, files.length, true);
    view.setUint16(10, files.length, true);
    view.setUint32(
      12,
      list.reduce((sum, { length }) => sum + length, 0),
      true,
    );
    view.setUint32(16, at, true);
  });
  return new Blob([...parts, ...list, end] as BlobPart[], { type: 'application/zip' });
}
