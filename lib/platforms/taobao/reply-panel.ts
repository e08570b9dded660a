/** What the site opened to take an answer: a dialog, a panel in the row, or a portal somewhere else (taobao.md 2.6). */
import { $$, isVisible } from '../../extract/query.ts';
import type { Channel } from '../../reviews/review.ts';
import { onlyOne, piecesOf } from '../labelled-text.ts';
import { REPLY_ACTIONS } from './row-record.ts';
import { type Row, rowHolds } from './rows.ts';
import { REPLY } from './selectors.ts';

export interface ReplyPanel {
  field: HTMLElement;
  /** The row it stands in; null for dialogs and portals. */
  row: Row | null;
  /** What surrounds the field and belongs to the panel; the field itself for a portal without one. */
  surface: Element;
}

const REPLY_HINT = /回复/;
const COMPLAINT_TITLE = /^投诉(评价|追评|描述|凭证)?$/;

const placeholderOf = (field: Element): string =>
  ['placeholder', 'aria-placeholder', 'data-placeholder'].map((name) => field.getAttribute(name) ?? '').join('');

function outermostDialog(field: Element): Element | null {
  let dialog = field.closest(REPLY.dialog.css);
  for (let outer = dialog; outer; outer = outer.parentElement?.closest(REPLY.dialog.css) ?? null) dialog = outer;
  return dialog;
}

/** The largest element around the field which holds no review row. */
function portalOf(field: Element, rows: readonly Row[]): Element {
  const holdsRow = (at: Element): boolean => rows.some(({ main }) => at.contains(main));
  let at = field;
  while (at.parentElement && at.parentElement !== field.ownerDocument.body && !holdsRow(at.parentElement)) {
    at = at.parentElement;
  }
  return at;
}

const isComplaint = (surface: Element, field: Element): boolean =>
  field.closest(REPLY.complaint.css) !== null ||
  placeholderOf(field).includes('投诉') ||
  piecesOf(surface).some(({ text }) => COMPLAINT_TITLE.test(text));

function panelOf(field: HTMLElement, rows: readonly Row[]): ReplyPanel | null {
  const dialog = outermostDialog(field);
  const row = rows.find((candidate) => rowHolds(candidate, field)) ?? null;
  if (row && !dialog) return placeholderOf(field).includes('投诉') ? null : { field, row, surface: field };
  const surface = dialog ?? portalOf(field, rows);
  if (isComplaint(surface, field)) return null;
  if (REPLY_HINT.test(placeholderOf(field))) return { field, row: null, surface };
  return dialog && titleOf(surface) ? { field, row: null, surface } : null;
}

/** All fields that are open for an answer now. More than one: nobody can say which the seller means. */
export function openPanels(document: Document, rows: readonly Row[]): ReplyPanel[] {
  const fields = $$<HTMLElement>(REPLY.editable.css, document).filter(isVisible);
  const outer = fields.filter((field) => !fields.some((other) => other !== field && other.contains(field)));
  return outer.map((field) => panelOf(field, rows)).filter((panel) => panel !== null);
}

/** The channel a panel names in its own words, 评价回复 or 追评回复; null when it names none, or both. */
export function titleOf(surface: Element): Channel | null {
  return onlyOne(
    piecesOf(surface)
      .map(({ text }) => REPLY_ACTIONS.get(text))
      .filter((channel) => channel !== undefined),
  );
}

/** As `titleOf`, for a panel inside a row: only what is closer to the field than the row's own buttons. */
export function inlineTitleOf({ field, row }: ReplyPanel): Channel | null {
  const ends = new Set<Element | undefined>([row?.main, ...(row?.expanded ?? [])]);
  for (let at = field.parentElement; at && !ends.has(at) && at.localName !== 'td'; at = at.parentElement) {
    const title = titleOf(at);
    if (title) return title;
  }
  return null;
}

/** The limit the page states: `maxlength`, else the counter `0/500` beside the field. */
export function maxLengthOf({ field, surface }: ReplyPanel): number | null {
  const stated = Number(field.getAttribute('maxlength') ?? Number.NaN);
  if (stated > 0) return stated;
  const near = surface === field ? field.parentElement : surface;
  const counter = near?.querySelector(REPLY.counter.css)?.textContent ?? '';
  const counted = Number(/\/\s*(\d+)/.exec(counter)?.[1] ?? Number.NaN);
  return counted > 0 ? counted : null;
}
