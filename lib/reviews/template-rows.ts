/** The seller's templates as they are kept, and what they say for one review. Background and extension pages only. */
import { db, type ReviewDeskDb, type TemplateRow } from '../db.ts';
import type { DraftAsk, DraftState, TemplateOffer } from '../messages.ts';
import { pointFor } from '../replies/compose.ts';
import { dayIn } from '../replies/days.ts';
import type { Draft, DraftRequest, PackLanguage } from '../replies/draft.ts';
import { replyLanguage } from '../replies/reply-language.ts';
import {
  type FieldValues,
  type FilledTemplate,
  fieldsIn,
  fillTemplate,
  firstWords,
  LONGEST_TEMPLATE,
  LONGEST_TEMPLATE_NAME,
  MOST_TEMPLATES,
} from '../replies/template.ts';
import type { Settings } from '../settings.ts';
import { type Known, knownOf, requestFor } from './draft-request.ts';
import { type Channel, LANGUAGES, type StoredReview } from './review.ts';
import { suggestTemplates } from './suggested-templates.ts';

/** A template with everything that rows of earlier versions lack. */
export type Template = Required<TemplateRow>;

/** The row with what an earlier version did not keep. */
export const healedTemplate = (row: TemplateRow): Template => ({
  usedCount: 0,
  usedAt: null,
  changedAt: 0,
  ...row,
  name: row.name?.trim() || firstWords(row.text) || row.id,
  group: row.group || row.id,
});

/** All of them, by name. */
export async function allTemplates(store: ReviewDeskDb = db()): Promise<Template[]> {
  const rows = (await store.templates.toArray()).map(healedTemplate);
  return rows.toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** Keeps a template as it was written; false: it has no name or text, is too long, or there are too many. */
export async function saveTemplate(row: Template, now: number, store: ReviewDeskDb = db()): Promise<boolean> {
  const name = row.name.replace(/\s+/gu, ' ').trim();
  if (name === '' || [...name].length > LONGEST_TEMPLATE_NAME) return false;
  if (row.text.trim() === '' || [...row.text].length > LONGEST_TEMPLATE) return false;
  return store.transaction('rw', store.templates, async () => {
    const before = await store.templates.get(row.id);
    if (!before && (await store.templates.count()) >= MOST_TEMPLATES) return false;
    // It may have been used since the editor was opened.
    const { usedCount, usedAt } = healedTemplate(before ?? row);
    await store.templates.put({ ...row, name, usedCount, usedAt, changedAt: now });
    return true;
  });
}

export const removeTemplate = (id: string, store: ReviewDeskDb = db()): Promise<void> => store.templates.delete(id);
/** Takes a removal back: the row as it was. */
export const putTemplateBack = async (row: Template, store: ReviewDeskDb = db()): Promise<void> =>
  void (await store.templates.put(row));

/** The text begun with a template was inserted: it counts once for each time the template was taken. */
export async function countTemplateUse(
  key: string,
  channel: Channel,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<void> {
  await store.transaction('rw', store.drafts, store.templates, async () => {
    const draft = await store.drafts.get([key, channel]);
    if (!draft?.template || draft.templateCounted) return;
    await store.drafts.put({ ...draft, templateCounted: true });
    const row = await store.templates.get(draft.template);
    if (row) await store.templates.put({ ...row, usedCount: (row.usedCount ?? 0) + 1, usedAt: now });
  });
}

/** Languages a template can be filled in; in any other its fields stay empty but for what needs no language. */
const packOf = (language: string): PackLanguage | null => LANGUAGES.find((one) => one === language) ?? null;

/** What stands in the fields of a template in this language. */
function valuesFor(review: StoredReview, request: DraftRequest, language: string): FieldValues {
  const pack = packOf(language);
  return {
    buyer: review.author,
    product: review.productTitle,
    order: review.orderId,
    shop: request.shopName,
    point: pack && pointFor(request, pack),
    // Chosen for the draft's own language.
    remedy: pack === replyLanguage(request) ? (request.blanks.remedy ?? request.blanks.done ?? null) : null,
    date: pack && request.today !== undefined ? dayIn(pack, request.today) : null,
  };
}

/** One template for one review. `draft`: whose blank for the remedy is left in it, so that its chooser fills both. */
export function templateFor(
  row: Template,
  review: StoredReview,
  request: DraftRequest,
  draft?: Pick<Draft, 'language' | 'blanks'>,
): FilledTemplate {
  const blank = draft?.language === row.language ? draft.blanks.find(({ marker }) => marker !== null) : undefined;
  const values = fieldsIn(row.text).length > 0 ? valuesFor(review, request, row.language) : {};
  return fillTemplate(row.text, values, request.channel, blank?.marker);
}

/** What the draft box says beside a text that was begun with a template: its variant in the seller's language, or null. */
export async function templateBeside(
  id: string,
  review: StoredReview,
  request: DraftRequest,
  store: ReviewDeskDb = db(),
): Promise<DraftState['template']> {
  const rows = await allTemplates(store);
  const row = rows.find((one) => one.id === id);
  if (!row) return null;
  const variant = rows.find((one) => one.group === row.group && one.language === request.glossLanguage);
  return { name: row.name, gloss: variant ? templateFor(variant, review, request).text : null };
}

/** Those that may be used for this review and channel: suggested ones first, then the buyer's language, then what is used most. */
export async function templateOffers(
  ask: Pick<DraftAsk, 'key' | 'channel' | 'buyerLanguage' | 'glossLanguage'>,
  settings: Settings,
  now: number,
  store: ReviewDeskDb = db(),
): Promise<TemplateOffer[]> {
  const review = await store.reviews.get(ask.key);
  if (!review) return [];
  const known: Known = await knownOf(review, settings, now, store);
  const saved = await store.drafts.get([ask.key, ask.channel]);
  const request = requestFor(review, ask, known, {
    variant: 0,
    blanks: saved?.blanks ?? {},
    tone: null,
    purpose: saved?.purpose ?? 'reply',
  });
  const language = replyLanguage(request);
  const fits = (row: Template) =>
    (row.platform ?? review.platform) === review.platform && (row.channel ?? ask.channel) === ask.channel;
  const rows = (await allTemplates(store)).filter(fits);
  const causes = review.analysis.causes.map(({ cause }) => cause);
  const suggested = suggestTemplates(rows, { platform: review.platform, causes, language });
  const place = new Map(suggested.map(({ id }, i) => [id, i]));
  const placeOf = (row: Template) => place.get(row.id) ?? suggested.length;
  const isBuyers = (row: Template) => Number(row.language === language);
  return rows
    .toSorted((a, b) => placeOf(a) - placeOf(b) || isBuyers(b) - isBuyers(a) || b.usedCount - a.usedCount)
    .map((row) => {
      const { id, name, usedCount } = row;
      const { parts, empty, refused } = templateFor(row, review, request);
      const suits = suggested[placeOf(row)]?.causes ?? null;
      return { id, name, language: row.language, usedCount, suits, parts, empty, refused };
    });
}
