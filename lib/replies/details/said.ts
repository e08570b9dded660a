/** What a review says in so many words: symptoms, parts and likes, each with its sentence. Pure, and rather deaf than mistaken. */
import type { Language, Span } from '../../reviews/review.ts';
import type { DraftRequest } from '../draft.ts';
import { type DetailLanguage, type DetailPatterns, LIKES, PARTS, type Part, SYMPTOM_KEYS } from './detail.ts';
import { DETAIL_PATTERNS } from './phrases/index.ts';

type Review = DraftRequest['review'];
export type Field = Span['field'];

/** One thing said, where its words stand, and the sentence around them. */
export interface Said<Key> extends Span {
  key: Key;
  sentence: Omit<Span, 'field'>;
}

const SENTENCE = /[^.!?…\n\r;]+/g;
/** What is between two full stops but longer than any sentence is not looked through word by word. */
const LONGEST = 1200;

const detailed = (language: Language): language is DetailLanguage => Object.hasOwn(DETAIL_PATTERNS, language);

/** The patterns for reviews in `language`, null where details are not recognised (Chinese and Japanese are quoted instead). */
export const patternsFor = (language: Language | null): DetailPatterns | null =>
  language !== null && detailed(language) ? DETAIL_PATTERNS[language] : null;

/** What stands in this field, empty where there is nothing. */
export const bodyOf = (review: Review, field: Field): string =>
  (field === 'followUp' ? review.followUp?.body : review[field]) ?? '';

/** Small letters and plain apostrophes: the patterns know only these. As long as before. */
function plain(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replace(/[’‘´`]/g, "'");
}

type Match<Key> = Omit<Said<Key>, 'field'>;

/** Directly before a match: so it was thought to be, whatever it turned out. "I had expected them of worse quality." */
const EXPECTED =
  /(?<!\p{L})(?:expected|expecting|erwartet|esperaba|esperábamos|esperaban|m'attendais|s'attendait|attendions|aspettavo|aspettavamo|pensavo|pensaba|pensais|creía|credevo|imaginaba|imaginais|immaginavo)(?: \p{L}+){0,4} *$/u;

/** Directly before a measure: it is a piece of the item that is too long, not the item. */
const PIECE =
  /(?<!\p{L})(?:arm ?rests?|head ?rests?|back ?rest|straps?|sleeves?|handles?|legs|cord|sides?|ärmel|träger|armlehnen?|rückenlehne|henkel|griffe?|beine|seiten?|accoudoirs?|dossier|anses?|bretelles?|manches?|lanières?|poignées?|élastiques?|pieds|côtés?|braccioli|bracciolo|schienale|spalline|maniche|manici|manico|elastico|cinturino|gambe|lati|asas?|tirantes|mangas|correas?|respaldo|reposabrazos|elástico|goma|patas|lados?|sitio|hueco|pestaña|cojín|botón|botones|button|knopf|tasto|tasti|bouton|coussin|kissen|cuscino|cushion)(?: (?!and\b|und\b|et\b|e\b|y\b)\p{L}[\p{L}']*){0,3} *$/u;
const MEASURES: readonly string[] = ['too-short', 'too-long', 'too-tight', 'too-small', 'too-large', 'too-thin'];

const isOfAPiece = (key: string, before: string): boolean => MEASURES.includes(key) && PIECE.test(before);

function matches<Key extends string>(
  text: string,
  table: Readonly<Record<Key, RegExp | null>>,
  keys: readonly Key[],
  { aside, denied }: DetailPatterns,
): Match<Key>[] {
  const found: Match<Key>[] = [];
  for (const { 0: sentence, index } of plain(text).matchAll(SENTENCE)) {
    if (sentence.length > LONGEST || aside.test(sentence)) continue;
    // What is asked or wondered about is not said.
    if (text.charAt(index + sentence.length) === '?') continue;
    for (const key of keys) {
      const match = table[key]?.exec(sentence);
      const before = sentence.slice(0, match?.index);
      if (!match || denied.test(before) || EXPECTED.test(before) || isOfAPiece(key, before)) continue;
      const start = index + match.index;
      const around = { start: index, end: index + sentence.length };
      found.push({ key, start, end: start + match[0].length, sentence: around });
    }
  }
  return found;
}

/** How many texts' matches are kept: the seller steps through the wordings for one review, and then goes to the next. */
const KEPT = 20;

/** `matches` with those of the last texts at hand. */
function remembering<Key extends string>(
  keys: readonly Key[],
  tableOf: (patterns: DetailPatterns) => Readonly<Record<Key, RegExp | null>>,
) {
  const kept = new WeakMap<DetailPatterns, Map<string, Match<Key>[]>>();
  return (review: Review, fields: readonly Field[], patterns: DetailPatterns): Said<Key>[] => {
    const last = kept.get(patterns) ?? new Map<string, Match<Key>[]>();
    kept.set(patterns, last);
    return fields.flatMap((field) => {
      const text = bodyOf(review, field);
      const found = last.get(text) ?? matches(text, tableOf(patterns), keys, patterns);
      last.delete(text);
      last.set(text, found);
      const [oldest] = last.keys();
      if (last.size > KEPT && oldest !== undefined) last.delete(oldest);
      return found.map((match) => ({ ...match, field }));
    });
  };
}

const everySymptomIn = remembering(SYMPTOM_KEYS, (patterns) => patterns.symptoms);

/** Behind what was found wanting: and yet it is all right. */
const ALL_THE_SAME =
  /^[^.!?]{0,25}?[\s,](?:but|aber|mais|pero|ma|però) (?:(?:it's |that's )?(?:fine|ok|okay|good|worth)|(?:i )?(?:like|love) |(?:ist |es ist |das ist )?(?:ok|okay|in ordnung|gut)|bien(?=[\s.,!]*$)|(?:está|esta|queda|va|muy) bien|(?:merece|vale) la pena|me (?:gusta|encanta)|(?:ça |cela )?(?:va|convient)(?!\p{L})|c'est (?:bien|parfait|pas grave)|j'aime|bene(?=[\s.,!]*$)|va bene|mi piace|ne vale la pena)/iu;

/** What went wrong, sentence by sentence; within one, the more particular first. */
export const symptomsIn: typeof everySymptomIn = (review, fields, patterns) =>
  everySymptomIn(review, fields, patterns).filter(
    ({ field, end, sentence }) => !ALL_THE_SAME.test(bodyOf(review, field).slice(end, sentence.end)),
  );

const everyLikeIn = remembering(LIKES, (patterns) => patterns.likes);

/** After the first of the words that praise: it is the opposite of praise. */
const TURNED =
  /[\s,](?:nicht|kein\p{L}*|nie|weder|kaum|not|never|hardly|pas|jamais|guère|no|nunca|non|mai|poco)[\s,]/iu;

/** Before the words that praise: it is said of what somebody else may want. */
const SUPPOSED =
  /(?<!\p{L})(?:if (?:you|one|someone|somebody)|wenn (?:sie|man|ihr|du|jemand)|wer|si (?:vous|on|quiere|busca|buscas|quieres)|se (?:vuoi|volete|cerchi|cercate|si vuole))(?!\p{L})/iu;

/** What pleased, sentence by sentence. */
export const likesIn: typeof everyLikeIn = (review, fields, patterns) =>
  everyLikeIn(review, fields, patterns).filter(
    ({ key, field, start, end, sentence }) =>
      !SUPPOSED.test(bodyOf(review, field).slice(sentence.start, start)) &&
      (key === 'story' || !TURNED.test(bodyOf(review, field).slice(start, end))),
  );

/** Directly before a part: something else is in it or on it. */
const IN_OR_ON =
  /(?<!\p{L})(?:in|on|inside|from|im|am|vom|in der|in den|in dem|an der|aus der|aus dem|von der|dans (?:le|la|les)|dans l['’]|sur (?:le|la|les)|sur l['’]|en (?:el|la|los|las)|del|de la|nel|nella|nello|nell['’]|sul|sulla|sullo|sull['’]|in the|on the|inside the|from the|in my|on my)\s*$/iu;

/** The part that the words at `span` are about, null when they name none or several. */
export function partAt(review: Review, span: Span, patterns: DetailPatterns): Part | null {
  const text = plain(bodyOf(review, span.field).slice(span.start, span.end));
  const named = PARTS.filter((part) => {
    const match = patterns.parts[part].exec(text);
    return match !== null && !IN_OR_ON.test(text.slice(0, match.index));
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}
