/**
 * A passphrase around a backup: AES-256-GCM with a key made by PBKDF2. The first line of the file is readable and says how
 * it was locked; it is covered by the lock, so that nobody can change it. No passphrase, no content: nobody can help.
 * Locked in parts that are numbered, the last one marked (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár,
 * 2015): no part can be taken out, moved or cut off, and no more than one of them is in memory.
 */
import * as z from 'zod/mini';
import { createBlobSink } from './blob-sink.ts';

/** As OWASP asks of PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
export const ITERATIONS = 600_000;
/** A made-up header must not keep the page busy for hours. */
const MOST_ITERATIONS = 10_000_000;
const FORMAT = 'review-desk-backup-locked';
const VERSION = 2;
const LONGEST_HEADER = 1_000;
const NEW_LINE = 10;
/** Bytes of a part before it is locked; what the lock adds to each. */
const PART = 1 << 20;
const TAG = 16;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]{10,100}={0,2}$/));
const Header = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  cipher: z.literal('AES-256-GCM'),
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().check(z.minimum(10_000), z.maximum(MOST_ITERATIONS)),
  salt: base64,
  /** Begins the number of each part. */
  iv: base64,
  /** Made of the passphrase as the key is, but not the key: tells a wrong passphrase from a damaged file. */
  check: base64,
});
type Header = z.infer<typeof Header>;

/** `wrong-passphrase` · `damaged`: the passphrase is right, the file is not as it was written · `newer` · `unreadable`. */
export type LockProblem = 'wrong-passphrase' | 'damaged' | 'newer' | 'unreadable';
export type Unlocked = { ok: true; file: Blob } | { ok: false; problem: LockProblem };

type Bytes = Uint8Array<ArrayBuffer>;

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** One passphrase is the same however its letters were typed: composed or not, in whatever width. */
const secretOf = (passphrase: string): Bytes => new TextEncoder().encode(passphrase.normalize('NFKC'));

async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<{ key: CryptoKey; check: string }> {
  const secret = await crypto.subtle.importKey('raw', secretOf(passphrase), 'PBKDF2', false, ['deriveBits']);
  const derived = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, secret, 384);
  const key = await crypto.subtle.importKey('raw', derived.slice(0, 32), 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { key, check: toBase64(new Uint8Array(derived.slice(32))) };
}

const BEGINNING = 7;

/** The number of a part: seven bytes of the file's own, its place, whether it is the last. */
function numberOf(beginning: Bytes, place: number, last: boolean): Bytes {
  const number = new Uint8Array(12);
  number.set(beginning);
  new DataView(number.buffer).setUint32(BEGINNING, place);
  number[11] = last ? 1 : 0;
  return number;
}

const bytesOf = async (file: Blob, from: number, to: number): Promise<Bytes> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());

/** Locks a file. Each time with another salt: the same file locked twice are two different ones. */
export async function lock(file: Blob, passphrase: string, iterations = ITERATIONS): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const beginning = crypto.getRandomValues(new Uint8Array(BEGINNING));
  const { key, check } = await keyOf(passphrase, salt, iterations);
  const header: Header = {
    format: FORMAT,
    version: VERSION,
    cipher: 'AES-256-GCM',
    kdf: 'PBKDF2-SHA-256',
    iterations,
    salt: toBase64(salt),
    iv: toBase64(beginning),
    check,
  };
  const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const sink = createBlobSink();
  sink.write(line);
  const parts = Math.max(1, Math.ceil(file.size / PART));
  for (let place = 0; place < parts; place += 1) {
    const iv = numberOf(beginning, place, place === parts - 1);
    const part = await bytesOf(file, place * PART, (place + 1) * PART);
    sink.write(new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: line }, key, part)));
  }
  return sink.end('application/octet-stream');
}

/** Does the file begin as a locked one does? Rejects where it can't be read. */
export async function isLocked(file: Blob): Promise<boolean> {
  const start = new TextEncoder().encode(`{"format":"${FORMAT}"`);
  const bytes = await bytesOf(file, 0, start.length);
  return start.every((byte, i) => bytes[i] === byte);
}

function headerOf(line: Uint8Array): Header | LockProblem {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
    const { version } = Object(value) as { version?: unknown };
    if (typeof version === 'number' && version > VERSION) return 'newer';
    const parsed = z.safeParse(Header, value);
    return parsed.success ? parsed.data : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** What is behind the first line, unlocked. Rejects when any of it is not as it was written. */
async function contentOf(file: Blob, line: Bytes, { iv }: Header, key: CryptoKey): Promise<Blob> {
  const beginning = fromBase64(iv);
  const sink = createBlobSink();
  const most = PART + TAG;
  for (let at = line.length, place = 0; at < file.size || place === 0; at += most, place += 1) {
    const number = numberOf(beginning, place, at + most >= file.size);
    const algorithm = { name: 'AES-GCM', iv: number, additionalData: line };
    sink.write(new Uint8Array(await crypto.subtle.decrypt(algorithm, key, await bytesOf(file, at, at + most))));
  }
  return sink.end();
}

/** What was locked; what is wrong comes back as data. Whatever is in the file: never throws. */
export async function unlock(file: Blob, passphrase: string): Promise<Unlocked> {
  let start: Bytes;
  try {
    start = await bytesOf(file, 0, LONGEST_HEADER);
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
  const line = start.slice(0, start.indexOf(NEW_LINE) + 1);
  const header = headerOf(line);
  if (typeof header === 'string') return { ok: false, problem: header };
  try {
    const { key, check } = await keyOf(passphrase, fromBase64(header.salt), header.iterations);
    if (check !== header.check) return { ok: false, problem: 'wrong-passphrase' };
    return { ok: true, file: await contentOf(file, line, header, key) };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}
