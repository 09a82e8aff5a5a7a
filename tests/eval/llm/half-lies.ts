/** How many of the liar's own sentences come through: what it copied, and the three lies with which it ends. */
import type { DalilIndex } from '#indexer';
import { ask } from '../../../server/answer/ask.ts';
import { LanguageModel } from '../../../server/answer/written/language-model.ts';
import type { LanguageModelConfig } from '../../../server/config.ts';
import type { Question } from '../metrics.ts';
import { lies } from './liar.ts';

export interface HalfLies {
  copied: number;
  copiedLost: number;
  lies: number;
  liesCaught: number;
}

export async function measureHalfLies(
  index: DalilIndex,
  config: LanguageModelConfig,
  questions: readonly Question[],
): Promise<HalfLies> {
  const model = await LanguageModel.open(config);
  const told: HalfLies = { copied: 0, copiedLost: 0, lies: 0, liesCaught: 0 };
  for (const question of questions) {
    const shown: boolean[] = [];
    const request = { question: question.ar, language: 'ar', writing: 'all' } as const;
    for await (const event of ask(index, request, { model, suggest: false }))
      if (event.type === 'written') shown.push(event.sentence.supported);
    // Fewer where it found too little to lie about.
    if (shown.length <= lies) continue;
    const [copied, lied] = [shown.slice(0, -lies), shown.slice(-lies)];
    told.copied += copied.length;
    told.copiedLost += copied.filter((supported) => !supported).length;
    told.lies += lied.length;
    told.liesCaught += lied.filter((supported) => !supported).length;
  }
  return told;
}
