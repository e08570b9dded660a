import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import { DETAIL_NAMES } from '../../lib/replies/details/names/index.ts';
import { PURPOSES } from '../../lib/replies/draft.ts';
import { PACKS } from '../../lib/replies/packs/index.ts';
import type { Pack, Wording } from '../../lib/replies/packs/pack.ts';
import { SITUATIONS } from '../../lib/replies/situation-kinds.ts';
import { CAUSES } from '../../lib/reviews/review.ts';
import { GLOSS_LANGUAGES, PACK_LANGUAGES, REPLY_CHANNELS, situationRequest } from './request.ts';

type Block = { path: string; wordings: readonly Wording[] };

const isWording = (value: object): value is Wording => 'gloss' in value;

/** Every list of wordings of a pack, by its path. Single wordings (`routes`) are lists of one. */
function blocks(value: unknown, path: string): Block[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return [{ path, wordings: value }];
  if (isWording(value)) return [{ path, wordings: [value] }];
  return Object.entries(value).flatMap(([key, inner]) => blocks(inner, `${path}.${key}`));
}

const holes = (text: string) =>
  [...new Set(text.toLowerCase().match(/\{\w+\}/g) ?? [])].filter((hole) => hole !== '{cause}').sort();
const own = (block: Block) => block.wordings.map((wording) => wording.text);
/** A pack without what goes into its holes, and without the frames that only some packs have. */
const wordingsOf = ({ names, language, details, ...wordings }: Pack) => wordings;
const EMOJI = /\p{Extended_Pictographic}|\uFE0F/u;

describe.each(PACK_LANGUAGES)('pack %s', (language) => {
  const pack = PACKS[language];
  const all = blocks(wordingsOf(pack), language);
  const texts = all.flatMap((block) => own(block));

  it('speaks its language and answers every cause, situation and channel', () => {
    expect(pack.language).toBe(language);
    expect(Object.keys(pack.apologies).sort()).toEqual([...CAUSES].sort());
    expect(Object.keys(pack.preventions).sort()).toEqual([...CAUSES].sort());
    expect(Object.keys(pack.bodies).sort()).toEqual(SITUATIONS.filter((kind) => kind !== 'complaint').sort());
    expect(Object.keys(pack.contacts).sort()).toEqual([...REPLY_CHANNELS].sort());
    expect(Object.keys(pack.routes).sort()).toEqual([...REPLY_CHANNELS].sort());
  });

  it('has the same blocks as every other pack', () => {
    const paths = all.map((block) => block.path.slice(language.length)).sort();
    expect(paths).toEqual(
      blocks(wordingsOf(PACKS.ja), '')
        .map((block) => block.path)
        .sort(),
    );
    expect(paths.length).toBeGreaterThan(80);
  });

  it('has three different wordings or more for each block', () => {
    for (const { path, wordings } of all.filter((block) => !block.path.includes('.routes.'))) {
      const different = new Set(wordings.map((wording) => wording.text));
      expect(different.size, path).toBeGreaterThanOrEqual(3);
      expect(different.size, path).toBe(wordings.length);
    }
  });

  it('means the same in all gloss languages, with the same holes', () => {
    for (const { path, wordings } of all) {
      for (const wording of wordings) {
        for (const gloss of GLOSS_LANGUAGES) {
          expect(wording.gloss[gloss].trim(), path).not.toBe('');
          expect(holes(wording.gloss[gloss]), `${path} ${wording.text}`).toEqual(holes(wording.text));
        }
        expect(wording.text, path).not.toContain('{cause}');
      }
    }
  });

  it('has glosses in their own language', () => {
    for (const { path, wordings } of all) {
      // Signatures may be all Han, or nothing but the shop's name.
      const sentences = !path.includes('.signatures.');
      for (const wording of wordings) {
        if (sentences) expect(wording.gloss.ja, path).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
        expect(wording.gloss.en.replaceAll('ショップへ問い合わせ', ''), path).not.toMatch(
          /[\p{Script=Han}\p{Script=Hiragana}]/u,
        );
        expect(wording.gloss['zh-CN'], path).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
        expect(wording.gloss['zh-TW'], path).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
      }
    }
  });

  it('uses no emoji and never speaks of stars, ratings or benefits', () => {
    for (const text of texts) {
      expect(text).not.toMatch(EMOJI);
      expect(text).not.toMatch(
        /[★☆]|星|\bstars?\b|\brat(e|ing)s?\b|\breviews? \b(?=score)|好评|差评|クーポン|coupon|优惠|红包/i,
      );
    }
  });
});

describe('Japanese', () => {
  const texts = blocks(wordingsOf(PACKS.ja), 'ja').flatMap((block) => own(block));

  it('fits CP932', () => {
    const { sorry, causes, remedies } = PACKS.ja.names;
    for (const text of [...texts, ...sorry, ...Object.values(causes), ...Object.values(remedies)]) {
      expect(iconv.decode(iconv.encode(text, 'CP932'), 'CP932')).toBe(text);
    }
  });

  it('keeps the register of business letters', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/させていただ|すみません|ごめん|了解しました|よろしかった|おられ|！/);
      expect(text).not.toMatch(/お伺いさせ|拝見させ|ご覧になられ|おっしゃられ|お越しになられ/);
    }
  });

  it('says nothing cheerful to a complaint', () => {
    const { apologies, preventions, points, seconds, closings } = PACKS.ja;
    const sad = blocks({ apologies, preventions, points, seconds, closings: closings.complaint }, '');
    for (const text of sad.flatMap((block) => own(block))) {
      expect(text).not.toMatch(/嬉し|喜んで|励み|何より|光栄/);
    }
  });
});

describe.each(['zh-CN', 'zh-TW'] as const)('Chinese %s', (language) => {
  const { greetings, ...rest } = wordingsOf(PACKS[language]);

  it('greets once, in the greeting, and says 您', () => {
    for (const block of blocks(rest, '')) {
      for (const text of own(block)) expect(text).not.toMatch(/[亲親]，|您好[，。]|你/);
    }
    for (const block of blocks(greetings, '')) {
      for (const text of own(block)) expect(text.match(/亲，|您好/g)).toHaveLength(1);
    }
  });
});

describe('French', () => {
  // «que» and «de» would have to become «qu’» and «d’» before a vowel, and nobody knows what the seller fills in.
  it('puts no word that is cut off before a vowel in front of what the seller fills in', () => {
    const texts = blocks(wordingsOf(PACKS.fr), '').flatMap(own);
    for (const text of texts) expect(text).not.toMatch(/\b(?:que|de) \{(?:found|remedy|done|date)\}/i);
  });
});

describe('Traditional Chinese', () => {
  // Big5 holds no simplified character, and these words are not said in Taiwan.
  const isTaiwanese = (text: string) => {
    expect(iconv.decode(iconv.encode(text, 'Big5'), 'Big5')).toBe(text);
    expect(text).not.toMatch(
      /質量|反饋|快遞|發貨|消息(?!真)|親，|補發|信息|客戶服務|視頻|默認|(?<!溝)通過|質檢|核實|購買記錄|訂單記錄|性價比|尺碼|屏幕|軟件|攝像|電機|應用(?!程式)|“|”/,
    );
  };

  it('has no simplified character and none of the words of the mainland in its replies', () => {
    const { names } = PACKS['zh-TW'];
    const texts = blocks(wordingsOf(PACKS['zh-TW']), '').flatMap(own);
    for (const text of [...texts, ...names.sorry]) isTaiwanese(text);
    for (const table of [names.causes, names.remedies, names.done, names.found])
      for (const text of Object.values(table)) isTaiwanese(text);
  });

  it.each(PACK_LANGUAGES)('has none in the meaning of the pack %s', (language) => {
    const { details, ...pack } = PACKS[language];
    const all = blocks({ ...wordingsOf(pack), details }, language);
    for (const { wordings } of all) for (const { gloss } of wordings) isTaiwanese(gloss['zh-TW'] ?? '');
  });

  it('has none in the words for details, labels and notices', () => {
    for (const table of Object.values(DETAIL_NAMES['zh-TW'])) {
      for (const text of Object.values<string>(table)) isTaiwanese(text);
    }
    const glossLanguage = 'zh-TW' as const;
    for (const purpose of PURPOSES) {
      for (const channel of REPLY_CHANNELS) {
        const { blanks, notice } = compose({ ...situationRequest('complaint', 'en', channel), purpose, glossLanguage });
        for (const { label, options } of blanks)
          for (const text of [label, ...options.map(({ gloss }) => gloss)]) isTaiwanese(text);
        if (notice) isTaiwanese(notice.text);
      }
    }
  });

  it('says in another way what the Simplified pack says, sentence by sentence', () => {
    for (const { wordings } of blocks(wordingsOf(PACKS['zh-CN']), '')) {
      for (const { text, gloss } of wordings) {
        expect(gloss['zh-CN']).toBe(text);
        if (/[们说请问题]/.test(text)) expect(gloss['zh-TW']).not.toBe(text);
      }
    }
  });
});
