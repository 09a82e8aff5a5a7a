/** What was learned. */
export function ProgressPage(_: { navigated: boolean }) {
  return <main id="content" tabIndex={-1} />;
}
