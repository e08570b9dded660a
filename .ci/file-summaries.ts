/** A reporter of node's test runner: one JSON line for each file that came to its end. */
import type { TestEvent } from 'node:test/reporters';

export interface FileSummary {
  file: string;
  passed: number;
  failed: number;
  success: boolean;
}

export default async function* fileSummaries(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    // The one without a file is about all of them.
    if (type !== 'test:summary' || data.file === undefined) continue;
    const { passed, failed, cancelled } = data.counts;
    const summary: FileSummary = { file: data.file, passed, failed: failed + cancelled, success: data.success };
    yield `${JSON.stringify(summary)}\n`;
  }
}
