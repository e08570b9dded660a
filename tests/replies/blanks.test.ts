import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import type { BlankId, Draft, DraftRequest } from '../../lib/replies/draft.ts';
import { PRIVATE_CHANNELS } from '../../lib/reviews/review.ts';
import { complaintOf, PACK_LANGUAGES, REPLY_CHANNELS } from './request.ts';

const TODAY = '2026-11-09';
const blank = (draft: Draft, id: BlankId) => draft.blanks.find((one) => one.id === id);
const keys = (draft: Draft, id: BlankId) => blank(draft, id)?.options.map(({ key }) => key);
const texts = (draft: Draft, id: BlankId) => blank(draft, id)?.options.map(({ text }) => text);

const letter: DraftRequest = { ...complaintOf('ja', 'rmesse', ['damaged']), today: TODAY };

describe('what may stay empty', () => {
  it('is not in the text until it is filled, and leaves all other sentences as they were', () => {
    for (const language of PACK_LANGUAGES) {
      for (const channel of REPLY_CHANNELS) {
        const request = { ...complaintOf(language, channel, ['defect']), today: TODAY };
        const before = compose(request);
        const option = blank(before, 'cause')?.options[0];
        if (!option) throw new Error('no cause is asked for');
        expect(blank(before, 'cause')?.marker).toBeNull();
        expect(before.segments.some(({ role }) => role === 'cause')).toBe(false);
        const after = compose({ ...request, blanks: { cause: option.text } });
        const said = after.segments.filter(({ role }) => role === 'cause');
        expect(said).toHaveLength(1);
        expect(said[0]?.text).toContain(option.text);
        const words = (draft: Draft) =>
          draft.segments.filter(({ role }) => role !== 'cause').map(({ text }) => text.trim());
        expect(words(after)).toEqual(words(before));
      }
    }
  });

  it('says what was found before what is offered, and by when before the goodbye', () => {
    const first = compose(letter);
    const found = texts(first, 'cause')?.[0] ?? '';
    const { text } = compose({ ...letter, blanks: { remedy: '代替品の発送', cause: found, date: '11月12日' } });
    expect(text.indexOf(found)).toBeLessThan(text.indexOf('代替品の発送'));
    expect(text.indexOf('11月12日')).toBeGreaterThan(text.indexOf('代替品の発送'));
  });

  it('promises no day in public', () => {
    for (const channel of REPLY_CHANNELS) {
      const draft = compose({ ...complaintOf('en', channel, ['damaged']), today: TODAY });
      expect(blank(draft, 'date') !== undefined, channel).toBe(PRIVATE_CHANNELS.includes(channel));
    }
  });

  it('proposes days as each language writes them, and none without a calendar', () => {
    const days = (language: (typeof PACK_LANGUAGES)[number], today: string) =>
      texts(compose({ ...complaintOf(language, 'buyer-message', ['defect']), today }), 'date');
    expect(days('ja', TODAY)).toEqual(['11月10日', '11月11日', '11月12日', '11月16日']);
    expect(days('en', '2026-12-30')).toEqual(['December 31', 'January 1', 'January 2', 'January 6']);
    expect(days('de', TODAY)?.[0]).toBe('10. November');
    expect(days('fr', '2026-11-30')?.[0]).toBe('1er décembre');
    expect(days('es', TODAY)?.[0]).toBe('10 de noviembre');
    expect(days('it', '2026-11-07')).toEqual(['l’8 novembre', 'il 9 novembre', 'il 10 novembre', 'il 14 novembre']);
    expect(days('it', '2026-11-30')?.[0]).toBe('il 1° dicembre');
    expect(days('en', 'soon')).toEqual([]);
    expect(texts(compose({ ...letter, today: undefined }), 'date')).toEqual([]);
  });
});

describe('what a place allows', () => {
  it('offers a coupon in private only, and only where marketing is not stopped', () => {
    for (const channel of REPLY_CHANNELS) {
      const offered = keys(compose(complaintOf('ja', channel, ['damaged'])), 'remedy') ?? [];
      expect(offered.includes('coupon'), channel).toBe(channel === 'rmesse');
      expect(offered).toContain('full-refund');
    }
  });
});

describe('what was chosen before', () => {
  const ABOUT = { blank: 'remedy', cause: 'damaged' } as const;

  it('is not proposed for another complaint', () => {
    const remembered = [{ ...ABOUT, cause: 'late' as const, option: 'carrier', text: '', language: 'ja' as const }];
    expect(keys(compose({ ...letter, remembered }), 'remedy')).toEqual(keys(compose(letter), 'remedy'));
  });

  it('is proposed first and never filled in', () => {
    const draft = compose({
      ...letter,
      remembered: [{ ...ABOUT, option: 'part-refund', text: 'refund part of the price', language: 'en' }],
    });
    expect(draft.text).toContain('【対応内容】');
    expect(blank(draft, 'remedy')?.options[0]).toEqual({
      key: 'part-refund',
      text: '一部返金',
      gloss: 'refund part of the price',
      remembered: true,
    });
    expect(keys(draft, 'remedy')).toHaveLength(keys(compose(letter), 'remedy')?.length ?? 0);
  });

  it('is the seller’s own words only in their language, and nothing this place does not allow', () => {
    const last = (language: 'ja' | 'en', option: string | null = null) =>
      keys(compose({ ...letter, remembered: [{ ...ABOUT, option, text: '職人による補修', language }] }), 'remedy');
    expect(last('ja')?.[0]).toBe('');
    expect(last('en')?.[0]).toBe('resend');
    const inPublic = { ...complaintOf('ja', 'review-comment', ['damaged']), today: TODAY };
    const coupon = { ...ABOUT, option: 'coupon', text: 'クーポンの発行', language: 'ja' as const };
    expect(keys(compose({ ...inPublic, remembered: [coupon] }), 'remedy')).toEqual(keys(compose(inPublic), 'remedy'));
  });

  it('is no longer "last time" once something is chosen', () => {
    const remembered = [{ ...ABOUT, option: 'carrier', text: '', language: 'ja' as const }];
    const chosen = compose({ ...letter, remembered, blanks: { remedy: '一部返金' } });
    expect(blank(chosen, 'remedy')?.options.some((option) => option.remembered)).toBe(false);
  });

  it('comes before what the shop usually does', () => {
    const voice = { remedies: { damaged: 'full-refund' as const } };
    expect(keys(compose({ ...letter, voice }), 'remedy')?.[0]).toBe('full-refund');
    const remembered = [{ ...ABOUT, option: 'carrier', text: '', language: 'ja' as const }];
    expect(keys(compose({ ...letter, voice, remembered }), 'remedy')?.slice(0, 2)).toEqual(['carrier', 'full-refund']);
  });
});

describe('a shop’s own voice', () => {
  it('signs as the shop does, and keeps to its tone unless another is asked for', () => {
    const voice = { signature: '店長 花子\n空陶器', tone: 'formal' as const };
    const draft = compose({ ...letter, voice });
    expect(draft.text.endsWith('\n\n店長 花子\n空陶器')).toBe(true);
    expect(draft.segments.at(-1)).toMatchObject({ role: 'signature', gloss: '店長 花子\n空陶器' });
    expect(draft.text).toBe(compose({ ...letter, voice: { signature: voice.signature }, tone: 'formal' }).text);
    for (let variant = 0; variant < 6; variant += 1) {
      const praise = { ...letter, variant, voice };
      expect(compose({ ...praise, tone: 'warm' }).text).toBe(
        compose({ ...praise, voice: { signature: voice.signature }, tone: 'warm' }).text,
      );
    }
  });
});
