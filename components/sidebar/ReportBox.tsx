import { useSignal } from '@preact/signals';
import { useT } from '../ui/translation.ts';
import type { SidebarModel } from './model.ts';

/** Copies the reading report, and shows all of it: what a seller sends away is seen first. */
export function ReportBox({ model }: { model: SidebarModel }) {
  const t = useT();
  const text = useSignal<string | null>(null);
  const said = useSignal<'report.copied' | 'report.not-copied' | 'report.failed' | null>(null);
  const copy = async () => {
    try {
      text.value = await model.report();
    } catch {
      said.value = 'report.failed';
      return;
    }
    said.value = await navigator.clipboard.writeText(text.value).then(
      () => 'report.copied' as const,
      () => 'report.not-copied' as const,
    );
  };
  return (
    <div class="rd-report">
      <p>
        <button type="button" class="rd-button rd-small" data-testid="copy-report" onClick={() => void copy()}>
          {t('report.copy')}
        </button>{' '}
        <span role="status" data-testid="report-result" data-status={said.value?.slice('report.'.length)}>
          {said.value && t(said.value)}
        </span>
      </p>
      <p class="rd-soft">{t('report.about')}</p>
      {text.value !== null && (
        <textarea
          class="rd-report-text"
          data-testid="report"
          aria-label={t('report.text')}
          readOnly
          rows={8}
          spellcheck={false}
          lang="en"
          dir="ltr"
          value={text.value}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
