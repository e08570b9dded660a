import { useEffect, useState } from 'preact/hooks';
import type { Blank, Draft, PackLanguage } from '../../lib/replies/draft.ts';
import { useT } from '../ui/translation.ts';

interface Props {
  draft: Draft;
  /** Filled blanks by id. */
  filled: Record<string, string>;
  /** Empty text: it stays open after all. */
  onFill: (id: string, text: string) => void;
}

const OTHER = '\u0000other';

interface FieldProps {
  blank: Blank;
  value: string;
  language: PackLanguage;
  onFill: Props['onFill'];
}

/** Chooses among the sensible values, told by their meaning, or takes the seller's own words. */
function BlankField({ blank, value, language, onFill }: FieldProps) {
  const t = useT();
  const known = blank.options.some((option) => option.text === value);
  const [chosen, setChosen] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    if (value === '') return;
    setChosen(known ? value : OTHER);
    if (!known) setText(value);
  }, [value, known]);
  const put = () => text.trim() !== '' && onFill(blank.id, text.trim());
  const choose = (choice: string) => {
    setChosen(choice);
    if (choice !== OTHER && (choice !== '' || value !== '')) onFill(blank.id, choice);
  };
  const last = blank.options.find((option) => option.remembered);
  return (
    <div
      class="rd-blank"
      data-testid="blank"
      data-id={blank.id}
      data-filled={chosen !== '' && chosen !== OTHER}
      data-optional={blank.marker === null}
    >
      <label>
        <span>
          {blank.label}
          {blank.marker === null && <small> {t('blank.optional')}</small>}
        </span>
        <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('blank.choose')}</option>
          {blank.options.map((option) => (
            <option key={option.text} value={option.text} title={option.text}>
              {option.remembered ? t('blank.remembered', { what: option.gloss }) : option.gloss}
            </option>
          ))}
          <option value={OTHER}>{t('blank.other')}</option>
        </select>
      </label>
      {last && chosen === '' && (
        <button type="button" class="rd-link" data-testid="as-before" onClick={() => choose(last.text)}>
          {t('blank.as-before', { what: last.gloss })}
        </button>
      )}
      {chosen === OTHER && (
        <div class="rd-row">
          <input
            type="text"
            lang={language}
            aria-label={t('blank.text', { label: blank.label })}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing && event.keyCode !== 229) put();
            }}
          />
          <button type="button" class="rd-button" disabled={text.trim() === ''} onClick={put}>
            {t('blank.set')}
          </button>
        </div>
      )}
    </div>
  );
}

/** The facts only the seller knows. What may stay empty is folded away behind what must not. */
export function Blanks({ draft, filled, onFill }: Props) {
  const t = useT();
  const field = (blank: Blank) => (
    <BlankField key={blank.id} blank={blank} value={filled[blank.id] ?? ''} language={draft.language} onFill={onFill} />
  );
  const needed = draft.blanks.filter(({ marker }) => marker !== null);
  const optional = draft.blanks.filter(({ marker }) => marker === null);
  const isUsed = optional.some(({ id }) => (filled[id] ?? '') !== '');
  return (
    <>
      {needed.length > 0 && (
        <fieldset class="rd-blanks" data-testid="blanks">
          <legend>{t('blanks')}</legend>
          {needed.map(field)}
        </fieldset>
      )}
      {optional.length > 0 && (
        <details class="rd-more" data-testid="more-facts" open={isUsed}>
          <summary>{t('blanks.more')}</summary>
          {optional.map(field)}
        </details>
      )}
    </>
  );
}
