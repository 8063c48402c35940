import type { IncomingMessage, RequestListener } from 'node:http'
import { setCommonHeaders } from './common-headers.ts'
import type { Gate } from './gate.ts'
import { isFromThisMachine, noteOrigin, refuseOthers } from './on-this-machine.ts'
import type { Handle } from './render-page.ts'
import { type Hearing, requestListener } from './request-listener.ts'
import { LARGEST_BODY } from './whole-body.ts'

/** So many wait at most, each with a body of a form: others are told at once that the server starts. */
const MOST_HELD = 64

/**
 * Answers each request as the gate allows. `isOwn`: whether only this machine itself is answered, once that is known. What is sent to be
 * done while the server starts waits, its body whole, while there is room: a proxy may not send it to another process.
 */
export function gatedListener(gate: Gate, answer: Handle, isOwn: () => boolean, hearing: Hearing): RequestListener {
  const listener = requestListener(answer, hearing)
  let held = 0
  return (request, response) => {
    setCommonHeaders(response)
    const isFromHere = isFromThisMachine(request)
    const isAdmitted = () => !(isOwn() && refuseOthers(response, isFromHere)) && gate.admits(request, response)
    if (gate.holds(request) && held < MOST_HELD && isSmall(request)) {
      noteOrigin(request, isFromHere)
      held += 1
      response.once('close', () => {
        held -= 1
      })
      requestListener(async () => {
        await gate.decided()
        // Who has left is told nothing, and nothing is done for them.
        if (request.destroyed || response.destroyed) hearing.onCutShort()
        else if (isAdmitted()) await answer(request, response)
      }, hearing)(request, response)
    } else if (isAdmitted()) {
      noteOrigin(request, isFromHere)
      listener(request, response)
    }
  }
}

// What announces no length, or more than a form has, is not kept waiting.
function isSmall({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) <= LARGEST_BODY
}
