import type { Finding } from '../../lib/rules/finding.ts';
import { sourceWords } from '../ui/source-words.ts';
import { useT } from '../ui/translation.ts';

const SIGN = { block: '✕', warn: '!', hint: '·' } as const;
interface Props {
  finding: Finding;
  /** Of the text, for the quote. */
  language: string | undefined;
  /** Leads to the words; absent where they are not in our box. Gets the element that was pressed. */
  onShow?: ((from: Element) => void) | undefined;
}

/** One finding in words: how grave, which rule, which words, why, and what that goes by. */
export function FindingText({ finding: { level, rule, quote, why, clause, source }, language, onShow }: Props) {
  const t = useT();
  const words = (
    <q lang={language} dir="auto">
      {quote}
    </q>
  );
  return (
    <>
      <p>
        <b>
          <span aria-hidden="true">{SIGN[level]} </span>
          {t('labelled', { label: t(`level.${level}`), text: '' })}
        </b>
        {t(`rule.${rule}`)}
      </p>
      {quote.trim() !== '' && (
        <p>
          {onShow ? (
            <button
              type="button"
              class="rd-quote"
              data-testid="show-quote"
              title={t('quote.show')}
              onClick={(event) => onShow(event.currentTarget)}
            >
              {words}
            </button>
          ) : (
            words
          )}
        </p>
      )}
      <p>{why}</p>
      <details>
        <summary>{t('source')}</summary>
        {clause && <p data-testid="clause">{clause}</p>}
        <p>{sourceWords(source)}</p>
      </details>
    </>
  );
}
