import { useT } from '../ui/translation.ts';
import { healthSentence } from './health-sentence.ts';
import type { SidebarModel } from './model.ts';

/** All that is left of the sidebar after an update under the page: its old copy can no longer read, remember or draft. */
export function Outdated({ model }: { model: SidebarModel }) {
  const t = useT();
  const { text, next } = healthSentence(t, model.health.value, model.pageType.value, model.now.value);
  return (
    <div class="rd-health" data-testid="health" data-status="outdated" data-tone="bad">
      <p class="rd-health-line" role="status">
        <span class="rd-health-sign" aria-hidden="true">
          !
        </span>
        <span>{[text, next].filter(Boolean).join(' · ')}</span>
      </p>
    </div>
  );
}
