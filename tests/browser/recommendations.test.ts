/** The recommendations: found, filtered by what the address says, chosen, taken away, and read where they stand. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, type Site } from './browser.ts';
import { eventually, says } from './conversation.ts';

const items = (page: Page) => page.locator('.recommendation');
const address = (page: Page) => page.evaluate(() => location.pathname + location.search);
const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const exported = async (page: Page, name: string) =>
  new URL((await page.getByRole('link', { name }).getAttribute('href')) ?? '', 'http://x');

async function visit(site: Site, language: 'ar' | 'en', query = '', options = {}): Promise<Page> {
  const page = await site.visit(language, options);
  await page.goto(`${site.address}/recommendations${query}`);
  await items(page).first().waitFor();
  return page;
}

describeInBrowser('the recommendations', (site) => {
  it.each(['ar', 'en'] as const)(
    'are reached from the navigation, all of them, by document: %s',
    async (language) => {
      const { app, recommendations } = says[language];
      const page = await site.visit(language);
      await page.getByRole('navigation').getByRole('link', { name: app.recommendations }).click();
      await items(page).first().waitFor();
      expect(await items(page).count()).toBeGreaterThan(100);
      expect(await page.locator('.recommendations-document').count()).toBe(5);
      await eventually(() => page.title()).toContain(recommendations.title);
      await eventually(() => page.locator(':focus').innerText()).toBe(recommendations.title);
      const quotation = page.locator('.recommendation blockquote').first();
      expect(await quotation.getAttribute('lang')).toBe('ar');
      expect(await quotation.getAttribute('dir')).toBe('rtl');
    },
  );

  it('are filtered by several facets and a search, all of which the address keeps', async () => {
    const { recommendations } = says.en;
    const page = await visit(site, 'en');
    const states = facet(page, recommendations.facets.addressee).getByRole('checkbox', {
      name: /^States parties/,
    });
    await states.focus();
    await page.keyboard.press('Space');
    await eventually(() => address(page)).toBe('/recommendations?addressee=states-parties');
    await eventually(() => items(page).count()).toBe(12);
    await page.getByRole('searchbox').fill('الطلب');
    await eventually(() => items(page).count()).toBeLessThan(12);
    const left = await items(page).count();
    expect(left).toBeGreaterThan(1);
    await page.reload();
    await eventually(() => items(page).count()).toBe(left);
    expect(await states.isChecked()).toBe(true);
    expect(await page.getByRole('searchbox').inputValue()).toBe('الطلب');
    await page.getByRole('button', { name: recommendations.clearFilters }).click();
    await eventually(() => items(page).count()).toBeGreaterThan(left);
  });

  it('have tags that filter, and stop filtering', async () => {
    const { recommendations } = says.en;
    const page = await visit(site, 'en');
    const all = await items(page).count();
    const tag = page.getByRole('button', { name: recommendations.themes.technology }).first();
    await tag.click();
    await eventually(() => address(page)).toBe('/recommendations?theme=technology');
    await eventually(() => items(page).count()).toBeLessThan(all);
    expect(await tag.getAttribute('aria-pressed')).toBe('true');
    await tag.click();
    await eventually(() => items(page).count()).toBe(all);
  });

  it('say that none is left, and offer the way out', async () => {
    const { recommendations } = says.en;
    const page = await visit(site, 'en');
    await page.getByRole('searchbox').fill('qqqq');
    await page.getByText(recommendations.nothing).waitFor();
    expect(await page.getByRole('link', { name: recommendations.word }).count()).toBe(0);
    await page.getByRole('button', { name: recommendations.showAll }).click();
    await items(page).first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  it('are taken away as filtered, or as chosen', async () => {
    const { recommendations } = says.en;
    const page = await visit(site, 'en', '?document=a-hrc-14-32&search=الإنترنت');
    const { searchParams: filtered } = await exported(page, recommendations.word);
    expect([...filtered]).toEqual([
      ['search', 'الإنترنت'],
      ['document', 'a-hrc-14-32'],
      ['format', 'docx'],
      ['language', 'en'],
    ]);
    await page.goto(`${site.address}/recommendations`);
    await items(page).nth(2).getByRole('checkbox').check();
    await items(page).nth(4).getByRole('checkbox').check();
    await page.getByText('2 chosen').waitFor();
    const { pathname, searchParams: chosen } = await exported(page, recommendations.markdown);
    expect(pathname).toBe('/api/recommendations/export');
    expect(chosen.getAll('ids')).toHaveLength(2);
    expect(chosen.get('format')).toBe('md');
    await page.getByRole('checkbox', { name: recommendations.chooseAll }).check();
    expect((await exported(page, recommendations.print)).searchParams.has('ids')).toBe(false);
    expect(await page.getByRole('link', { name: recommendations.print }).getAttribute('target')).toBe(
      '_blank',
    );
    await page.getByRole('button', { name: recommendations.clearChoice }).click();
    expect(await items(page).nth(2).getByRole('checkbox').isChecked()).toBe(false);
  });

  it('lead to their paragraph, and back with choice, filter and place', async () => {
    const page = await visit(site, 'en', '?origin=own');
    await items(page).nth(20).getByRole('checkbox').check();
    const link = items(page).nth(20).locator('.recommendation-label');
    const href = await link.getAttribute('href');
    expect(href).toMatch(/^\/documents\/[\w-]+#p\w+\.\d+-\d+$/);
    const id = await link.getAttribute('id');
    await link.click();
    await eventually(() => page.evaluate(() => location.pathname + location.hash)).toBe(href);
    await eventually(() => items(page).count()).toBe(0);
    await page.goBack();
    await items(page).first().waitFor();
    expect(await address(page)).toBe('/recommendations?origin=own');
    expect(await items(page).nth(20).getByRole('checkbox').isChecked()).toBe(true);
    await eventually(() => page.locator(':focus').getAttribute('id')).toBe(id);
  });

  it('warn beside damaged text, and say what is quoted of which meeting', async () => {
    const { answer } = says.en;
    const page = await visit(site, 'en', '?document=ctoc-cop-2012-4');
    expect(await page.getByText(answer.damaged).count()).toBe(await items(page).count());
    await page.goto(`${site.address}/recommendations?year=2013`);
    await page.getByText('Quoted: meeting 5, 2013').first().waitFor();
  });

  it('say so when they cannot be read, and are read again', async () => {
    const { recommendations, source } = says.en;
    const page = await site.visit('en', { expected: /./ });
    await page.route('**/api/recommendations?*', (route) => route.abort());
    await page.goto(`${site.address}/recommendations`);
    await page.getByText(recommendations.failed).waitFor();
    await page.unroute('**/api/recommendations?*');
    await page.getByRole('button', { name: source.tryAgain }).click();
    await items(page).first().waitFor();
  });

  it('fit a narrow screen, where the filters fold away', async () => {
    const { recommendations } = says.ar;
    const page = await visit(site, 'ar', '?theme=technology', { viewport: { width: 390, height: 800 } });
    const [scroll, client] = await page
      .locator('#content')
      .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(scroll).toBe(client);
    const group = facet(page, recommendations.facets.theme);
    expect(await group.isVisible()).toBe(false);
    await page.locator('summary').click();
    expect(await group.isVisible()).toBe(true);
  });
});
