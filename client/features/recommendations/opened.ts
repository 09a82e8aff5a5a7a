/** Which recommendation was opened in its document last: whoever comes back goes on reading there. */
let last: string | null = null;

export const opened = {
  remember(id: string): void {
    last = id;
  },
  /** Once. */
  take(): string | null {
    const id = last;
    last = null;
    return id;
  },
};
