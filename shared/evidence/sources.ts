/** Where something can be read: a paper, an opinion, a leaflet. */
export interface Source {
  /** Who, and where it was published; the same in every language. */
  readonly cited: string
  /** Null for pages and leaflets that are kept up to date under one name. */
  readonly year: number | null
  /** Its digital object identifier, such as `10.5664/jcsm.3170`. */
  readonly doi?: string
}

const listed = {
  mah_2021: {
    cited: 'Mah & Pitre, BMC Complementary Medicine and Therapies 21:125',
    year: 2021,
    doi: '10.1186/s12906-021-03297-z',
  },
  arab_2023: {
    cited: 'Arab et al., Biological Trace Element Research 201:121',
    year: 2023,
    doi: '10.1007/s12011-022-03162-1',
  },
  hausenblas_2024: {
    cited: 'Hausenblas et al., Sleep Medicine: X 8:100121',
    year: 2024,
    doi: '10.1016/j.sleepx.2024.100121',
  },
  scf_2001: { cited: 'EU Scientific Committee on Food, upper intake level of magnesium', year: 2001 },
  bfr_2017: { cited: 'BfR, press release 50/2017 (opinion 034/2017)', year: 2017 },
  iom_1997: { cited: 'Institute of Medicine, Dietary Reference Intakes', year: 1997 },
  vkm_2016: { cited: 'VKM, magnesium in food supplements', year: 2016 },
  firoz_2001: { cited: 'Firoz & Graber, Magnesium Research', year: 2001 },
  schuette_1994: { cited: 'Schuette et al., Journal of Parenteral and Enteral Nutrition', year: 1994 },
  inagawa_2006: {
    cited: 'Inagawa et al., Sleep and Biological Rhythms 4:75',
    year: 2006,
    doi: '10.1111/j.1479-8425.2006.00193.x',
  },
  yamadera_2007: {
    cited: 'Yamadera et al., Sleep and Biological Rhythms 5:126',
    year: 2007,
    doi: '10.1111/j.1479-8425.2007.00262.x',
  },
  nix_1989: { cited: 'Nix et al., Clinical Pharmacology & Therapeutics 46:700', year: 1989 },
  moxifloxacin_label: { cited: 'Moxifloxacin, US label (DailyMed)', year: null },
  magnaspartate: { cited: 'Magnaspartate, UK summary of product characteristics', year: null },
  van_laecke_2023: {
    cited: 'Van Laecke, Kidney and Dialysis 4(1)',
    year: 2023,
    doi: '10.3390/kidneydial4010001',
  },
  haghayegh_2019: {
    cited: 'Haghayegh et al., Sleep Medicine Reviews 46:124',
    year: 2019,
    doi: '10.1016/j.smrv.2019.04.008',
  },
  tai_2021: {
    cited: 'Tai et al., Journal of Clinical Sleep Medicine 17:1257',
    year: 2021,
    doi: '10.5664/jcsm.9180',
  },
  japan_caa: { cited: 'Consumer Affairs Agency, Japan', year: null },
  groeber_2017: { cited: 'Gröber et al., Nutrients 9:813', year: 2017, doi: '10.3390/nu9080813' },
  drake_2013: {
    cited: 'Drake et al., Journal of Clinical Sleep Medicine',
    year: 2013,
    doi: '10.5664/jcsm.3170',
  },
  gardiner_2023: {
    cited: 'Gardiner et al., Sleep Medicine Reviews',
    year: 2023,
    doi: '10.1016/j.smrv.2023.101764',
  },
  gardiner_2024: { cited: 'Gardiner et al., SLEEP', year: 2024, doi: '10.1093/sleep/zsae230' },
  iom_2001: { cited: 'Institute of Medicine, report on caffeine', year: 2001 },
  knutti_1981: {
    cited: 'Knutti et al., European Journal of Clinical Pharmacology 21:121',
    year: 1981,
    doi: '10.1007/BF00637512',
  },
  culm_merdek_2005: {
    cited: 'Culm-Merdek et al., British Journal of Clinical Pharmacology',
    year: 2005,
    doi: '10.1111/j.1365-2125.2005.02467.x',
  },
  efsa_2015: { cited: 'EFSA Journal 13(5):4102', year: 2015, doi: '10.2903/j.efsa.2015.4102' },
  voedingscentrum: { cited: 'Voedingscentrum, factsheet Cafeïne', year: null },
  windred_2024: { cited: 'Windred et al., SLEEP 47(1)', year: 2024, doi: '10.1093/sleep/zsad253' },
  cribb_2023: { cited: 'Cribb et al., eLife 88359', year: 2023, doi: '10.7554/eLife.88359' },
  watson_2015: {
    cited: 'Watson et al., consensus of the AASM and the SRS',
    year: 2015,
    doi: '10.5664/jcsm.4758',
  },
  brown_2022: {
    cited: 'Brown et al., PLoS Biology 20:e3001571',
    year: 2022,
    doi: '10.1371/journal.pbio.3001571',
  },
  gardiner_2025: {
    cited: 'Gardiner et al., Sleep Medicine Reviews 80:102030',
    year: 2025,
    doi: '10.1016/j.smrv.2024.102030',
  },
  stutz_2019: {
    cited: 'Stutz et al., Sports Medicine 49:269',
    year: 2019,
    doi: '10.1007/s40279-018-1015-0',
  },
  riemann_2023: {
    cited: 'Riemann et al., European Insomnia Guideline, Journal of Sleep Research 32:e14035',
    year: 2023,
    doi: '10.1111/jsr.14035',
  },
} as const satisfies Record<string, Source>

/** The name of a source. */
export type SourceId = keyof typeof listed

/** Everything a claim may rest on. */
export const SOURCES: Readonly<Record<SourceId, Source>> = listed

/** Every source's name. */
export const SOURCE_IDS = Object.keys(listed) as [SourceId, ...SourceId[]]

/**
 * The address of a source on the web; undefined for one without a DOI.
 *
 * @example addressOf('drake_2013') // 'https://doi.org/10.5664/jcsm.3170'
 */
export const addressOf = (id: SourceId): string | undefined => {
  const { doi } = SOURCES[id]
  return doi === undefined ? undefined : `https://doi.org/${doi}`
}
