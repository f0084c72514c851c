/** The channel the window asks on. Apart from `ipc.ts`, so that the preload script carries no parsers. */
export const ASK_CHANNEL = 'evenfall:ask'

/** The channel fresh views are pushed on. */
export const VIEW_CHANNEL = 'evenfall:view'
