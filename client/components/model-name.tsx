/** The name of a language model inside a text, where it keeps its own direction. */
import type { ReactNode } from 'react';

export const ModelName = (name: ReactNode) => (
  <bdi className="model-name" dir="ltr" translate="no">
    {name}
  </bdi>
);
