/** A European reply is as concerned as the buyer is: no more, and no less. All reviews are invented. */
import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/replies/compose.ts';
import type { DetailLanguage } from '../../lib/replies/details/detail.ts';
import { PACKS } from '../../lib/replies/packs/index.ts';
import type { ReplyChannel } from '../../lib/replies/packs/pack.ts';
import type { Analysis, Cause } from '../../lib/reviews/review.ts';
import { isRequired, requestOf, spanOf } from './request.ts';

/** One finding: the cause, the words that show it, and how sure it is. */
type Found = [cause: Cause, words: string, score?: number];

function replyTo(
  body: string,
  rating: number,
  found: Found[],
  analysis: Partial<Analysis> = {},
  { language = 'en', channel = 'buyer-message' }: { language?: DetailLanguage; channel?: ReplyChannel } = {},
) {
  const causes = found.map(([cause, words, score = 0.9]) => ({ cause, score, evidence: [spanOf(body, words)] }));
  return compose(
    requestOf({
      language,
      channel,
      review: { body, rating },
      analysis: { sentiment: 'negative', severity: 2, causes, ...analysis },
    }),
  );
}

const saysOneOf = (text: string, wordings: readonly { text: string }[]): boolean =>
  wordings.some((wording) => text.includes(wording.text));

describe('a small gripe', () => {
  it('that cannot be named is no failed purchase', () => {
    const { text, situation } = replyTo(
      'Könnte kräftiger duften.',
      3,
      [['smell', 'Könnte kräftiger duften']],
      {
        language: 'de',
        severity: 1,
      },
      { language: 'de' },
    );
    expect(situation).toBe('complaint-told');
    expect(text).not.toMatch(/nicht zufrieden|enttäuscht|nicht so verlaufen/);
  });

  it('under four stars makes no unhappy buyer', () => {
    const body = 'You should be two to put it up. Apart from that nothing to fault.';
    expect(replyTo(body, 4, [['usability', 'You should be two to put it up']], { severity: 1 }).situation).toBe(
      'mixed',
    );
  });

  it('has no contrite closing, unless something is owed', () => {
    const closing = PACKS.en.closings.complaint;
    const gripe = replyTo('The lid feels cheap.', 3, [['quality', 'feels cheap']], { severity: 1 });
    expect(gripe.situation).toBe('complaint:quality');
    expect(saysOneOf(gripe.text, closing)).toBe(false);
    const owed = replyTo('One screw was missing.', 3, [['missing', 'screw was missing']], { severity: 1 });
    expect(saysOneOf(owed.text, closing)).toBe(true);
  });

  it('beside kind words is answered with thanks for them, unless the stars are low', () => {
    const body = 'Cheaply made but a great price.';
    const at = (rating: number) =>
      replyTo(body, rating, [['quality', 'Cheaply made']], { sentiment: 'mixed', severity: 1 }).text;
    expect(at(3)).toContain('value for money');
    expect(at(1)).not.toContain('value for money');
  });
});

describe('what is not so', () => {
  it('is not over: who keeps it may still be helped', () => {
    const body = 'Sehr wackelig. Ich werde die Hocker aber nicht zurück schicken.';
    const { blanks } = replyTo(body, 2, [['quality', 'wackelig']], { language: 'de' }, { language: 'de' });
    expect(blanks.filter(isRequired)).toHaveLength(1);
  });

  it('is no slip to be consoled for, beside four glad stars', () => {
    const body = 'An amazing device. One step I repeated, surely my fault. Great sound.';
    const praise = [spanOf(body, 'An amazing device')];
    expect(replyTo(body, 4, [], { sentiment: 'positive', severity: 1, praise }).situation).not.toMatch(/external/);
  });

  it('is no regret, where what was found is a guess', () => {
    const slights = (PACKS.en.details?.slights ?? []).map(({ text }) => ({ text: text.replace('{sorry}', 'sorry') }));
    const body = 'Cannot complain for the price, a light scent and not too heavy.';
    const at = (rating: number, score: number) =>
      replyTo(body, rating, [['smell', 'a light scent', score]], {
        sentiment: 'mixed',
        severity: 1,
        praise: [spanOf(body, 'Cannot complain')],
      });
    expect(saysOneOf(at(3, 0.55).text, slights)).toBe(false);
    expect(saysOneOf(at(3, 0.9).text, slights)).toBe(true);
  });
});

describe('what cannot be put right', () => {
  it('is not promised to be worked on: a book stays what it is', () => {
    const { text } = replyTo('A boring book, I gave up.', 2, [['taste', 'A boring book']]);
    expect(text).toContain('did not win you over');
    expect(saysOneOf(text, [...PACKS.en.preventions.taste, ...PACKS.en.closings.complaint])).toBe(false);
  });

  it('is what had to go back: nothing is offered for it', () => {
    const { blanks } = replyTo('Far too small, so this had to go back.', 2, [['size', 'Far too small']]);
    expect(blanks.filter(isRequired)).toEqual([]);
  });
});

describe('what is thanked for', () => {
  const late = 'Kam mit großer Verspätung bei mir an.';
  const found: Found[] = [['late', 'Verspätung bei mir an']];
  const at = (body: string, praised: string) =>
    replyTo(
      body,
      4,
      found,
      { language: 'de', sentiment: 'positive', severity: 1, praise: [spanOf(body, praised)] },
      { language: 'de' },
    );

  it('is a statement of its own, and no beginning of the complaint', () => {
    expect(saysOneOf(at(late, 'Kam mit großer').text, PACKS.de.bodies.mixed)).toBe(false);
    expect(saysOneOf(at(`${late} Alles top.`, 'Alles top').text, PACKS.de.bodies.mixed)).toBe(true);
  });

  it('does not hide that something fell short of three stars', () => {
    const body = 'Nice shade. I could not get the thread to hold the screw.';
    const { text } = replyTo(body, 3, [['quality', 'could not get the thread', 0.72]], {
      sentiment: 'mixed',
      severity: 1,
      praise: [spanOf(body, 'Nice shade')],
    });
    const slights = PACKS.en.details?.slights ?? [];
    expect(slights.some((one) => text.includes(one.text.replace('{sorry}', 'sorry')))).toBe(true);
  });

  it('is not all, where four stars come with a gripe', () => {
    const body = 'Does what it should. Some stitches came loose.';
    const { situation } = replyTo(body, 4, [['quality', 'Some stitches came loose', 0.4]], {
      sentiment: 'positive',
      severity: 1,
      praise: [spanOf(body, 'Does what it should')],
    });
    expect(situation).toBe('mixed');
  });

  it('is not a danger, where a star was kept back', () => {
    const body = 'Protects well. The splinters could hurt somebody.';
    const at = (rating: number) =>
      replyTo(body, rating, [], {
        sentiment: 'positive',
        severity: 0,
        flags: ['safety'],
        praise: [spanOf(body, 'Protects well')],
      });
    expect(at(4).situation).toBe('mixed');
    expect(at(5).situation).toBe('praise');
  });

  it('is a rave that calls others to blame: it tells no slip of the buyer', () => {
    const body = 'Brilliant little camera, we adore it. Expecting more was my mistake, no, yours!';
    expect(
      replyTo(body, 5, [['defect', 'Expecting more', 0.6]], { sentiment: 'positive', severity: 0 }).situation,
    ).toBe('praise');
    const happy = {
      sentiment: 'positive' as const,
      severity: 0 as const,
      praise: [spanOf(body, 'Brilliant little camera')],
    };
    expect(replyTo(body, 5, [], happy).situation).toBe('praise');
  });
});

describe('what has been put right', () => {
  it('is not regretted as if it were still open', () => {
    const body = 'Ein Becher ging kaputt, aber es gab sofort einen Ersatz.';
    const { situation } = replyTo(
      body,
      4,
      [['defect', 'ging kaputt']],
      { language: 'de', severity: 1 },
      { language: 'de' },
    );
    expect(situation).toBe('resolved');
  });
});

describe('an accusation', () => {
  it('of having paid for reviews is answered calmly, with no remedy in the same breath', () => {
    for (const body of [
      'The lid broke. Then the seller tried to bribe me to take this down.',
      'They offered me a refund if I delete my review. The lid broke.',
    ]) {
      const { situation, blanks } = replyTo(body, 1, [['defect', 'lid broke']]);
      expect(situation).toBe('suspected');
      expect(blanks.filter(isRequired)).toEqual([]);
    }
    expect(replyTo('They offered me a refund. The lid broke.', 1, [['defect', 'lid broke']]).situation).toBe(
      'complaint:defect',
    );
  });
});

describe('the price', () => {
  it('or the comfort alone is not answered where the thing does not do its work', () => {
    const body = 'The buds fall silent again and again. And they are uncomfortable.';
    const comfort: Found = ['quality', 'they are uncomfortable', 0.52];
    expect(replyTo(body, 2, [comfort]).situation).toBe('complaint:taste');
    expect(replyTo(body, 2, [comfort, ['performance', 'buds fall silent', 0.89]]).situation).not.toBe(
      'complaint:taste',
    );
  });

  it('is not all that is answered where it was paid for something that failed', () => {
    const body = 'Far too expensive, and it hardly takes off any hair.';
    const dear: Found = ['price', 'too expensive'];
    expect(replyTo('Far too expensive for what it is.', 1, [['price', 'too expensive']]).situation).toBe(
      'complaint:price',
    );
    expect(replyTo('Did not last long. Far too expensive.', 1, [['price', 'too expensive']]).situation).toBe(
      'complaint-told',
    );
    expect(replyTo(body, 1, [dear, ['performance', 'hardly takes off any hair', 0.55]]).situation).toBe(
      'complaint-told',
    );
  });
});

describe('a reply that leaves nobody alone', () => {
  it('asks whoever waited for an answer to write, and regrets it', () => {
    const body = 'Der Henkel ist gerissen und landete im Müll. Der Händler hat sich nie gemeldet.';
    const { text } = replyTo(
      body,
      1,
      [
        ['defect', 'gerissen'],
        ['service', 'Händler', 0.66],
      ],
      { language: 'de' },
      { language: 'de' },
    );
    expect(text).toContain('keine Antwort bekommen');
    expect(saysOneOf(text, PACKS.de.contacts['buyer-message'])).toBe(true);
  });
});

describe('a detail', () => {
  it('is said once: the clause names its part itself', () => {
    const { text } = replyTo(
      'Der Akku ist schnell leer.',
      2,
      [['performance', 'Akku ist schnell leer']],
      { language: 'de' },
      { language: 'de' },
    );
    expect(text).toContain('der Akku nicht lange genug durchhält');
    expect(text).not.toContain('zum Akku');
  });

  it('is left open where the buyer says that the rest fits', () => {
    const kind = { sentiment: 'positive' as const, severity: 1 as const };
    const pocket = 'Fits my tablet perfectly. Only the side pocket is too tight.';
    expect(replyTo(pocket, 4, [['size', 'too tight']], kind).text).not.toContain('too tight');
    expect(replyTo('Nice, but too tight.', 4, [['size', 'too tight']], kind).text).toContain('too tight');
  });

  it('is no missing part, where only something like it is suspected', () => {
    const body = 'One wing was missing paint.';
    expect(replyTo(body, 1, [['missing', 'missing', 0.51]]).text).not.toContain('missing from your order');
  });

  it('of a story that was enjoyed is not that it failed to please', () => {
    const body = 'A predictable story, but I enjoyed reading it.';
    const { text } = replyTo(body, 3, [['taste', 'predictable story']], { sentiment: 'mixed', severity: 1 });
    expect(text).not.toContain('did not win you over');
    expect(text).toContain('you enjoyed the content');
  });

  it('of a part is not told of the whole', () => {
    const holes = 'The holes are too small for the pegs.';
    expect(replyTo(holes, 2, [['size', 'too small']]).text).not.toContain('turned out too small');
    expect(replyTo('The shirt is too small.', 2, [['size', 'too small']]).text).toContain('turned out too small');
  });

  it('of the box does not hide that of the item', () => {
    const body = 'Arrived cracked at one end, and the box was torn.';
    expect(replyTo(body, 1, [['damaged', 'Arrived cracked']]).text).toContain('the item arrived damaged');
    const box = 'The box arrived torn.';
    expect(replyTo(box, 1, [['packaging', 'box arrived torn']]).text).toContain('the packaging was damaged');
  });

  it('torn on arrival arrived damaged', () => {
    const { text } = replyTo('The sack has a hole in it from the delivery.', 1, [['damaged', 'has a hole in it']]);
    expect(text).toContain('arrived damaged');
  });

  it('is not guessed from a word beside praise', () => {
    const body = 'My screen survived when it tore. Looks great.';
    const at = (score: number) => replyTo(body, 2, [['damaged', 'it tore', score]], { sentiment: 'mixed' }).situation;
    expect(at(0.4)).toBe('complaint-told');
    expect(at(0.9)).not.toBe('complaint-told');
  });
});
