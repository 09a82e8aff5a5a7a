/** Where the reader is: days begin and end there. */
export const timeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
