/** Makes the redesigned copies: a seeded choice of one to four operators, each with a strength. */
import { seededRandom, shuffled } from '../backoffice/invented.ts';
import { unmark } from './anatomy.ts';
import { audit } from './audit.ts';
import { copyDocument } from './dom.ts';
import { OPERATORS } from './operators/index.ts';
import { type BasePage, type Mutant, type Operator, oneOf, type Strength } from './page.ts';

/** What will be done to a page. Cheap: nothing is copied yet. */
export interface Plan {
  /** `<base page>#<number>`: enough to make the same mutant again. */
  name: string;
  base: BasePage;
  /** In the order of application. */
  steps: { operator: Operator; strength: Strength }[];
}

const MOST = 4;
/** Share of the plans in which a rare operator may be chosen. */
const RARELY = 0.2;

/** The plan of that number for a page. The same on every machine and every run. */
export function planOf(base: BasePage, number: number): Plan {
  const name = `${base.id}#${number}`;
  const random = seededRandom(name);
  const fitting = OPERATORS.filter((operator) => operator.fits(base) && (!operator.rare || random() < RARELY));
  const chosen = new Set(shuffled(fitting, random).slice(0, 1 + Math.floor(random() * MOST)));
  const steps = fitting
    .filter((operator) => chosen.has(operator))
    .map((operator) => ({ operator, strength: oneOf([1, 2, 3] as const, random) }));
  return { name, base, steps };
}

/** The redesigned page, without the marks, and what is still true of it. */
export function mutantOf({ name, base, steps }: Plan): Mutant {
  const mutant: Mutant = {
    base,
    document: copyDocument(base.document, base.url),
    records: base.truth.map((truth) => ({ truth, fates: new Map() })),
    // Some base pages have been redesigned before: no reader knows their names.
    nameless: base.id.endsWith('-hashed'),
    reordered: false,
    random: seededRandom(`${name}!`),
  };
  for (const { operator, strength } of steps) operator.apply(mutant, strength);
  audit(mutant);
  unmark(mutant.document);
  return mutant;
}

/** `hash-names 3 + cards 1`. */
export const stepsOf = ({ steps }: Plan): string =>
  steps.map(({ operator, strength }) => `${operator.name} ${strength}`).join(' + ');
