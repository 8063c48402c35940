import type { IncomingMessage, ServerResponse } from 'node:http'
import { environment } from '#config/environment'
import { client } from '#db/client'
import { type Answer, bufferResponse } from './buffered-response.ts'
import { setCommonHeaders } from './common-headers.ts'
import { DocumentCache, type Made } from './document-cache.ts'
import { documentOf, NotADocument } from './document-of-page.ts'
import { KeptDocument } from './kept-document.ts'
import { askForNothing, isPage, nothingIn } from './not-found-page.ts'
import { pageStyles } from './page-styles.ts'
import { precompressedAssets } from './precompressed-assets.ts'
import type { ReadLog } from './read-log.ts'
import { isEmbed, type Reading, readingPage } from './reading-page.ts'
import { type Handle, renderPage } from './render-page.ts'
import { sendDocument } from './send-document.ts'

/** Who may show a programme in a frame: our own pages, and the sites that the operator named. */
const framers = () => ["'self'", ...environment().EMBED_ORIGINS]

/** What it costs to remember that there is nothing at an address. */
const POINTER = 2_000

/**
 * What answers requests in production: compressed files, reading pages as documents, a whole 404 page, and Next for the rest. `onError` is
 * told of a page that cannot be made a document; it is sent as Next made it.
 */
export function answerRequests(handle: Handle, log: ReadLog, onError: (cause: unknown) => void): Handle {
  const build = environment().GAVEL_DIST
  const documents = new DocumentCache(() => client().changeMark())
  const styles = pageStyles(build)
  const sendCompressed = precompressedAssets(build)

  return async (request, response) => {
    if (request.url?.startsWith('/_next/static/')) return sendCompressed(request, response, () => handle(request, response))
    const reading = readingPage(request)
    const document = reading && (await documentFor(reading))
    if (document) return sendDocument(request, response, document, reading.cookie === undefined)
    if (isPage(request)) return makePage(handle, request, response)
    response.setHeader('Vary', 'Cookie')
    return handle(request, response)
  }

  async function documentFor(reading: Reading): Promise<KeptDocument | null> {
    const { url, cookie } = reading
    const fresh = cookie === undefined ? documents.fresh(url) : null
    if (fresh) return fresh
    const reader = { signedIn: cookie !== undefined, ...log.readerOf(cookie) }
    return documents.answer(url, reader, async () => {
      const { result: page, reads } = await log.noting(() => renderPage(handle, url, cookie === undefined ? {} : { cookie }))
      if (page.status === 404) return nothing(reading, reads)
      const document = page.status === 200 ? await made(page, isEmbed(url)) : null
      return document && { document, reads }
    })
  }

  // That there is nothing is said to all visitors in the same words, whatever the address: it is made once for each language.
  async function nothing({ url, cookie }: Reading, reads: object): Promise<Made> {
    const locale = url.slice(1, 3)
    const instead = cookie === undefined ? `/${locale}` : url
    const make = async (): Promise<Made> => {
      const nothingThere = await log.noting(() =>
        renderPage(handle, nothingIn(locale), { instead, ...(cookie === undefined ? {} : { cookie }) }),
      )
      const document = await made(nothingThere.result)
      return document && { document, reads: nothingThere.reads }
    }
    const reader = { signedIn: cookie !== undefined, ...log.readerOf(cookie) }
    const document = await documents.answer(cookie === undefined ? `404 ${locale}` : `404 ${url}`, reader, make)
    return document && { document, reads, bytes: POINTER }
  }

  async function made(page: Answer, framed = false): Promise<KeptDocument | null> {
    if (page.headers['set-cookie'] !== undefined) return null
    try {
      const { html, style } = await documentOf(page.body.toString('utf8'), styles)
      return new KeptDocument(page.status, html, style, framed ? framers() : null)
    } catch (cause) {
      if (!(cause instanceof NotADocument)) throw cause
      onError(cause)
      return null
    }
  }
}

// Sends the page that Next makes, or the whole message where there is none.
async function makePage(handle: Handle, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = bufferResponse(response)
  void handle(request, response)
  const answer = await page.whole
  if (answer?.status !== 404) {
    if (answer) page.send(personal(answer))
    return
  }
  page.drop()
  setCommonHeaders(response)
  askForNothing(request)
  const nothing = bufferResponse(response)
  void handle(request, response)
  const shown = await nothing.whole
  if (shown) nothing.send(personal(shown))
}

// Next names what its own scripts ask by, and not the cookie.
function personal(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, vary: ['Cookie', answer.headers.vary ?? []].flat().join(', ') } }
}
