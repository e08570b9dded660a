/** All reviews as a table in a file, newest first. Only their names are ever in memory together. Extension pages only. */
import { db, type ReviewDeskDb } from '../db.ts';
import { createBlobSink } from './blob-sink.ts';
import { encodeCp932 } from './cp932.ts';
import { type CsvEncoding, type CsvWords, csvHeading, csvLines } from './reviews-csv.ts';

export interface ExportedCsv {
  file: Blob;
  rows: number;
  /** Characters that the encoding does not have. */
  replaced: number;
}

const AT_ONCE = 500;
/** Without it Excel would read UTF-8 as another encoding. */
const MARK = '\ufeff';

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

async function newestFirst(store: ReviewDeskDb): Promise<string[]> {
  const all: { key: string; postedAt: string }[] = [];
  for (let last = ''; ; ) {
    const some = await store.reviews.where('key').above(last).limit(AT_ONCE).toArray();
    all.push(...some.map(({ key, postedAt }) => ({ key, postedAt: postedAt ?? '' })));
    last = some.at(-1)?.key ?? last;
    if (some.length < AT_ONCE) break;
  }
  all.sort((a, b) => compare(b.postedAt, a.postedAt) || compare(a.key, b.key));
  return all.map(({ key }) => key);
}

export async function exportCsv(
  encoding: CsvEncoding,
  words: CsvWords,
  store: ReviewDeskDb = db(),
): Promise<ExportedCsv> {
  const sink = createBlobSink();
  const utf8 = new TextEncoder();
  let rows = 0;
  let replaced = 0;
  const write = (text: string): void => {
    const encoded = encoding === 'cp932' ? encodeCp932(text) : { bytes: utf8.encode(text), replaced: 0 };
    replaced += encoded.replaced;
    sink.write(encoded.bytes);
  };
  write(`${encoding === 'utf-8' ? MARK : ''}${csvHeading(words)}`);
  const keys = await newestFirst(store);
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const reviews = (await store.reviews.bulkGet(keys.slice(at, at + AT_ONCE))).filter((one) => one !== undefined);
    if (reviews.length > 0) write(csvLines(reviews, words));
    rows += reviews.length;
  }
  return { file: sink.end('text/csv'), rows, replaced };
}
