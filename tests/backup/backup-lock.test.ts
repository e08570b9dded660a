/** A passphrase around a file: right, wrong, damaged. */
import { describe, expect, it } from 'vitest';
import { ITERATIONS, isLocked, lock as lockFile, unlock as unlockFile } from '../../lib/backup/backup-lock.ts';
import { bytesOf, fileWith } from './whole.ts';

const FEW = 10_000;
const isLockedFile = (bytes: Uint8Array) => isLocked(fileWith(bytes));
const lock = async (bytes: Uint8Array, passphrase: string, iterations?: number) =>
  bytesOf(await lockFile(fileWith(bytes), passphrase, iterations));
async function unlock(bytes: Uint8Array, passphrase: string) {
  const result = await unlockFile(fileWith(bytes), passphrase);
  return result.ok ? { ok: true as const, bytes: await bytesOf(result.file) } : result;
}
const content = new TextEncoder().encode('PK everything there is');
const locked = (passphrase = 'ｐａｓｓ がくせい', iterations = FEW) => lock(content, passphrase, iterations);
const problemOf = async (bytes: Uint8Array, passphrase = 'pass がくせい') => {
  const result = await unlock(bytes, passphrase);
  return result.ok ? null : result.problem;
};

describe('a locked file', () => {
  it('opens with its passphrase, however that was typed, and with no other', async () => {
    const bytes = await locked();
    expect(await isLockedFile(bytes)).toBe(true);
    expect(await isLockedFile(content)).toBe(false);
    expect(new TextDecoder().decode(bytes)).not.toContain('everything');
    expect(await unlock(bytes, 'pass か\u3099くせい'.replace('か\u3099', 'が'))).toEqual({ ok: true, bytes: content });
    expect(await problemOf(bytes, 'pass か\u3099くせい')).toBe(null);
    expect(await problemOf(bytes, 'Pass がくせい')).toBe('wrong-passphrase');
    expect(await problemOf(bytes, '')).toBe('wrong-passphrase');
  });

  it('says in its first line how it was locked, with enough rounds', async () => {
    const bytes = await lock(content, 'x');
    const [line = ''] = new TextDecoder('latin1').decode(bytes).split('\n');
    expect(JSON.parse(line)).toMatchObject({ cipher: 'AES-256-GCM', kdf: 'PBKDF2-SHA-256', iterations: ITERATIONS });
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
  });

  it('is another one each time', async () => {
    expect(Buffer.compare(await locked(), await locked())).not.toBe(0);
  });

  it('is refused when anything in it was changed', async () => {
    const bytes = await locked();
    for (let at = 0; at < bytes.length; at += 3) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 4;
      const problem = await problemOf(damaged);
      expect(problem, `byte ${at}`).toMatch(/^(damaged|wrong-passphrase|newer)$/);
    }
    for (const end of [0, 20, 200, bytes.length - 1]) expect(await problemOf(bytes.slice(0, end))).toBe('damaged');
  });

  it('is not worked on for hours because it says so', async () => {
    const text = new TextDecoder('latin1').decode(await locked()).replace(`:${FEW},`, ':4000000000,');
    expect(await problemOf(Uint8Array.from(text, (char) => char.charCodeAt(0)))).toBe('damaged');
  });

  it('of several parts is whole again, and no part can be left out, moved or cut off', async () => {
    const long = new Uint8Array(2 * 1024 * 1024 + 5).map((_, i) => i % 251);
    const bytes = await lock(long, 'x', FEW);
    const opened = await unlock(bytes, 'x');
    expect(opened.ok && Buffer.compare(opened.bytes, long)).toBe(0);
    const begin = bytes.indexOf(10) + 1;
    const part = 1024 * 1024 + 16;
    const at = (n: number) => bytes.slice(begin + n * part, begin + (n + 1) * part);
    const head = bytes.slice(0, begin);
    const of = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat([head, ...parts]));
    expect(await problemOf(of(at(0), at(1), at(2)), 'x')).toBe(null);
    for (const wrong of [of(at(0), at(1)), of(at(1), at(0), at(2)), of(at(0), at(2)), of(at(0), at(0), at(1), at(2))])
      expect(await problemOf(wrong, 'x')).toBe('damaged');
  });

  it('of a later version is called newer', async () => {
    const text = new TextDecoder('latin1').decode(await locked()).replace('"version":2', '"version":3');
    expect(await problemOf(Uint8Array.from(text, (char) => char.charCodeAt(0)))).toBe('newer');
  });
});
