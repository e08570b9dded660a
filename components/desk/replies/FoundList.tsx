import { useEffect, useState } from 'preact/hooks';
import type { PackLanguage } from '../../../lib/replies/draft.ts';
import type { Channel, Platform } from '../../../lib/reviews/review.ts';
import type { Finding } from '../../../lib/rules/finding.ts';
import { useT } from '../../ui/translation.ts';
import type { RepliesModel } from './replies-model.ts';

/** Typing pauses this long before it is checked. */
const PAUSE = 250;

interface Props {
  model: RepliesModel;
  platform: Platform;
  /** The text is checked for all of them; what is found in several is told once. */
  channels: readonly Channel[];
  language: PackLanguage;
  text: string;
}

/** What the rules say about a text while it is being written, in words. */
export function FoundList({ model, platform, channels, language, text }: Props) {
  const t = useT();
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const places = channels.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `places` says which channels
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const empty = text.trim() === '';
      const found = empty
        ? []
        : await Promise.all(channels.map((channel) => model.check({ platform, channel, language, text }))).catch(
            () => [],
          );
      const unlike = new Map(found.flat().map((one) => [`${one.rule} ${one.start}`, one]));
      if (current) setFindings([...unlike.values()]);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [model, platform, places, language, text]);
  return (
    <div class="rd-rule-list" role="status" data-testid="found" data-count={findings.length}>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.start}`} data-rule={finding.rule} data-level={finding.level}>
              <b>
                {t(`level.${finding.level}`)}: {t(`rule.${finding.rule}`)}
              </b>{' '}
              <q lang={language}>{finding.quote}</q> {finding.why}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
