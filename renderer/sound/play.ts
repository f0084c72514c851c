// A page nobody sees: it plays the one sound its address names and closes itself.
import bell from '../../resources/sounds/bell.wav'
import soft from '../../resources/sounds/soft.wav'
import wood from '../../resources/sounds/wood.wav'

const SOUNDS: Readonly<Record<string, string>> = { soft, bell, wood }

const play = async (name: string): Promise<void> => {
  const address = SOUNDS[name]
  if (address === undefined) return
  const speaker = new AudioContext()
  const source = speaker.createBufferSource()
  source.buffer = await speaker.decodeAudioData(await (await fetch(address)).arrayBuffer())
  source.connect(speaker.destination)
  await new Promise<void>((resolve) => {
    source.addEventListener('ended', () => resolve(), { once: true })
    source.start()
  })
}

void play(location.hash.slice(1)).finally(() => window.close())
