/** The keyboard shortcuts, and whether a press of keys is one of them on whatever keyboard it was pressed. */

export interface Shortcut {
  /** As `KeyboardEvent.key` names it on an English keyboard; letters small. */
  key: string;
  /** Command on Apple's keyboards. */
  ctrl?: boolean;
  shift?: boolean;
}

/** Every shortcut there is: whoever acts on one and the list of all take it from here. */
export const shortcuts = {
  field: { key: '/' },
  list: { key: '?' },
  listWhileWriting: { key: '/', ctrl: true },
  newConversation: { key: 'o', ctrl: true, shift: true },
  conversations: { key: 's', ctrl: true, shift: true },
  next: { key: 'n' },
  previous: { key: 'p' },
  find: { key: 'f' },
  send: { key: 'Enter' },
  newLine: { key: 'Enter', shift: true },
  close: { key: 'Escape' },
} as const satisfies Record<string, Shortcut>;

type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'repeat'
>;

/** Where the signs lie on an English keyboard. */
const places: Partial<Record<string, { code: string; shift: boolean }>> = {
  '/': { code: 'Slash', shift: false },
  '?': { code: 'Slash', shift: true },
};

/** What a key may say and still be known by its place: not what it means something else by, as the German zoom key. */
const otherwiseMeant = /^[a-z\d+=_-]$/i;

/** `?` as Arabic and Chinese keyboards write it. */
const sameSign: Partial<Record<string, string>> = { '؟': '?', '？': '?' };

/** @param apple whether Command does what Control does elsewhere */
export function isPressOf(shortcut: Shortcut, press: Press, apple: boolean): boolean {
  if (press.isComposing || press.repeat || press.altKey) return false;
  const [command, other] = apple ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (other || command !== (shortcut.ctrl ?? false)) return false;
  const said = sameSign[press.key] ?? press.key.toLowerCase();
  if (/^[a-z]$/.test(shortcut.key)) {
    if (press.shiftKey !== (shortcut.shift ?? false)) return false;
    // A letter goes by what it says; where the keyboard is not Latin, by where it lies.
    return said === shortcut.key || (!/^[a-z]$/.test(said) && press.code === keyCode(shortcut.key));
  }
  if (said === shortcut.key.toLowerCase()) return true;
  const place = places[shortcut.key];
  return place?.code === press.code && place.shift === press.shiftKey && !otherwiseMeant.test(said);
}

const keyCode = (letter: string) => `Key${letter.toUpperCase()}`;
