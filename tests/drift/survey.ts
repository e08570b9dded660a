/** Reads many redesigned pages and says what came of each. */
import { judge, type PageVerdict } from './judge.ts';
import { mutantOf, type Plan, planOf } from './mutate.ts';
import type { BasePage, Mutant } from './page.ts';
import { adapterOf, readPage } from './read.ts';

export interface Choice {
  platform?: string | undefined;
  kind?: string | undefined;
  /** Only mutants with this operator among their steps. */
  operator?: string | undefined;
  /** Only mutants made by one operator alone. */
  alone?: boolean | undefined;
}

export interface Outcome {
  plan: Plan;
  mutant: Mutant;
  verdict: PageVerdict;
}

/** The first `count` plans that fit the choice: each page in turn, so that all pages are treated alike. */
export function plansOf(bases: readonly BasePage[], count: number, choice: Choice = {}): Plan[] {
  const pages = bases.filter(
    (base) => (choice.platform ?? base.platform) === base.platform && (choice.kind ?? base.kind) === base.kind,
  );
  const plans: Plan[] = [];
  for (let number = 0; plans.length < count && number < 100 * count && pages.length > 0; number += 1) {
    for (const base of pages) {
      const plan = planOf(base, number);
      const fits =
        choice.operator === undefined || plan.steps.some(({ operator }) => operator.name === choice.operator);
      if (fits && (!choice.alone || plan.steps.length === 1) && plans.length < count) plans.push(plan);
    }
  }
  return plans;
}

/** Makes the page, has it read, judges the reading. */
export function tryOut(plan: Plan): Outcome {
  const mutant = mutantOf(plan);
  const { document, base } = mutant;
  const reading = readPage(adapterOf(base), { document, url: base.url });
  return { plan, mutant, verdict: judge(mutant, reading) };
}
