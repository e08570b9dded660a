/** Star labels: the words a page puts on its stars for people who can't see them. Wordings: amazon.md 3.7 [CODE P1, P6, P7]. */

export interface Stars {
  rating: number;
  /** Top of the scale, 5 or 10. */
  max: number;
}

const N = String.raw`(\d{1,2}(?:[.,]\d{1,2})?)`;

/** Whole labels only: review prose says "3/5 overall" and "4 out of 5 people" too. nl, sv, pl, tr, pt, zh, ko are not verified. */
const RATING_FIRST = [
  `(?:rated )?${N} out of ${N}(?: stars?)?`,
  `${N} von ${N}(?: sternen?)?`,
  `${N} sur ${N}(?: [ée]toiles?)?`,
  `${N} su ${N}(?: stell[ea])?`,
  `${N} de ${N}(?: (?:estrellas?|estrelas?))?`,
  `${N} van (?:de )?${N}(?: sterren)?`,
  `${N} av ${N}(?: stjärnor)?`,
  `${N} (?:na|z) ${N}(?: gwiazd(?:ek|ki))?`,
  `${N} [颗顆]星[,、 ]+最[多高] ${N} [颗顆]星`,
].map(whole);

/** The top of the scale comes first: `5つ星のうち4.3` is 4.3, not 5. */
const MAX_FIRST = [
  `${N} ?つ星のうち ?${N}(?:つ星)?`,
  `星${N}つ中の?${N}`,
  `${N} yıldız üzerinden ${N}(?: yıldız)?`,
  `별 ?${N}개 중 ?${N}개?`,
].map(whole);

const GLYPHS = /^(★*)(☆*)$/;

function whole(label: string): RegExp {
  return new RegExp(`^${label}\\.?$`, 'iu');
}

const number = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

function stars(rating: number, max: number): Stars | null {
  return (max === 5 || max === 10) && rating >= 0 && rating <= max ? { rating, max } : null;
}

/**
 * The rating that a star label states: `4.0 out of 5 stars`, `4,6 von 5 Sternen`, `5つ星のうち4.3`, `★★★☆☆`. `null` when the
 * text is anything more or less than such a label, or states no scale (`★★★`).
 */
export function readStarLabel(text: string): Stars | null {
  if (text.length > 80) return null;
  const label = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const glyphs = GLYPHS.exec(label);
  if (glyphs) return stars(glyphs[1]?.length ?? 0, label.length);
  for (const form of RATING_FIRST) {
    const match = form.exec(label);
    if (match) return stars(number(match[1]), number(match[2]));
  }
  for (const form of MAX_FIRST) {
    const match = form.exec(label);
    if (match) return stars(number(match[2]), number(match[1]));
  }
  return null;
}

/** Whole stars 1–5 of a label on a scale of five; `null` for halves, zero and other scales. */
export function readWholeStars(text: string): number | null {
  const read = readStarLabel(text);
  return read?.max === 5 && Number.isInteger(read.rating) && read.rating >= 1 ? read.rating : null;
}
