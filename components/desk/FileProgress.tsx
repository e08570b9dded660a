import { useT } from '../ui/translation.ts';

interface Props {
  label: string;
  /** 0–1; null: nobody can tell. */
  done: number | null;
  onStop: () => void;
  testId: 'import' | 'restore';
}

/** While a file is read or written. Until the last row is in, it can be stopped without a trace. */
export function FileProgress({ label, done, onStop, testId }: Props) {
  const t = useT();
  return (
    <div class="rd-progress" data-testid={`${testId}-progress`}>
      <p tabIndex={-1} role="status">
        {label}
      </p>
      {done !== null && <progress max={1} value={done} aria-label={label} />}
      <button type="button" class="rd-button" data-testid={`${testId}-stop`} onClick={onStop}>
        {t('import.cancel')}
      </button>
    </div>
  );
}
