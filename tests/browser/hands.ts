/** Two ways to use a page: with a mouse, and with the keyboard alone. */
/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Hands {
  /** A button or a link. */
  press: (target: Locator) => Promise<void>;
  /** A radio button. */
  choose: (target: Locator) => Promise<void>;
  /** Into a field. */
  write: (target: Locator, text: string) => Promise<void>;
}

const mouse: Hands = {
  press: (target) => target.click(),
  choose: (target) => target.click(),
  async write(target, text) {
    await target.click();
    await target.page().keyboard.insertText(text);
  },
};

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has the focus, once round the page at most. */
async function reach(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  expect.fail(`Tab never reaches ${target}`);
}

/** A radio button of its group has the focus; the arrows go through the others. */
async function reachRadio(target: Locator): Promise<void> {
  const page = target.page();
  const group = target.locator('xpath=ancestor::fieldset[1]').locator('input[type="radio"]');
  const inGroup = () =>
    group.evaluateAll((radios) => radios.some((radio) => radio === document.activeElement));
  for (let presses = 0; presses < 150 && !(await inGroup()); presses += 1) await page.keyboard.press('Tab');
  for (let presses = 0; presses < 10; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('ArrowDown');
  }
  expect.fail(`the arrows never reach ${target}`);
}

const keyboard: Hands = {
  async press(target) {
    await reach(target);
    await target.page().keyboard.press('Enter');
  },
  async choose(target) {
    await reachRadio(target);
    await target.page().keyboard.press('Space');
  },
  async write(target, text) {
    await reach(target);
    await target.page().keyboard.insertText(text);
  },
};

export const hands = { mouse, keyboard } as const;

export const waysOfUse = Object.keys(hands) as (keyof typeof hands)[];

/** Id under which the server keeps what the browser's reader makes. */
export async function readerSecret(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return (
    cookies.find(({ name }) => name === 'dalil_reader')?.value ?? expect.fail('the browser has no cookie')
  );
}
