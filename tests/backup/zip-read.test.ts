/** Files of a zip are read side by side, however few cores the machine has. */
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { listOf, unpacked } from '../../lib/backup/zip-read.ts';

const FILES = 12;

it('opens all files of a zip before the first one is read to its end', async () => {
  const text = strToU8('a row\n'.repeat(200_000));
  const bytes = zipSync(Object.fromEntries(Array.from({ length: FILES }, (_, i) => [`${i}.jsonl`, text])));
  const files = (await listOf(new Blob([bytes]))).map(unpacked);
  // With one more than it lets in, the unpacker waits five seconds for each: this would take longer than a test may.
  const first = await Promise.all(files.map((file) => file.next()));
  expect(first.every(({ done }) => !done)).toBe(true);
  await Promise.all(files.map((file) => file.return(undefined)));
});
