import { describe, expect, it } from 'vitest';
import { situationOf } from '../../lib/replies/situation.ts';
import { SITUATIONS, type Situation, situationName } from '../../lib/replies/situation-kinds.ts';
import type { Cause, CauseFinding } from '../../lib/reviews/review.ts';
import { type Asked, PACK_LANGUAGES, requestOf, situationRequest, spanOf } from './request.ts';

const found = (cause: Cause, score = 0.9): CauseFinding => ({ cause, score, evidence: [] });
/** In Japanese, where the findings alone decide what is named. */
const named = (asked: Asked): string => situationName(situationOf(requestOf({ language: 'ja', ...asked })));

describe('situationOf', () => {
  it.each(SITUATIONS)('finds %s', (kind) => {
    for (const language of PACK_LANGUAGES) {
      expect(situationOf(situationRequest(kind, language, 'follow-up-reply')).kind).toBe(kind);
    }
  });

  it('names at most two causes, worst first, and only sure ones', () => {
    const causes = [found('price'), found('late'), found('damaged'), found('smell', 0.3)];
    expect(named({ analysis: { sentiment: 'negative', severity: 2, causes } })).toBe('complaint:damaged+late');
    expect(named({ analysis: { sentiment: 'negative', severity: 2, causes: [found('smell', 0.3)] } })).toBe(
      'complaint-told',
    );
    expect(
      named({ analysis: { sentiment: 'negative', severity: 1, causes: [found('size'), found('external')] } }),
    ).toBe('complaint:size');
    expect(named({ analysis: { sentiment: 'negative', severity: 1, causes: [found('external')] } })).toBe(
      'complaint:external',
    );
  });

  it('calls nothing by a name it is not sure of', () => {
    const at = (cause: Cause, score: number) =>
      named({ analysis: { sentiment: 'negative', severity: 2, causes: [found(cause, score)] } });
    expect(at('smell', 0.65)).toBe('complaint-told');
    expect(at('smell', 0.75)).toBe('complaint:smell');
    expect(at('size', 0.75)).toBe('complaint:size');
    expect(at('missing', 0.75)).toBe('complaint-told');
    expect(at('missing', 0.85)).toBe('complaint:missing');
    // To apologise for a fake nobody spoke of is worse than to be general.
    expect(at('authenticity', 0.76)).toBe('complaint-told');
    expect(at('authenticity', 0.85)).toBe('complaint:authenticity');
  });

  it('does not apologise twice for one thing', () => {
    const at = (...causes: CauseFinding[]) => named({ analysis: { sentiment: 'negative', severity: 2, causes } });
    expect(at(found('defect'), found('quality'))).toBe('complaint:defect');
    expect(at(found('damaged'), found('packaging'))).toBe('complaint:damaged');
    expect(at(found('defect'), found('taste'))).toBe('complaint:defect');
    const same = [{ field: 'body' as const, start: 0, end: 9 }];
    expect(at({ ...found('defect'), evidence: same }, { ...found('size'), evidence: same })).toBe('complaint:defect');
  });

  it('answers the problem where neither the praise nor the complaint is sure', () => {
    const at = (severity: 1 | 2) =>
      named({ analysis: { sentiment: 'mixed', severity, causes: [found('size', 0.55)] } });
    expect(at(1)).toBe('mixed');
    expect(at(2)).toBe('complaint-told');
    expect(named({ analysis: { sentiment: 'positive', severity: 1, causes: [found('size', 0.55)] } })).toBe('mixed');
    expect(named({ review: { rating: 3 }, analysis: { sentiment: 'positive' } })).toBe('neutral');
  });

  it.each([
    '開封して気づきました、私のミスです',
    'サイズを間違えて買いました',
    '自己拍错了颜色',
    '尺寸怪我没看',
    '自己選錯了尺寸',
    'My own mistake',
  ])('blames nobody for %s', (body) => {
    expect(named({ review: { body }, analysis: { sentiment: 'negative', severity: 2 } })).toBe('complaint:external');
    const sure = [found('damaged')];
    expect(named({ review: { body }, analysis: { sentiment: 'negative', severity: 2, causes: sure } })).toBe(
      'complaint:damaged',
    );
  });

  it('asks only those who have said nothing what was wrong', () => {
    const at = (body: string) => named({ review: { body }, analysis: { sentiment: 'negative', severity: 2 } });
    expect(at('がっかり')).toBe('complaint-general');
    expect(at('クッキーの半分が割れたり欠けたりしている')).toBe('complaint-told');
    expect(at('不好')).toBe('complaint-general');
    expect(at('盖子拧不开')).toBe('complaint-told');
    expect(at('夹子夹不住衣服，风一吹就全掉了')).toBe('complaint-told');
    expect(at('Not good')).toBe('complaint-general');
    expect(at('The clip lets go of the towel at once')).toBe('complaint-told');
  });

  it('hears that something was kept back', () => {
    const at = (body: string) =>
      named({
        language: 'en',
        review: { body, rating: 4 },
        analysis: { sentiment: 'positive', praise: [spanOf(body, 'Lovely')] },
      });
    expect(at('Lovely mug')).toBe('praise');
    expect(at('Took a star off for the lid. Lovely mug')).toBe('mixed');
    expect(at('The lid is stiff. Other than that, Lovely mug')).toBe('mixed');
  });

  it('answers four stars kindly and three without pleading', () => {
    const body = 'Too small';
    const causes = [{ ...found('size'), evidence: [spanOf(body, body)] }];
    const at = (rating: number) =>
      named({ language: 'en', review: { rating, body }, analysis: { sentiment: 'negative', severity: 2, causes } });
    expect(at(4)).toBe('mixed:size');
    expect(at(3)).toBe('complaint:size');
    const told = (rating: number) =>
      situationOf(
        requestOf({
          language: 'en',
          review: { rating, body: 'The clip lets go of the towel at once' },
          analysis: { sentiment: 'negative', severity: 2 },
        }),
      );
    expect(told(3)).toMatchObject({ kind: 'complaint-told', slight: true });
    expect(told(2)).toMatchObject({ kind: 'complaint-told', slight: false });
  });

  it.each([
    'I have not tried it yet',
    'Noch nicht ausprobiert',
    'Pas encore essayé',
    'Todavía no lo he probado',
    'Non l’ho ancora provato',
  ])('waits with who writes “%s”', (body) => {
    const at = (rating: number) =>
      named({ language: 'en', review: { body, rating }, analysis: { sentiment: 'negative', severity: 2 } });
    expect(at(3)).toBe('neutral');
    expect(at(1)).not.toBe('neutral');
  });

  it('hears in Japanese that what was missing came, and that an order was taken back', () => {
    const at = (body: string, rating: 1 | 4) =>
      situationOf(
        requestOf({
          language: 'ja',
          review: { body, rating },
          analysis: { sentiment: rating === 4 ? 'positive' : 'negative', severity: 1, causes: [found('missing')] },
        }),
      );
    expect(at('ねじが足りなかった。後日、不足部品を送っていただきました。', 4).kind).toBe('resolved');
    expect(at('届かないのでキャンセルしました。', 1).over).toBe(true);
    expect(at('返品に応じてもらえましたが、手間でした。', 1).over).toBe(true);
    expect(at('返品に応じてもらえません。', 1).over).toBe(false);
    expect(at('外箱を捨てたら返品を断られました。', 1).over).toBe(false);
    expect(at('壊れたので捨てました。', 1).over).toBe(true);
    expect(at('先方が返金手続きして下さったので助かりました。', 1).over).toBe(true);
  });

  it('hears the good end of a long story', () => {
    const body = 'ひと月で明かりが点かなくなり、夜に困りました。けさ代わりの品が届き、今は明るく使えています。';
    const at = (rating: number) =>
      named({ review: { body, rating }, analysis: { sentiment: 'negative', severity: 2, causes: [found('defect')] } });
    expect(at(3)).toBe('resolved');
    expect(at(1)).toBe('complaint:defect');
  });

  it('leaves a shrug a shrug', () => {
    expect(named({ review: { body: '就那样' }, analysis: { sentiment: 'negative', severity: 1 } })).toBe('neutral');
    expect(named({ review: { body: '就那样', rating: 1 }, analysis: { sentiment: 'negative', severity: 1 } })).toBe(
      'complaint-general',
    );
  });

  it('sees that nothing is left to arrange', () => {
    const over = (body: string) => situationOf(requestOf({ review: { body } })).over;
    for (const body of [
      'すぐに返品しました',
      'こわれたので捨てた',
      '已经退货了',
      '直接扔了',
      '直接退貨了',
      'I returned it',
    ]) {
      expect(over(body), body).toBe(true);
    }
    for (const body of ['返品したいです', '可以退货吗', 'Can I return it?']) expect(over(body), body).toBe(false);
  });

  it('answers an edited review as such, an invitation as such', () => {
    const analysis = { sentiment: 'negative' as const, severity: 2 as const, causes: [found('late')] };
    expect(named({ analysis, request: { editedSinceReply: true } })).toBe('edited:late');
    expect(named({ analysis, request: { editedSinceReply: false } })).toBe('complaint:late');
    expect(named({ analysis: { flags: ['safety'] }, request: { editedSinceReply: true } })).toBe('safety');
    expect(named({ request: { purpose: 'invitation' } })).toBe('invitation');
  });

  it('puts safety before suspicion and suspicion before the complaint', () => {
    const causes = [found('defect')];
    expect(named({ analysis: { causes, flags: ['extortion', 'safety'] } })).toBe('safety');
    expect(named({ analysis: { causes, flags: ['extortion'] } })).toBe('suspected');
    expect(named({ analysis: { causes, flags: ['competitor'] } })).toBe('suspected');
    expect(named({ analysis: { flags: ['abusive'], sentiment: 'negative' } })).toBe('suspected');
    expect(named({ analysis: { causes, flags: ['abusive'], sentiment: 'negative', severity: 2 } })).toBe(
      'complaint:defect',
    );
    expect(named({ review: { body: '' }, analysis: { flags: ['safety'] } })).toBe('safety');
  });

  it('is not mixed when it is grave', () => {
    const causes = [found('defect')];
    const praise = [{ field: 'body' as const, start: 0, end: 3 }];
    expect(named({ analysis: { sentiment: 'mixed', severity: 2, causes, praise } })).toBe('mixed:defect');
    // Nothing was praised that the reply could speak of.
    expect(named({ analysis: { sentiment: 'mixed', severity: 2, causes } })).toBe('complaint:defect');
    expect(named({ analysis: { sentiment: 'mixed', severity: 3, causes } })).toBe('complaint:defect');
    expect(named({ analysis: { sentiment: 'positive', severity: 1, causes } })).toBe('mixed:defect');
  });

  it('takes stars, else the platform’s sentiment, where there is no text', () => {
    for (const body of [null, '', ' \n', '👍👍', '!!!', '此用户没有填写评价。', '评价方未及时做出评价,系统默认好评!']) {
      expect(named({ review: { body, rating: 5 } })).toBe('no-text-high');
      expect(named({ review: { body, rating: 3 } })).toBe('no-text-low');
      expect(named({ review: { body, sentiment: 'positive' } })).toBe('no-text-high');
      expect(named({ review: { body, sentiment: 'negative' } })).toBe('no-text-low');
      expect(named({ review: { body } })).toBe('no-text-unknown');
    }
    expect(named({ review: { title: 'Good', body: '' }, analysis: { sentiment: 'positive' } })).toBe('praise');
  });

  it('is never cheerful to one or two stars', () => {
    expect(named({ review: { rating: 1 }, analysis: { sentiment: 'positive' } })).toBe('rating-mismatch');
    expect(named({ review: { rating: 2 }, analysis: { sentiment: 'neutral' } })).toBe('complaint-told');
    expect(named({ review: { rating: 5 }, analysis: { sentiment: 'positive' } })).toBe('praise');
  });

  it('does not praise back an advert or a stray text', () => {
    expect(named({ analysis: { sentiment: 'positive', flags: ['promotional'] } })).toBe('off-topic');
    expect(named({ analysis: { sentiment: 'neutral', flags: ['off-topic'] } })).toBe('off-topic');
  });

  it('does not call an angry buyer’s matter settled', () => {
    const body = 'They replaced it and the second one broke too';
    expect(
      named({ review: { body }, analysis: { sentiment: 'negative', severity: 2, causes: [found('defect')] } }),
    ).toBe('complaint:defect');
    expect(named({ review: { body: 'Resolved quickly' }, analysis: { sentiment: 'positive' } })).toBe('resolved');
  });

  it.each([
    '丁寧に対応していただき満足です',
    '商品届きました。ありがとうございます',
    'スマホを新しいものに交換したので買いました',
    '手机换了新壳，很好看',
    '客服态度很好',
    'Received a new kettle, love it',
    'Great replacement for my old one',
  ])('does not take %s for a settled complaint', (body) => {
    expect(named({ review: { body }, analysis: { sentiment: 'positive' } })).toBe('praise');
  });

  it.each([
    '不良品でしたがすぐに交換していただきました',
    '部品が欠けていましたが直ぐに交換して頂けました',
    '少发了一件，联系后客服马上补发',
    'One was broken but they sent me a new one',
    'Seller sent a replacement within days',
  ])('takes %s for a settled complaint', (body) => {
    expect(named({ review: { body }, analysis: { sentiment: 'positive' } })).toBe('resolved');
  });

  it('owes whoever comes back to complain more than an ear', () => {
    const review = { body: '刚收到，不错', rating: 5, followUp: { body: '拉链头断了', postedAt: null } };
    const broken: CauseFinding = {
      cause: 'defect',
      score: 0.9,
      evidence: [{ field: 'followUp', start: 0, end: 5 }],
    };
    const asked = requestOf({
      language: 'zh-CN',
      channel: 'follow-up-reply',
      review,
      analysis: { sentiment: 'negative', severity: 1, causes: [broken], praise: [{ field: 'body', start: 4, end: 6 }] },
    });
    expect(situationOf(asked)).toMatchObject({ kind: 'follow-up-worse', slight: false });
  });

  it('does not thank for praise whoever sends it back', () => {
    const at = (body: string, rating = 4) =>
      situationOf(requestOf({ review: { body, rating }, analysis: { sentiment: 'positive', severity: 0 } })).kind;
    expect(at('Beautiful lace, but the top is going back')).toBe('mixed');
    expect(at('Beautiful lace')).toBe('praise');
  });

  it('is not alarmed by a danger that a happy buyer met elsewhere', () => {
    const at = (rating: number, change = {}) =>
      situationOf(
        requestOf({
          review: { body: 'Wonderful for blisters', rating },
          analysis: { sentiment: 'positive', severity: 0, flags: ['safety'], ...change },
        }),
      ).kind;
    expect(at(5)).toBe('praise');
    expect(at(5, { severity: 1 })).toBe('safety');
    expect(at(3)).toBe('safety');
  });

  it('takes an ache in use for a fault, and any hurt for a danger', () => {
    const at = (body: string, shown: string, severity: 2 | 3 = 2) => {
      const flagEvidence = [{ flag: 'safety' as const, span: spanOf(body, shown) }];
      const causes = [found('usability')];
      const analysis = { sentiment: 'negative' as const, severity, flags: ['safety' as const], flagEvidence, causes };
      return named({ review: { body, rating: 2 }, analysis });
    };
    expect(at('固くて、回すたびに指が痛くなる。', '指が痛くなる')).toBe('complaint:usability');
    expect(at('固くて、回すたびに指が痛くなる。', '指が痛くなる', 3)).toBe('safety');
    expect(at('回したら欠けて、指が痛くなるほど血が出た。', '指が痛くなる')).toBe('safety');
    expect(at('塗ったら目が痛くなる。', '目が痛くなる')).toBe('safety');
    expect(at('食感が良くなく、途中で気持ち悪くなりました。', '気持ち悪くなりました')).toBe('complaint:usability');
    expect(at('味が変で、気持ち悪くなり吐きました。', '気持ち悪くなり')).toBe('safety');
    expect(at('重くて、付け根に触れて火傷しそうです。', '火傷し')).toBe('complaint:usability');
    expect(at('付け根に触れて火傷しました。', '火傷し')).toBe('safety');
    const tip = '扉も開けやすくなりました（やけど注意です）。火加減が楽しく、気に入っています。';
    const flagEvidence = [{ flag: 'safety' as const, span: spanOf(tip, 'やけど') }];
    const kind = { sentiment: 'positive' as const, severity: 1 as const, praise: [spanOf(tip, '気に入って')] };
    const told = (rating: 2 | 4) =>
      named({ review: { body: tip, rating }, analysis: { ...kind, flags: ['safety'], flagEvidence } });
    expect(told(4)).toBe('mixed');
    expect(told(2)).toBe('safety');
  });

  it('answers the fault under one or two Japanese stars, whatever else pleased', () => {
    const body = '色は気に入った。縁に汚れがついていた。';
    const analysis = { sentiment: 'mixed', severity: 2, praise: [spanOf(body, '気に入った')] } as const;
    const at = (rating: 2 | 4) =>
      named({
        review: { body, rating },
        analysis: { ...analysis, praise: [...analysis.praise], causes: [found('damaged')] },
      });
    expect(at(2)).toBe('complaint:damaged');
    expect(at(4)).toBe('mixed:damaged');
  });

  it('makes no small gripe of disappointment, and no apology for goods that are cleared', () => {
    const at = (body: string, severity: 1 | 2) =>
      named({
        review: { body, rating: 3 },
        analysis: { sentiment: 'mixed', severity, praise: [spanOf(body, '良い')], causes: [found('service', 0.6)] },
      });
    expect(at('景色は良いが、音がうるさくてがっかり。', 1)).toBe('complaint-told');
    expect(at('景色は良いが、音が少しうるさい。', 1)).toBe('mixed');
    expect(at('品が良い。悪い点はありません。文句を言う人が多すぎる。', 2)).toBe('neutral');
    expect(at('良い。記載通りでなんの問題もありません。ばらで買えるとよかった。', 2)).toBe('neutral');
  });

  it('takes a Japanese wish for no question, and for no pure praise', () => {
    const at = (body: string, rating: 4 | 5, causes: CauseFinding[] = [], asks = false) =>
      named({ review: { body, rating }, analysis: { sentiment: 'positive', severity: 1, causes, asks } });
    expect(at('軽くて良いと思います！灯りがもう少し明るいと完璧なのですが？', 4, [], true)).toBe('mixed');
    expect(
      situationOf(
        requestOf({
          language: 'ja',
          review: { body: '仕切りは幅広い方が望ましい。', rating: 5 },
          analysis: { sentiment: 'positive', severity: 1, causes: [found('size', 0.85)] },
        }),
      ).but,
    ).toBe(true);
  });

  it('believes a complaint beside many Japanese stars only where it is sure', () => {
    const body = '数字が見やすい。次はいつになるか分からないけど、また買う。';
    const at = (rating: 3 | 4 | 5, score: number) =>
      named({
        review: { body, rating },
        analysis: {
          sentiment: 'positive',
          praise: [spanOf(body, '数字が見やすい')],
          causes: [found('usability', score)],
        },
      });
    expect(at(5, 0.75)).toBe('praise');
    expect(at(4, 0.75)).not.toContain('usability');
    expect(at(4, 0.9)).toContain('usability');
    expect(at(3, 0.75)).toContain('usability');
  });

  it('does not apologise to three stars that may not complain at all', () => {
    const at = (confidence: number) =>
      named({
        review: { body: '表の頁を減らしてくれたら、もっと使い勝手が良くなると思います。', rating: 3 },
        analysis: { sentiment: 'negative', severity: 2, causes: [found('usability', 0.55)], confidence },
      });
    expect(at(0.55)).toBe('mixed');
    expect(at(0.8)).toBe('complaint-told');
  });

  it('does not only thank four Japanese stars that regret something', () => {
    const at = (body: string) =>
      named({ review: { body, rating: 4 }, analysis: { sentiment: 'positive', praise: [spanOf(body, '大満足')] } });
    expect(at('扉が重くて改良を期待します。食事は大満足でした。')).toBe('mixed');
    expect(at('残念なことは一つもなく、大満足でした。')).toBe('praise');
  });

  it('takes a reason for the stars for no threat', () => {
    const at = (language: 'it' | 'es' | 'en', body: string, words: string) =>
      situationOf(
        requestOf({
          language,
          review: { body, rating: 3 },
          analysis: { flags: ['extortion'], flagEvidence: [{ flag: 'extortion', span: spanOf(body, words) }] },
        }),
      ).kind;
    expect(at('it', 'Do tre stelle perché il manico è corto', 'Do tre stelle perché')).not.toBe('suspected');
    expect(at('es', 'Pongo dos estrellas porque el mango es corto', 'Pongo dos estrellas por')).not.toBe('suspected');
    expect(at('es', 'Pongo cinco estrellas si me devuelven el dinero', 'Pongo cinco estrellas si')).toBe('suspected');
    expect(at('en', 'Refund me or a bad review follows, because I can', 'Refund me or a bad review')).toBe('suspected');
  });

  it.each([
    ['it', 'Che dire? Un bollitore come tanti'],
    ['de', 'Was soll ich dazu schreiben? Schnell da und in Ordnung'],
    [
      'it',
      'A cosa serve avere un bollitore così? Forse a niente, forse a tutto, ma intanto ogni mattina fa il suo tè e basta',
    ],
  ] as const)('%s: “%s” asks nothing', (language, body) => {
    expect(situationOf(requestOf({ language, review: { body, rating: 4 } })).kind).not.toBe('question');
  });

  it('hears a question that is the whole message', () => {
    const at = (body: string) => situationOf(requestOf({ language: 'it', review: { body, rating: 4 } })).kind;
    expect(at('Si può lavare in lavastoviglie? Grazie')).toBe('question');
    expect(at('La cucitura è aperta, mi potete dare il rimborso?')).not.toBe('question');
    const told = { body: 'Could you tell me how it is best heated', rating: 4 };
    expect(situationOf(requestOf({ review: told, analysis: { sentiment: 'positive' } })).kind).toBe('question');
  });

  it('takes a lost smiley for no question', () => {
    const body = '面料软和，老人喜欢?';
    const praise = [spanOf(body, '面料软和')];
    const at = (asks: boolean) =>
      situationOf(
        requestOf({
          language: 'zh-CN',
          review: { body, rating: null },
          analysis: { sentiment: 'positive', praise, asks },
        }),
      ).kind;
    expect(at(false)).toBe('praise');
    expect(at(true)).toBe('question');
  });

  it('answers in the 追评 what the 追评 says', () => {
    const first: CauseFinding = { cause: 'late', score: 0.9, evidence: [{ field: 'body', start: 0, end: 2 }] };
    const later: CauseFinding = { cause: 'defect', score: 0.9, evidence: [{ field: 'followUp', start: 0, end: 2 }] };
    const asked = (causes: CauseFinding[], channel: 'review-reply' | 'follow-up-reply'): Situation =>
      situationOf(
        requestOf({
          language: 'zh-CN',
          channel,
          review: { body: '太慢', followUp: { body: '坏了', postedAt: null } },
          analysis: { sentiment: 'negative', severity: 2, causes },
        }),
      );
    expect(situationName(asked([first, later], 'follow-up-reply'))).toBe('complaint:defect');
    expect(situationName(asked([first, later], 'review-reply'))).toBe('complaint:defect+late');
    // What only the first review said is not answered under the 追评.
    expect(situationName(asked([first], 'follow-up-reply'))).toBe('neutral');
  });

  describe('a 追评', () => {
    const inFollowUp = (cause: Cause, score = 0.9): CauseFinding => ({
      cause,
      score,
      evidence: [{ field: 'followUp', start: 0, end: 2 }],
    });
    const at = (followUp: string, analysis: Asked['analysis'], rating: number | null = 5) =>
      situationOf(
        requestOf({
          language: 'zh-CN',
          channel: 'follow-up-reply',
          review: { body: '收到了，不错', rating, followUp: { body: followUp, postedAt: null } },
          analysis: { sentiment: 'positive', ...analysis },
        }),
      );
    const first = { field: 'body' as const, start: 4, end: 6 };
    const later = { field: 'followUp' as const, start: 0, end: 4 };

    it('turns nothing round with a gripe in passing, and nothing with an angry kind word', () => {
      const causes = [inFollowUp('usability')];
      expect(at('说明书有点难懂', { severity: 1, causes, praise: [first] })).toMatchObject({
        kind: 'mixed',
        slight: true,
      });
      const angry: Asked['analysis'] = { sentiment: 'negative', severity: 2, causes, praise: [first, later] };
      expect(at('说得真好，一点用不了', angry, 1).kind).toBe('follow-up-worse');
    });

    it('is angry itself where the first review was kind and nothing else was found', () => {
      const analysis: Asked['analysis'] = { sentiment: 'negative', severity: 2, praise: [first, later] };
      expect(at('电掉得很快，跟不上用', analysis, 2).kind).toBe('follow-up-worse');
    });

    it('is not taken for a change of heart while it finds fault', () => {
      const causes = [inFollowUp('defect', 0.35)];
      const analysis: Asked['analysis'] = { sentiment: 'mixed', causes, praise: [later] };
      expect(at('纸张不错的，光盘读不出来', { ...analysis, severity: 2 }, 3).kind).toBe('complaint-told');
      expect(at('纸张不错的，光盘读不出来', { ...analysis, severity: 1 }, 3).kind).toBe('mixed');
    });

    it('keeps its but, and its question', () => {
      expect(at('东西不错，但是晚了一天', { severity: 1, praise: [later] }, 4)).toMatchObject({
        kind: 'mixed',
        but: true,
      });
      expect(at('里面怎么有沉淀，这正常吗？', { sentiment: 'neutral' }, null).kind).toBe('question');
    });
  });

  it('takes no stars for no praise of a gripe, and three for one only of taste or price', () => {
    const at = (rating: number | null, cause: Cause) =>
      situationOf(
        requestOf({
          language: 'ja',
          review: { rating },
          analysis: { sentiment: 'negative', severity: 2, causes: [found(cause, 0.5)] },
        }),
      ).slight;
    expect(at(null, 'taste')).toBe(false);
    expect(at(3, 'taste')).toBe(true);
    expect(at(3, 'defect')).toBe(false);
  });

  it('answers who begins by asking, and sends who only asks for something to the complaint', () => {
    const causes = [found('defect', 0.6)];
    const asks: Asked['analysis'] = { sentiment: 'negative', severity: 1, asks: true, causes };
    const zh = (body: string) =>
      situationOf(requestOf({ language: 'zh-CN', review: { body, rating: 3 }, analysis: asks }));
    expect(zh('请问充电时嗡嗡响是什么原因').kind).toBe('question');
    expect(zh('充电时嗡嗡响').kind).toBe('complaint-told');
    expect(zh('真是原装的吗？？？气死了！扫出来都是糊的。').kind).toBe('complaint-told');
    const ja = (body: string) =>
      situationOf(requestOf({ language: 'ja', review: { body, rating: 3 }, analysis: { ...asks, sentiment: 'mixed' } }))
        .kind;
    expect(ja('ひもが付いていません。ひもを送ってほしいです')).toBe('mixed');
    expect(ja('ひもはどこに結びますか。教えてください')).toBe('question');
  });

  it('does not take a parcel kept, or not even sent back, for one that is gone', () => {
    const over = (language: 'ja' | 'zh-CN' | 'zh-TW', body: string) =>
      situationOf(requestOf({ language, review: { body }, analysis: { sentiment: 'negative', severity: 2 } })).over;
    expect(over('zh-CN', '不对版，就不退货了')).toBe(false);
    expect(over('zh-TW', '懶得折騰就不要求退貨了')).toBe(false);
    expect(over('zh-CN', '不对版，退货了')).toBe(true);
    expect(over('ja', '寸法が違うので返却しました')).toBe(true);
  });

  it('blames nobody where the buyer clears the goods, or pressed the wrong button', () => {
    const at = (language: 'ja' | 'zh-CN' | 'zh-TW', body: string) =>
      situationName(
        situationOf(requestOf({ language, review: { body }, analysis: { sentiment: 'negative', severity: 1 } })),
      );
    expect(at('ja', '踏んで割りました。商品に罪はありません')).toBe('complaint:external');
    expect(at('zh-CN', '刚才点错了，申请请取消')).toBe('complaint:external');
    expect(at('zh-TW', '剛才點錯了，申請請取消')).toBe('complaint:external');
  });

  it('takes four stars with a gripe for kind', () => {
    const at = (severity: 1 | 2 | 3) =>
      named({
        review: { body: '紐がすこし固くて結びにくい。', rating: 4 },
        analysis: { sentiment: 'negative', severity, causes: [found('usability', 0.4)] },
      });
    expect(at(1)).toBe('mixed');
    expect(at(2)).toBe('mixed');
    expect(at(3)).toBe('complaint-told');
  });

  it('sees kind words under a low rating, and a fault under a high one', () => {
    const at = (
      rating: number,
      analysis: Asked['analysis'],
      body = '爪やすりの種類があって嬉しい。買って良かったです',
    ) =>
      situationOf(
        requestOf({
          language: 'ja',
          review: { body, rating },
          analysis: { praise: [spanOf(body, '嬉しい'), spanOf(body, '良かった')], ...analysis },
        }),
      );
    expect(at(2, { sentiment: 'mixed', severity: 2 }).kind).toBe('rating-mismatch');
    expect(at(2, { sentiment: 'mixed', severity: 2, causes: [found('size', 0.4)] }).kind).toBe('complaint-told');
    expect(at(2, { sentiment: 'mixed', severity: 2 }, '嬉しい、良かったが少し重い').kind).toBe('complaint-told');
    const at5 = (score: number) => at(5, { sentiment: 'positive', causes: [found('late', score)] });
    expect(at5(0.95)).toMatchObject({ kind: 'mixed', causes: [{ cause: 'late' }] });
    expect(at5(0.65)).toMatchObject({ kind: 'praise', causes: [], heard: [] });
  });

  it('believes a buyer who says that the stars were not meant', () => {
    const at = (language: 'ja' | 'zh-CN' | 'zh-TW', body: string, causes = [found('quality', 0.2)]) =>
      situationOf(
        requestOf({ language, review: { body, rating: 1 }, analysis: { sentiment: 'negative', severity: 1, causes } }),
      ).kind;
    expect(at('zh-CN', '第一次网购不懂评分，随便点的，东西挺好')).toBe('rating-mismatch');
    expect(at('zh-CN', '星星点错了，东西挺好')).toBe('rating-mismatch');
    expect(at('zh-TW', '不會評分，隨便點的，東西很好')).toBe('rating-mismatch');
    expect(at('ja', '評価の仕方がわからず、星1になりました。品物は良いです')).toBe('rating-mismatch');
    expect(at('zh-CN', '随便点的，一用就坏', [found('quality', 0.9)])).not.toBe('rating-mismatch');
  });

  it('lets five stars speak where the but takes nothing back', () => {
    const at = (body: string) =>
      situationOf(
        requestOf({ language: 'zh-CN', review: { body, rating: 5 }, analysis: { sentiment: 'positive', praise: [] } }),
      ).kind;
    expect(at('朋友买过，不过我是头一回用，开心')).toBe('praise');
    expect(at('朋友买过，不过扣子松了')).toBe('mixed');
    expect(at('小时候没读完，但是没有白等')).toBe('praise');
  });
});
