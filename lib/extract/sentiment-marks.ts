/** Lists which sort reviews into good, middling and bad instead of counting stars (Taobao: taobao.md 2.3). */
import { type Item, ownText, textIn } from './outline.ts';

/** The three the product stores as `sentiment`. */
export type SentimentWord = 'positive' | 'neutral' | 'negative';

const WORDS: Record<string, SentimentWord> = {
  正面评价: 'positive',
  中性评价: 'neutral',
  负面评价: 'negative',
  正面: 'positive',
  中性: 'neutral',
  负面: 'negative',
  好评: 'positive',
  中评: 'neutral',
  差评: 'negative',
  正面評價: 'positive',
  中性評價: 'neutral',
  負面評價: 'negative',
  positive: 'positive',
  neutral: 'neutral',
  negative: 'negative',
};

/** The judgement in a whole label; `null` for any other text. */
export const readSentimentWord = (text: string): SentimentWord | null =>
  WORDS[text.normalize('NFKC').trim().toLowerCase()] ?? null;

/** A judgement an element shows, on its own. */
export interface SentimentMark {
  item: Item;
  sentiment: SentimentWord;
}

/** The judgement an element shows: its whole text, or a picture's description. */
export function sentimentMark(item: Item): SentimentMark | null {
  const own = ownText(item);
  const text = own !== '' && own.length < 16 && item.end - item.at < 4 ? textIn(item) : '';
  const described =
    item.attributes.get('alt') ?? item.attributes.get('title') ?? item.attributes.get('aria-label') ?? '';
  const sentiment = readSentimentWord(text) ?? (described.length < 16 ? readSentimentWord(described) : null);
  return sentiment ? { item, sentiment } : null;
}
