/** What the build writes into the page: see vite.config.ts. */
interface ImportMetaEnv {
  /** Of Dalil, as in package.json. */
  readonly VERSION: string;
}
