/** A reply of the seller's own with merge fields in it, and what becomes of them for one review. Pure. */
import { type Channel, PRIVATE_CHANNELS } from '../reviews/review.ts';

/**
 * What a field stands for. `buyer` the buyer's name · `product` its title · `order` the order number · `shop` the shop's name ·
 * `point` what the buyer said: words to quote in Chinese and Japanese, a clause ("your order was late") elsewhere ·
 * `remedy` what is offered: always the seller's choice · `date` today.
 */
export const FIELDS = ['buyer', 'product', 'order', 'shop', 'point', 'remedy', 'date'] as const;
export type TemplateField = (typeof FIELDS)[number];
/** Personal data: never said in public (rule personal-data, every platform). */
export const PRIVATE_FIELDS: readonly TemplateField[] = ['buyer', 'order'];

/** Code points of a template, and how many there may be. */
export const LONGEST_TEMPLATE = 5_000;
export const MOST_TEMPLATES = 500;
export const LONGEST_TEMPLATE_NAME = 80;

/** What is put in the place of each field; absent or blank: empty. */
export type FieldValues = Partial<Record<TemplateField, string | null>>;

/** `empty`: nothing is known · `refused`: must not be said in this channel · `unknown`: no field of that name. */
export type PartState = 'plain' | 'filled' | 'empty' | 'refused' | 'unknown';

export interface Part {
  text: string;
  state: PartState;
}

export interface FilledTemplate {
  /** What is empty, refused or unknown stands in it as a blank, which the rule placeholder-left stops. */
  text: string;
  /** `text` piece by piece. */
  parts: Part[];
  /** Each once, in the order of the text. */
  empty: TemplateField[];
  refused: TemplateField[];
  /** As written. */
  unknown: string[];
}

/** A field as it is written: `{buyer}`, in whatever width, case and space a keyboard makes of it. */
const WRITTEN = /[{｛]\s*([\p{L}\p{N}_ -]{1,40}?)\s*[}｝]/gu;

const isField = (name: string): name is TemplateField => (FIELDS as readonly string[]).includes(name);
const nameOf = (written: string): string => written.normalize('NFKC').toLowerCase();

/** The blank that is left for a field. */
export const blankFor = (field: TemplateField): string => `{${field}}`;

/** The words that stand in a template whatever its fields are filled with. */
export const withoutFields = (template: string): string => template.replace(WRITTEN, ' ');

/** The fields a template asks for, each once. */
export function fieldsIn(template: string): TemplateField[] {
  const names = Array.from(template.matchAll(WRITTEN), ([, name = '']) => nameOf(name));
  return [...new Set(names.filter(isField))];
}

/**
 * Puts the values in, in one pass: what is put in is never searched again. `channel` null: as in private.
 * `remedyBlank`: the blank the draft itself has for the remedy, so that its chooser fills this one too.
 */
export function fillTemplate(
  template: string,
  values: FieldValues,
  channel: Channel | null,
  remedyBlank: string | null = null,
): FilledTemplate {
  const isPublic = channel !== null && !PRIVATE_CHANNELS.includes(channel);
  const parts: Part[] = [];
  const empty = new Set<TemplateField>();
  const refused = new Set<TemplateField>();
  const unknown = new Set<string>();
  let from = 0;
  const put = (text: string, state: PartState) => text !== '' && parts.push({ text, state });
  for (const found of template.matchAll(WRITTEN)) {
    const [written, inner = ''] = found;
    put(template.slice(from, found.index), 'plain');
    from = found.index + written.length;
    const name = nameOf(inner);
    if (!isField(name)) {
      unknown.add(written);
      put(written, 'unknown');
      continue;
    }
    const value = (values[name] ?? '').replace(/\s+/gu, ' ').trim();
    if (isPublic && PRIVATE_FIELDS.includes(name)) {
      refused.add(name);
      put(blankFor(name), 'refused');
    } else if (value === '') {
      empty.add(name);
      put(name === 'remedy' && remedyBlank !== null ? remedyBlank : blankFor(name), 'empty');
    } else put(value, 'filled');
  }
  put(template.slice(from), 'plain');
  const text = parts.map((part) => part.text).join('');
  return { text, parts, empty: [...empty], refused: [...refused], unknown: [...unknown] };
}

/** The part of a template that a list can tell it by. */
export const firstWords = (text: string): string => [...text.replace(/\s+/gu, ' ').trim()].slice(0, 40).join('');

/** Does a name answer to what was typed? Every word of it somewhere, whatever the width and case. */
export function isNamed(name: string, query: string): boolean {
  const plain = name.normalize('NFKC').toLowerCase();
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/);
  return words.every((word) => plain.includes(word));
}
