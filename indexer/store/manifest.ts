/** The manifest of an index: what it was made of, with what, and what its files must hash to. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { IndexError } from '../errors.ts';
import { catalogueFile } from './layout.ts';

/** Raise when the files of an index change their meaning. */
export const formatVersion = 3;

export const zManifest = z.object({
  format: z.int(),
  generation: z.string(),
  created: z.iso.datetime(),
  model: z.object({ name: z.string(), fingerprint: z.string(), dimension: z.int().positive() }),
  /** Hash of the corpus and of the code that reads it. */
  corpus: z.string(),
  documents: z.int(),
  paragraphs: z.int(),
  /** SHA-256 of every file of the generation but this one. */
  files: z
    .record(z.string(), z.string())
    .refine((files) => catalogueFile in files, 'the catalogue is missing'),
  /** SHA-256 of all of the above. */
  checksum: z.string(),
});
export type Manifest = z.infer<typeof zManifest>;

const checksumOf = (contents: Omit<Manifest, 'checksum'>) =>
  createHash('sha256').update(JSON.stringify(contents)).digest('hex');

export const withChecksum = (contents: Omit<Manifest, 'checksum'>): Manifest => ({
  ...contents,
  checksum: checksumOf(contents),
});

/** @throws when the text is not a manifest or not the one that was written */
export function readManifest(text: string): Manifest {
  const { checksum, ...contents } = zManifest.parse(JSON.parse(text));
  const written = JSON.parse(text) as Record<string, unknown>;
  delete written.checksum;
  if (createHash('sha256').update(JSON.stringify(written)).digest('hex') !== checksum)
    throw new Error('the manifest does not hash to its checksum');
  return { ...contents, checksum };
}

/** What an index must have been made with to be of use now. */
export interface Expected {
  model: Manifest['model'];
  corpus: string;
}

const remedy = 'Run `npm run index`.';

/** @throws IndexError `index_mismatch` naming the first difference and what to run */
export function assertMatches(manifest: Manifest, expected: Expected): void {
  const differences: [boolean, string][] = [
    [manifest.format !== formatVersion, `has format ${manifest.format}, this version reads ${formatVersion}`],
    [
      manifest.model.dimension !== expected.model.dimension,
      `holds vectors of ${manifest.model.dimension} dimensions, the model "${expected.model.name}" makes ${expected.model.dimension}`,
    ],
    [
      manifest.model.fingerprint !== expected.model.fingerprint,
      `was made with the model "${manifest.model.name}", not with this "${expected.model.name}"`,
    ],
    [
      manifest.corpus !== expected.corpus,
      'was made from other documents or by another version of the reader',
    ],
  ];
  const found = differences.find(([differs]) => differs);
  if (found) throw new IndexError('index_mismatch', `The index ${found[1]}. ${remedy}`);
}
