/** Chinese drafts: what is quoted and how, what is taken note of, and that nothing is said twice. Texts are invented. */
import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import type { Draft } from '../../lib/replies/draft.ts';
import { complaintPoint, praisePoint } from '../../lib/replies/point.ts';
import { situationOf } from '../../lib/replies/situation.ts';
import type { CauseFinding } from '../../lib/reviews/review.ts';
import { CAUSES } from '../../lib/reviews/review.ts';
import { type Asked, complaintOf, requestOf, situationRequest, spanOf } from './request.ts';

const finding = (body: string, quote: string, cause: CauseFinding['cause'] = 'quality'): CauseFinding => ({
  cause,
  score: 0.9,
  evidence: [spanOf(body, quote)],
});

/** A request about `body`, as the Chinese packs get it. */
const about = (body: string, { analysis, review, ...asked }: Asked = {}) =>
  requestOf({ language: 'zh-CN', ...asked, review: { body, rating: 2, ...review }, analysis: { ...analysis } });

describe('a Chinese complaint', () => {
  it.each([
    ['盒子瘪了，还有边角脏了', '还有边角脏了', '边角脏了'],
    ['盒子瘪了，还有划痕', '还有划痕', '有划痕'],
    ['收到杯口有个小缺口', '收到杯口有个小缺口', '杯口有个小缺口'],
    ['1物流太慢，2盒子破', '1物流太慢', '物流太慢'],
    ['颜色不对，以及边上一条裂痕', '以及边上一条裂痕', '边上一条裂痕'],
    ['杯身“偏薄”', '偏薄', '杯身‘偏薄’'],
    ['翻开才知道是《小城往事》的旧版，缺页', '缺页', '缺页'],
  ])('in %s is quoted as it stands alone', (body, quote, said) => {
    expect(complaintPoint(about(body), finding(body, quote), 'zh-CN')).toBe(said);
  });

  it.each([
    ['重复的章节占了60%', '重复的章节占了60%'],
    ['难怪这么便宜', '难怪这么便宜'],
    ['要常擦，否则脏得很', '否则脏得很'],
    ['估计用两次就断', '估计用两次就断'],
    ['原来还担心颜色太深', '原来还担心颜色太深'],
    ['我以为是不锈钢的', '我以为是不锈钢的'],
    ['怎么解决杯子漏水的问题', '杯子漏水的问题'],
    ['质量有点', '质量有点'],
    ['续航也不如', '续航也不如'],
    ['味道不是很刺鼻', '味道不是很刺鼻'],
    ['本人皮肤偏黄', '皮肤偏黄'],
    ['不仅降价', '不仅降价'],
    ['我一再催，才送上楼', '才送上楼'],
    ['降价太快了899', '降价太快了899'],
    ['收货地址发错了', '地址发错了'],
    ['试了各种办法，没什么用', '没什么用'],
    ['物流慢点都能忍', '物流慢点都能忍'],
    ['明知有破损还这样发货', '有破损还这样发货'],
    ['书里那句“那时候我们年轻，杯子都是破的”写得动人', '杯子都是破的'],
  ])('is not cut out of %s', (body, quote) => {
    expect(complaintPoint(about(body), finding(body, quote), 'zh-CN')).toBeNull();
  });

  it('does not lend a wish to the praise', () => {
    const body = '价格再低点就完美了';
    const request = about(body, { review: { rating: 5 }, analysis: { praise: [spanOf(body, body)] } });
    expect(praisePoint(request, 'zh-CN')).toBeNull();
  });

  it('keeps two adjectives that share their word', () => {
    const body = '轻、薄都很满意';
    const request = about(body, { review: { rating: 5 }, analysis: { praise: [spanOf(body, '薄都很满意')] } });
    expect(praisePoint(request, 'zh-CN')).toBe('轻、薄都很满意');
  });

  it('does not ask for a photo that is there', () => {
    const causes = [finding('杯口缺了一块', '杯口缺了一块', 'damaged')];
    const draft = (body: string) =>
      compose(about(body, { channel: 'buyer-message', analysis: { sentiment: 'negative', severity: 2, causes } })).text;
    expect(draft('杯口缺了一块')).toMatch(/照片/);
    expect(draft('杯口缺了一块，如图')).not.toMatch(/照片/);
  });

  it('that has been made good is not arranged again', () => {
    const body = '退换拖了一个月，投诉成功才给换新';
    const causes = [finding(body, '退换拖了一个月', 'refund')];
    const draft = compose(about(body, { analysis: { sentiment: 'negative', severity: 2, causes } }));
    expect(draft.situation).toBe('complaint-told');
    expect(draft.blanks).toEqual([]);
  });

  it('about money in passing is not answered as one about the price', () => {
    const body = '这么贵的机器，表面两个点擦不掉';
    const causes = [finding(body, '这么贵的机器', 'price'), { ...finding(body, '表面两个点擦不掉'), score: 0.5 }];
    const draft = compose(about(body, { analysis: { sentiment: 'negative', severity: 2, causes } }));
    expect(draft.situation).toBe('complaint-told');
    expect(draft.text).toContain('“表面两个点擦不掉”');
  });

  it('begins with its apology where nothing was found that pleased', () => {
    const body = '玻璃太薄了，还是瓷杯靠谱';
    const analysis: Asked['analysis'] = {
      sentiment: 'mixed',
      severity: 1,
      causes: [finding(body, '玻璃太薄了')],
      praise: [spanOf(body, '还是瓷杯靠谱')],
    };
    const draft = compose(about(body, { review: { rating: 3 }, analysis }));
    expect(draft.segments.map(({ role }) => role).slice(0, 3)).toEqual(['greeting', 'apology', 'point']);
  });
});

describe('what failed beside kind words', () => {
  const at = (body: string, rating: number) =>
    compose(
      about(body, {
        review: { rating },
        analysis: { sentiment: 'positive', severity: 1, praise: [spanOf(body, '外形不错')] },
      }),
    );

  it('is answered with regret, not with thanks alone', () => {
    for (const body of ['外形不错，但挂钩安不上', '外形不错，但杯底一打开就是裂的']) {
      expect(at(body, 5).situation).toBe('complaint-told');
      expect(at(body, 4).text).toContain('抱歉');
    }
  });

  it('is nothing of the shop’s where it was an older one, the buyer’s own hand, or is dealt with', () => {
    for (const body of [
      '外形不错，但之前的坏了才买',
      '外形不错，但自己摔裂了',
      '外形不错，但有一个坏了的，客服处理得很好',
    ]) {
      expect(at(body, 5).text).not.toContain('抱歉');
    }
  });
});

describe('a small gripe beside five stars', () => {
  const body = '屏幕很清晰，机身稍大一点';
  const analysis: Asked['analysis'] = {
    sentiment: 'positive',
    praise: [spanOf(body, '屏幕很清晰')],
    causes: [finding(body, '机身稍大一点', 'size')],
  };

  it('is taken note of, not apologised for', () => {
    const draft = compose(about(body, { review: { rating: 5 }, analysis }));
    expect(draft.situation).toBe('mixed');
    expect(draft.text).toContain('“屏幕很清晰”');
    expect(draft.text).not.toContain('抱歉');
  });

  it('is more than a remark where something is broken', () => {
    const broken = { ...analysis, causes: [finding('书脊一翻就断', '书脊一翻就断')], praise: [] };
    expect(compose(about('书脊一翻就断', { review: { rating: 5 }, analysis: broken })).text).toContain('抱歉');
  });

  it('is apologised for where it is owed', () => {
    const missing = { ...analysis, causes: [finding('少了一根线', '少了一根线', 'missing')] };
    const draft = compose(about('少了一根线', { review: { rating: 5 }, analysis: { ...missing, praise: [] } }));
    expect(draft.situation).toBe('mixed:missing');
  });
});

describe('Chinese kind words', () => {
  const kindAt = (text: string, rating: number | null, praise: string[] = []) =>
    situationOf(
      about(text, {
        review: { rating },
        analysis: { sentiment: 'positive', praise: praise.map((words) => spanOf(text, words)) },
      }),
    ).kind;

  it('with a wish or a regret are not thanked for alone', () => {
    expect(kindAt('东西很好，希望能送个袋子', 5, ['东西很好'])).toBe('mixed');
    expect(kindAt('外形不错，夹子装不上，这点不满意', 5, ['外形不错'])).toBe('mixed');
    expect(kindAt('外形不错，夹子装得上，不会让您失望', 5, ['外形不错'])).toBe('praise');
  });

  it('that were read into a regret are answered with regret', () => {
    expect(kindAt('没有我以前买的好了', null)).toBe('complaint-told');
    expect(kindAt('没有我以前买的好了，还行', null)).toBe('mixed');
  });

  it('that please nobody plainly are not called pleasing', () => {
    expect(kindAt('手机提示没安装，之前都能运行', 5)).toBe('neutral');
    expect(kindAt('手感润，推荐', 5)).toBe('praise');
  });

  it('without a fault to be found are no complaint, however few the stars', () => {
    const body = '质量不错，边上没有毛刺';
    const analysis: Asked['analysis'] = { sentiment: 'negative', severity: 1, praise: [spanOf(body, '质量不错')] };
    expect(situationOf(about(body, { analysis })).kind).toBe('rating-mismatch');
  });

  it('at the end of three stars are heard beside the grudge', () => {
    const at = (body: string) =>
      situationOf(about(body, { review: { rating: 3 }, analysis: { sentiment: 'negative', severity: 2 } })).kind;
    expect(at('写得不全，但总体还是满意的')).toBe('mixed');
    expect(at('写得不全，内容重复，浪费时间')).toBe('complaint-told');
  });

  it('beside a sigh in a 追评 are no turn for the better', () => {
    const at = (body: string) =>
      situationOf(
        about('吃出线头', {
          channel: 'follow-up-reply',
          review: { rating: 2, followUp: { body, postedAt: null } },
          analysis: {
            sentiment: 'mixed',
            causes: [finding('吃出线头', '吃出线头', 'defect')],
            praise: [spanOf(body, '磨牙不错', 'followUp')],
          },
        }),
      ).kind;
    expect(at('无语，不过磨牙不错')).toBe('complaint-told');
    expect(at('补了一包，磨牙不错')).toBe('follow-up-better');
  });

  it('under one star are taken for a slip of the stars, marked as praise or not', () => {
    const at = (body: string) =>
      situationOf(about(body, { review: { rating: 1 }, analysis: { sentiment: 'negative', severity: 2 } })).kind;
    expect(at('翻了一下，质量还好，应该适合新手，易懂')).toBe('rating-mismatch');
    expect(at('翻了一下，质量还好，缺页')).toBe('complaint-told');
  });

  it('for another person are nobody’s praise of the shop', () => {
    const body = '我从小就喜欢他了，新书最好看';
    const praise = [spanOf(body, '从小就喜欢他了'), spanOf(body, '新书最好看')];
    expect(praisePoint(about(body, { review: { rating: 5 }, analysis: { praise } }), 'zh-CN')).toBe('新书最好看');
  });

  it('without stars are no complaint, however the words were judged', () => {
    const at = (body: string, sentiment: 'mixed' | 'negative', severity: 1 | 2) =>
      situationOf(about(body, { review: { rating: null }, analysis: { sentiment, severity } })).kind;
    expect(at('最喜欢这一本，读到哭，人生难得圆满', 'mixed', 2)).toBe('neutral');
    expect(at('杯子总出问题，郁闷', 'mixed', 2)).toBe('complaint-told');
    expect(at('价格便宜，一分钱一分货', 'negative', 1)).toBe('neutral');
  });

  it('pasted under anything are nobody’s praise', () => {
    expect(kindAt('质量好，下次用水泥拌意大利面', 5, ['质量好'])).toBe('off-topic');
  });
});

describe('danger', () => {
  it('is not in a payment', () => {
    const at = (body: string, words: string) =>
      situationOf(
        about(body, {
          analysis: {
            sentiment: 'negative',
            severity: 2,
            flags: ['safety'],
            flagEvidence: [{ flag: 'safety', span: spanOf(body, words) }],
          },
        }),
      ).kind;
    expect(at('付款不用输密码，太不安全了', '太不安全了')).not.toBe('safety');
    expect(at('插头冒烟，太不安全了', '太不安全了')).toBe('safety');
  });
});

describe('Chinese questions', () => {
  const negative: Asked['analysis'] = { sentiment: 'negative', severity: 2, asks: true };

  it('put with courtesy are answered as questions under few stars, too', () => {
    expect(situationOf(about('您好，带卡吗？能扩到多少？谢谢。', { analysis: negative })).kind).toBe('question');
    expect(situationOf(about('怎么回事？发错货？谢谢。', { analysis: negative })).kind).not.toBe('question');
    expect(situationOf(about('都三天了还没到吗？', { analysis: negative })).kind).not.toBe('question');
  });

  it('cried out beside three stars are complaints', () => {
    const at = (body: string) =>
      situationOf(about(body, { review: { rating: 3 }, analysis: { sentiment: 'negative', severity: 1, asks: true } }))
        .kind;
    expect(at('写着国产，到手怎么又成进口了呢？！写着国产，到手怎么又成进口了呢？！')).toBe('complaint-told');
  });

  it('asked of oneself are none', () => {
    const asks: Asked['analysis'] = { sentiment: 'neutral', asks: true };
    const at = (body: string) => situationOf(about(body, { review: { rating: 4 }, analysis: asks })).kind;
    expect(
      at(
        '一个人的日子，大家不都是这样吗？读完想了很久，想自己要什么，也想起了以前的事，感慨。这本书放在床头，隔几天翻一翻，每次都有新的体会',
      ),
    ).not.toBe('question');
    expect(at('求教，这款怎么换滤芯？')).toBe('question');
  });

  it('without a mark are seen', () => {
    const asks: Asked['analysis'] = { sentiment: 'positive' };
    expect(situationOf(about('屏上一条线，不知该找谁', { review: { rating: 4 }, analysis: asks })).kind).toBe(
      'question',
    );
  });

  it('in a 追评 are answered there', () => {
    const followUp = { body: '请问滤芯怎么换，求教', postedAt: null };
    const request = about('到了', { channel: 'follow-up-reply', review: { rating: 5, followUp } });
    expect(situationOf(request).kind).toBe('question');
  });
});

/** Runs of four characters that stand in more than one segment; names of buttons and the buyer's own words apart. */
function saidTwice({ segments }: Draft): string[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const { text } of segments) {
    const plain = text.replace(/[“「【].*?[”」】]/gu, ' ');
    const runs = new Set(
      Array.from(plain, (_, at) => plain.slice(at, at + 4)).filter((run) => /^\p{Script=Han}{4}$/u.test(run)),
    );
    for (const run of runs) {
      if (seen.has(run)) twice.push(`${run}: ${segments.map((segment) => segment.text).join('')}`);
      seen.add(run);
    }
  }
  return twice;
}

describe.each(['zh-CN', 'zh-TW'] as const)('a draft in %s', (language) => {
  const variants = Array.from({ length: 9 }, (_, variant) => variant);
  const channels = ['review-reply', 'follow-up-reply', 'buyer-message', 'feedback-reply'] as const;

  it.each(channels)('says nothing twice: %s', (channel) => {
    const drafts = variants.flatMap((variant) => {
      const complaints = CAUSES.map((cause) => complaintOf(language, channel, [cause], { request: { variant } }));
      const others = (['complaint-told', 'mixed', 'praise', 'neutral', 'rating-mismatch'] as const).map((kind) => ({
        ...situationRequest(kind, language, channel),
        variant,
      }));
      return [...complaints, ...others].map(compose);
    });
    expect(drafts.flatMap(saidTwice)).toEqual([]);
  });
});
