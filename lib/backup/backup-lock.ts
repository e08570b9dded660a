/**
 * A passphrase around a backup: AES-256-GCM with a key made by PBKDF2. The first line of the file is readable and says how
 * it was locked; it is covered by the lock, so that nobody can change it. No passphrase, no content: nobody can help.
 */
import * as z from 'zod/mini';

/** As OWASP asks of PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
export const ITERATIONS = 600_000;
/** A made-up header must not keep the page busy for hours. */
const MOST_ITERATIONS = 10_000_000;
const FORMAT = 'review-desk-backup-locked';
const LONGEST_HEADER = 1_000;
const NEW_LINE = 10;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]{10,100}={0,2}$/));
const Header = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  cipher: z.literal('AES-256-GCM'),
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().check(z.minimum(10_000), z.maximum(MOST_ITERATIONS)),
  salt: base64,
  iv: base64,
  /** Made of the passphrase as the key is, but not the key: tells a wrong passphrase from a damaged file. */
  check: base64,
});
type Header = z.infer<typeof Header>;

/** `wrong-passphrase` · `damaged`: the passphrase is right, the file is not as it was written · `newer`. */
export type LockProblem = 'wrong-passphrase' | 'damaged' | 'newer';
export type Unlocked = { ok: true; bytes: Uint8Array } | { ok: false; problem: LockProblem };

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

/** Locks a file. Each time with another salt: the same file locked twice are two different ones. */
export async function lock(bytes: Uint8Array, passphrase: string, iterations = ITERATIONS): Promise<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const { key, check } = await keyOf(passphrase, salt, iterations);
  const header: Header = {
    format: FORMAT,
    version: 1,
    cipher: 'AES-256-GCM',
    kdf: 'PBKDF2-SHA-256',
    iterations,
    salt: toBase64(salt),
    iv: toBase64(iv),
    check,
  };
  const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const secret = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: line }, key, bytes as Bytes);
  const file = new Uint8Array(line.length + secret.byteLength);
  file.set(line);
  file.set(new Uint8Array(secret), line.length);
  return file;
}

/** Does the file begin as a locked one does? */
export function isLocked(bytes: Uint8Array): boolean {
  const start = new TextEncoder().encode(`{"format":"${FORMAT}"`);
  return start.every((byte, i) => bytes[i] === byte);
}

function headerOf(line: Uint8Array): Header | LockProblem {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
    const { version } = Object(value) as { version?: unknown };
    if (typeof version === 'number' && version > 1) return 'newer';
    const parsed = z.safeParse(Header, value);
    return parsed.success ? parsed.data : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** What was locked; what is wrong comes back as data. Whatever is in the file: never throws. */
export async function unlock(bytes: Uint8Array, passphrase: string): Promise<Unlocked> {
  const end = bytes.subarray(0, LONGEST_HEADER).indexOf(NEW_LINE);
  const line = bytes.slice(0, end + 1);
  const header = headerOf(line);
  if (typeof header === 'string') return { ok: false, problem: header };
  try {
    const { key, check } = await keyOf(passphrase, fromBase64(header.salt), header.iterations);
    if (check !== header.check) return { ok: false, problem: 'wrong-passphrase' };
    const algorithm = { name: 'AES-GCM', iv: fromBase64(header.iv), additionalData: line };
    const content = await crypto.subtle.decrypt(algorithm, key, bytes.slice(end + 1));
    return { ok: true, bytes: new Uint8Array(content) };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}
