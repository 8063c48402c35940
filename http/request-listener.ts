import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { admitRequest } from './admit-request.ts'
import { setCommonHeaders } from './common-headers.ts'
import { sendRefusal } from './refused-page.ts'
import type { Handle } from './render-page.ts'

export type Hearing = {
  /** Called with the cause when an answer fails. Answers the id under which it is in the log. */
  onError: (cause: unknown) => string
  /** Called when somebody left before what they were sending had arrived. */
  onCutShort: () => void
  /** Called with each request when it arrives. */
  onRequest?: ((request: IncomingMessage, response: ServerResponse) => void) | null
}

/** Answers each request: refuses what no browser sends, lets `answer` make the rest, and says so where that fails. */
export function requestListener(answer: Handle, { onError, onCutShort, onRequest }: Hearing): RequestListener {
  const answerOrFail: Handle = async (request, response) => {
    try {
      await answer(request, response)
    } catch (cause) {
      sendRefusal(request, response, 500, 'failed', onError(cause))
    }
  }
  return (request, response) => {
    onRequest?.(request, response)
    setCommonHeaders(response)
    const admitted = admitRequest(request, response, onCutShort)
    if (admitted === true) void answerOrFail(request, response)
    else if (admitted !== false) void admitted.then((whole) => (whole ? answerOrFail(request, response) : undefined))
  }
}
