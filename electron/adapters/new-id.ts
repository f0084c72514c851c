import { randomUUID } from 'node:crypto'
import type { NewId } from '../../shared/ports'

/** A random UUID. */
export const newId: NewId = () => randomUUID()
