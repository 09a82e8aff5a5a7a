/** A language model beside the page: what a test has it write, and what the page shows of that. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { JSHandle, Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import type { Writing } from '#contract/ask';
import { startScriptedOllama } from '../server/answer/written/scripted/ollama.ts';
import { startScriptedOpenAI } from '../server/answer/written/scripted/openai.ts';
import {
  type Script,
  type ScriptedRequest,
  type Step,
  says as saying,
} from '../server/answer/written/scripted/script.ts';
import type { ScriptedServer } from '../server/answer/written/scripted/server.ts';
import { eventually, lastTurn, says } from './conversation.ts';

const starts = { openai: startScriptedOpenAI, ollama: startScriptedOllama };

export interface WithModel {
  server: ScriptedServer;
  /** As the page names the model. */
  name: string;
  /** For the site. */
  environment: NodeJS.ProcessEnv;
}

/** Call at the top of a test file: the server says nothing until it is given a script, and closes with the file. */
export async function withModel(provider: keyof typeof starts): Promise<WithModel> {
  const server = await starts[provider](saying(''));
  afterAll(server.close);
  const name = `${provider}:scripted`;
  return { server, name, environment: { DALIL_LLM: name, DALIL_LLM_URL: server.address } };
}

/** A text of the interface, with the model's name in it. */
export const named = (name: string, message: string): string =>
  message.replace(/<\/?model>/g, '').replace('{name}', name);

export const languages = ['ar', 'en'] as const;
export type Tested = (typeof languages)[number];

/** Answered from one paragraph, number 1 of those that the model is shown. */
export const question = { ar: says.ar.examples.worldDay, en: says.en.examples.worldDay };

/** Sentences of which every one stands in that paragraph. */
export const supported: Record<Tested, readonly [string, string, string, string]> = {
  ar: [
    'حدّدت الجمعية العامة يوم ٣٠ تموز/يوليه يوماً عالمياً لمكافحة الاتجار بالأشخاص في قرارها ١٩٢/٦٨.',
    'ركّز موضوع اليوم العالمي في عام ٢٠١٨ على الاتجار بالأطفال والشباب.',
    'ركّز اليوم العالمي في عام ٢٠١٩ على ضرورة تعزيز الإجراءات الوطنية.',
    'يعتمد المكتب كل سنة محور تركيز مواضيعياً لليوم العالمي لمكافحة الاتجار بالأشخاص.',
  ],
  en: [
    'In its resolution 68/192, the General Assembly designated 30 July as World Day against Trafficking in Persons.',
    'In 2018 the theme of the World Day was trafficking in children and young people.',
    'In 2019 the World Day focused on the need to strengthen national action.',
    'Each year the Office chooses a theme for the World Day against Trafficking in Persons.',
  ],
};

/** About another subject altogether. */
export const unsupported: Record<Tested, string> = {
  ar: 'تُزرع أشجار الزيتون في فصل الخريف وتُروى مرة كل أسبوع.',
  en: 'Olive trees are planted in autumn and watered once a week.',
};

/** As a model should write it. */
export const marked = (sentence: string): string => `${sentence.replace(/\.$/, '')} [1].`;

export const writes = (...sentences: readonly string[]): Script => saying(sentences.map(marked).join(' '));

export interface Prompted {
  script: Script;
  /** Goes out character by character. */
  say: (text: string) => void;
  /** Ends well, or with another step. */
  end: (step?: Step) => void;
}

/** A model that is silent until it is told. */
export function prompted(): Prompted {
  const steps: Step[] = [];
  let wake = () => {};
  const add = (...more: Step[]) => {
    steps.push(...more);
    wake();
  };
  return {
    async *script() {
      for (;;) {
        yield* steps.splice(0);
        if (steps.length === 0)
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
    say: (text) => add(...[...text].map((character): Step => ({ type: 'text', text: character }))),
    end: (step = { type: 'end', reason: 'stop' }) => add(step),
  };
}

export const writtenItems = (page: Page) => lastTurn(page).locator('.written li');

/** What the page shows of every written sentence, its marks and its originals included. */
export const shownWritten = (page: Page): Promise<string[]> => writtenItems(page).allTextContents();

/** The written sentences themselves. */
export const writtenTexts = (page: Page): Promise<string[]> =>
  lastTurn(page)
    .locator('.written-sentence > p')
    .evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const copy = paragraph.cloneNode(true) as HTMLElement;
        for (const mark of copy.querySelectorAll('button')) mark.remove();
        return (copy.textContent ?? '').trim();
      }),
    );

/** Every state of the written sentences from now on, as they are shown one change of the page after another. */
export const watchWritten = (page: Page): Promise<JSHandle<string[][]>> =>
  page.evaluateHandle(() => {
    const states: string[][] = [];
    new MutationObserver(() => {
      states.push([...document.querySelectorAll('.written li')].map(({ textContent }) => textContent ?? ''));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    return states;
  });

/** Sends a question, and waits for its verbatim answer and for the model to be at work. */
export async function begin(page: Page, server: ScriptedServer, text: string): Promise<ScriptedRequest> {
  const reached = server.next();
  await page.locator('#question').fill(text);
  await page.keyboard.press('Enter');
  const request = await reached;
  await lastTurn(page).locator('.written-head [data-writing]').waitFor();
  return request;
}

/** Scrolls until the quotations are what is read. */
export async function readQuotations(page: Page): Promise<void> {
  const first = lastTurn(page).locator('.quotation').first();
  await first.evaluate((quotation) => {
    const view = quotation.closest('.chat-scroll');
    if (view) view.scrollTop += quotation.getBoundingClientRect().top - view.getBoundingClientRect().top - 8;
  });
}

/** How far below the top of the window each quotation begins, once the page has been laid out and painted. */
export async function quotationPlaces(page: Page): Promise<number[]> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
  return lastTurn(page)
    .locator('.quotation')
    .evaluateAll((shown) => shown.map((quotation) => quotation.getBoundingClientRect().top));
}

export async function expectQuotationsAt(page: Page, places: readonly number[]): Promise<void> {
  const now = await quotationPlaces(page);
  expect(now.length).toBe(places.length);
  for (const [at, top] of now.entries()) expect(Math.abs(top - (places[at] ?? Number.NaN))).toBeLessThan(1);
}

/** The dialog of settings, opened, with what it says of the language model. */
export async function settings(page: Page, language: Tested): Promise<Locator> {
  await page.getByRole('button', { name: says[language].settings.title }).click();
  const dialog = page.getByRole('dialog', { name: says[language].settings.title });
  await dialog.getByRole('heading', { name: says[language].languageModel.title }).waitFor();
  return dialog;
}

/** Chooses in the settings what may be written. */
export async function choose(page: Page, language: Tested, writing: Writing): Promise<void> {
  const dialog = await settings(page, language);
  await dialog.getByText(says[language].languageModel.choices[writing], { exact: true }).click();
  await page.keyboard.press('Escape');
  await eventually(() => dialog.count()).toBe(0);
}
