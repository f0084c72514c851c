import { contextBridge, ipcRenderer } from 'electron'
import { ASK_CHANNEL, VIEW_CHANNEL } from '../shared/channels'
import type { EvenfallBridge } from '../shared/ipc'
import type { EveningView } from '../shared/view'

const bridge = {
  ask: (name, argument) => ipcRenderer.invoke(ASK_CHANNEL, name, argument),
  onView: (listener) => {
    const show = (_: unknown, view: EveningView): void => listener(view)
    ipcRenderer.on(VIEW_CHANNEL, show)
    return () => {
      ipcRenderer.off(VIEW_CHANNEL, show)
    }
  },
} satisfies EvenfallBridge

contextBridge.exposeInMainWorld('evenfall', bridge)
