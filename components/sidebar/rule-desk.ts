/** What the rules, the tactics guard and the radar say about the words in our box, and about those in the page's. */
import type { ReadonlySignal } from '@preact/signals';
import { quietly } from '../../lib/log.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { Channel } from '../../lib/reviews/review.ts';
import type { Finding, UiLanguage } from '../../lib/rules/finding.ts';
import type { TacticAnswer } from '../../lib/rules/tactics/tactic.ts';
import type { Desk } from './desk.ts';
import type { DetailView } from './model.ts';

/** Of a text nobody has looked at yet. */
export const UNCHECKED = { findings: [], tactics: [], radar: null, box: null } satisfies Partial<DetailView>;
/** The longest text that may be sent to be checked. */
const LONGEST = 50_000;

export interface RuleDesk {
  /** Checks our box and shows what was found, also of tactics and likeness, as long as the text is still the same. */
  check(): Promise<Finding[]>;
  /** Reads the page's box and shows what was found in it. Writes nothing. */
  checkBox(): Promise<void>;
  tacticsIn(note: string): Promise<TacticAnswer[]>;
}

export function createRuleDesk(
  desk: Desk,
  uiLanguage: UiLanguage,
  view: ReadonlySignal<DetailView | null>,
  patch: (change: Partial<DetailView>) => void,
  stillOn: (key: string, channel: Channel) => boolean,
): RuleDesk {
  const ask = ({ state: { review } }: DetailView, channel: Channel, text: string) => {
    const language = desk.buyerLanguage() ?? review.analysis.language;
    const { platform, kind, shop } = review;
    return sendMessage('check', { platform, channel, kind, language, text, uiLanguage, shop });
  };
  const tacticsIn = async (text: string): Promise<TacticAnswer[]> => {
    const platform = view.value?.state.review.platform;
    if (!platform || text.trim() === '') return [];
    return sendMessage('tactics', { platform, text: text.slice(0, LONGEST), uiLanguage });
  };
  const current = (key: string, channel: Channel, text: string) => stillOn(key, channel) && view.value?.text === text;

  const advise = async (key: string, channel: Channel, text: string): Promise<void> => {
    const radar = { key, channel, text, buyerLanguage: desk.buyerLanguage() };
    const [tactics, like] = await Promise.all([
      tacticsIn(text),
      text.trim() === '' ? null : sendMessage('radar', radar),
    ]);
    if (current(key, channel, text)) patch({ tactics, radar: like });
  };

  return {
    tacticsIn,
    async check() {
      const now = view.value;
      if (!now?.channel) return [];
      const { channel, text } = now;
      const { key } = now.state.review;
      const findings = await ask(now, channel, text);
      if (current(key, channel, text)) {
        patch({ findings });
        quietly('advice on a draft', advise(key, channel, text));
      }
      return findings;
    },
    async checkBox() {
      const now = view.value;
      if (!now?.channel) return;
      const { channel } = now;
      const { key } = now.state.review;
      const read = desk.boxText(key, channel);
      if (!read.ok) return patch({ box: { status: 'refused', reason: read.reason } });
      const text = read.text.slice(0, LONGEST);
      const [findings, tactics] = await Promise.all([ask(now, channel, text), tacticsIn(text)]);
      if (stillOn(key, channel)) patch({ box: { status: 'read', text, findings, tactics } });
    },
  };
}
