import ICAL from 'ical.js'

// Lines may hold 75 octets; ical.js counts the fold's leading space on top of its limit.
ICAL.foldLength = 74

/** One property as jCal (RFC 7265): name, parameters, type, value. */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  value: string | number | Readonly<Record<string, string | number>>,
]

/** One component as jCal (RFC 7265): name, properties, components within. */
export type Component = readonly [
  name: string,
  properties: readonly Property[],
  components: readonly Component[],
]

/** Writes a component as RFC 5545 text: CRLF after every line, no line over 75 octets. */
export const writeComponent = (component: Component): string => ICAL.stringify(component as never)

/** Reads RFC 5545 text; undefined when it is not one calendar. */
export const readCalendar = (text: string): Component | undefined => {
  try {
    const parsed = ICAL.parse(text) as unknown as Component
    return parsed[0] === 'vcalendar' ? parsed : undefined
  } catch {
    return undefined
  }
}

/**
 * A text property. Line ends become one kind and other control characters go: RFC 5545 has no way to write them.
 *
 * @example textProperty('summary', 'Bath; then tea') // SUMMARY:Bath\; then tea
 */
export const textProperty = (name: string, text: string): Property => [
  name,
  {},
  'text',
  text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ''),
]

/** The first property of that name. */
export const propertyOf = ([, properties]: Component, name: string): Property | undefined =>
  properties.find(([property]) => property === name)

/** The value of the first property of that name. */
export const valueOf = (component: Component, name: string): Property[3] | undefined =>
  propertyOf(component, name)?.[3]

/** The same when it is text; undefined for anything else. */
export const textOf = (component: Component, name: string): string | undefined => {
  const value = valueOf(component, name)
  return typeof value === 'string' ? value : undefined
}
