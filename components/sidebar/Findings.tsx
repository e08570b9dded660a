import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/rules/finding.ts';
import { useT } from '../ui/translation.ts';
import { draftBox, replaceStretch, showStretch } from './draft-box.ts';
import { FindingText } from './FindingText.tsx';
import { LEVELS, placeNow } from './underlines.ts';

/** Says in one line what was found; the draft box is described by it. */
export const FINDINGS_SUMMARY = 'rd-findings-summary';

interface Props {
  findings: readonly Finding[];
  text: string;
  /** Of the draft, for the quotes. */
  language: string | undefined;
  onRewrite: (text: string) => void;
}

/** A replacement that can be taken back as long as nothing else has been changed. */
interface Replaced {
  start: number;
  quote: string;
  rewrite: string;
  after: string;
}

/** What the rule check says about the words in the box, and what to say instead. */
export function Findings({ findings, text, language, onRewrite }: Props) {
  const t = useT();
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const put = (from: Element, start: number, end: number, words: string): string => {
    const after = text.slice(0, start) + words + text.slice(end);
    const box = draftBox(from);
    if (box?.value === text) replaceStretch(box, start, end, words);
    else onRewrite(after);
    return after;
  };
  const rewrite = (from: Element, finding: Finding, words: string) => {
    const place = placeNow(text, finding);
    if (!place) return;
    const after = put(from, place.start, place.end, words);
    setReplaced({ start: place.start, quote: finding.quote, rewrite: words, after });
  };
  const takeBack = (from: Element, { start, quote, rewrite: words }: Replaced) => {
    put(from, start, start + words.length, quote);
    setReplaced(null);
  };
  const show = (from: Element, finding: Finding) => {
    const place = placeNow(text, finding);
    const box = draftBox(from);
    if (place && box) showStretch(box, place.start, place.end);
  };
  const counted = LEVELS.flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count > 0 ? [t('findings.level', { level: t(`level.${level}`), count })] : [];
  });
  return (
    <section class="rd-findings" data-testid="findings" data-count={findings.length} aria-label={t('findings')}>
      <p id={FINDINGS_SUMMARY} class="rd-note" role="status">
        {counted.length > 0 && t('labelled', { label: t('findings'), text: counted.join(' · ') })}
        {counted.length === 0 && text.trim() !== '' && (
          <>
            <span aria-hidden="true">✓ </span>
            {t('findings.none')}
          </>
        )}
      </p>
      {replaced?.after === text && (
        <button
          type="button"
          class="rd-button rd-small"
          data-testid="rewrite-undo"
          onClick={(event) => takeBack(event.currentTarget, replaced)}
        >
          {t('rewrite.undo')}
        </button>
      )}
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => {
            const { rewrite: words } = finding;
            const there = placeNow(text, finding) !== null;
            return (
              <li
                key={`${finding.rule}:${finding.start}`}
                data-testid="finding"
                data-level={finding.level}
                data-rule={finding.rule}
              >
                <FindingText
                  finding={finding}
                  language={language}
                  onShow={there ? (from) => show(from, finding) : undefined}
                />
                {there && words !== undefined && (
                  <button
                    type="button"
                    class="rd-button rd-small"
                    data-testid="rewrite"
                    onClick={(event) => rewrite(event.currentTarget, finding, words)}
                  >
                    {words ? t('rewrite', { text: words }) : t('rewrite.remove')}
                  </button>
                )}
                {words === undefined && <p class="rd-note">{t('rewrite.none')}</p>}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
