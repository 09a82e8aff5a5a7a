/** Whether a page fits its window. */
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';

/** What is wider than the place it has, or stands partly outside the page; empty when all fits. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const outside = [
      ...document.querySelectorAll(
        'button, select, textarea, nav, label, kbd, h1, h2, h3, p, li, dt, dd, th, td, input, bdi, blockquote',
      ),
    ]
      .filter((element) => !element.closest('.visually-hidden, .skip-link'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -0.5 || right > window.innerWidth + 0.5);
      });
    const scrolling = [
      ...document.querySelectorAll('html, .header, .chat-scroll, .source-scroll, .sheet, .dialog, .training'),
    ].filter((element) => element.scrollWidth > element.clientWidth);
    return [...outside, ...scrolling].map((element) => element.outerHTML.slice(0, 120));
  });
