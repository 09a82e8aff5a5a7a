/** A quotation of a document that was damaged before it reached us carries a warning; others do not. */
import { expect, it } from 'vitest';
import { describeInBrowser } from './browser.ts';
import {
  ask,
  type Cited,
  citedFor,
  eventually,
  highlighted,
  lastTurn,
  marks,
  panel,
  says,
} from './conversation.ts';

const damagedDocument = 'ctoc-cop-2012-4';

/** Answered from the damaged document, or lately so: the first that is will do. */
const questions = {
  ar: [
    'لماذا أنشأت عدة دول وحدات وطنية لتنسيق مكافحة الاتجار؟',
    'ما الضمانات المقترحة لخدم المنازل العاملين لدى الدبلوماسيين؟',
    'كيف يمكن إعلام المستهلكين بأن السلعة لم تُنتج باستغلال الأطفال؟',
    'أي فئة استهدفتها بعض الدول بفرص التعليم والإعانات حتى تكون أقل عرضة للاتجار؟',
  ],
  en: [
    'What safeguards are suggested for domestic workers employed in diplomats’ homes?',
    'What came out of the first national conference of specialized trafficking prosecutors in Peru?',
    'What have some states banned in order to shrink the market for commercial sex?',
    'Where could the money to compensate victims come from?',
  ],
} as const;

describeInBrowser('a damaged document', (site) => {
  it.each(['ar', 'en'] as const)('is marked wherever it is quoted or opened: %s', async (language) => {
    const answers = await Promise.all(
      questions[language].map(async (question) => ({
        question,
        cited: await citedFor(site.address, question),
      })),
    );
    const quotes = ({ citation }: Cited) => citation.document === damagedDocument;
    const { question, cited } =
      answers.find((answer) => answer.cited.some(quotes)) ?? expect.fail('find a question answered from it');
    const page = await site.visit(language);
    await ask(page, question);
    for (const [number, sentence] of cited.entries()) {
      const damaged = quotes(sentence);
      expect(sentence.damaged).toBe(damaged);
      const warning = lastTurn(page)
        .locator('.quotation')
        .nth(number)
        .getByText(says[language].answer.damaged);
      expect(await warning.count()).toBe(damaged ? 1 : 0);
    }
    const at = cited.findIndex(quotes);
    await marks(page).nth(at).click();
    await eventually(() => highlighted(page)).toBe(cited[at]?.slice);
    await panel(page).getByText(says[language].documents.damagedWhy).waitFor();
  });

  it('is marked in the list of documents, and no other is', async () => {
    const page = await site.visit('en');
    const marked = page.locator('.library-entry').filter({ hasText: says.en.documents.damaged });
    await marked.first().waitFor();
    expect(await marked.count()).toBe(1);
    expect(await marked.innerText()).toContain('CTOC/COP/2012/4');
  });
});
