/** How long magnesium keeps away from a medicine, in hours; the two directions differ. */
export interface Spacing {
  /** Hours to wait after the medicine before taking magnesium. */
  readonly medicineThenMagnesium: number
  /** Hours to wait after magnesium before taking the medicine. */
  readonly magnesiumThenMedicine: number
}

/**
 * Gaps between magnesium and medicines, by medicine. Mostly from antacid labels (UK SmPC 3-4 h), so on the safe
 * side: ciprofloxacin from Nix 1989, moxifloxacin from its US label, tetracyclines from SmPC and interaction tables.
 * `undefined` means no gap helps: magnesium is left out and a pharmacist asked.
 */
const SPACINGS = {
  antibiotic_unknown: { medicineThenMagnesium: 4, magnesiumThenMedicine: 8 },
  levofloxacin: { medicineThenMagnesium: 2, magnesiumThenMedicine: 4 },
  ofloxacin_norfloxacin: { medicineThenMagnesium: 2, magnesiumThenMedicine: 4 },
  ciprofloxacin: { medicineThenMagnesium: 2, magnesiumThenMedicine: 6 },
  delafloxacin: { medicineThenMagnesium: 2, magnesiumThenMedicine: 6 },
  moxifloxacin: { medicineThenMagnesium: 4, magnesiumThenMedicine: 8 },
  tetracyclines: { medicineThenMagnesium: 3, magnesiumThenMedicine: 4 },
  nitrofurantoin: { medicineThenMagnesium: 4, magnesiumThenMedicine: 4 },
  bisphosphonates: { medicineThenMagnesium: 2, magnesiumThenMedicine: 4 },
  levothyroxine: { medicineThenMagnesium: 4, magnesiumThenMedicine: 4 },
  iron: { medicineThenMagnesium: 4, magnesiumThenMedicine: 4 },
  hydroxychloroquine_chloroquine_quinidine: { medicineThenMagnesium: 4, magnesiumThenMedicine: 4 },
  penicillamine: { medicineThenMagnesium: 4, magnesiumThenMedicine: 4 },
  eltrombopag: { medicineThenMagnesium: 4, magnesiumThenMedicine: 4 },
  dolutegravir: { medicineThenMagnesium: 2, magnesiumThenMedicine: 6 },
  other_hiv_integrase: undefined,
  gabapentin: { medicineThenMagnesium: 2, magnesiumThenMedicine: 2 },
  mycophenolate: { medicineThenMagnesium: 3, magnesiumThenMedicine: 3 },
  fluoride: { medicineThenMagnesium: 3, magnesiumThenMedicine: 3 },
  digoxin_or_narrow_range: { medicineThenMagnesium: 3, magnesiumThenMedicine: 3 },
  other_oral_medicine: { medicineThenMagnesium: 2, magnesiumThenMedicine: 2 },
} as const satisfies Record<string, Spacing | undefined>

/** The name of a medicine Evenfall has a gap for. */
export type MedicineId = keyof typeof SPACINGS

/** Every medicine name, in the order of the table. */
export const MEDICINES = Object.keys(SPACINGS) as readonly MedicineId[]

/** Reads a medicine's name; undefined when there is no gap known for it. */
export const parseMedicineId = (text: string): MedicineId | undefined => MEDICINES.find((id) => id === text)

/**
 * Whether a medicine's gap gives way where it would leave magnesium no time at all: the one for medicines that are not
 * in the table by name is general advice (UK SmPC 2-3 h), not a known interaction.
 */
export const givesWay = (medicine: MedicineId): boolean => medicine === 'other_oral_medicine'

/** The gap of a medicine, undefined where no gap helps. */
export const spacingOf = (medicine: MedicineId): Spacing | undefined => SPACINGS[medicine]
