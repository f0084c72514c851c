import { useEffect, useRef, useState } from 'react'
import type { Screen } from './screen'
import unseen from './ui/unseen.module.css'

/**
 * Reads the headline of a screen out when another one is shown: the focus goes there where it was lost with the screen
 * before, and stays where it is otherwise.
 */
export const ScreenTeller = ({ shown }: { shown: Screen }) => {
  const [said, setSaid] = useState('')
  const before = useRef(shown)
  useEffect(() => {
    const place = document.getElementById('screen')
    if (!place || before.current === shown) return
    before.current = shown
    const tell = (): boolean => {
      // While a screen is loaded the one before stays, hidden.
      const title = [...place.querySelectorAll('h1')].find((one) => one.checkVisibility())
      if (!title) return false
      const isLost = document.activeElement === document.body
      setSaid(isLost ? '' : title.textContent)
      if (isLost) {
        title.tabIndex = -1
        title.focus({ preventScroll: true })
      }
      return true
    }
    if (tell()) return
    // A screen that was never shown is loaded first, and some ask for what they show.
    const observer = new MutationObserver(() => tell() && observer.disconnect())
    observer.observe(place, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [shown])
  return (
    <p role="status" className={unseen.unseen}>
      {said}
    </p>
  )
}
