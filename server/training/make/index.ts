/** Items made from the paragraphs. */
import type { ParagraphRef } from '#corpus/schema';
import type { DalilIndex } from '#indexer';
import type { Item } from '../items.ts';

export const itemsOf = (_: DalilIndex, __: string, ___: ParagraphRef): readonly Item[] => [];
