import { glossLanguageOf } from '../../lib/i18n.ts';
import type { Draft } from '../../lib/replies/draft.ts';
import { useT } from '../ui/translation.ts';
import { matchGloss } from './gloss-match.ts';

/**
 * The draft's meaning sentence by sentence; what the seller changed is no longer vouched for. Folded away when the draft
 * is in the seller's own language: it says nothing new there.
 */
export function Gloss({ draft, text }: { draft: Draft; text: string }) {
  const t = useT();
  const { lines, added } = matchGloss(draft.segments, text);
  const lang = glossLanguageOf(t.language);
  return (
    <details class="rd-gloss" data-testid="gloss" open={lang !== draft.language}>
      <summary>
        <h3 class="rd-label">{t('gloss')}</h3>
      </summary>
      <ol>
        {lines.map(({ segment, kept }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
          <li key={i} data-role={segment.role} data-kept={kept}>
            {kept ? <span lang={lang}>{segment.gloss}</span> : <del lang={lang}>{segment.gloss}</del>}
            {!kept && <small class="rd-changed"> {t('gloss.changed')}</small>}
          </li>
        ))}
      </ol>
      {added && <p class="rd-note">{t('gloss.added')}</p>}
    </details>
  );
}
