/** The documents that Dalil knows. Loaded when it is first visited. */
import type { DocumentSummary } from '#contract/documents';
import { Documents } from '../features/library/documents.tsx';
import type { Read } from '../lib/use-read.ts';

interface Props {
  documents: Read<DocumentSummary[]>;
  navigated: boolean;
}

export default function LibraryPage(props: Props) {
  return <Documents {...props} />;
}
