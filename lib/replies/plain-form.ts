/** Japanese clauses that were cut out of a longer sentence, in the form in which they stand alone. Pure. */

/**
 * A clause that goes on ends in its verb's joining form; standing alone it ends in the plain one. Only where the clause
 * has its subject, so that it says something by itself.
 */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/(?<=[がはも].*[てで])い?て$/, 'いる'],
  [/(?<=[がはも].*)くて$/, 'い'],
  [/(?<=[がはも].*(?:れ|出|剥げ|欠け|溶け|消え|ぼやけ|はげ|(?<![いにと])つい|付い|浮い|空い))て$/, 'た'],
  [/(?<=[がはも].*[歪飛])んで$/, 'んだ'],
  [/(?<=[がはも].*(?:割|破|折|切|外|漏|壊|汚|潰|遅|剥が))れ$/, 'れた'],
  [/(?<=[がはもで].*届)き$/, 'いた'],
  [/(?<=[てで]く)れ$/, 'れる'],
  [/(?<=.)はする$/, 'する'],
  [/(?<=[てで])おり$/, 'いる'],
  [/(?<=[てで]しま)い$/, 'う'],
  [/(?<=[がはも])(?:あ|有)り$/, 'ある'],
  [/(?<=(?:く|に|と)な)り$/, 'る'],
  [/(?<=[がはも].*[鳴入切取折曲残])り$/, 'る'],
];

/** `text` with the plain form of its last verb. Linear for the short texts it is meant for. */
export const plainForm = (text: string): string =>
  PLAIN.reduce((said, [joining, end]) => said.replace(joining, end), text);
