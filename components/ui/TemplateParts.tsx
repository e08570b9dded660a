import type { Part } from '../../lib/replies/template.ts';

/** A filled template; what is still a blank stands out, by more than its colour. */
export function TemplateParts({ parts, language }: { parts: readonly Part[]; language: string }) {
  return (
    <span class="rd-parts" lang={language} dir="auto">
      {parts.map(({ text, state }, at) =>
        state === 'plain' ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no identity but their place
          <mark key={at} data-state={state}>
            {text}
          </mark>
        ),
      )}
    </span>
  );
}
