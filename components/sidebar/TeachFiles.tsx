import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useT } from '../ui/translation.ts';
import type { SidebarModel } from './model.ts';
import type { FileAnswer } from './teach.ts';

/** Bytes. Nothing as long as this is taken, so it isn't read: what is said is that it is too large. */
const TOO_LARGE = 400_000;

/** What is taught as a file to save, and a file to take it from. */
export function TeachFiles({ model }: { model: SidebarModel }) {
  const t = useT();
  const href = useSignal<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const taught = model.teach.taught.value;
  const { file } = model.teach;
  // Made ahead: what is pressed is a plain link, and the press is the seller's own.
  useEffect(() => {
    let gone = false;
    href.value = null;
    if (taught.length === 0) return;
    const make = async () => {
      const text = await file();
      if (!gone) href.value = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
    };
    make().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [taught, file, href]);
  const load = async (chosen: File | undefined) => {
    if (!chosen) return;
    await model.teach.load(chosen.size > TOO_LARGE ? ' '.repeat(TOO_LARGE) : await chosen.text());
    if (input.current) input.current.value = '';
  };
  const say = (answer: FileAnswer): string =>
    answer.ok ? t('teach.loaded', { count: answer.count }) : t(`teach-refused.${answer.error}`);
  const answer = model.teach.answer.value;
  return (
    <div class="rd-teach-files">
      {href.value && (
        <a
          class="rd-link"
          href={href.value}
          download={`review-desk-taught-${model.platform}.json`}
          data-testid="teach-export"
        >
          {t('teach.export')}
        </a>
      )}
      <label class="rd-link rd-teach-load">
        {t('teach.import')}
        <input
          type="file"
          class="rd-hidden"
          accept=".json,application/json"
          ref={input}
          data-testid="teach-import"
          onChange={(event) => void load(event.currentTarget.files?.[0])}
        />
      </label>
      <p role="status" data-testid="teach-answer">
        {answer && say(answer)}
      </p>
    </div>
  );
}
