/** What the command line of the app may say. */
export interface StartOptions {
  /** `--data DIR`: where everything is kept, instead of the usual folder. */
  readonly dataFolder: string | null
  /** `--hidden`: without a window, as at login. */
  readonly hidden: boolean
}

/** Reads the arguments the app was started with; `no_folder` when `--data` names none. Others belong to Chromium. */
export const startOptions = (argv: readonly string[]): StartOptions | 'no_folder' => {
  const at = argv.findIndex((argument) => argument === '--data' || argument.startsWith('--data='))
  const named = argv[at]?.startsWith('--data=') ? argv[at].slice('--data='.length) : argv[at + 1]
  if (at !== -1 && (!named || named.startsWith('-'))) return 'no_folder'
  return { dataFolder: at === -1 ? null : (named ?? null), hidden: argv.includes('--hidden') }
}
