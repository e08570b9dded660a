/** The facts only the seller knows: their choice of values, and their place in the text. Pure. */
import type { Cause } from '../reviews/review.ts';
import { dayAfter, dayIn } from './days.ts';
import type { Blank, BlankId, BlankOption, DraftRequest, GlossLanguage, PackLanguage, Remembered } from './draft.ts';
import type { Names, ReplyChannel } from './packs/pack.ts';
import { type Block, formOf } from './plan.ts';
import { arriving, FOUND_FOR, type Remedy, remediesIn, USUAL_SOLUTIONS } from './remedies.ts';
import type { Situation, SituationKind } from './situation-kinds.ts';

const LABELS: Record<BlankId, Record<GlossLanguage, string>> = {
  remedy: {
    en: 'Remedy (what you will do once you have checked)',
    ja: '対応内容（確認のうえで行うこと）',
    'zh-CN': '处理方式（核实后您会怎么做）',
    'zh-TW': '處理方式（確認後您會怎麼做）',
  },
  done: {
    en: 'What you have done for the buyer',
    ja: '実施した対応',
    'zh-CN': '已经为买家做了什么',
    'zh-TW': '已經為買家做了什麼',
  },
  cause: {
    en: 'Cause you have found',
    ja: '判明した原因',
    'zh-CN': '查明的原因',
    'zh-TW': '查明的原因',
  },
  date: {
    en: 'Day by which you will get back to the buyer',
    ja: '回答する期日',
    'zh-CN': '最迟哪天答复买家',
    'zh-TW': '最晚哪天回覆買家',
  },
  'done-date': {
    en: 'Day on which it was done',
    ja: '対応が完了した日',
    'zh-CN': '办好的日期',
    'zh-TW': '辦妥的日期',
  },
};

/** Days from today that are proposed: for an answer, and for something done. */
const ANSWER_WITHIN: readonly number[] = [1, 2, 3, 7];
const DONE_BEFORE: readonly number[] = [0, -1, -2, -3];

/** Situations that say what was done. */
export const TELLS_DONE: readonly SituationKind[] = ['after-solution', 'arrival'];

const APOLOGISING: readonly Block[] = ['apology', 'symptom'];
/** Blocks that offer something, and those that take leave. */
const OFFERING: readonly Block[] = ['remedy', 'contact', 'door', 'evidence', 'prevention', 'closing'];
const PARTING: readonly Block[] = ['prevention', 'closing'];

export interface BlanksAsked {
  request: Pick<
    DraftRequest,
    'platform' | 'glossLanguage' | 'blanks' | 'remembered' | 'voice' | 'today' | 'onItsWay'
  > & {
    channel: ReplyChannel;
  };
  situation: Situation;
  blocks: readonly Block[];
  language: PackLanguage;
  own: Names;
  glossNames: Names;
}

/** What was chosen the last time comes first; the seller's own words only in the language they were written in. */
function proposing(options: BlankOption[], last: Remembered | undefined, language: PackLanguage): BlankOption[] {
  if (last === undefined) return options;
  const same = options.find(({ key }) => key !== '' && key === last.option);
  const rest = options.filter((option) => option !== same);
  if (same !== undefined) return [{ ...same, remembered: true }, ...rest];
  if (last.option !== null || last.language !== language) return options;
  return [{ key: '', text: last.text, gloss: last.text, remembered: true }, ...options];
}

/** The shop's usual remedy before the others. */
function usualFirst(remedies: readonly Remedy[], usual: Remedy | undefined): readonly Remedy[] {
  if (usual === undefined || !remedies.includes(usual)) return remedies;
  return [usual, ...remedies.filter((remedy) => remedy !== usual)];
}

/** The blanks of a reply made of these blocks, in the order in which they are asked. */
export function blanksOf({ request, situation, blocks, language, own, glossNames }: BlanksAsked): Blank[] {
  const { platform, channel, glossLanguage, remembered = [], voice, today } = request;
  const cause = situation.causes[0]?.cause ?? null;
  const isFilled = (id: BlankId) => (request.blanks[id] ?? '').trim() !== '';
  const blank = (id: BlankId, marker: string | null, options: BlankOption[]): Blank => ({
    id,
    marker,
    label: LABELS[id][glossLanguage],
    options: proposing(
      options,
      // What has just been chosen is not "the last time".
      isFilled(id) ? undefined : remembered.find((one) => one.blank === id && one.cause === (cause ?? '')),
      language,
    ),
    cause,
  });
  const remedies = (of: readonly Remedy[], names: 'remedies' | 'done'): BlankOption[] =>
    usualFirst(of, cause === null ? undefined : voice?.remedies?.[cause]).map((key) => ({
      key,
      text: own[names][key],
      gloss: glossNames[names][key],
    }));
  const days = (from: readonly number[]): BlankOption[] =>
    from.flatMap((after) => {
      const day = today === undefined ? null : dayAfter(today, after);
      if (day === null) return [];
      return [{ key: `day${after}`, text: dayIn(language, day), gloss: dayIn(glossLanguage, day) }];
    });
  const found = (of: Cause): BlankOption[] =>
    FOUND_FOR[of].map((key) => ({ key, text: own.found[key], gloss: glossNames.found[key] }));

  const blanks: Blank[] = [];
  if (TELLS_DONE.includes(situation.kind)) {
    const suiting = cause === null ? [] : remediesIn(cause, platform, channel);
    const fitting = suiting.length > 0 ? suiting : USUAL_SOLUTIONS;
    const done = situation.kind === 'arrival' ? arriving(fitting, request.onItsWay) : fitting;
    blanks.push(blank('done', own.remedyMarker, remedies(done.length > 0 ? done : USUAL_SOLUTIONS, 'done')));
  }
  if (blocks.includes('remedy') && cause !== null) {
    blanks.push(blank('remedy', own.remedyMarker, remedies(remediesIn(cause, platform, channel), 'remedies')));
  }
  const told = situation.kind === 'after-solution' || blocks.some((block) => APOLOGISING.includes(block));
  if (told && cause !== null && FOUND_FOR[cause].length > 0) blanks.push(blank('cause', null, found(cause)));
  if (situation.kind === 'after-solution') blanks.push(blank('done-date', null, days(DONE_BEFORE)));
  // A date is a promise: in public it would bind the shop before all (RULES: over-promise).
  const inPrivate = formOf(channel) === 'letter';
  if (blocks.includes('remedy') && inPrivate) blanks.push(blank('date', null, days(ANSWER_WITHIN)));
  return blanks;
}

/** What stands in a blank's place, and what it means; null where nothing does. */
export function filledBlank(
  { marker, options }: Blank,
  filled: string | undefined,
  glossMarker: string,
): { text: string; gloss: string } | null {
  const text = (filled ?? '').replace(/\s+/gu, ' ').trim();
  if (text !== '') return { text, gloss: options.find((option) => option.text === text)?.gloss ?? text };
  return marker === null ? null : { text: marker, gloss: glossMarker };
}

/**
 * The blocks with a sentence for each optional blank that has been filled. After a solution (`solved`) what was done comes
 * first, in any other reply what was found comes before anything is offered.
 */
export function withFacts(blocks: readonly Block[], solved: boolean, isFilled: (id: BlankId) => boolean): Block[] {
  const facts: Block[] = [];
  if (solved && isFilled('done-date')) facts.push('done-on');
  if (isFilled('cause')) facts.push('found');
  const said = [...blocks];
  const before = (others: readonly Block[]) => {
    const at = said.findIndex((block) => others.includes(block));
    return at < 0 ? said.length : at;
  };
  said.splice(solved ? said.indexOf('body') + 1 : before(OFFERING), 0, ...facts);
  if (isFilled('date')) said.splice(before(PARTING), 0, 'until');
  return said;
}
