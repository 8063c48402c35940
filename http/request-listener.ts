import type { RequestListener } from 'node:http'
import { admitRequest } from './admit-request.ts'
import { setCommonHeaders } from './common-headers.ts'
import { sendRefusal } from './refused-page.ts'
import type { Handle } from './render-page.ts'

export type Hearing = {
  /** Called with the cause when an answer fails. */
  onError: (cause: unknown) => void
  /** Called when somebody left before what they were sending had arrived. */
  onCutShort: () => void
}

/** Answers each request: refuses what no browser sends, lets `answer` make the rest, and says so where that fails. */
export function requestListener(answer: Handle, { onError, onCutShort }: Hearing): RequestListener {
  const answerOrFail: Handle = async (request, response) => {
    try {
      await answer(request, response)
    } catch (cause) {
      onError(cause)
      sendRefusal(request, response, 500, 'failed')
    }
  }
  return (request, response) => {
    setCommonHeaders(response)
    const admitted = admitRequest(request, response, onCutShort)
    if (admitted === true) void answerOrFail(request, response)
    else if (admitted !== false) void admitted.then((whole) => (whole ? answerOrFail(request, response) : undefined))
  }
}
