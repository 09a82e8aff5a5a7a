/** The indexer's façade: the only file of it that the server imports. */
export { type BuildProgress, type BuildResult, buildIndex } from './build.ts';
export { Embedder } from './embed/embedder.ts';
export { openTransformersEmbedder } from './embed/transformers.ts';
export { IndexError } from './errors.ts';
export { openLexicon } from './lexicon/lexicon.ts';
export { type DalilIndex, openIndex } from './open.ts';
export type { Passage } from './store/catalogue.ts';
export type { Hit, SearchResult } from './store/hybrid.ts';
export { type Database, DatabaseError, openDurableDatabase } from './store/sqlite.ts';
export { detectLanguage } from './text/detect-language.ts';
export { normalise, westernDigits } from './text/normalise.ts';
export { splitSentences } from './text/sentences.ts';
export { contentWords, isStopWord } from './text/stop-words.ts';
export { tokenise, words } from './text/tokenise.ts';
