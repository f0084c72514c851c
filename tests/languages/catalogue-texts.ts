import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../../shared/languages/en'
import type { Language } from '../../shared/languages/language'
import { nl } from '../../shared/languages/nl'

/** Words in groups of words. */
export type Tree = { readonly [key: string]: string | Tree }

/** Every text of a tree with the path to it, such as `tonight.title`. */
export const leavesOf = (tree: Tree, path: readonly string[] = []): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[[...path, key].join('.'), value] as [string, string]]
      : leavesOf(value, [...path, key]),
  )

/** The catalogue every screen shares. */
export const core: Record<Language, Tree> = { en, nl }

const LANGUAGES_FOLDER = join(import.meta.dirname, '../../shared/languages')

/** The areas there are, by the files of a language. */
export const areaNames = (language: Language): readonly string[] =>
  readdirSync(join(LANGUAGES_FOLDER, language))
    .map((file) => file.replace('.ts', ''))
    .sort()

/** An area's words, as its file exports them under one name. */
export const areaWords = async (language: Language, area: string): Promise<Tree> => {
  const exported: Record<string, Tree> = await import(`../../shared/languages/${language}/${area}.ts`)
  const [words = {}] = Object.values(exported)
  return words
}

/** The gaps of a text, in the order of the alphabet. */
export const gapsIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()
