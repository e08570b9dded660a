import { useEffect, useRef, useState } from 'preact/hooks';
import type { Override as Why } from '../../lib/messages.ts';
import type { OverrideReason } from '../../lib/reviews/review.ts';
import type { Finding } from '../../lib/rules/finding.ts';
import type { TacticAnswer } from '../../lib/rules/tactics/tactic.ts';
import { useT } from '../ui/translation.ts';
import type { OverruleQuestion } from './model.ts';
import { Tactics } from './Tactics.tsx';

const REASONS: Record<OverruleQuestion, readonly OverrideReason[]> = {
  'blocked-by-rule': ['misread', 'buyer-asked', 'platform-agreed', 'other'],
  // Nobody can agree to an open blank: it is one, or it is none.
  'unfilled-blank': ['misread', 'other'],
};
/** A reason is a sentence, not a letter. */
const LONGEST_NOTE = 500;

interface Props {
  question: OverruleQuestion;
  stopping: readonly Finding[];
  /** Old advice in the note, with what is allowed instead. */
  judge: (note: string) => Promise<TacticAnswer[]>;
  onYes: (why: Why) => void;
  onNo: () => void;
}

/** What stops the insert, and the reason without which it stays stopped. The reason is kept with the review. */
export function Override({ question, stopping, judge, onYes, onNo }: Props) {
  const t = useT();
  const [reason, setReason] = useState<OverrideReason | null>(null);
  const [note, setNote] = useState('');
  const [tactics, setTactics] = useState<TacticAnswer[]>([]);
  const title = useRef<HTMLLegendElement>(null);
  // Whoever pressed Insert goes on here, with the keyboard or not: the bar under it never hides the question.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.closest('fieldset')?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  useEffect(() => {
    let stale = false;
    const asking = setTimeout(async () => {
      const found = await judge(note).catch(() => []);
      if (!stale) setTactics(found);
    }, 250);
    return () => {
      stale = true;
      clearTimeout(asking);
    };
  }, [note, judge]);
  const ready = reason !== null && (reason !== 'other' || note.trim() !== '');
  const misread = question === 'unfilled-blank' ? 'override.misread-blank' : 'override.misread';
  return (
    <fieldset class="rd-blanks rd-override" data-testid="override" data-question={question}>
      <legend tabIndex={-1} ref={title}>
        {t(`question.${question}`)}
      </legend>
      <ul>
        {stopping.map(({ rule, start, quote }) => (
          <li key={`${rule}:${start}`}>
            {t('labelled', { label: t(`rule.${rule}`), text: '' })}
            <q dir="auto">{quote}</q>
          </li>
        ))}
      </ul>
      <div role="radiogroup" aria-label={t('override')}>
        <p class="rd-label">{t('override')}</p>
        {REASONS[question].map((one) => (
          <label key={one} class="rd-choice">
            <input
              type="radio"
              name="rd-override"
              data-testid={`reason-${one}`}
              checked={reason === one}
              onChange={() => setReason(one)}
            />
            <span>{t(one === 'misread' ? misread : `override.${one}`)}</span>
          </label>
        ))}
      </div>
      <label class="rd-override-note">
        <span>{t('override.note')}</span>
        <input
          type="text"
          data-testid="override-note"
          maxLength={LONGEST_NOTE}
          required={reason === 'other'}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <Tactics tactics={tactics} />
      <p class="rd-note">{t('override.kept')}</p>
      <div class="rd-row">
        <button
          type="button"
          class="rd-button"
          data-testid="answer-yes"
          disabled={!ready}
          onClick={() => reason && onYes({ reason, note: note.trim() })}
        >
          {t('override.insert')}
        </button>
        <button type="button" class="rd-button" data-testid="answer-no" onClick={onNo}>
          {t('no')}
        </button>
      </div>
    </fieldset>
  );
}
