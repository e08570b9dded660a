import { useState } from 'preact/hooks';
import { useT } from '../ui/translation.ts';
import type { ChosenFile } from './import-model.ts';

interface Props {
  /** Of the file input; unique on the page. */
  id: string;
  /** Endings its chooser offers; what is in the file decides, not its name. */
  accept: string;
  label: string;
  testIds: { drop: string; input: string };
  onChoose: (files: ChosenFile[]) => void;
}

/** A place for a file: the browser's own chooser, or dropping it. */
export function DropFile({ id, accept, label, testIds, onChoose }: Props) {
  const t = useT();
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's second way; the button in it is everybody's
    <div
      class="rd-drop"
      data-testid={testIds.drop}
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
        id={id}
        class="rd-hidden"
        type="file"
        accept={accept}
        data-testid={testIds.input}
        onChange={({ currentTarget }) => {
          onChoose([...(currentTarget.files ?? [])]);
          // The same file again, after it was put right, is a change too.
          currentTarget.value = '';
        }}
      />
      <label class="rd-button rd-primary" for={id}>
        {label}
      </label>
      <span class="rd-soft">{t('import.drop')}</span>
    </div>
  );
}
