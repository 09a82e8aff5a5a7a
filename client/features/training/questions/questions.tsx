/** The reader's own questions. */
export function Questions(_: { navigated: boolean }) {
  return <main id="content" tabIndex={-1} />;
}
