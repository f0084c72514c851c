import { useEffect, useState } from 'react'

/** Whether this was painted once, for what would only delay that. */
export const usePainted = (): boolean => {
  const [isPainted, setIsPainted] = useState(false)
  useEffect(() => setIsPainted(true), [])
  return isPainted
}
