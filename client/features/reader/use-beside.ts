/** The version of the document that is read beside it, fetched when it is chosen. */
import { useCallback, useMemo, useState } from 'react';
import type { DocumentView } from '#contract/documents';
import { readDocument } from '../../lib/api/documents.ts';
import { useRead } from '../../lib/use-read.ts';
import { takeApart } from './anatomy.ts';
import type { Version } from './text.tsx';

export function useBeside() {
  const [chosen, choose] = useState<string | null>(null);
  const read = useCallback(
    async (signal: AbortSignal): Promise<DocumentView | null> => {
      if (chosen === null) return null;
      const version = await readDocument(chosen, signal);
      if (version === null) throw new Error(`${chosen} is listed as a version but is not there`);
      return version;
    },
    [chosen],
  );
  const reading = useRead(read);
  const document = reading.state === 'read' ? reading.value : null;
  const version = useMemo<Version | null>(
    () => document && { document, anatomy: takeApart(document.blocks) },
    [document],
  );
  return { chosen, choose, reading, version };
}
