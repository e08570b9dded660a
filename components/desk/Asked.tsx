import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Begins its test ids. */
  id: string;
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

/** A question before something that can't be undone. */
export function Asked({ id, text, yes, no, onYes, onNo }: Props) {
  const harmless = useRef<HTMLButtonElement>(null);
  // The harmless answer is the one under the finger.
  useEffect(() => harmless.current?.focus(), []);
  return (
    <div class="rd-notice rd-ask" role="alertdialog" aria-labelledby={`rd-${id}-ask`} data-testid={`${id}-ask`}>
      <p id={`rd-${id}-ask`}>{text}</p>
      <div class="rd-row">
        <button ref={harmless} type="button" class="rd-button" data-testid={`${id}-no`} onClick={onNo}>
          {no}
        </button>
        <button type="button" class="rd-button" data-testid={`${id}-yes`} onClick={onYes}>
          {yes}
        </button>
      </div>
    </div>
  );
}
