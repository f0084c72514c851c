/** A tree of texts. A counted one has two forms, under its name with `_one` and `_other`. */
export interface Texts {
  readonly [key: string]: string | Texts
}

/** A catalogue as a selector sees it: the two forms of a counted text are one. */
type Asked<Tree> = {
  readonly [Key in keyof Tree as Key extends `${infer Name}_${'one' | 'other'}`
    ? Name
    : Key]: Tree[Key] extends string ? Tree[Key] : Asked<Tree[Key]>
}

/** What stands between `{{` and `}}` in a text. */
type GapsIn<Text> = Text extends `${string}{{${infer Gap}}}${infer Rest}` ? Gap | GapsIn<Rest> : never

/** What fills the gaps of a text; `count` also chooses its form. */
type Filling<Text> = Readonly<Record<GapsIn<Text>, string | number>> & { readonly count?: number }

/**
 * Turns a selector into a catalogue into a sentence: `say(($) => $.steps.warm_bath)`. A wrong key does not compile, nor
 * a filling that misses a gap. A selector that ends at a group gives all its sentences.
 */
export interface SayFrom<Tree> {
  <Text extends string>(select: ($: Asked<Tree>) => Text, filling?: Filling<Text>): string
  <Group extends Readonly<Record<string, string>>>(
    select: ($: Asked<Tree>) => Group,
    filling?: Filling<Group[keyof Group]>,
  ): { readonly [Key in keyof Group]: string }
}

/** The two forms of a counted text. */
type Forms = readonly [one: string, other: string]

interface Choices {
  readonly [key: string]: string | Forms | Choices
}

type Filled = string | { readonly [key: string]: Filled }

/** A speaker of one catalogue; `language` decides which form a count takes. */
export const sayFrom = <Tree extends Texts>(texts: Texts, language: string): SayFrom<Tree> => {
  const choices = choicesOf(texts)
  const plural = new Intl.PluralRules(language)
  const told = (
    chosen: string | Forms | Choices,
    filling: Readonly<Record<string, string | number>>,
  ): Filled => {
    if (typeof chosen === 'string') return filled(chosen, filling)
    if (isForms(chosen)) {
      const [one, other] = chosen
      return filled(plural.select(Number(filling['count'])) === 'one' ? one : other, filling)
    }
    return Object.fromEntries(Object.entries(chosen).map(([key, text]) => [key, told(text, filling)]))
  }
  const say = (select: ($: Choices) => string | Forms | Choices, filling = {}): Filled =>
    told(select(choices), filling)
  // The types speak of the tree as it was written.
  return say as unknown as SayFrom<Tree>
}

const isForms = (chosen: Forms | Choices): chosen is Forms => Array.isArray(chosen)

/** Puts each filling into its gap, as it is: what a user wrote is never read for gaps of its own. */
const filled = (text: string, filling: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) => String(filling[name] ?? gap))

const choicesOf = (texts: Texts): Choices =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]): [string, string | Forms | Choices] => {
      const name = key.replace(/_(one|other)$/, '')
      const [one, other] = [texts[`${name}_one`], texts[`${name}_other`]]
      if (typeof one === 'string' && typeof other === 'string') return [name, [one, other]]
      return [key, typeof text === 'string' ? text : choicesOf(text)]
    }),
  )
