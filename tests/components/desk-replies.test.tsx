/** The room of voices and templates: written, looked through, deleted and brought back, handed on as a file. */
import { effect } from '@preact/signals';
import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Desk } from '../../components/desk/Desk.tsx';
import { RepliesRoom } from '../../components/desk/replies/RepliesRoom.tsx';
import { createRepliesModel, type RepliesJobs, type Stored } from '../../components/desk/replies/replies-model.ts';
import { createTranslator } from '../../lib/locales.ts';
import { silentVoice, type VoiceRow } from '../../lib/replies/voice.ts';
import { parseReplies, planReplies, repliesFile } from '../../lib/reviews/replies-file.ts';
import type { Template } from '../../lib/reviews/template-rows.ts';
import { check } from '../../lib/rules/check.ts';
import type { UiLanguage } from '../../lib/ui-language.ts';
import { expectAccessible } from './show.tsx';

const template = (id: string, change: Partial<Template> = {}): Template => ({
  ...{ id, group: id, name: `Name ${id}`, platform: null, channel: null, language: 'en', text: 'Thank you.' },
  ...{ usedCount: 0, usedAt: null, changedAt: 1 },
  ...change,
});

/** `told`: until then the room doesn't hear what was kept. */
function show(
  start: { templates?: Template[]; voices?: VoiceRow[]; told?: Promise<unknown> } = {},
  language: UiLanguage = 'en',
) {
  let templates = start.templates ?? [];
  let voices = start.voices ?? [];
  let ids = 0;
  const tell = () => {
    const stored: Stored = {
      templates,
      voices,
      shops: [
        { platform: 'amazon', shop: '*' },
        { platform: 'rakuten', shop: '*' },
        { platform: 'rakuten', shop: 'sora' },
      ],
      channels: {
        amazon: ['feedback-reply', 'buyer-message'],
        rakuten: ['review-comment', 'rmesse'],
        taobao: ['review-reply'],
      },
      shopNames: { amazon: '', rakuten: '空工房', taobao: '' },
      today: '2026-11-20',
    };
    model.show(stored);
  };
  const jobs: RepliesJobs = {
    newId: () => {
      ids += 1;
      return `new${ids}`;
    },
    changeVoice: vi.fn(async (silent, change) => {
      const kept = voices.find(({ key }) => key === silent.key) ?? silent;
      voices = [...voices.filter((row) => row !== kept), { ...kept, ...change(kept) }];
      if (start.told) void start.told.then(tell);
      else tell();
    }),
    saveTemplate: vi.fn(async (row) => {
      if (row.text.trim() === '') return false;
      templates = [...templates.filter(({ id }) => id !== row.id), row];
      tell();
      return true;
    }),
    removeTemplate: vi.fn(async (id) => {
      templates = templates.filter((row) => row.id !== id);
      tell();
    }),
    putBack: vi.fn(async (row) => {
      templates = [...templates, row];
      tell();
    }),
    check: async (ask) => check({ ...ask, kind: null }, language),
    file: (stored) => repliesFile(stored.templates, stored.voices),
    plan(text, stored) {
      const parsed = parseReplies(text);
      return parsed.ok ? { ok: true, plan: planReplies(parsed.replies, stored, 5) } : parsed;
    },
    take: vi.fn(async ({ writes }) => {
      templates = [...templates, ...writes.templates];
      tell();
    }),
  };
  const model = createRepliesModel(jobs);
  tell();
  const t = createTranslator(language);
  render(
    <Desk room="replies" t={t} theme="system">
      <RepliesRoom model={model} />
    </Desk>,
  );
  return { user: userEvent.setup(), jobs, model, voices: () => voices, room: screen.getByTestId('replies-room') };
}

const filled = () => screen.getByTestId('template-filled');
const marks = () =>
  [...filled().querySelectorAll('mark')].map(({ textContent, dataset }) => [textContent, dataset.state]);

describe('what is stored', () => {
  it('is shown from an effect that runs once, whatever is begun meanwhile', () => {
    const { model } = show();
    const stored = model.stored.peek();
    const run = vi.fn(() => stored && model.show({ ...stored }));
    const stop = effect(() => void run());
    model.begin('ja');
    expect(run).toHaveBeenCalledOnce();
    stop();
  });
});

describe('a template', () => {
  it('shows what it would say, what is empty or must not be said, and what the rules say', async () => {
    const { user, jobs, room } = show();
    expect(screen.getByTestId('templates-none')).toBeTruthy();
    await user.click(screen.getByTestId('template-new'));
    expect(document.activeElement?.textContent).toBe('New template');
    await user.type(screen.getByTestId('template-name'), 'Sorry');
    await user.selectOptions(screen.getByTestId('template-platform'), 'amazon');
    const text = screen.getByTestId('template-text');
    await user.type(text, 'Dear ');
    await user.click(screen.getByTestId('field-buyer'));
    await user.type(text, ', change your review to 5 stars. {{colour}');
    expect(marks()).toEqual([
      ['{buyer}', 'refused'],
      ['{colour}', 'unknown'],
    ]);
    expect(room.textContent).toContain('personal data is not filled in: Buyer’s name');
    expect(room.textContent).toContain('Not a field we know: {colour}');
    await waitFor(() => expect(room.querySelector('[data-rule=ask-change-review]')).not.toBeNull());
    await user.selectOptions(screen.getByTestId('template-place'), 'amazon buyer-message');
    expect(marks()[0]).toEqual(['Alex', 'filled']);
    await user.click(screen.getByTestId('template-scant'));
    expect(marks()[0]).toEqual(['{buyer}', 'empty']);
    await expectAccessible(room);
    await user.click(screen.getByTestId('template-save'));
    await waitFor(() => expect(jobs.saveTemplate).toHaveBeenCalledOnce());
    expect(vi.mocked(jobs.saveTemplate).mock.calls[0]?.[0]).toMatchObject({ name: 'Sorry', platform: 'amazon' });
    await waitFor(() => expect(screen.getByTestId('replies-said').textContent).toContain('Saved.'));
  });

  it('stands beside its other languages, and takes a new one', async () => {
    const { user, room } = show({
      templates: [template('a', { usedCount: 3 }), template('b', { group: 'a', language: 'ja' })],
    });
    expect(screen.getAllByTestId('template-row')[0]?.textContent).toContain('2 languages · used 3 times');
    await user.click(screen.getAllByTestId('template-edit')[0] as HTMLElement);
    expect(screen.getAllByTestId('template-editor').map(({ dataset }) => dataset.language)).toEqual(['en', 'ja']);
    await user.selectOptions(screen.getByTestId('template-add-variant'), 'zh-CN');
    const [, , third] = screen.getAllByTestId('template-editor');
    expect(third?.dataset.language).toBe('zh-CN');
    expect(within(third as HTMLElement).getByTestId<HTMLInputElement>('template-name').value).toBe('Name a');
    await expectAccessible(room);
  });

  it('keeps what was typed when the editor is closed, and says that it is not saved', async () => {
    const { user } = show({ templates: [template('a')] });
    await user.click(screen.getByTestId('template-edit'));
    await user.type(screen.getByTestId('template-text'), ' Really.');
    await user.click(screen.getByTestId('template-close'));
    expect(screen.getByTestId('template-row').textContent).toContain('Not saved yet');
    await user.click(screen.getByTestId('template-edit'));
    expect(screen.getByTestId<HTMLTextAreaElement>('template-text').value).toBe('Thank you. Really.');
  });

  it('is found by name, duplicated, deleted and brought back', async () => {
    const { user, jobs } = show({ templates: [template('a'), template('late', { name: 'Late parcel' })] });
    await user.type(screen.getByTestId('templates-search'), 'parcel');
    expect(screen.getAllByTestId('template-row').map(({ dataset }) => dataset.id)).toEqual(['late']);
    await user.click(screen.getByRole('button', { name: 'Duplicate “Late parcel”' }));
    expect(screen.getByTestId<HTMLInputElement>('template-name').value).toBe('Late parcel (copy)');
    await user.click(screen.getByTestId('template-close'));
    await user.click(screen.getByRole('button', { name: 'Delete “Late parcel”' }));
    await waitFor(() => expect(screen.getByTestId('replies-said').textContent).toContain('“Late parcel” is deleted.'));
    await user.click(screen.getByTestId('template-undo'));
    await waitFor(() => expect(jobs.putBack).toHaveBeenCalledWith(expect.objectContaining({ id: 'late' })));
  });
});

describe('a voice', () => {
  it('is kept field by field, for each shop by itself', async () => {
    const { user, voices, room } = show();
    const last = () => voices().at(-1);
    // The name in the settings is where one begins.
    expect(screen.getByTestId<HTMLInputElement>('voice-name').value).toBe('空工房');
    await user.type(screen.getByTestId('voice-signature'), 'Hana');
    await user.tab();
    await waitFor(() => expect(last()).toMatchObject({ key: 'rakuten:*', shopName: '空工房', signature: 'Hana' }));
    await user.selectOptions(screen.getByTestId('voice-tone'), 'formal');
    await user.type(screen.getByTestId('voice-avoid'), '幸甚\n\n 幸甚 \nヤバい');
    await user.tab();
    await waitFor(() => expect(last()).toMatchObject({ signature: 'Hana', tone: 'formal', avoid: ['幸甚', 'ヤバい'] }));
    await user.selectOptions(screen.getByTestId('voice-remedy-damaged'), 'resend');
    await user.type(screen.getByTestId('voice-greetings'), 'LINEで友だち追加してください。');
    await user.tab();
    await waitFor(() =>
      expect(last()).toMatchObject({ remedies: { damaged: 'resend' }, greetings: { ja: expect.any(String) } }),
    );
    await waitFor(() => expect(room.querySelector('[data-rule=off-platform-contact]')).not.toBeNull());
    await expectAccessible(room);
    await user.selectOptions(screen.getByTestId('voice-shop'), 'rakuten:sora');
    expect(screen.getByTestId<HTMLInputElement>('voice-name').value).toBe('');
    expect(screen.getByTestId<HTMLTextAreaElement>('voice-signature').value).toBe('');
  });
});

it('keeps a field beside one that the store is still busy with', async () => {
  const { user, voices } = show({ told: new Promise(() => undefined) });
  await user.type(screen.getByTestId('voice-signature'), 'Hana');
  await user.type(screen.getByTestId('voice-name'), '店');
  await user.tab();
  await waitFor(() => expect(voices()).toMatchObject([{ signature: 'Hana', shopName: '空工房店' }]));
});

describe('the file', () => {
  const file = (text: string) => new File([text], 'replies.json', { type: 'application/json' });
  const voices = [silentVoice('rakuten', '*', '空工房')];

  it('is looked at before anything of it is taken in', async () => {
    const { user, jobs, room } = show({ templates: [template('a')], voices });
    expect(decodeURIComponent(screen.getByTestId('replies-export').getAttribute('href') ?? '')).toContain('"Name a"');
    const text = repliesFile([template('a', { text: 'Other.' }), template('z')], voices);
    await user.upload(screen.getByTestId('replies-import'), file(text));
    const preview = await screen.findByTestId('replies-preview');
    expect([...preview.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Name a (en): differs from yours; both are kept',
      'Name z (en): new',
      'Shop voice, Rakuten, every shop: already here',
    ]);
    expect(jobs.take).not.toHaveBeenCalled();
    await expectAccessible(room);
    await user.click(screen.getByTestId('replies-take'));
    await waitFor(() => expect(screen.getByTestId('replies-said').textContent).toContain('2 entries were taken in.'));
    expect(screen.getAllByTestId('template-row')).toHaveLength(3);
  });

  it('is refused in words, in each language', async () => {
    const { user } = show({}, 'ja');
    await user.upload(screen.getByTestId('replies-import'), file('{"a":1}'));
    await waitFor(() =>
      expect(screen.getByTestId('replies-said').textContent).toContain('書き出したファイルではありません'),
    );
  });
});
