import { useEffect, useRef, useState } from 'react'
import type { Instant } from '../../shared/evening/instant'
import { longSpan } from '../../shared/languages/spans'
import type { TonightView } from '../../shared/view'
import unseen from '../ui/unseen.module.css'
import { useWords, type Words } from '../words'
import { AHEAD, type Announcement, announcements } from './announcements'

/** Says politely, to those who do not see the screen, that a step is near, open or over. The countdown itself is silent. */
export const Announcer = ({ tonight, now }: { tonight: TonightView; now: Instant }) => {
  const words = useWords()
  const [said, setSaid] = useState<readonly Announcement[]>([])
  const seen = useRef({ tonight, now })
  useEffect(() => {
    const news = announcements(seen.current, { tonight, now })
    seen.current = { tonight, now }
    const say = (): void => setSaid(news)
    if (news.length > 0) say()
  }, [tonight, now])
  return (
    <p role="status" className={unseen.unseen}>
      {said.map((one) => `${sentence(words, one)}.`).join(' ')}
    </p>
  )
}

const sentence = ({ t, name }: Words, { step, what }: Announcement): string => {
  switch (what) {
    case 'soon':
      return t(($) => $.tonight.in, { step: name(step), span: longSpan(t, AHEAD) })
    case 'open':
      return t(($) => $.tonight.now, { step: name(step) })
    case 'closed':
      return t(($) => $.tonight.closed, { step: name(step) })
  }
}
