/** What the sidebar does on a key: one table, with the key of each unless the seller chose another. Pure. */
import type { MessageKey } from './i18n.ts';

interface CommandFacts {
  /** As `KeyboardEvent.key` names it. */
  key: string;
  /** What it does, for the help and the settings. */
  words: MessageKey;
}

/** In the order of the help. Enter and Escape do what they do everywhere, and can't be given to anything else. */
export const COMMANDS = {
  next: { key: 'j', words: 'key.next' },
  previous: { key: 'k', words: 'key.previous' },
  search: { key: '/', words: 'search' },
  insert: { key: 'i', words: 'insert' },
  copy: { key: 'c', words: 'copy' },
  undo: { key: 'z', words: 'undo' },
  templates: { key: 't', words: 'templates' },
  choose: { key: 'x', words: 'key.choose' },
  snooze: { key: 's', words: 'snooze' },
  done: { key: 'd', words: 'mark-done' },
  correct: { key: 'e', words: 'correct.what' },
  help: { key: '?', words: 'help' },
} as const satisfies Record<string, CommandFacts>;

export type Command = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as Command[];

/** Keys the seller chose in place of the usual ones. */
export type OwnKeys = Partial<Record<Command, string | undefined>>;

/** One letter, digit or sign: no space, no key that edits or moves. */
export const isCommandKey = (key: string): boolean => [...key].length === 1 && !/[\s\p{C}]/u.test(key);

/** The key of each command. */
export const keysOf = (own: OwnKeys): Record<Command, string> =>
  Object.fromEntries(COMMAND_NAMES.map((name) => [name, own[name] ?? COMMANDS[name].key])) as Record<Command, string>;

/** Which command a key stands for; null: none. */
export function commandOf(key: string, own: OwnKeys): Command | null {
  const keys = keysOf(own);
  return COMMAND_NAMES.find((name) => keys[name] === key) ?? null;
}

/** Does each command have a key to itself? */
export const areDistinct = (own: OwnKeys): boolean => new Set(Object.values(keysOf(own))).size === COMMAND_NAMES.length;

/** The seller's keys with another one for a command; the usual one is not kept. */
export function withKey(own: OwnKeys, command: Command, key: string): OwnKeys {
  const { [command]: _, ...others } = own;
  return key === COMMANDS[command].key ? others : { ...others, [command]: key };
}
