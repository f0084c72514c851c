import { createContext, useContext } from 'react'

/** Where the settings can be opened. */
export type SettingsPart = 'top' | 'data'

const OpenSettings = createContext<(part: SettingsPart) => void>(() => undefined)

/** Says how the settings are opened, to every screen below. */
export const OpenSettingsProvider = OpenSettings.Provider

/** Opens the settings, at one part of them. */
export const useOpenSettings = (): ((part: SettingsPart) => void) => useContext(OpenSettings)
