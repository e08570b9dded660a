/**
 * One pattern for a list of phrases, matched as whole words of a text in small letters: a letter's `*` stands for any ending of a word,
 * ` ~ ` for up to three words in between, a blank for white space or a comma, ` ?` for one that may be missing.
 */
export function any(...lists: string[]): RegExp {
  const phrases = lists
    .join('|')
    .replaceAll('[- ', '[-\\s')
    .replaceAll('\\p{L}+ ', "[\\p{L}\\p{N}'-]+ ")
    .replaceAll(' ~ ', "(?:[\\s,]+[\\p{L}\\p{N}'-]+){0,3}?[\\s,]+")
    .replace(/(?<=[\p{L}'])\*/gu, '\\p{L}*')
    .replaceAll("n't", "\\p{L}*n't")
    .replaceAll(' ?', '[\\s,]*')
    .replaceAll(' ', '[\\s,]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases})(?![\\p{L}\\p{N}])`, 'u');
}
