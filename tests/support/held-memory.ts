import { readFileSync, rmSync } from 'node:fs'
import * as z from 'zod'
import type { HiddenApp } from './launch'

const snapshot = z.object({
  snapshot: z.object({
    meta: z.object({
      node_fields: z.array(z.string()),
      node_types: z.tuple([z.array(z.string())], z.unknown()),
    }),
  }),
  nodes: z.array(z.number()),
})

/** What V8 makes for itself: code it compiles anew as it gets to know the program, and its own tables. */
const OWN_TO_V8: ReadonlySet<string> = new Set(['code', 'hidden'])

/** Bytes the main process holds on to itself: everything but compiled code, once what can be collected was. */
export const heldMemory = async ({ app }: HiddenApp, file: string): Promise<number> => {
  await app.evaluate((_, path) => {
    const load = (name: string): unknown => process.mainModule?.require(name)
    const { writeHeapSnapshot } = load('node:v8') as { writeHeapSnapshot(path: string): string }
    writeHeapSnapshot(path)
  }, file)
  const { snapshot: described, nodes } = snapshot.parse(JSON.parse(readFileSync(file, 'utf8')))
  rmSync(file)
  const { node_fields: fields, node_types: types } = described.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let held = 0
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (!OWN_TO_V8.has(types[0][nodes[node + type] ?? -1] ?? '')) held += nodes[node + size] ?? 0
  }
  return held
}
