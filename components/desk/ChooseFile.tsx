import { useState } from 'preact/hooks';
import { useT } from '../ui/translation.ts';
import type { ChosenFile, ImportProblem } from './import-model.ts';

interface Props {
  problem: ImportProblem | null;
  onChoose: (files: ChosenFile[]) => void;
}

/** The endings the platforms give them; what is in the file decides, not its name. */
const ENDINGS = '.csv,.txt,.tsv';

/** A file by the browser's own chooser or by dropping it. */
export function ChooseFile({ problem, onChoose }: Props) {
  const t = useT();
  const [over, setOver] = useState(false);
  return (
    <>
      {problem !== null && (
        <p class="rd-notice" role="alert" data-testid="import-problem" data-problem={problem}>
          {t(`file-problem.${problem}`)}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's second way; the button in it is everybody's */}
      <div
        class="rd-drop"
        data-testid="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          onChoose([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <input
          id="rd-import-file"
          class="rd-hidden"
          type="file"
          accept={ENDINGS}
          data-testid="import-file"
          onChange={({ currentTarget }) => {
            onChoose([...(currentTarget.files ?? [])]);
            // The same file again, after it was put right, is a change too.
            currentTarget.value = '';
          }}
        />
        <label class="rd-button rd-primary" for="rd-import-file">
          {t('import.choose')}
        </label>
        <span class="rd-soft">{t('import.drop')}</span>
      </div>
    </>
  );
}
