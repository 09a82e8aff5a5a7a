/** Which presses of keys are a shortcut: by what a key says, and where it says nothing Latin, by where it lies. */
import { describe, expect, it } from 'vitest';
import { isPressOf, shortcuts } from '../../client/lib/shortcut.ts';

const plain = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  repeat: false,
};
const withKeys = (...names: ('ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey')[]) => ({
  ...plain,
  ...Object.fromEntries(names.map((name) => [name, true])),
});

describe('a letter', () => {
  it.each([
    ['English', 'n', 'KeyN'],
    ['English with capitals locked', 'N', 'KeyN'],
    ['Arabic', 'ى', 'KeyN'],
    ['Russian', 'т', 'KeyN'],
    ['Dvorak', 'n', 'KeyL'],
  ])('is known on a keyboard in %s', (_, key, code) => {
    expect(isPressOf(shortcuts.next, { ...plain, key, code }, false)).toBe(true);
  });

  it('is not another Latin letter in its place, nor itself with what was not asked for', () => {
    expect(isPressOf(shortcuts.next, { ...plain, key: 'b', code: 'KeyN' }, false)).toBe(false);
    for (const name of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'] as const)
      expect(isPressOf(shortcuts.next, { ...withKeys(name), key: 'n', code: 'KeyN' }, false)).toBe(false);
  });

  it('is not part of a word that is being composed, nor a key held down', () => {
    const press = { ...plain, key: 'n', code: 'KeyN' };
    expect(isPressOf(shortcuts.next, { ...press, isComposing: true }, false)).toBe(false);
    expect(isPressOf(shortcuts.next, { ...press, repeat: true }, false)).toBe(false);
  });

  it('goes with Control, and with Command on an Apple keyboard, in any script', () => {
    const press = { key: 'O', code: 'KeyO' };
    const { newConversation } = shortcuts;
    const control = withKeys('ctrlKey', 'shiftKey');
    const command = withKeys('metaKey', 'shiftKey');
    expect(isPressOf(newConversation, { ...control, ...press }, false)).toBe(true);
    expect(isPressOf(newConversation, { ...control, key: 'Щ', code: 'KeyO' }, false)).toBe(true);
    expect(isPressOf(newConversation, { ...command, ...press }, true)).toBe(true);
    expect(isPressOf(newConversation, { ...control, ...press }, true)).toBe(false);
    expect(isPressOf(newConversation, { ...command, ...press }, false)).toBe(false);
    expect(isPressOf(newConversation, { ...withKeys('ctrlKey'), ...press }, false)).toBe(false);
  });
});

describe('a sign', () => {
  it.each([
    ['/', 'Slash', []],
    ['/', 'Digit7', ['shiftKey']],
    ['ظ', 'Slash', []],
    ['.', 'Slash', []],
  ] as const)('is a slash: %s on %s with %j', (key, code, names) => {
    expect(isPressOf(shortcuts.field, { ...withKeys(...names), key, code }, false)).toBe(true);
    expect(isPressOf(shortcuts.list, { ...withKeys(...names), key, code }, false)).toBe(false);
  });

  it.each([
    ['?', 'Slash'],
    ['؟', 'Slash'],
    ['，', 'Slash'],
    ['?', 'Minus'],
    ['？', 'Slash'],
  ])('is a question mark: %s on %s', (key, code) => {
    expect(isPressOf(shortcuts.list, { ...withKeys('shiftKey'), key, code }, false)).toBe(true);
    expect(isPressOf(shortcuts.field, { ...withKeys('shiftKey'), key, code }, false)).toBe(false);
  });

  it('leaves the keys that make the page smaller where a German keyboard has them', () => {
    const press = { ...withKeys('ctrlKey'), key: '-', code: 'Slash' };
    expect(isPressOf(shortcuts.listWhileWriting, press, false)).toBe(false);
  });
});
