/** The browser's question for the download permission can't be answered by a test: a build that has it from the beginning. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
}

/** Copies a build into `folder`, with what it may only ask for as what it has. Answers with how to remove it again. */
export function allowDownloads(build: string, folder: string): () => void {
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_permissions: asked, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  assert.deepEqual(asked, ['downloads']);
  writeFileSync(file, JSON.stringify({ ...rest, permissions: [...rest.permissions, ...asked] }));
  return () => rmSync(folder, { recursive: true, force: true });
}
