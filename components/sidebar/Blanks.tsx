import { useEffect, useState } from 'preact/hooks';
import { glossLanguageOf } from '../../lib/i18n.ts';
import type { Blank, Draft, PackLanguage } from '../../lib/replies/draft.ts';
import { useT } from '../ui/translation.ts';

interface Props {
  draft: Draft;
  /** Filled blanks by id. */
  filled: Record<string, string>;
  onFill: (id: string, text: string) => void;
}

const OTHER = '\u0000other';

/** Chooses among the sensible values, told by their meaning, or takes the seller's own words. */
function BlankField({
  blank,
  value,
  language,
  onFill,
}: {
  blank: Blank;
  value: string;
  language: PackLanguage;
  onFill: Props['onFill'];
}) {
  const t = useT();
  const known = blank.options.some((option) => option.text === value);
  // Labels and meanings come from the packs, in the gloss's language; it differs from ours for Traditional Chinese.
  const lang = glossLanguageOf(t.language);
  const [chosen, setChosen] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    if (value === '') return;
    setChosen(known ? value : OTHER);
    if (!known) setText(value);
  }, [value, known]);
  const put = () => text.trim() !== '' && onFill(blank.id, text.trim());
  return (
    <div class="rd-blank" data-testid="blank" data-id={blank.id} data-filled={chosen !== '' && chosen !== OTHER}>
      <label>
        <span lang={lang}>{blank.label}</span>
        <select
          lang={lang}
          value={chosen}
          onChange={(event) => {
            const choice = event.currentTarget.value;
            setChosen(choice);
            if (choice !== OTHER && choice !== '') onFill(blank.id, choice);
          }}
        >
          <option value="">{t('blank.choose')}</option>
          {blank.options.map((option) => (
            <option key={option.text} value={option.text} title={option.text}>
              {option.gloss}
            </option>
          ))}
          <option value={OTHER}>{t('blank.other')}</option>
        </select>
      </label>
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

/** The facts only the seller knows. */
export function Blanks({ draft, filled, onFill }: Props) {
  const t = useT();
  if (draft.blanks.length === 0) return null;
  return (
    <fieldset class="rd-blanks" data-testid="blanks">
      <legend>{t('blanks')}</legend>
      {draft.blanks.map((blank) => (
        <BlankField
          key={blank.id}
          blank={blank}
          value={filled[blank.id] ?? ''}
          language={draft.language}
          onFill={onFill}
        />
      ))}
    </fieldset>
  );
}
