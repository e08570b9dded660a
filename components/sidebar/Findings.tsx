import type { Finding } from '../../lib/rules/finding.ts';
import { useT } from '../ui/translation.ts';

const SIGN = { block: '✕', warn: '!', hint: '·' } as const;

interface Props {
  findings: readonly Finding[];
  text: string;
  /** Of the draft, for the quotes. */
  language: string | undefined;
  onRewrite: (text: string) => void;
}

/** The text with a finding's words replaced; null when the finding is older than the text. */
export function rewritten(text: string, { start, end, quote, rewrite }: Finding): string | null {
  if (rewrite === undefined || text.slice(start, end) !== quote) return null;
  return text.slice(0, start) + rewrite + text.slice(end);
}

/** What the rule check says about the words in the box, and what to say instead. */
export function Findings({ findings, text, language, onRewrite }: Props) {
  const t = useT();
  return (
    <section class="rd-findings" data-testid="findings" data-count={findings.length} aria-label={t('findings')}>
      {findings.length === 0 ? (
        text.trim() !== '' && (
          <p class="rd-note">
            <span aria-hidden="true">✓ </span>
            {t('findings.none')}
          </p>
        )
      ) : (
        <ul>
          {findings.map((finding) => {
            const better = rewritten(text, finding);
            return (
              <li
                key={`${finding.rule}:${finding.start}`}
                data-testid="finding"
                data-level={finding.level}
                data-rule={finding.rule}
              >
                <p>
                  <b>
                    <span aria-hidden="true">{SIGN[finding.level]} </span>
                    {t(`level.${finding.level}`)}
                  </b>{' '}
                  {finding.quote && <q lang={language}>{finding.quote}</q>}
                </p>
                <p>{finding.why}</p>
                <details>
                  <summary>{t('source')}</summary>
                  <p>{finding.source}</p>
                </details>
                {better !== null && (
                  <button
                    type="button"
                    class="rd-button rd-small"
                    data-testid="rewrite"
                    onClick={() => onRewrite(better)}
                  >
                    {finding.rewrite ? t('rewrite', { text: finding.rewrite }) : t('rewrite.remove')}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
