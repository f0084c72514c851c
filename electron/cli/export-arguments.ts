import * as z from 'zod'
import { expected, misfitOf, parsed } from '../../shared/document/fitting'
import type { Fitted } from '../../shared/document/misfit'
import { fit, refuse } from '../../shared/document/misfit'
import type { EveningDate } from '../../shared/evening/evening-date'
import { parseEveningDate } from '../../shared/evening/evening-date'
import { parseLanguage } from '../../shared/languages/language'

const parseWeeks = (text: string): number | undefined =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 520 ? Number(text) : undefined
const parsePath = (text: string): string | undefined => (text === '' ? undefined : text)

const schema = z
  .strictObject({
    week: parsed(parsePath, 'readable_file').exactOptional(),
    data: parsed(parsePath, 'data_folder').exactOptional(),
    out: parsed(parsePath, 'writable_file'),
    from: parsed(parseEveningDate, 'date').exactOptional(),
    weeks: parsed(parseWeeks, 'weeks').exactOptional(),
    lang: parsed(parseLanguage, 'language').exactOptional(),
    neutral: z.literal(true).exactOptional(),
  })
  .superRefine(({ week, data }, context) => {
    if (week === undefined && data === undefined) {
      context.addIssue({ code: 'custom', message: expected('readable_file'), path: ['week'] })
    }
    if (week !== undefined && data !== undefined) {
      context.addIssue({ code: 'custom', message: expected('one_source'), path: ['data'] })
    }
  })

/** What `export` was asked: from where, to where, and how. */
export interface ExportRequest {
  readonly source: { readonly week: string } | { readonly data: string }
  readonly out: string
  readonly from?: EveningDate
  readonly weeks?: number
  readonly neutral: boolean
}

/** Reads the flags of `export`. */
export const readExportArguments = (given: unknown): Fitted<ExportRequest> => {
  const read = schema.safeParse(given)
  if (!read.success) {
    return refuse(
      misfitOf(read.error, given, { nameOf: ([flag]) => `--${String(flag)}`, allowedAt: () => [] }),
    )
  }
  const { week, data = '', out, from, weeks, neutral } = read.data
  return fit({
    source: week === undefined ? { data } : { week },
    out,
    ...(from === undefined ? {} : { from }),
    ...(weeks === undefined ? {} : { weeks }),
    neutral: neutral === true,
  })
}
