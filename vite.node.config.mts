import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

/** What runs outside the window. Chosen with `--mode`: main (boot and all it loads), preload, or cli. */
const parts = {
  main: {
    input: {
      boot: 'electron/boot.ts',
      main: 'electron/main.ts',
      'calendar-reader': 'electron/calendar-reader.ts',
    },
    outDir: 'out/main',
    external: ['electron'],
  },
  preload: { input: { preload: 'electron/preload.ts' }, outDir: 'out/main', external: ['electron'] },
  cli: { input: { evenfall: 'electron/cli.ts' }, outDir: 'out/cli', external: [] },
}

const builtins = builtinModules.flatMap((name) => [name, `node:${name}`])

export default defineConfig(({ mode }) => {
  const part = parts[mode as keyof typeof parts]
  return {
    resolve: {
      alias: [
        {
          find: /^ajv(-formats|\/dist\/2020\.js)$/,
          replacement: inProject('scripts/left-out/schema-validator.mjs'),
        },
        { find: 'semver', replacement: inProject('scripts/left-out/versions.mjs') },
        { find: /^fast-xml-(parser|builder)$/, replacement: inProject('scripts/left-out/xml.mjs') },
      ],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: mode === 'cli' ? [refuseElectron] : [],
    // Everything is bundled: the packaged app has no node_modules, and loading many small files is slow.
    ssr: { noExternal: true, external: part.external },
    publicDir: false,
    build: {
      ssr: true,
      outDir: part.outDir,
      // The preload goes into the same folder as main, after it.
      emptyOutDir: mode !== 'preload',
      target: 'node18',
      minify: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: part.input,
        external: [...builtins, ...part.external],
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name].cjs',
          // A sandboxed preload can't require its neighbours, and the command line is one file to copy.
          codeSplitting: mode === 'main',
        },
      },
    },
  }
})

/** The command line runs on plain Node: an import that reaches Electron is a mistake, told at build time. */
const refuseElectron: Plugin = {
  name: 'refuse-electron',
  resolveId(source, importer) {
    if (source === 'electron')
      throw new Error(`electron/cli.ts must run without Electron, but ${importer} imports it.`)
  },
}

function inProject(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
