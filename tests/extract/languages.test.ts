import { describe, expect, it } from 'vitest';
import { readLanguageLabel, readLanguageName } from '../../lib/extract/languages.ts';

describe('readLanguageName', () => {
  it.each([
    ['Spanish', 'es'],
    ['español', 'es'],
    ['Spanisch', 'es'],
    ['espagnol', 'es'],
    ['西班牙语', 'es'],
    ['スペイン語', 'es'],
    ['English', 'en'],
    ['英语', 'en'],
    ['英文', 'en'],
    ['英語', 'en'],
    ['Englisch', 'en'],
    ['Japanese', 'ja'],
    ['日本語', 'ja'],
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['Chinese', 'zh'],
    ['Chinese (Simplified)', 'zh-CN'],
    ['Simplified Chinese', 'zh-CN'],
    ['简体中文', 'zh-CN'],
    ['Traditional Chinese', 'zh-TW'],
    ['Portuguese (Brazil)', 'pt-BR'],
    ['Canadian French', 'fr-CA'],
    ['English (United Kingdom)', 'en-GB'],
  ])('%s', (name, tag) => expect(readLanguageName(name)).toBe(tag));

  it.each(['', 'Elvish', 'Maria Spanish', 'es', 'I speak English'])('%s is no language name', (text) =>
    expect(readLanguageName(text)).toBeNull(),
  );
});

describe('readLanguageLabel', () => {
  it.each([
    ["Buyer's Language of Preference: Spanish", 'es'],
    ['买家的首选语言：英语', 'en'],
    ['Bevorzugte Sprache des Käufers: Französisch', 'fr'],
    ["Langue préférée de l'acheteur : espagnol", 'es'],
    ['購入者の希望言語：日本語', 'ja'],
    ['Spanish', null],
    ['Order: 123-4567890-1234567', null],
    ['Note: Spanish: no', null],
  ])('%s', (label, tag) => expect(readLanguageLabel(label)).toBe(tag));
});
