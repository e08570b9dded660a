/** A zip read in pieces: its list first, then file by file as it unpacks. Never more of it in memory than a few pieces. */
import { strFromU8 } from 'fflate';
import {
  DEFLATED,
  END,
  END_SIZE,
  LISTED,
  LISTED_SIZE,
  type Listed,
  LOCAL,
  LOCAL_SIZE,
  LONGEST_COMMENT,
  STORED,
} from './zip-layout.ts';

/** It is no zip, or not whole. */
export class BrokenZip extends Error {}

const NAME_AT = 28;
/** No list of ours is as long: a longer one is not read. */
const LONGEST_LIST = 1 << 20;

async function viewOf(file: Blob, from: number, to: number): Promise<DataView<ArrayBuffer>> {
  if (from < 0 || to > file.size || from > to) throw new BrokenZip('beyond its end');
  return new DataView(await file.slice(from, to).arrayBuffer());
}

/** Where the list begins and how long it is, as the file's end says. */
async function endOf(file: Blob): Promise<{ at: number; length: number; count: number }> {
  const from = Math.max(0, file.size - END_SIZE - LONGEST_COMMENT);
  const view = await viewOf(file, from, file.size);
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END || at + END_SIZE + view.getUint16(at + 20, true) !== view.byteLength) continue;
    return {
      count: view.getUint16(at + 10, true),
      length: view.getUint32(at + 12, true),
      at: view.getUint32(at + 16, true),
    };
  }
  throw new BrokenZip('no end');
}

/** The files in it, as its list tells them. Unpacks nothing, so that a bomb is known before it goes off. Rejects with `BrokenZip`. */
export async function listOf(file: Blob): Promise<Listed[]> {
  const { at: begin, length, count } = await endOf(file);
  if (length > LONGEST_LIST) throw new BrokenZip('an endless list');
  const view = await viewOf(file, begin, begin + length);
  const files: Listed[] = [];
  let at = 0;
  while (files.length < count) {
    if (at + LISTED_SIZE > length || view.getUint32(at, true) !== LISTED) throw new BrokenZip('no list');
    const nameSize = view.getUint16(at + NAME_AT, true);
    const behind = at + LISTED_SIZE + nameSize;
    if (behind > length) throw new BrokenZip('no list');
    files.push({
      name: strFromU8(new Uint8Array(view.buffer, at + LISTED_SIZE, nameSize)),
      // A file that is encrypted says so in the lowest bit: no method of ours.
      method: view.getUint16(at + 8, true) & 1 ? -1 : view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = behind + view.getUint16(at + NAME_AT + 2, true) + view.getUint16(at + NAME_AT + 4, true);
  }
  return files;
}

/** The bytes of one file as they unpack; never more than the list said. Throws `BrokenZip`, or what the unpacker met. */
export async function* unpacked(zip: Blob, { method, packed, size, at }: Listed): AsyncGenerator<Uint8Array> {
  const local = await viewOf(zip, at, at + LOCAL_SIZE);
  if (local.getUint32(0, true) !== LOCAL) throw new BrokenZip('no file');
  const begin = at + LOCAL_SIZE + local.getUint16(26, true) + local.getUint16(NAME_AT, true);
  if (begin + packed > zip.size) throw new BrokenZip('beyond its end');
  if (method !== DEFLATED && method !== STORED) throw new BrokenZip('packed in another way');
  const bytes = zip.slice(begin, begin + packed).stream();
  const reader = (method === STORED ? bytes : bytes.pipeThrough(new DecompressionStream('deflate-raw'))).getReader();
  let left = size;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      left -= value.length;
      if (left < 0) throw new BrokenZip('longer than it says');
      yield value;
    }
  } finally {
    // Whoever wants no more of it lets go of the rest.
    await reader.cancel().catch(() => undefined);
  }
  if (left > 0) throw new BrokenZip('shorter than it says');
}
