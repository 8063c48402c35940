import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { chunkedUpload, rawAnswer, rawConnection } from '#harness/raw-request'
import { listenOn } from './listen.ts'
import { requestListener } from './request-listener.ts'

// A real server on this machine, with an answer of our own in Next's place.

let servers: Server[] = []
let heard: { method: string; url: string; body: string }[] = []
let errors: unknown[] = []
let cutShort = 0

afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  servers = []
  heard = []
  errors = []
  cutShort = 0
})

async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request)
  heard.push({ method: request.method ?? '', url: request.url ?? '', body })
  response.end(`${body.length} heard`)
}

async function serving(answer = echo): Promise<string> {
  const hearing = { onError: (cause: unknown) => `id-${errors.push(cause)}`, onCutShort: () => void cutShort++ }
  servers = await listenOn('127.0.0.1', 0, requestListener(answer, hearing), () => undefined)
  const address = servers[0]?.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

describe('a body', () => {
  test('reaches its reader whole, however it comes', async () => {
    const url = await serving()
    const words = 'Алматы '.repeat(10_000)
    const post = (body: string) => fetch(`${url}/en`, { method: 'POST', body }).then((answer) => answer.text())
    const head = 'POST /en HTTP/1.1\r\nHost: gavel.test\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n'
    expect([await post(words), await post('')]).toEqual(['70000 heard', '0 heard'])
    expect(await rawAnswer(url, `${head}5\r\nAlmat\r\n1\r\ny\r\n0\r\n\r\n`)).toContain('6 heard')
    expect(heard.map(({ body }) => body)).toEqual([words, '', 'Almaty'])
  })

  test('over a megabyte is refused and never read, announced or not', async () => {
    const url = await serving()
    const announced = await fetch(`${url}/en`, { method: 'POST', body: 'a'.repeat(1_100_000) }).then(
      ({ status }) => status,
      () => 0,
    )
    const unannounced = await chunkedUpload(url, '/en', 30)
    expect([[0, 413].includes(announced), [0, 413].includes(unannounced.status), unannounced.sent < 20]).toEqual([true, true, true])
    expect(heard).toEqual([])
  })

  test('that never comes whole reaches nobody, and is counted', async () => {
    const url = await serving()
    const socket = await rawConnection(url, 'POST /en HTTP/1.1\r\nHost: gavel.test\r\nContent-Length: 100\r\n\r\nabc')
    await sleep(50)
    socket.destroy()
    await sleep(50)
    expect([heard, cutShort]).toEqual([[], 1])
  })

  test('of many who send at once: the largest makes room, and a short form is heard', async () => {
    const url = await serving()
    const large = Array.from({ length: 72 }, () =>
      rawConnection(url, `POST /en HTTP/1.1\r\nHost: gavel.test\r\nContent-Length: 1000000\r\n\r\n${'a'.repeat(999_000)}`),
    )
    const sockets = await Promise.all(large)
    for (const socket of sockets) socket.on('error', () => undefined)
    await sleep(500)
    const answer = await fetch(`${url}/en`, { method: 'POST', body: 'a short form' })
    expect([answer.status, await answer.text()]).toEqual([200, '12 heard'])
    for (const socket of sockets) socket.destroy()
    await sleep(100)
  })

  test('announced where none can be ends the connection, so that nothing of it is taken for the next request', async () => {
    const url = await serving()
    const two = await rawAnswer(
      url,
      'GET /en HTTP/1.1\r\nHost: gavel.test\r\nContent-Length: 5\r\n\r\nGET /ru HTTP/1.1\r\nHost: gavel.test\r\n\r\n',
      500,
    )
    expect(two.match(/HTTP\/1\.1 \d{3}/g)).toEqual(['HTTP/1.1 400'])
    expect(heard).toEqual([])
  })
})

describe('an answer that fails', () => {
  const failing = async (): Promise<void> => {
    throw new Error('the disk is gone')
  }

  test('is a page in the language of its address, or of the reader', async () => {
    const url = await serving(failing)
    const page = async (path: string, language: string) => {
      const answer = await fetch(url + path, { headers: { accept: 'text/html', 'accept-language': language } })
      return [
        answer.status,
        answer.headers.get('x-content-type-options'),
        /<html lang="..">|<h1>[^<]*<\/h1>/g.exec(await answer.text())?.[0],
      ]
    }
    expect([await page('/ru/meetings', 'en'), await page('/', 'kk'), await page('/en', 'ru')]).toEqual([
      [500, 'nosniff', '<html lang="ru">'],
      [500, 'nosniff', '<html lang="kk">'],
      [500, 'nosniff', '<html lang="en">'],
    ])
    expect(errors).toHaveLength(3)
  })

  test('is a status to a program', async () => {
    const url = await serving(failing)
    const answer = await fetch(`${url}/api/agenda/edit-item`, { method: 'POST', body: '{}' })
    expect([answer.status, await answer.text()]).toEqual([500, ''])
  })

  test('that has begun is broken off, not finished as if it were whole', async () => {
    const url = await serving(async (_, response) => {
      response.writeHead(200, { 'Content-Length': 100 })
      response.write('half')
      throw new Error('the disk is gone')
    })
    await expect(fetch(`${url}/en`).then((answer) => answer.text())).rejects.toThrow()
  })
})

test('what only a proxy may say is not believed from anybody, and pages hear no headers of a connection', async () => {
  let headers: IncomingMessage['headers'] = {}
  const url = await serving(async (request, response) => {
    headers = request.headers
    response.end()
  })
  const said = {
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'https',
    Forwarded: 'for=1.2.3.4',
    'X-Real-IP': '1.2.3.4',
    TE: 'trailers',
  }
  await rawAnswer(
    url,
    `GET /en?nonsense=1 HTTP/1.1\r\nHost: gavel.test\r\nConnection: close\r\n${Object.entries(said)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}\r\n`,
  )
  const { host, connection, 'x-forwarded-for': from, ...others } = headers
  expect([host, connection, from, others]).toEqual(['gavel.test', 'close', '127.0.0.1', {}])
})
