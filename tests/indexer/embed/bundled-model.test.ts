/** The bundled model: unit vectors, the same for a text wherever it stands, and cosines that are pinned. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '#indexer';
import { realModel } from '../support/embedders.ts';

let model: Embedder;

beforeAll(async () => {
  model = await realModel();
}, 30_000);

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? Number.NaN), 0);

async function cosine(question: string, passage: string): Promise<number> {
  const [vector] = await model.embedDocuments([passage]);
  return dot(await model.embedQuery(question), vector ?? []);
}

describe('the bundled model', () => {
  it('says which it is', () => {
    expect(model).toMatchObject({
      model: 'dalil-field-6',
      dimension: 256,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it.each(['الاتجار بالأشخاص', 'trafficking in persons', '贩运人口', '1', 'كلمة '.repeat(3000)])(
    'gives a unit vector of 256 for %j',
    async (text) => {
      const vector = await model.embedQuery(text);
      expect(vector).toHaveLength(256);
      expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    },
  );

  it.each(['؟', '😀', '\uD800', '', ' '])('gives %j, which says nothing, no direction', async (text) => {
    expect(Math.hypot(...(await model.embedQuery(text)))).toBe(0);
    expect(await model.pieces(text)).toEqual([]);
  });

  it('gives a text the same vector alone, as a question and among others', async () => {
    const texts = Array.from({ length: 70 }, (_, at) => `${'طويل '.repeat(at % 40)}نص ${at}`);
    const together = await model.embedDocuments(texts);
    expect(together).toHaveLength(70);
    for (const at of [0, 31, 32, 39, 69]) {
      const text = texts[at] ?? '';
      expect(dot(together[at] ?? [], await model.embedQuery(text))).toBeCloseTo(1, 4);
    }
  });

  it('gives no vectors for no texts', async () => {
    expect(await model.embedDocuments([])).toEqual([]);
  });

  // Measured with this model; other weights or another tokenizer would give others.
  it.each([
    ['الاتجار بالأشخاص', 'human trafficking', 0.6654],
    ['trafficking in persons', '贩运人口', 0.6433],
    ['What is forced labour?', 'ما هو العمل القسري؟', 0.7597],
    ['الاتجار بالأشخاص', 'سعر النفط', -0.0222],
    // Trafficking is not smuggling.
    ['الاتجار بالأشخاص', 'تهريب المهاجرين', -0.0655],
  ])('finds «%s» and «%s» %f alike', async (question, passage, expected) => {
    expect(await cosine(question, passage)).toBeCloseTo(expected, 2);
  });

  it('reads Arabic the same with and without vowel signs and tatweel', async () => {
    expect(await cosine('مُكَافَحَةُ الاتِّجَـــارِ', 'مكافحة الاتجار')).toBeCloseTo(1, 4);
  });
});
