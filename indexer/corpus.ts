/** Loads the corpus folder: the manifest of documents and their raw files, each checked against its hash. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Concept, zGlossary } from '#corpus/glossary';
import { type Language, languageCodes } from '#corpus/languages';
import { zDocuments } from '#corpus/schema';
import { IndexError } from './errors.ts';
import type { RawDocument } from './parse/index.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenise } from './text/tokenise.ts';

/** The code whose change makes parsed documents and their terms stale. */
const readerCode = ['parse', 'text', 'store/query-terms.ts', 'store/catalogue-writer.ts'];

const glossaryFile = 'glossary.json';

export interface Corpus {
  raws: RawDocument[];
  glossary: Concept[];
  /** Hash of the raw files, their manifest, the glossary and the code that reads them. */
  hash: string;
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

/** @throws IndexError `corpus_invalid` naming the entry or file that is wrong */
export async function loadCorpus(corpusFolder: string): Promise<Corpus> {
  const manifest = await readData(corpusFolder, 'documents.json', zDocuments);
  const glossary = await readData(corpusFolder, glossaryFile, zGlossary);
  const hash = createHash('sha256').update(manifest.text).update(glossary.text);
  const raws: RawDocument[] = [];
  for (const source of manifest.data) {
    const bytes = await readFile(join(corpusFolder, 'raw', source.file)).catch((cause: unknown) => {
      throw new IndexError(
        'corpus_invalid',
        `documents.json names ${source.file}, which is not in corpus/raw.`,
        { cause },
      );
    });
    const actual = sha256(bytes);
    if (actual !== source.sha256)
      throw new IndexError(
        'corpus_invalid',
        `corpus/raw/${source.file} has SHA-256 ${actual}, documents.json says ${source.sha256}. Correct whichever is wrong.`,
      );
    raws.push({ source, raw: bytes.toString('utf8') });
    hash.update(actual);
  }
  hash.update(await readerHash());
  return { raws, glossary: glossary.data, hash: hash.digest('hex') };
}

async function readData<Data>(
  folder: string,
  file: string,
  schema: z.ZodType<Data>,
): Promise<{ text: string; data: Data }> {
  const text = await readFile(join(folder, file), 'utf8').catch((cause: unknown) => {
    throw new IndexError('corpus_invalid', `There is no ${file} in ${folder}.`, { cause });
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new IndexError('corpus_invalid', `${file} is not valid JSON.`, { cause });
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success)
    throw new IndexError('corpus_invalid', `${file} is not valid: ${z.prettifyError(parsed.error)}`);
  return { text, data: parsed.data };
}

/** Says how this machine breaks and stems words, which other versions of Node.js and of the stemmers may do otherwise. */
const probe: Record<Language, string> = {
  ar: 'وبالضحايا والمتاجرين، في آليات الإحالة الوطنية.',
  en: 'Trafficked children’s recruiters were identified. Who prosecuted them?',
  fr: 'L’exploitation des travailleuses migrantes a été dénoncée. Et après ?',
  es: 'Las víctimas fueron identificadas rápidamente. ¿Quién las protegió?',
  ru: 'Пострадавшие были выявлены инспекторами труда. Что дальше?',
  zh: '劳动监察员识别了人口贩运受害者。然后呢？',
};

async function readerHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of readerCode.map((name) => join(import.meta.dirname, name))) {
    const files = path.endsWith('.ts') ? [path] : await filesIn(path);
    for (const file of files) hash.update(await readFile(file));
  }
  for (const language of languageCodes)
    hash.update(
      JSON.stringify([tokenise(probe[language], language), splitSentences(probe[language], language)]),
    );
  return hash.digest('hex');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
