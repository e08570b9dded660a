import { useId, useRef, useState } from 'preact/hooks';
import { useT } from '../ui/translation.ts';
import type { BackupModel, RestoreState } from './backup-model.ts';
import { DropFile } from './DropFile.tsx';
import { FileProgress } from './FileProgress.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import { useStepFocus } from './step-focus.ts';

/** A backup comes back: chosen, looked at, then put back. */
export function RestorePanel({ model }: { model: BackupModel }) {
  const t = useT();
  const panel = useRef<HTMLElement>(null);
  const state = model.restoring.value;
  useStepFocus(panel, state.step);
  return (
    <section ref={panel} class="rd-panel" data-testid="restore" aria-labelledby="rd-restore">
      <h3 id="rd-restore">{t('restore')}</h3>
      <p class="rd-soft">{t('restore.what')}</p>
      <Step model={model} state={state} />
    </section>
  );
}

function Step({ model, state }: { model: BackupModel; state: RestoreState }) {
  const t = useT();
  if (state.step === 'preview') return <RestorePreview model={model} state={state} />;
  if (state.step === 'passphrase') return <Passphrase model={model} name={state.name} wrong={state.wrong} />;
  if (state.step === 'done') return <Done model={model} state={state} />;
  if (state.step === 'choose') return <Choose model={model} problem={state.problem} />;
  return (
    <FileProgress
      testId="restore"
      label={t(state.step === 'restoring' ? 'restore.running' : 'import.reading', { name: state.name })}
      done={state.done}
      onStop={model.cancelRestore}
    />
  );
}

function Choose({ model, problem }: { model: BackupModel; problem: (RestoreState & { step: 'choose' })['problem'] }) {
  const t = useT();
  return (
    <>
      {problem !== null && (
        <p class="rd-notice" tabIndex={-1} role="alert" data-testid="restore-problem" data-problem={problem}>
          {t(problem === 'no-room' ? 'no-room' : `backup-problem.${problem}`)}
        </p>
      )}
      <DropFile
        id="rd-restore-file"
        accept=".zip,.locked"
        label={t('restore.choose')}
        testIds={{ drop: 'restore-drop', input: 'restore-file' }}
        onChoose={model.choose}
      />
    </>
  );
}

function Passphrase({ model, name, wrong }: { model: BackupModel; name: string; wrong: boolean }) {
  const t = useT();
  const [passphrase, setPassphrase] = useState('');
  const field = useId();
  return (
    <form
      class="rd-field"
      onSubmit={(event) => {
        event.preventDefault();
        model.unlock(passphrase);
      }}
    >
      {wrong && (
        <p class="rd-notice" role="alert" data-testid="restore-problem" data-problem="wrong-passphrase">
          {t('backup-problem.wrong-passphrase')}
        </p>
      )}
      <label for={field}>{t('restore.passphrase', { name })}</label>
      <input
        id={field}
        type="password"
        autocomplete="off"
        data-testid="restore-passphrase"
        value={passphrase}
        onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
      />
      <div class="rd-row">
        <button type="submit" class="rd-button rd-primary" data-testid="restore-unlock" disabled={passphrase === ''}>
          {t('restore.unlock')}
        </button>
        <button type="button" class="rd-button" onClick={model.cancelRestore}>
          {t('import.cancel')}
        </button>
      </div>
    </form>
  );
}

function Done({ model, state }: { model: BackupModel; state: RestoreState & { step: 'done' } }) {
  const t = useT();
  const { reviews } = state.result.counts;
  return (
    <div class="rd-progress">
      <p tabIndex={-1} role="status" data-testid="restore-done">
        {t('restore.done', {
          name: state.name,
          added: reviews.new,
          changed: reviews.changed,
          known: reviews.known + reviews.kept + reviews.conflict,
        })}
      </p>
      <button type="button" class="rd-button" data-testid="restore-another" onClick={model.cancelRestore}>
        {t('restore.another')}
      </button>
    </div>
  );
}
