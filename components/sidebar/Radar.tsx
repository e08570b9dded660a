import type { RadarWarning } from '../../lib/messages.ts';
import { useT } from '../ui/translation.ts';

interface Props {
  radar: RadarWarning | null;
  /** Of the draft. */
  language: string | undefined;
  onOther: (variant: number) => void;
}

/** The draft says nearly what the shop said before about this product: which reply that was, and a wording that is less like it. */
export function Radar({ radar, language, onOther }: Props) {
  const t = useT();
  if (!radar) return null;
  const { variant } = radar;
  const percent = Math.round(radar.score * 100);
  return (
    <section class="rd-findings" data-testid="radar" data-percent={percent}>
      <h3 class="rd-label">{t('radar')}</h3>
      <p>{t('radar.text', { percent, count: radar.compared })}</p>
      <details>
        <summary>{t('radar.earlier')}</summary>
        <p lang={language} dir="auto">
          {radar.text}
        </p>
      </details>
      {variant === null ? (
        <p class="rd-note">{t('radar.none')}</p>
      ) : (
        <button type="button" class="rd-button rd-small" data-testid="less-alike" onClick={() => onOther(variant)}>
          {t('radar.other')}
        </button>
      )}
    </section>
  );
}
