/** The database of what users make: its tables, in the order in which they came to be. */
import { type Database, openDurableDatabase } from '#indexer';
import { conversationTables } from './conversations/store.ts';
import { trainingTables } from './training/tables.ts';
import { translationTables } from './translations.ts';

/** SQL that takes the tables from one version to the next; never changed, only added to. */
export const userMigrations: readonly string[] = [conversationTables, trainingTables, translationTables];

/** @throws DatabaseError when it cannot be opened */
export const openUserDatabase = (file: string): Database => openDurableDatabase(file, userMigrations);
