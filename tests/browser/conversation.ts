/** What a reader does and sees in the page, and what the REST interface says to the same question. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type AnswerSentence, zAnswer } from '#contract/ask';
import { type ParagraphView, zParagraphView } from '#contract/documents';
import type { Language } from '#corpus/languages';
import ar from '../../client/i18n/ar.json' with { type: 'json' };
import en from '../../client/i18n/en.json' with { type: 'json' };
import es from '../../client/i18n/es.json' with { type: 'json' };
import fr from '../../client/i18n/fr.json' with { type: 'json' };
import ru from '../../client/i18n/ru.json' with { type: 'json' };
import zh from '../../client/i18n/zh.json' with { type: 'json' };

/** What the page says, in every language. */
export const says: Record<Language, typeof en> = { ar, en, fr, es, ru, zh };

/** Answered from a paragraph with lettered sub-items, each on its line. */
export const aboutRecruitment = {
  ar: 'كيف ينبغي لصاحب العمل أن يستقدم العمال الأجانب تفادياً للاحتيال في الاستقدام بحسب توصيات اجتماع 2015؟',
  en: 'How should employers take on migrant workers if fraudulent recruitment is to be avoided, according to the 2015 recommendations?',
} as const;

/** Retries until it holds; for what the page is about to do. */
export const eventually = <T>(read: () => T | Promise<T>) =>
  expect.poll(read, { timeout: 10_000, interval: 20 });

export const lastTurn = (page: Page): Locator => page.locator('.turn').last();
export const marks = (page: Page): Locator => lastTurn(page).locator('.quotation button');
export const panel = (page: Page): Locator => page.locator('.source');

/** Writes and sends a question, and waits for the end of its answer or refusal. */
export async function ask(page: Page, question: string): Promise<void> {
  await page.locator('#question').fill(question);
  await page.keyboard.press('Enter');
  await lastTurn(page).getByRole('heading', { name: question }).waitFor();
  await answered(page);
}

export async function answered(page: Page): Promise<void> {
  await lastTurn(page).locator('.sources, .refusal, .outcome').waitFor();
  await page.locator('.composer button[type="submit"]').waitFor();
}

/** The text of every quotation of the last turn, without the citation mark that ends it and the space before. */
export const quotations = (page: Page): Promise<string[]> =>
  lastTurn(page)
    .locator('.quotation blockquote')
    .evaluateAll((quotes) =>
      quotes.map((quote) => {
        const copy = quote.cloneNode(true) as HTMLElement;
        copy.querySelector('button')?.remove();
        return (copy.textContent ?? '').slice(0, -1);
      }),
    );

export interface Cited extends AnswerSentence {
  view: ParagraphView;
  /** The cited characters of the paragraph, as the REST interface serves it. */
  slice: string;
}

/** The sentences that answer the question, each with the paragraph it cites, over REST; no language model is asked. */
export async function citedFor(address: string, question: string): Promise<Cited[]> {
  const response = await fetch(`${address}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ question, writing: 'none' }),
  });
  const { sentences } = zAnswer.parse(await response.json());
  return Promise.all(
    sentences.map(async (sentence) => {
      const { document, paragraph, start, end } = sentence.citation;
      const path = `/api/documents/${document}/paragraphs/${paragraph}`;
      const view = zParagraphView.parse(await (await fetch(address + path)).json());
      return { ...sentence, view, slice: view.paragraph.text.slice(start, end) };
    }),
  );
}

/** What is highlighted in the opened source. */
export const highlighted = async (page: Page): Promise<string> =>
  (await panel(page).locator('.source-lit').allTextContents()).join('');

/** The cited paragraph as the opened source shows it, without footnote marks. */
export const shownParagraph = async (page: Page): Promise<string> => {
  const lines = await panel(page)
    .locator('[data-cited] .source-line')
    .evaluateAll((shown) =>
      shown.map((line) => {
        const copy = line.cloneNode(true) as HTMLElement;
        for (const call of copy.querySelectorAll('sup')) call.remove();
        return copy.textContent ?? '';
      }),
    );
  return lines.join('\n');
};
