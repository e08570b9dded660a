import { useState } from 'preact/hooks';
import type { Segment } from '../../lib/reviews/text-diff.ts';
import { useT } from '../ui/translation.ts';

/** What became of a text: struck out and underlined, and said in words to whoever listens. */
export function DiffText({ segments, lang }: { segments: readonly Segment[]; lang: string | null }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <p class="rd-change" data-testid="diff" lang={lang ?? undefined} dir="auto">
      {segments.map(({ kind, text }, i) => {
        const key = `${i} ${kind}`;
        if (kind === 'folded' && !open)
          return (
            <button
              type="button"
              key={key}
              class="rd-fold"
              lang={t.language}
              aria-label={t('diff.folded', { n: text.length })}
              title={t('diff.folded', { n: text.length })}
              onClick={() => setOpen(true)}
            >
              …
            </button>
          );
        if (kind === 'same' || kind === 'folded') return <span key={key}>{text}</span>;
        const Tag = kind === 'old' ? 'del' : 'ins';
        return (
          <Tag key={key}>
            <span class="rd-hidden" lang={t.language}>
              {t(`diff.${kind}`)}{' '}
            </span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
