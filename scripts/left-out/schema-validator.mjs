// Stands in for ajv and ajv-formats in the bundle: conf validates with them only when it is given a `schema`, which
// Evenfall never does (zod parses every document), and they would be most of the main process's code.
export class Ajv2020 {
  constructor() {
    throw new Error('electron-store was given a schema, but its validator is not part of the bundle.')
  }
}

export default {}
