import type { SayOf } from '../languages/area'
import type { NotificationToShow } from '../ports'
import type { Wording } from '../reminders/wording'

/** The name of the notice about tablets running out. */
const STOCK_KEY = 'stock'

/** Says, without a sound, for how many evenings the tablets last. */
export const stockNotice = (
  { say, isPrivate }: Pick<Wording, 'say' | 'isPrivate'>,
  sayStock: SayOf<'stock'>,
  eveningsLeft: number,
): NotificationToShow => ({
  key: STOCK_KEY,
  title: isPrivate ? say(($) => $.app.name) : sayStock(($) => $.notice_title),
  body: isPrivate
    ? sayStock(($) => $.private_body)
    : eveningsLeft === 0
      ? sayStock(($) => $.none_left)
      : sayStock(($) => $.lasts, { count: eveningsLeft }),
  actions: [],
  sound: 'none',
  urgency: 'low',
})
