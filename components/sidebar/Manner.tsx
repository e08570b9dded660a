import { PURPOSES, TONES } from '../../lib/replies/draft.ts';
import { useT } from '../ui/translation.ts';
import type { DetailView, SidebarModel } from './model.ts';

/** What the words are for, and how they shall sound. */
export function Manner({ detail, model }: { detail: DetailView; model: SidebarModel }) {
  const t = useT();
  // A report to the platform is no letter to a buyer.
  if (detail.channel === 'report') return null;
  return (
    <div class="rd-manner">
      <label>
        <span>{t('purpose')}</span>
        <select
          data-testid="purpose"
          value={detail.purpose}
          onChange={({ currentTarget }) => {
            const chosen = PURPOSES.find((one) => one === currentTarget.value);
            if (chosen) model.choosePurpose(chosen);
          }}
        >
          {PURPOSES.map((one) => (
            <option key={one} value={one}>
              {t(`purpose.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {!detail.draft?.notice && (
        <label>
          <span>{t('tone')}</span>
          <select
            data-testid="tone"
            value={detail.tone ?? ''}
            onChange={({ currentTarget }) => model.chooseTone(TONES.find((one) => one === currentTarget.value) ?? null)}
          >
            <option value="">{t('tone.any')}</option>
            {TONES.map((one) => (
              <option key={one} value={one}>
                {t(`tone.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
