import { useT } from '../ui/translation.ts';
import { DropFile } from './DropFile.tsx';
import type { ChosenFile, ImportProblem } from './import-model.ts';

interface Props {
  problem: ImportProblem | null;
  onChoose: (files: ChosenFile[]) => void;
}

/** The endings the platforms give them. */
const ENDINGS = '.csv,.txt,.tsv';

/** The file to be imported, and what was wrong with the last one. */
export function ChooseFile({ problem, onChoose }: Props) {
  const t = useT();
  return (
    <>
      {problem !== null && (
        <p class="rd-notice" role="alert" data-testid="import-problem" data-problem={problem}>
          {t(problem === 'no-room' ? 'no-room' : `file-problem.${problem}`)}
        </p>
      )}
      <DropFile
        id="rd-import-file"
        accept={ENDINGS}
        label={t('import.choose')}
        testIds={{ drop: 'drop', input: 'import-file' }}
        onChoose={onChoose}
      />
    </>
  );
}
