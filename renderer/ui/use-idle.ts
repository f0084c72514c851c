import { useEffect, useState } from 'react'

/** Whether the window has had a moment with nothing to do, for what is not needed at first. */
export const useIdle = (): boolean => {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    const waiting = requestIdleCallback(() => setIsIdle(true))
    return () => cancelIdleCallback(waiting)
  }, [])
  return isIdle
}
