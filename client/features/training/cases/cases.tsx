/** The simulations. */
export function Cases(_: { navigated: boolean }) {
  return <main id="content" tabIndex={-1} />;
}
