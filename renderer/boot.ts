// The first and smallest file: asks for the evening at once, and loads the app only after the dark room in
// index.html was painted, so that loading code never delays the first frame.
const evening = window.evenfall.ask('view', undefined)
const painted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
})

const fill = async (): Promise<void> => {
  await painted
  const { openWindow } = await import('./open-window')
  await openWindow(evening)
}

void fill()
