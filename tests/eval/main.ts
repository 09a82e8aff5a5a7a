/** `npm run eval`: measures answers; with `--llm` what a language model writes. */
if (process.argv.includes('--llm')) await import('./llm/main.ts');
else await import('./answers.ts');
