// Runs before `npm start` and `npm test`: makes this folder ready to run, and says nothing when it already is.
// Plain syntax only, and the rest is imported after the check: this file has to parse on an old Node.
import { refuseOldNode } from './node-version.mjs'

refuseOldNode()

void import('./get-ready.mjs').then(function (ready) {
  return ready.getReadyOrExit({ forTests: process.argv.indexOf('--tests') !== -1 })
})
