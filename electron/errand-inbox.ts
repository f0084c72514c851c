/** Takes errands from Evenfalls that were started later, and keeps them until somebody can run them. */
export interface ErrandInbox {
  receive(errand: unknown): void
  /** Runs what has come so far, and whatever comes. */
  onErrand(run: (errand: unknown) => void): void
}

/** Builds an empty inbox. */
export const errandInbox = (): ErrandInbox => {
  const waiting: unknown[] = []
  let run = (errand: unknown): void => {
    waiting.push(errand)
  }
  return {
    receive: (errand) => run(errand),
    onErrand: (listener) => {
      run = listener
      for (const errand of waiting.splice(0)) listener(errand)
    },
  }
}
