import type { TacticAnswer } from '../../lib/rules/tactics/tactic.ts';
import { sourceWords } from '../ui/source-words.ts';
import { useT } from '../ui/translation.ts';

/** Old advice in what the seller wrote, and what is allowed instead. */
export function Tactics({ tactics }: { tactics: readonly TacticAnswer[] }) {
  const t = useT();
  if (tactics.length === 0) return null;
  return (
    <section class="rd-findings" data-testid="tactics">
      <h3 class="rd-label">{t('tactic')}</h3>
      <ul>
        {tactics.map(({ tactic, quote, why, instead, source }) => (
          <li key={tactic} data-testid="tactic" data-tactic={tactic} data-level="warn">
            <p>
              <q dir="auto">{quote}</q>
            </p>
            <p>{why}</p>
            <p>
              <b>{t('tactic.instead')}</b> {instead}
            </p>
            <details>
              <summary>{t('source')}</summary>
              <p>{sourceWords(source)}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
