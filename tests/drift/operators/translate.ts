import { CUSTOMER_REVIEWS_UI, type CustomerReviewsUi } from '../../backoffice/amazon/customer-reviews-ui.ts';
import { FEEDBACK_MANAGER_UI, type FeedbackManagerUi } from '../../backoffice/amazon/feedback-manager-ui.ts';
import { PUBLIC_REVIEW_UI, type PublicReviewUi } from '../../backoffice/amazon/public-review-ui.ts';
import { partElements } from '../anatomy.ts';
import { type BasePage, type Mutant, type Operator, oneOf } from '../page.ts';
import { rewriteOwnWords } from '../ui-words.ts';

type Words = Map<string, string>;

/** Every day a page may name: none is before 2024, none after 2027. */
const DAYS = Array.from({ length: 4 * 366 }, (_, at) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10));
const NUMBERS = [...Array(200).keys()];

/** Strings of two objects of one shape, side by side. */
function pairUp(from: unknown, to: unknown, words: Words): void {
  if (typeof from === 'string' && typeof to === 'string') words.set(from, to);
  else if (typeof from === 'object' && typeof to === 'object' && from && to) {
    for (const [key, value] of Object.entries(from)) pairUp(value, (to as Record<string, unknown>)[key], words);
  }
}

const pageText = ({ document }: Pick<BasePage, 'document'>): string => document.body.textContent ?? '';

function customerReviewWords(from: CustomerReviewsUi, to: CustomerReviewsUi, { truth }: BasePage): Words {
  const words: Words = new Map();
  pairUp(from.labels, to.labels, words);
  words.set(from.praised, to.praised);
  for (const count of NUMBERS) words.set(from.total(count), to.total(count));
  for (const day of DAYS) words.set(from.contacted(day), to.contacted(day));
  for (const { author, postedAt } of truth)
    if (author) words.set(from.byline(author, postedAt), to.byline(author, postedAt));
  return words;
}

function feedbackWords(from: FeedbackManagerUi, to: FeedbackManagerUi): Words {
  const words: Words = new Map();
  pairUp({ ...from, language: 0 }, { ...to, language: 0 }, words);
  words.set(`${from.labels.choose} ▾`, `${to.labels.choose} ▾`);
  for (const day of DAYS) words.set(from.day(day), to.day(day));
  return words;
}

function publicWords(from: PublicReviewUi, to: PublicReviewUi): Words {
  const words: Words = new Map();
  pairUp({ ...from, lang: 0 }, { ...to, lang: 0 }, words);
  for (const stars of [1, 2, 3, 4, 5]) words.set(from.stars(stars), to.stars(stars));
  for (const day of DAYS) words.set(from.dateLine(day), to.dateLine(day));
  return words;
}

/** Amazon's note stands behind the buyer's words, in one text with them or in an element of its own. */
function translateNotes({ document, records }: Mutant, from: FeedbackManagerUi, to: FeedbackManagerUi): void {
  for (const index of records.keys()) {
    for (const cell of partElements(document, index, 'body')) {
      for (const element of [cell, ...cell.querySelectorAll('*')]) {
        for (const node of element.childNodes) {
          const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
          if (from.note && to.note && text.endsWith(from.note))
            node.nodeValue = text.slice(0, -from.note.length) + to.note;
          if (text.trim() === from.response) node.nodeValue = text.replace(from.response, () => to.response);
        }
      }
    }
  }
}

interface Translation {
  lang: string;
  words: Words;
  notes?: (mutant: Mutant) => void;
}

/** All languages this page could be shown in instead. Empty where its present one isn't known for certain. */
function translations(base: BasePage): Translation[] {
  if (base.platform !== 'amazon') return [];
  const { truth, kind } = base;
  const text = pageText(base);
  if (kind === 'customer-reviews') {
    const all = Object.values(CUSTOMER_REVIEWS_UI);
    const from = all.find((ui) =>
      truth.every(({ author, postedAt }) => author !== null && text.includes(ui.byline(author, postedAt))),
    );
    return from
      ? all.filter((to) => to !== from).map((to) => ({ lang: to.language, words: customerReviewWords(from, to, base) }))
      : [];
  }
  if (kind === 'feedback-manager') {
    const all = Object.values(FEEDBACK_MANAGER_UI);
    const from = all.find(
      (ui) =>
        text.includes(ui.labels.report) && truth.every(({ postedAt }) => postedAt && text.includes(ui.day(postedAt))),
    );
    const noted = from?.note && text.includes(from.note);
    return all
      .filter((to) => from && to !== from && (!noted || to.note !== null))
      .map((to) => ({
        lang: to.language,
        words: feedbackWords(from ?? to, to),
        notes: (mutant) => translateNotes(mutant, from ?? to, to),
      }));
  }
  const all = Object.values(PUBLIC_REVIEW_UI);
  const from = all.find((ui) => truth.every(({ rating }) => rating === null || text.includes(ui.stars(rating))));
  return from ? all.filter((to) => to !== from).map((to) => ({ lang: to.lang, words: publicWords(from, to) })) : [];
}

const known = new Map<BasePage, Translation[]>();
function translationsOf(base: BasePage): Translation[] {
  const found = known.get(base) ?? translations(base);
  known.set(base, found);
  return found;
}

/**
 * The same page in another UI language: labels, author lines, star labels, dates, and the document's language. Wordings are those of
 * the simulated pages (platforms/amazon.md sections 3.1, 3.2, 3.7; German and Japanese seller pages were never seen). What people
 * wrote stays as it is. Amazon only: the back offices of Rakuten and Taobao have one language.
 */
export const translate: Operator = {
  name: 'translate',
  fits: (base) => translationsOf(base).length > 0,
  apply(mutant) {
    const { lang, words, notes } = oneOf(translationsOf(mutant.base), mutant.random);
    mutant.document.documentElement.lang = lang;
    rewriteOwnWords(mutant.document, (now) => words.get(now));
    notes?.(mutant);
  },
};
