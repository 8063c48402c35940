import type { RequestListener } from 'node:http'
import { setCommonHeaders } from './common-headers.ts'
import type { Gate } from './gate.ts'
import { isFromThisMachine, noteOrigin, refuseOthers } from './on-this-machine.ts'
import type { Handle } from './render-page.ts'
import { type Hearing, requestListener } from './request-listener.ts'

/**
 * Answers each request as the gate allows. `isOwn`: whether only this machine itself is answered, once that is known. What is sent to be
 * done while the server starts waits, its body whole and counted as any other: a proxy may not send it to another process.
 */
export function gatedListener(gate: Gate, answer: Handle, isOwn: () => boolean, hearing: Hearing): RequestListener {
  const listener = requestListener(answer, hearing)
  return (request, response) => {
    setCommonHeaders(response)
    const isFromHere = isFromThisMachine(request)
    const isAdmitted = () => !(isOwn() && refuseOthers(response, isFromHere)) && gate.admits(request, response)
    if (gate.holds(request)) {
      noteOrigin(request, isFromHere)
      requestListener(async () => {
        await gate.decided()
        if (isAdmitted()) await answer(request, response)
      }, hearing)(request, response)
    } else if (isAdmitted()) {
      noteOrigin(request, isFromHere)
      listener(request, response)
    }
  }
}
