import { type ComponentChild, Fragment } from 'preact';

/** Small facts in one line, those there are: `A · B`. */
export function Parts({ parts }: { parts: readonly ComponentChild[] }) {
  const shown = parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '');
  return (
    <>
      {shown.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of facts has no other names
        <Fragment key={i}>
          {i > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </>
  );
}
