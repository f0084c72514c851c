import { describe, expect, it } from 'vitest'
import { sayOf } from '../../shared/languages/area'
import { stockEn } from '../../shared/languages/en/stock'
import { sayIn } from '../../shared/languages/language'
import { stockNl } from '../../shared/languages/nl/stock'
import { stockNotice } from '../../shared/stock/stock-notice'

const sayStock = sayOf('stock', { en: stockEn, nl: stockNl }, 'en')
const notice = (isPrivate: boolean, evenings: number) =>
  stockNotice({ say: sayIn('en'), isPrivate }, sayStock, evenings)

describe('the notice about tablets', () => {
  it('says how long they last, or that none are left', () => {
    expect([notice(false, 3).body, notice(false, 0).body]).toEqual([
      sayStock(($) => $.lasts, { count: 3 }),
      stockEn.none_left,
    ])
  })
  it('names nothing where others may read along', () => {
    expect(notice(true, 0)).toMatchObject({ title: 'Evenfall', body: stockEn.private_body })
    expect(`${notice(true, 3).title} ${notice(true, 3).body}`).not.toMatch(/magnesium|tablet/i)
  })
})
