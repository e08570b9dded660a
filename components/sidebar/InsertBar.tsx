import { useEffect, useRef, useState } from 'preact/hooks';
import { useT } from '../ui/translation.ts';
import type { DetailView, InsertQuestion, InsertResult, SidebarModel } from './model.ts';

/** The sentence about what the last click did. */
function ResultLine({ result }: { result: InsertResult }) {
  const t = useT();
  if (result.status === 'needs-answer') return <p>{result.question ? t(`question.${result.question}`) : ''}</p>;
  if (result.status !== 'refused') return <p>{t(`result.${result.status}`)}</p>;
  return (
    <p>
      {result.reason === 'no-clipboard' ? '' : `${t('result.refused')} `}
      {result.reason && t(`refused.${result.reason}`)}
    </p>
  );
}

/**
 * Insert (or carry over), undo, copy, and what came of it. A question stands in the way until it is answered; every yes
 * is remembered until the insert went through or the text changed, so that no question is asked twice.
 */
export function InsertBar({ model, detail }: { model: SidebarModel; detail: DetailView }) {
  const t = useT();
  const [answered, setAnswered] = useState<InsertQuestion[]>([]);
  const [declined, setDeclined] = useState<InsertResult | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text or review is another question
  useEffect(() => setAnswered([]), [detail.text, detail.state.review.key, detail.channel]);

  const result = detail.result === declined ? null : detail.result;
  const question = result?.status === 'needs-answer' ? result.question : undefined;
  // The answered question goes away and its buttons with it: the focus goes where the seller goes on.
  const insertButton = useRef<HTMLButtonElement>(null);
  const no = (asked: InsertResult) => {
    setDeclined(asked);
    const box = insertButton.current?.closest('.rd-draft')?.querySelector('textarea');
    box?.focus();
  };
  const yes = (asked: InsertQuestion) => {
    insertButton.current?.focus();
    const all = [...answered, asked];
    setAnswered(all);
    void model.insert(all);
  };
  return (
    <div class="rd-insert-bar">
      <div class="rd-row">
        <button
          type="button"
          class="rd-button rd-primary"
          ref={insertButton}
          data-testid="insert"
          disabled={detail.draft === null}
          aria-pressed={detail.insertHere ? undefined : detail.carried}
          onClick={() => void (detail.insertHere ? model.insert() : model.carry())}
        >
          {detail.insertHere ? t('insert') : detail.carried ? t('carry.back') : t('carry')}
        </button>
        <button
          type="button"
          class="rd-button"
          data-testid="copy"
          disabled={detail.text === ''}
          onClick={() => void model.copy()}
        >
          {t('copy')}
        </button>
        {detail.canUndo && (
          <button type="button" class="rd-button" data-testid="undo" onClick={() => void model.undo()}>
            {t('undo')}
          </button>
        )}
      </div>
      {!detail.insertHere && detail.carried && <p class="rd-note">✓ {t('carried')}</p>}
      <div role="status">
        {result && (
          <div
            class="rd-result"
            data-testid="insert-result"
            data-status={result.status}
            data-reason={result.reason}
            data-question={question}
          >
            <ResultLine result={result} />
            {question && (
              <div class="rd-row">
                <button type="button" class="rd-button" data-testid="answer-yes" onClick={() => yes(question)}>
                  {t('yes-insert')}
                </button>
                <button type="button" class="rd-button" data-testid="answer-no" onClick={() => no(result)}>
                  {t('no')}
                </button>
              </div>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
