import { useT } from '../ui/translation.ts';
import { FindingText } from './FindingText.tsx';
import type { DetailView, SidebarModel } from './model.ts';
import { Tactics } from './Tactics.tsx';

/** What stands in the page's own box, whoever wrote it, and what the rules say about it. Nothing is written for that. */
export function BoxReport({ model, detail }: { model: SidebarModel; detail: DetailView }) {
  const t = useT();
  const { box } = detail;
  return (
    <div data-testid="box-report" data-status={box?.status}>
      <button type="button" class="rd-link" data-testid="check-box" onClick={() => void model.checkBox()}>
        {t('box.check')}
      </button>
      <div role="status">
        {box?.status === 'refused' && <p class="rd-note">{t(`refused.${box.reason}`)}</p>}
        {box?.status === 'read' && box.text.trim() === '' && <p class="rd-note">{t('box.empty')}</p>}
        {box?.status === 'read' && box.text.trim() !== '' && (
          <section class="rd-findings" data-testid="box-findings" data-count={box.findings.length}>
            <h3 class="rd-label">{t('box')}</h3>
            <blockquote dir="auto">{box.text}</blockquote>
            {box.findings.length === 0 && (
              <p class="rd-note">
                <span aria-hidden="true">✓ </span>
                {t('findings.none')}
              </p>
            )}
            <ul>
              {box.findings.map((finding) => (
                <li
                  key={`${finding.rule}:${finding.start}`}
                  data-testid="box-finding"
                  data-level={finding.level}
                  data-rule={finding.rule}
                >
                  <FindingText finding={finding} language={undefined} />
                </li>
              ))}
            </ul>
            <Tactics tactics={box.tactics} />
          </section>
        )}
      </div>
    </div>
  );
}
