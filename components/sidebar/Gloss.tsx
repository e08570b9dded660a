import { glossLanguageOf, type Translate } from '../../lib/i18n.ts';
import type { Draft } from '../../lib/replies/draft.ts';
import type { FactChange, SegmentEdit } from '../../lib/replies/edited-segments.ts';
import { useT } from '../ui/translation.ts';
import { matchGloss } from './gloss-match.ts';

interface Props {
  draft: Draft;
  text: string;
  /** Of the text as it was a moment ago; empty where nothing was changed. */
  edits: readonly SegmentEdit[];
}

/** What another number, day, amount or "not" looks like, in a calm sentence. */
function factWords(t: Translate, { kind, was, now }: FactChange): string {
  const values = { was: was.join(', '), now: now.join(', ') };
  if (was.length === 0) return t(`edit.${kind}.new`, values);
  return now.length === 0 ? t(`edit.${kind}.gone`, values) : t(`edit.${kind}`, values);
}

/**
 * The draft's meaning sentence by sentence; what the seller changed is no longer vouched for, but other facts in it are
 * pointed out. Folded away when the draft is in the seller's own language and says nothing new there.
 */
export function Gloss({ draft, text, edits }: Props) {
  const t = useT();
  const { lines, added } = matchGloss(draft.segments, text);
  const lang = glossLanguageOf(t.language);
  const isChanged = lines.some(({ kept }) => !kept);
  return (
    <details class="rd-gloss" data-testid="gloss" open={lang !== draft.language || isChanged}>
      <summary>
        <h3 class="rd-label">{t('gloss')}</h3>
      </summary>
      <ol>
        {lines.map(({ segment, kept }, i) => {
          const edit = kept ? undefined : edits[i];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
            <li key={i} data-role={segment.role} data-kept={kept} data-state={edit?.state}>
              {kept ? <span lang={lang}>{segment.gloss}</span> : <del lang={lang}>{segment.gloss}</del>}
              {!kept && (
                <small class="rd-changed"> {t(edit?.state === 'removed' ? 'gloss.removed' : 'gloss.changed')}</small>
              )}
              {edit?.changes.map((change) => (
                <p key={change.kind} class="rd-fact" data-testid="fact-change" data-kind={change.kind}>
                  {factWords(t, change)}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
      {added && <p class="rd-note">{t('gloss.added')}</p>}
    </details>
  );
}
