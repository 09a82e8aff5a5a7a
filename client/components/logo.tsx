/** Dalil's mark: the letter dal over the lit line of a page. */
export function Logo({ size }: { size: number }) {
  return (
    <svg className="logo" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect className="logo-ground" width="32" height="32" rx="8" />
      <path className="logo-dal" d="M13 7.5c3.8 2.2 6.2 5.2 6.2 8.1 0 2.4-1.9 3.6-5.2 3.6H9.5" />
      <path className="logo-line" d="M9.5 24.6h13" />
    </svg>
  );
}
