import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../lib/rules/finding.ts';
import { FINDINGS_SUMMARY } from './Findings.tsx';
import { stretches } from './underlines.ts';

interface Props {
  id: string;
  text: string;
  /** Of the draft. */
  language: string | undefined;
  findings: readonly Finding[];
  onText: (text: string) => void;
}

/**
 * The draft box with underlines. The text is written in an ordinary textarea: caret, input methods, undo and screen readers are
 * the browser's. Behind it lies the same text, unseen but for its underlines, with the same lines since it has the same
 * font, width and scroll position.
 */
export function DraftText({ id, text, language, findings, onText }: Props) {
  const under = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const follow = () => {
    if (!under.current || !box.current) return;
    under.current.scrollTop = box.current.scrollTop;
    under.current.scrollLeft = box.current.scrollLeft;
  };
  useLayoutEffect(follow);
  return (
    <div class="rd-write">
      <div class="rd-write-under" ref={under} aria-hidden="true" lang={language} dir="auto" data-testid="underlines">
        {stretches(text, findings).map(({ text: words, start, level }) =>
          level === null ? (
            words
          ) : (
            <u key={start} data-level={level} data-start={start}>
              {words}
            </u>
          ),
        )}
        {/* A last empty line has no height of its own here. */}
        {'\n'}
      </div>
      <textarea
        id={id}
        ref={box}
        data-testid="draft"
        lang={language}
        dir="auto"
        rows={6}
        spellcheck={false}
        aria-describedby={FINDINGS_SUMMARY}
        aria-invalid={findings.some(({ level }) => level === 'block')}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onScroll={follow}
      />
    </div>
  );
}
