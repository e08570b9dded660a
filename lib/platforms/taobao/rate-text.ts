/**
 * The buyer's words in a row. Found before anything else is read, so that a review which quotes a label
 * (「订单号：…」, 「正面评价」) is never mistaken for one (taobao.md 2.2, 2.3).
 */
import { $$ } from '../../extract/query.ts';
import { textOf } from '../../extract/text.ts';
import { onlyOne, type Piece, piecesOf } from '../labelled-text.ts';
import type { Found } from '../platform.ts';
import { LIST } from './selectors.ts';

export type Phase = 'initial' | 'follow-up';

export interface RateText {
  /** null: there should be words and they can't be told from the rest. `''`: the buyer wrote nothing. */
  text: string | null;
  /** What holds the words: labels in there are the buyer's. */
  holders: Element[];
  found: Found;
}

const PHASE_LABEL = /^(初评|初次评价|追评|追加评价)\s*[:：]?$/;
const TIME_LABEL: Record<Phase, RegExp> = { initial: /^初次评价\s*[:：]/, 'follow-up': /^(追评|追加评价)\s*[:：]/ };
/** A longer first span is no label but the beginning of the words. */
const LONGEST_LABEL = 6;
const STATE_LABEL = /^(正面评价|中性评价|负面评价|情感识别中)$/;
/** What the page says where the buyer wrote nothing, without its punctuation (taobao.md 2.3). */
const NO_TEXT = new Set(['此用户没有填写评价', '评价方未及时做出评价系统默认好评', '系统默认好评']);

const LABEL_ALONE = /^\p{L}{2,6}\s*[:：]$/u;
const DAY_ALONE = /^\d{4}[-/.年]\d{1,2}[-/.月][\d日:\s]+$/;
const ID_LABEL = /^主评ID\s*[:：]/;

/** `''` for the platform's own "nothing was written"; null where nothing stands: the page always says it. */
function written(text: string): string | null {
  if (text === '' || ID_LABEL.test(text) || LABEL_ALONE.test(text) || DAY_ALONE.test(text)) return null;
  return text.length < 40 && NO_TEXT.has(text.replace(/[\s\p{P}]/gu, '')) ? '' : text;
}

function rateText(words: Element, holders: Element[], found: Found): RateText {
  const text = written(textOf(words));
  return { text, holders, found: text === null ? 'missing' : found };
}

/** The next element with words in it, beside `element` or beside what wraps it inside `scope`. */
function nextWords(element: Element, scope: Element): Element | null {
  for (let at: Element = element; at !== scope && at.parentElement; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if ((next.textContent ?? '').trim() !== '') return next;
    }
  }
  return null;
}

/** `<span>初评</span><span>words</span>`, whatever the tags and wrappers; the label is sometimes left out. */
function labelledSpans(element: Element): { label: string; words: Element } | null {
  const [first] = piecesOf(element);
  if (first && first.element !== element && PHASE_LABEL.test(first.text)) {
    const words = nextWords(first.element, element);
    return words && { label: first.text, words };
  }
  const [label, words] = element.children;
  if (label?.localName !== 'span') return null;
  const text = (label.textContent ?? '').trim();
  if (text.length > LONGEST_LABEL) return null;
  if (words?.localName === 'span') return { label: text, words };
  return words ? null : { label: '', words: label };
}

const phaseOf = (label: string): Phase | null =>
  label === '' ? null : label.startsWith('追') ? 'follow-up' : 'initial';

function byClass(scope: Element, phase: Phase): RateText | null {
  const all = $$(LIST.rateContent.css, scope);
  const read = all.map((element) => {
    const spans = labelledSpans(element);
    return { words: spans?.words ?? element, phase: phaseOf(spans?.label ?? '') };
  });
  const fits = read.filter((one) => one.phase === phase);
  // One text alone is the first review's, whatever its label says.
  const content = onlyOne(fits.length === 0 && read.length === 1 && phase === 'initial' ? read : fits);
  return content && rateText(content.words, all, 'selector');
}

function byOtherClass(scope: Element): RateText | null {
  const all = $$(LIST.rateCandidates.css, scope);
  const innermost = onlyOne(all.filter((at) => !all.some((other) => other !== at && at.contains(other))));
  if (!innermost || piecesOf(innermost).some(({ text }) => TIME_LABEL.initial.test(text))) return null;
  const words = labelledSpans(innermost)?.words ?? innermost;
  return rateText(words, [innermost], 'label');
}

/** What only the page says: it tells that these are not the buyer's words, or not only. */
const PAGES = /^(?:订单号|主评ID|评价内容|商品信息|买家信息)\s*[:：]|天可回复|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/;
const isPages = ({ text, element }: Piece): boolean => PAGES.test(text) || element.closest(LIST.control.css) !== null;

/** Elements beside `element` with words that are not the page's own judgement; those before it, else those behind it. */
function besides(element: Element): Element[] {
  const isLabel = ({ text }: Piece): boolean => STATE_LABEL.test(text) || LABEL_ALONE.test(text) || ID_LABEL.test(text);
  const speaks = (node: Element): boolean => piecesOf(node).some((piece) => !isLabel(piece));
  const all = [...(element.parentElement?.children ?? [])];
  const at = all.indexOf(element);
  const before = all.slice(0, at).filter(speaks);
  return before.length > 0 ? before : all.slice(at + 1).filter(speaks);
}

/** Words of the elements before the time label, or where a redesign put them behind it, in its own cell. */
function aroundTime(pieces: readonly Piece[], scope: Element, phase: Phase): RateText | null {
  // The page's own label comes last: the same words above it are the buyer's.
  const label = pieces.findLast(({ text }) => TIME_LABEL[phase].test(text));
  if (!label) return null;
  let at = label.element;
  let holders: Element[] = [];
  while (at !== scope && at.localName !== 'td') {
    holders = besides(at);
    if (holders.length > 0) break;
    at = at.parentElement ?? scope;
  }
  if (holders.length === 0 || holders.some((holder) => piecesOf(holder).some(isPages))) return null;
  const texts = holders.map((holder) => textOf(withoutPhase(holder))).filter((text) => !PHASE_LABEL.test(text));
  const text = written(texts.join('\n'));
  return { text, holders, found: text === null ? 'missing' : 'label' };
}

/** The element beside a leading 「初评」, else the element itself. */
function withoutPhase(holder: Element): Element {
  const [first] = piecesOf(holder);
  if (!first || !PHASE_LABEL.test(first.text) || first.element === holder) return holder;
  return first.element.nextElementSibling ?? holder;
}

/** The element beside the first 「初评」 or 「追评」 that stands alone: whatever the classes, the label comes before the words. */
function besideLabel(pieces: readonly Piece[], scope: Element, phase: Phase): RateText | null {
  const label = pieces.find(({ text }) => PHASE_LABEL.test(text) && phaseOf(text) === phase);
  const words = label && nextWords(label.element, scope);
  if (!words || label.element.childElementCount > 0 || words.querySelector(LIST.control.css)) return null;
  return rateText(words, [words], 'label');
}

/** Words told by the labels around them. */
const byLabel = (scope: Element, pieces: readonly Piece[], phase: Phase): RateText =>
  besideLabel(pieces, scope, phase) ??
  aroundTime(pieces, scope, phase) ?? { text: null, holders: [], found: 'missing' };

/** The first review's words in its row. */
export const initialText = (row: Element): RateText =>
  byClass(row, 'initial') ?? byOtherClass(row) ?? byLabel(row, piecesOf(row), 'initial');

/** The 追评's words in an expanded row; null when the row holds something else, a reply panel for instance. */
export function followUpText(expanded: Element): RateText | null {
  const known = byClass(expanded, 'follow-up') ?? soleContent(expanded) ?? byOtherClass(expanded);
  if (known) return known;
  const pieces = piecesOf(expanded);
  const speaks = pieces.some(({ text }) => PHASE_LABEL.test(text) || TIME_LABEL['follow-up'].test(text));
  return speaks ? byLabel(expanded, pieces, 'follow-up') : null;
}

/** The only `.rate-content` of an expanded row is the 追评, whatever its label says. */
function soleContent(expanded: Element): RateText | null {
  const content = onlyOne($$(LIST.rateContent.css, expanded));
  if (!content) return null;
  const words = labelledSpans(content)?.words ?? content;
  return rateText(words, [content], 'selector');
}

/** A second, 追评-labelled text in the row itself. */
export function inlineFollowUpText(row: Element): RateText | null {
  return $$(LIST.rateContent.css, row).length > 1 ? byClass(row, 'follow-up') : null;
}
