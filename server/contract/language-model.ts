/** The language model of a server, and translations that it makes of cited paragraphs. */
import { z } from 'zod';
import { zLanguage, zParagraphRef } from '#corpus/schema';

export const zLanguageModel = z.object({
  /** `ollama:llama3.1`. */
  name: z.string(),
  /** It runs on the computer of the server: questions and paragraphs are sent nowhere else. */
  local: z.boolean(),
});
export type LanguageModelInfo = z.infer<typeof zLanguageModel>;

export const zLanguageModelResponse = z.object({ model: zLanguageModel.nullable() });

export const zTranslationRequest = z.strictObject({
  document: z.string().min(1).max(200),
  paragraph: zParagraphRef,
  /** To translate into. */
  language: zLanguage,
});
export type TranslationRequest = z.infer<typeof zTranslationRequest>;

/** A whole paragraph as a language model translated it: no document, and never quoted. */
export const zTranslation = z.object({
  text: z.string(),
  language: zLanguage,
  model: z.string(),
});
export type Translation = z.infer<typeof zTranslation>;
