import { Agent, createServer, get, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { Connections } from './connections.ts'
import { Gate } from './gate.ts'
import { gatedListener } from './gated-listener.ts'
import { isFromThisMachine, refuseOthers } from './on-this-machine.ts'
import type { Handle } from './render-page.ts'
import { stopServers } from './stop-servers.ts'

// How the server listens before it is ready, to whom it answers, and how it stops.

const open: Server[] = []
afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

async function listening(server: Server): Promise<number> {
  open.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const ask = (port: number, path = '/en', headers: Record<string, string> = {}, agent?: Agent): Promise<Answer> =>
  new Promise((done, failed) => {
    get({ port, path, host: '127.0.0.1', headers, ...(agent ? { agent } : {}) }, (answer) => {
      let body = ''
      answer.on('data', (chunk) => {
        body += String(chunk)
      })
      answer.once('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body }))
    }).once('error', failed)
  })

describe('a server that is not ready', () => {
  test('answers at once that it is starting; then it is ready; while it stops it is not', async () => {
    const gate = new Gate('Starting.')
    const port = await listening(createServer((request, response) => void (gate.admits(request, response) && response.end('page'))))
    const seen = async () =>
      (await Promise.all(['/en', '/api/health', '/api/ready'].map((path) => ask(port, path)))).map(({ status, body }) => [status, body])
    expect(await seen()).toEqual([
      [503, 'Starting.'],
      [503, '{"status":"starting"}'],
      [503, '{"status":"starting"}'],
    ])
    expect((await ask(port)).headers['retry-after']).toBe('5')
    gate.open()
    expect(await seen()).toEqual([
      [200, 'page'],
      [200, 'page'],
      [200, '{"status":"open"}'],
    ])
    gate.stop()
    expect(await seen()).toEqual([
      [200, 'page'],
      [200, 'page'],
      [503, '{"status":"stopping"}'],
    ])
    expect((await ask(port)).headers.connection).toBe('close')
  })
})

describe('what is sent to be done while a server starts', () => {
  const send = async (port: number) => {
    const answer = await fetch(`http://127.0.0.1:${port}/en`, { method: 'POST', body: 'words' })
    return [answer.status, await answer.text()]
  }
  const starting = async () => {
    const gate = new Gate('Starting.')
    let [cut, done] = [0, 0]
    const answer: Handle = async (request, response) => {
      let words = ''
      for await (const piece of request) words += String(piece)
      done += 1
      response.end(`taken: ${words}`)
    }
    const onCutShort = () => {
      cut += 1
    }
    const hearing = { onError: () => '', onCutShort }
    const port = await listening(createServer(gatedListener(gate, answer, () => false, hearing)))
    return { gate, port, cutShort: () => cut, taken: () => done }
  }

  test('waits for it and is done once, whatever else is told at once that it starts', async () => {
    const { gate, port } = await starting()
    const sent = send(port)
    expect((await ask(port)).status).toBe(503)
    await sleep(200)
    gate.open()
    expect(await sent).toEqual([200, 'taken: words'])
    expect(await send(port)).toEqual([200, 'taken: words'])
  })

  test('is done for nobody who has left meanwhile, and no more of it waits than there is room for', async () => {
    const { gate, port, cutShort, taken } = await starting()
    const left = connect(port, '127.0.0.1', () => left.write('POST /en HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\n\r\nwords'))
    left.on('error', () => undefined)
    await sleep(100)
    left.destroy()
    await sleep(100)
    const sent = Array.from({ length: 70 }, () => send(port))
    const soon = await Promise.race([Promise.all(sent.slice(-1)), sleep(4_000)])
    expect(soon).toEqual([[503, 'Starting.']])
    gate.open()
    const answers = (await Promise.all(sent)).map(([status]) => status)
    expect([answers.filter((status) => status === 200).length, answers.filter((status) => status === 503).length]).toEqual([64, 6])
    expect([cutShort(), taken()]).toEqual([1, 64])
  })

  test('is refused when the server stops before it was ready, and when it takes too long', async () => {
    const { gate, port } = await starting()
    const [sent, late] = [send(port), await starting()]
    const began = performance.now()
    const tooLate = send(late.port)
    await sleep(100)
    gate.stop()
    expect(await sent).toEqual([503, 'Starting.'])
    expect(await tooLate).toEqual([503, 'Starting.'])
    expect(performance.now() - began).toBeGreaterThan(4_900)
  })
})

describe('a server with demo accounts or a shifted clock', () => {
  test('answers its own machine alone: no other name, and nobody for whom a proxy asks', async () => {
    const port = await listening(
      createServer((request, response) => void (refuseOthers(response, isFromThisMachine(request)) || response.end('page'))),
    )
    const asked = async (headers: Record<string, string>) => (await ask(port, '/en', headers)).status
    for (const host of ['127.0.0.1', 'localhost:3000', '[::1]:3000']) expect([host, await asked({ host })]).toEqual([host, 200])
    for (const host of ['process.example', '192.0.2.7:3000', '127.0.0.1.example'])
      expect([host, await asked({ host })]).toEqual([host, 421])
    for (const name of ['X-Forwarded-For', 'X-Real-IP', 'Forwarded', 'Via'])
      expect([name, await asked({ host: 'localhost', [name]: '127.0.0.1' })]).toEqual([name, 421])
  })

  test('takes no request by HTTP/1.0 for one of its own machine: so asks a proxy with the settings it came with', async () => {
    let own: boolean | undefined
    const port = await listening(
      createServer((request, response) => {
        own = isFromThisMachine(request)
        response.end()
      }),
    )
    await new Promise<void>((done) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n'))
      socket.resume().once('close', () => done())
    })
    expect(own).toBe(false)
  })
})

describe('stopping', () => {
  /** A server whose answers are made so. */
  const answering = async (answer: RequestListener) => {
    const server = createServer(answer)
    const connections = new Connections()
    connections.watch(server)
    const port = await listening(server)
    return { port, stop: (within: number) => stopServers([server], connections, { within }) }
  }
  const slowly = (milliseconds: number) =>
    answering((request, response) => {
      request.resume()
      setTimeout(() => response.setHeader('Connection', 'close').end('done'), milliseconds)
    })

  test('what is in flight is answered, and nothing new is accepted', async () => {
    const { port, stop } = await slowly(400)
    const inFlight = ask(port)
    await sleep(50)
    const stopped = stop(5_000)
    await sleep(50)
    await expect(ask(port)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    expect((await inFlight).body).toBe('done')
    await stopped
  })

  test('a request that is on its way on a connection kept open is answered', async () => {
    const { port, stop } = await answering((_request, response) => void response.end('done'))
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    await ask(port, '/', {}, agent)
    const stopped = stop(5_000)
    expect((await ask(port, '/', {}, agent)).body).toBe('done')
    await stopped
    agent.destroy()
  })

  test('whoever reads slowly gets the whole of a long answer', async () => {
    const long = 'x'.repeat(20_000_000)
    const { port, stop } = await answering((_request, response) => void response.end(long))
    const read = new Promise<number>((done) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n'))
      let length = 0
      socket.on('data', (chunk) => {
        // The first piece is looked at for a while.
        if (length === 0) socket.pause()
        if (length === 0) setTimeout(() => socket.resume(), 1_500)
        length += chunk.length
      })
      socket.once('close', () => done(length))
    })
    await sleep(50)
    await stop(8_000)
    expect(await read).toBeGreaterThan(long.length)
  })

  test('it ends in time, whoever does not', async () => {
    const { port, stop } = await slowly(60_000)
    const never = ask(port).catch((cause: NodeJS.ErrnoException) => cause.code)
    await sleep(50)
    expect(await Promise.race([stop(1_200).then(() => 'ended'), sleep(3_000, 'still there')])).toBe('ended')
    expect(await never).toBe('ECONNRESET')
  })
})
