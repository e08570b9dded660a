import { useEffect, useRef, useState } from 'preact/hooks';
import { useT } from '../ui/translation.ts';
import { BoxReport } from './BoxReport.tsx';
import { Checklist } from './Checklist.tsx';
import { draftBox } from './draft-box.ts';
import type { DetailView, InsertQuestion, InsertResult, Overrides, SidebarModel } from './model.ts';
import { Override } from './Override.tsx';
import { Radar } from './Radar.tsx';
import { Tactics } from './Tactics.tsx';

/** The sentence about what the last click did. */
function ResultLine({ result }: { result: InsertResult }) {
  const t = useT();
  if (result.status === 'needs-answer') {
    const { question } = result;
    if (!question) return null;
    return <p>{question === 'replace-text' ? t('question.replace-text') : t('question.reason')}</p>;
  }
  if (result.status !== 'refused') return <p>{t(`result.${result.status}`)}</p>;
  return (
    <p>
      {result.reason === 'no-clipboard' ? '' : `${t('result.refused')} `}
      {result.reason && t(`refused.${result.reason}`)}
    </p>
  );
}

/** A question stands in the way until it is answered; what was answered holds until the text or the place changes. */
function useAnswers(detail: DetailView) {
  const [overrides, setOverrides] = useState<Overrides>({});
  const [answeredResult, setAnsweredResult] = useState<InsertResult | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text or review is another question
  useEffect(() => setOverrides({}), [detail.text, detail.state.review.key, detail.channel]);
  const result = detail.result === answeredResult ? null : detail.result;
  return { overrides, setOverrides, setAnsweredResult, result };
}

/**
 * What is to be known around the insert, then the bar itself: insert (or carry over), undo, copy, and what came of it. Every
 * reason is remembered until the text changes, so that it is asked for once; whether to replace what is in the page's box is
 * asked anew at each click, for it may have changed.
 */
export function InsertBar({ model, detail }: { model: SidebarModel; detail: DetailView }) {
  const t = useT();
  const { overrides, setOverrides, setAnsweredResult, result } = useAnswers(detail);
  const question = result?.status === 'needs-answer' ? result.question : undefined;
  // The answered question goes away and its buttons with it: the focus goes where the seller goes on.
  const insertButton = useRef<HTMLButtonElement>(null);
  const no = () => {
    setAnsweredResult(detail.result);
    if (insertButton.current) draftBox(insertButton.current)?.focus();
  };
  const goOn = (yes: InsertQuestion[], reasons: Overrides) => {
    insertButton.current?.focus();
    // Answered is answered, while the insert is on its way: a second press must not insert twice.
    setAnsweredResult(detail.result);
    setOverrides(reasons);
    void model.insert(yes, reasons);
  };
  return (
    <>
      <Tactics tactics={detail.tactics} />
      <Radar radar={detail.radar} language={detail.draft?.language} onOther={model.anotherWording} />
      {detail.insertHere && <BoxReport model={model} detail={detail} />}
      {result?.status === 'inserted' && <Checklist items={detail.lastLooks} />}
      {question && question !== 'replace-text' && (
        <Override
          key={question}
          question={question}
          stopping={result?.stopping ?? []}
          judge={model.tacticsIn}
          onYes={(why) => goOn([], { ...overrides, [question]: why })}
          onNo={no}
        />
      )}
      <div class="rd-insert-bar">
        <div class="rd-row">
          <button
            type="button"
            class={`rd-button ${!detail.insertHere && detail.carried ? '' : 'rd-primary'}`}
            ref={insertButton}
            data-testid="insert"
            disabled={detail.draft === null}
            aria-pressed={detail.insertHere ? undefined : detail.carried}
            onClick={() => void (detail.insertHere ? model.insert([], overrides) : model.carry())}
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
              {question === 'replace-text' && (
                <div class="rd-row">
                  <button
                    type="button"
                    class="rd-button"
                    data-testid="answer-yes"
                    onClick={() => goOn(['replace-text'], overrides)}
                  >
                    {t('yes-insert')}
                  </button>
                  <button type="button" class="rd-button" data-testid="answer-no" onClick={no}>
                    {t('no')}
                  </button>
                </div>
              )}
            </div>
          )}
        </div>
      </div>
    </>
  );
}
