/**
 * Looks again and again until there is something to see, and hands it over; fails with a sentence when the time is
 * up. `undefined` and `false` mean "not yet".
 */
export const until = async <Seen>(
  what: string,
  look: () => Seen | undefined | false | Promise<Seen | undefined | false>,
  withinMs = 5000,
): Promise<Seen> => {
  const deadline = performance.now() + withinMs
  for (;;) {
    const seen = await look()
    if (seen !== undefined && seen !== false) return seen
    if (performance.now() > deadline) throw new Error(`Waited ${withinMs} ms in vain for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
