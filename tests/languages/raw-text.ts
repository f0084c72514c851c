const SAID_BY =
  'aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label|text|caption|heading'
const TEMPLATE = '`(?:\\$\\{[^}]*\\}|[^`$])*`'
const IN_BRACES = `\\{\\s*('[^']*'|"[^"]*"|${TEMPLATE})\\s*\\}`
const ATTRIBUTE = new RegExp(`(?<![\\w-])(?:${SAID_BY})=(?:("[^"]*")|${IN_BRACES})`, 'g')
const CHILD = new RegExp(`>\\s*${IN_BRACES}`, 'g')

const hasWords = (literal: string): boolean => /\p{L}/u.test(literal.replace(/\$\{[^}]*\}/g, ''))

/**
 * Words written into a component instead of a catalogue, as an attribute that is read out or shown, or as a literal
 * between tags. Bare words between tags are found by the linter.
 */
export const rawTextIn = (component: string): string[] =>
  [ATTRIBUTE, CHILD]
    .flatMap((place) => [...component.matchAll(place)])
    .filter(([, ...literals]) => literals.some((literal) => literal && hasWords(literal)))
    .map(([found]) => found)
