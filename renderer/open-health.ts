import { createContext, useContext } from 'react'

/** A part of health that has a sheet of its own. */
export type HealthPart = 'health' | 'medicines' | 'magnesium' | 'bath'

/** Every part, in the order of the settings. */
export const HEALTH_PARTS = ['health', 'medicines', 'magnesium', 'bath'] as const

const OpenHealth = createContext<(part: HealthPart) => void>(() => undefined)

/** Says how a sheet about health is opened, to every screen below. */
export const OpenHealthProvider = OpenHealth.Provider

/** Opens a sheet about health, from any screen. */
export const useOpenHealth = (): ((part: HealthPart) => void) => useContext(OpenHealth)
