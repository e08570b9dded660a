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

/** `''` for the platform's own "nothing was written". */
function written(text: string): string {
  return text.length < 40 && NO_TEXT.has(text.replace(/[\s\p{P}]/gu, '')) ? '' : text;
}

/** `<span>初评</span><span>words</span>`; the label is sometimes left out. */
function labelledSpans(element: Element): { label: string; words: Element } | null {
  const [first, second] = element.children;
  if (!first) return null;
  const label = (first.textContent ?? '').trim();
  if (label.length > LONGEST_LABEL) return null;
  if (second && first.localName === 'span' && second.localName === 'span') return { label, words: second };
  if (!second && first.localName === 'span' && !PHASE_LABEL.test(label)) return { label: '', words: first };
  return null;
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
  return content && { text: written(textOf(content.words)), holders: all, found: 'selector' };
}

function byOtherClass(scope: Element): RateText | null {
  const all = $$(LIST.rateCandidates.css, scope);
  const innermost = onlyOne(all.filter((at) => !all.some((other) => other !== at && at.contains(other))));
  if (!innermost || piecesOf(innermost).some(({ text }) => TIME_LABEL.initial.test(text))) return null;
  const words = labelledSpans(innermost)?.words ?? innermost;
  return { text: written(textOf(words)), holders: [innermost], found: 'label' };
}

/** Words of the elements before the time label, in its own cell. */
function beforeLabel(pieces: readonly Piece[], scope: Element, phase: Phase): RateText | null {
  // The page's own label comes last: the same words above it are the buyer's.
  const label = pieces.findLast(({ text }) => TIME_LABEL[phase].test(text));
  if (!label) return null;
  let at = label.element;
  while (at !== scope && at.localName !== 'td' && !hasWordsBefore(at)) at = at.parentElement ?? scope;
  if (at === scope || at.localName === 'td') return null;
  const holders: Element[] = [];
  for (let node = at.previousElementSibling; node; node = node.previousElementSibling) {
    const text = (node.textContent ?? '').trim();
    if (text !== '' && !STATE_LABEL.test(text)) holders.unshift(node);
  }
  const texts = holders.map((holder) => textOf(withoutPhase(holder))).filter((text) => !PHASE_LABEL.test(text));
  return { text: written(texts.join('\n')), holders, found: 'label' };
}

function hasWordsBefore(element: Element): boolean {
  for (let node = element.previousElementSibling; node; node = node.previousElementSibling) {
    const text = (node.textContent ?? '').trim();
    if (text !== '' && !STATE_LABEL.test(text)) return true;
  }
  return false;
}

/** The element beside a leading 「初评」, else the element itself. */
function withoutPhase(holder: Element): Element {
  const [first] = piecesOf(holder);
  if (!first || !PHASE_LABEL.test(first.text) || first.element === holder) return holder;
  return first.element.nextElementSibling ?? holder;
}

/** The element beside the first 「初评」 or 「追评」 that stands alone: whatever the classes, the label comes before the words. */
function besideLabel(pieces: readonly Piece[], phase: Phase): RateText | null {
  const label = pieces.find(({ text }) => PHASE_LABEL.test(text) && phaseOf(text) === phase);
  const words = label?.element.nextElementSibling;
  if (!words || label.element.childElementCount > 0) return null;
  return { text: written(textOf(words)), holders: [words], found: 'label' };
}

/** Words told by the labels around them. */
const byLabel = (scope: Element, pieces: readonly Piece[], phase: Phase): RateText =>
  besideLabel(pieces, phase) ?? beforeLabel(pieces, scope, phase) ?? { text: null, holders: [], found: 'missing' };

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
  return { text: written(textOf(words)), holders: [content], found: 'selector' };
}

/** A second, 追评-labelled text in the row itself. */
export function inlineFollowUpText(row: Element): RateText | null {
  return $$(LIST.rateContent.css, row).length > 1 ? byClass(row, 'follow-up') : null;
}
