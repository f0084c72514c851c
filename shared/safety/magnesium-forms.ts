/** How much of a compound's weight is magnesium. */
export interface MagnesiumForm {
  /** Of the dry compound; null where it varies by product. */
  readonly dry: number | null
  /** Of the usual hydrate, where there is one. */
  readonly hydrate: number | null
}

/**
 * Forms sold for taking by mouth, with the share of magnesium in their weight, computed from molar masses and
 * cross-checked with a table in Molecules 2021;26:2419. The amount on the label always wins over these.
 */
export const MAGNESIUM_FORMS = {
  bisglycinate: { dry: 0.141, hydrate: 0.117 },
  citrate: { dry: 0.162, hydrate: null },
  l_threonate: { dry: 0.083, hydrate: null },
  taurate: { dry: 0.089, hydrate: null },
  lactate: { dry: 0.12, hydrate: 0.102 },
  oxide: { dry: 0.603, hydrate: null },
  marine: { dry: null, hydrate: null },
  gluconate: { dry: 0.059, hydrate: 0.054 },
  chloride: { dry: 0.255, hydrate: 0.12 },
  malate: { dry: 0.155, hydrate: null },
} as const satisfies Record<string, MagnesiumForm>

/** The name of a form. */
export type FormId = keyof typeof MAGNESIUM_FORMS

/** Every form, in the order they are offered; no order of merit. */
export const FORMS = Object.keys(MAGNESIUM_FORMS) as readonly FormId[]

/** What a weight of a compound may hold, in elemental milligrams to the nearest whole one. */
export interface ElementalEstimate {
  readonly dry: number
  readonly hydrate: number | null
}

/**
 * The magnesium in a weight of a compound, dry and as its hydrate; null where the form says nothing about it. An
 * estimate only: the label's amount of magnesium always wins.
 *
 * @example elementalIn('oxide', 414) // { dry: 250, hydrate: null }
 */
export const elementalIn = (form: FormId, compoundMilligrams: number): ElementalEstimate | null => {
  const { dry, hydrate }: MagnesiumForm = MAGNESIUM_FORMS[form]
  if (dry === null) return null
  return {
    dry: Math.round(compoundMilligrams * dry),
    hydrate: hydrate === null ? null : Math.round(compoundMilligrams * hydrate),
  }
}

/** The share of glycine in bisglycinate, beside that of magnesium. */
const GLYCINE_SHARE = 0.86

/**
 * The glycine that comes with so much magnesium as bisglycinate, in milligrams: at most, as some products hold other
 * forms too. Information only, never a reason for more magnesium.
 *
 * @example glycineWith(200) // 1220
 */
export const glycineWith = (elementalMilligrams: number): number =>
  Math.round((elementalMilligrams * GLYCINE_SHARE) / MAGNESIUM_FORMS.bisglycinate.dry)
