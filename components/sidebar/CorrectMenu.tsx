import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Said } from '../../lib/reviews/correction.ts';
import { type Analysis, CAUSES, type Cause, SENTIMENTS, TRIAGES } from '../../lib/reviews/review.ts';
import { useT } from '../ui/translation.ts';

interface Props {
  analysis: Analysis;
  onSay: (said: Said) => void;
  onClose: () => void;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Everything that can be said of a review, what holds now checked; what was named stands first. Stays open for more. */
export function CorrectMenu({ analysis, onSay, onClose }: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const named = analysis.causes.map(({ cause }) => cause);
  // As it was when it opened: what was chosen stays under the finger.
  const [causes] = useState<Cause[]>(() => [...named, ...CAUSES.filter((cause) => !named.includes(cause))]);
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
    const at = all.indexOf(event.target as HTMLElement);
    const step = STEPS[event.key];
    if (step !== undefined) all[(at + step + all.length) % all.length]?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else if (event.key === 'Escape' || event.key === 'e') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const choice = (said: Said, name: string, checked: boolean) => (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles are checked
    <button
      key={name}
      type="button"
      role={said.about === 'cause' ? 'menuitemcheckbox' : 'menuitemradio'}
      aria-checked={checked}
      tabIndex={-1}
      data-testid={`say-${said.about === 'cause' ? said.cause : said.is}`}
      onClick={() => onSay(said)}
    >
      {name}
    </button>
  );
  return (
    <div
      class="rd-correct-menu"
      role="menu"
      tabIndex={-1}
      ref={box}
      aria-label={t('correct.what')}
      data-testid="correct-menu"
      onKeyDown={onKeyDown}
    >
      <fieldset aria-label={t('correct.causes')}>
        <legend aria-hidden="true">{t('correct.causes')}</legend>
        {causes.map((cause) => {
          const checked = named.includes(cause);
          return choice({ about: 'cause', cause, is: !checked }, t(`cause.${cause}`), checked);
        })}
      </fieldset>
      <fieldset aria-label={t('correct.sentiment')}>
        <legend aria-hidden="true">{t('correct.sentiment')}</legend>
        {SENTIMENTS.map((is) => choice({ about: 'sentiment', is }, t(`gist.${is}`), analysis.sentiment === is))}
      </fieldset>
      <fieldset aria-label={t('correct.triage')}>
        <legend aria-hidden="true">{t('correct.triage')}</legend>
        {TRIAGES.map((is) => choice({ about: 'triage', is }, t(`triage.${is}`), analysis.triage === is))}
      </fieldset>
      <p class="rd-note" aria-hidden="true">
        {t('correct.hint')}
      </p>
    </div>
  );
}
