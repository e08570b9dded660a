/** Traditional Chinese in Simplified characters, for words that are written in Simplified only. Pure. */
import { TO_SIMPLIFIED } from '../classify/chinese.ts';

/** `text` in Simplified characters, one for one. */
export const simplified = (text: string): string =>
  Array.from(text, (character) => TO_SIMPLIFIED.get(character) ?? character).join('');
