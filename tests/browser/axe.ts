/** What axe, a checker of accessibility rules, finds wrong with a page as it stands. */
/// <reference lib="dom" />
import axe from 'axe-core';
import type { Page } from 'playwright-core';

type Axe = typeof axe;

/** Rules that are broken seriously or critically, each with the elements that break it; empty when all is well. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, {
      resultTypes: ['violations'],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${node.failureSummary})`),
      );
  });
}
