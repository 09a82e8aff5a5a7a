/** The manifest of an index: what it was made of, with what, and what its files must hash to. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { IndexError } from '../errors.ts';

/** Raise when the files of an index change their meaning. */
export const formatVersion = 4;

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
  files: z.record(z.string(), z.string()),
  /** SHA-256 of all of the above. */
  checksum: z.string(),
});
export type Manifest = z.infer<typeof zManifest>;

const remedy = 'Run `npm run index`.';
const mismatch = (difference: string) =>
  new IndexError('index_mismatch', `The index ${difference}. ${remedy}`);

/** Hash of the contents in the order of the schema, whatever order they came in. */
const checksumOf = (contents: Omit<Manifest, 'checksum'>) =>
  createHash('sha256')
    .update(JSON.stringify(zManifest.omit({ checksum: true }).parse(contents)))
    .digest('hex');

export const withChecksum = (contents: Omit<Manifest, 'checksum'>): Manifest => ({
  ...contents,
  checksum: checksumOf(contents),
});

/** @throws IndexError `index_mismatch` for another format; Error when the text is not the manifest that was written */
export function readManifest(text: string): Manifest {
  const json: unknown = JSON.parse(text);
  const { format } = z.object({ format: z.int() }).parse(json);
  if (format !== formatVersion) throw mismatch(`has format ${format}, this version reads ${formatVersion}`);
  const manifest = zManifest.parse(json);
  const { checksum, ...contents } = manifest;
  if (checksumOf(contents) !== checksum) throw new Error('the manifest does not hash to its checksum');
  return manifest;
}

/** What an index must have been made with to be of use now. */
export interface Expected {
  model: Manifest['model'];
  corpus: string;
}

/** @throws IndexError `index_mismatch` naming the first difference and what to run */
export function assertMatches(manifest: Manifest, expected: Expected): void {
  const differences: [boolean, string][] = [
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
  if (found) throw mismatch(found[1]);
}
