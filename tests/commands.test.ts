/** The table of the sidebar's commands and their keys. */
import { describe, expect, it } from 'vitest';
import { areDistinct, COMMAND_NAMES, commandOf, isCommandKey, keysOf, withKey } from '../lib/commands.ts';

describe('keys', () => {
  it('are the usual ones, each for one command, until the seller chooses others', () => {
    expect(areDistinct({})).toBe(true);
    expect(Object.values(keysOf({})).every(isCommandKey)).toBe(true);
    expect(commandOf('d', {})).toBe('done');
    expect(commandOf('D', {})).toBeNull();
    const own = withKey({}, 'done', 'f');
    expect([commandOf('f', own), commandOf('d', own)]).toEqual(['done', null]);
    expect(Object.keys(keysOf(own))).toEqual(COMMAND_NAMES);
  });

  it('that are the usual ones are not kept', () => {
    expect(withKey({ done: 'f', next: 'n' }, 'done', 'd')).toEqual({ next: 'n' });
  });

  it.each(['j', 'ñ', 'あ', '7', '?', '/', '𠮷'])('may be %s', (key) => expect(isCommandKey(key)).toBe(true));
  it.each(['', ' ', 'Enter', 'Shift', '\u0000', '\u200b', 'ab'])('may not be %j', (key) =>
    expect(isCommandKey(key)).toBe(false),
  );
});
