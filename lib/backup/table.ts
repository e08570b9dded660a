/** Text with separated values → rows with the lines they stand on. Whatever is in a cell stays text. Pure. */
import Papa from 'papaparse';

export type Delimiter = ',' | '\t' | ';';

export interface TableRow {
  /** Line of the file the row begins on, from 1; a quoted cell can span lines. */
  line: number;
  cells: string[];
  /** Its quotes don't pair: where its cells end is not sure, and it may have swallowed rows below it. */
  broken: boolean;
}

export interface Table {
  /** Column names as written, trimmed. */
  header: string[];
  /** Rows below the header; empty lines are none. */
  rows: TableRow[];
}

/** Files say CRLF, LF or CR; inside a quoted cell it is the buyer's line break. */
const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n');

const lineBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);

function parse(text: string, delimiter: Delimiter, quoted: boolean): Table {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', fastMode: !quoted });
  const broken = new Set(errors.map(({ row }) => row));
  let line = 1;
  const all = data.map((cells, i): TableRow => {
    const row = { line, cells, broken: broken.has(i) };
    line += 1 + lineBreaks(cells);
    return row;
  });
  const [first, ...rest] = all;
  return {
    header: (first?.cells ?? []).map((cell) => cell.trim()),
    rows: rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}

const oddRows = ({ header, rows }: Table): number =>
  rows.filter(({ cells, broken }) => broken || cells.length !== header.length).length;

/** The names in the first line, for telling which file it is. Reads no further. */
export function headerOf(text: string, delimiter: Delimiter): string[] {
  const end = text.search(/[\r\n]/);
  return parse(end < 0 ? text : text.slice(0, end), delimiter, true).header;
}

/**
 * The whole table. In a tab-separated file a `"` may be a quote or just a character; where no cell needs quotes to keep its
 * row whole, it is a character.
 */
export function tableOf(text: string, delimiter: Delimiter): Table {
  const clean = oneLineEnd(text);
  const quoted = parse(clean, delimiter, true);
  if (delimiter !== '\t' || clean.startsWith('"')) return quoted;
  const plain = parse(clean, delimiter, false);
  return oddRows(plain) <= oddRows(quoted) ? plain : quoted;
}
