/** Where training begins. */
export function Home(_: { navigated: boolean }) {
  return <main id="content" tabIndex={-1} />;
}
