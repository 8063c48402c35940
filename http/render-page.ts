import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { environment } from '#config/environment'
import { type Answer, bufferResponse } from './buffered-response.ts'
import { ASKED } from './not-found-page.ts'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Lets Next make a page without a connection: for an address and a cookie alone. Nothing else that a browser sends can change what others
 * are sent, and whoever leaves early ends nothing. `instead`: the address that the page says it is, where another is made in its place.
 */
export async function renderPage(handle: Handle, url: string, { cookie, instead }: { cookie?: string; instead?: string }): Promise<Answer> {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = url
  request.headers = {
    host: ownHost(),
    'user-agent': 'gavel',
    'x-forwarded-for': '127.0.0.1',
    ...(cookie === undefined ? {} : { cookie }),
    ...(instead === undefined ? {} : { [ASKED]: instead }),
  }
  request.push(null)
  const response = new ServerResponse(request)
  const { whole } = bufferResponse(response)
  const handled = handle(request, response)
  const answer = await Promise.race([whole, handled.then(() => whole)])
  // Next waits for these.
  response.emit('finish')
  response.emit('close')
  await handled
  if (answer === null) throw new Error(`no answer was made for ${url}`)
  return answer
}

function ownHost(): string {
  const { PUBLIC_URL } = environment()
  return PUBLIC_URL === undefined ? 'localhost' : new URL(PUBLIC_URL).host
}
