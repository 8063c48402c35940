import type { IncomingMessage, ServerResponse } from 'node:http'
import { environment } from '#config/environment'
import { client } from '#db/client'
import { type Answer, bufferResponse, sendAnswer } from './buffered-response.ts'
import { setCommonHeaders } from './common-headers.ts'
import { askForNothing, isPage } from './not-found-page.ts'
import { precompressedAssets } from './precompressed-assets.ts'
import { VisitorCache, visitorKey } from './visitor-cache.ts'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What answers requests in production: compressed files, visitors' pages from the cache, a whole 404 page, and Next for the rest. */
export function answerRequests(handle: Handle): Handle {
  const visitors = new VisitorCache(() => client().changeMark())
  const sendCompressed = precompressedAssets(environment().GAVEL_DIST)
  return async (request, response) => {
    if (request.url?.startsWith('/_next/static/')) return sendCompressed(request, response, () => handle(request, response))
    if (!isPage(request)) return handle(request, response)
    const make = () => makePage(handle, request, response)
    const key = visitorKey(request)
    if (key === null) return void (await make())
    const { answer, made } = await visitors.answer(key, make)
    if (made) return
    if (answer === null) await make()
    else sendAnswer(response, answer)
  }
}

// Sends the page that Next makes, or the whole message where there is none; null when the browser has gone.
async function makePage(handle: Handle, request: IncomingMessage, response: ServerResponse): Promise<Answer | null> {
  const page = bufferResponse(response)
  void handle(request, response)
  const answer = await page.whole
  if (answer?.status !== 404) {
    if (answer) page.send(answer)
    return answer
  }
  page.drop()
  setCommonHeaders(response)
  askForNothing(request)
  const nothing = bufferResponse(response)
  void handle(request, response)
  const shown = await nothing.whole
  if (shown) nothing.send(shown)
  return shown
}
