import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** What a connection is doing: how many answers are not wholly sent, and since when, by the monotonic clock, none is. */
type Use = { answering: number; idleSince: number }

/** How many of us wait for the end of an answer: this, the gate, a page that is kept, the log of requests. */
const OURS = 4

/**
 * The connections of servers. Node's own `closeIdleConnections` takes a connection for idle as soon as its answer is written, though most
 * of it may still wait to be sent.
 */
export class Connections {
  readonly #uses = new Map<Socket, Use>()
  #accepted = 0

  /** How many were ever accepted. */
  get accepted(): number {
    return this.#accepted
  }

  watch(server: Server): void {
    server.on('connection', (socket) => {
      this.#accepted += 1
      this.#uses.set(socket, { answering: 0, idleSince: performance.now() })
      socket.once('close', () => this.#uses.delete(socket))
    })
    server.on('request', ({ socket }, response) => {
      const use = this.#uses.get(socket)
      if (use === undefined) return
      use.answering += 1
      // Next and its compression use up what Node finds usual: those of ours come on top, and are no leak.
      response.setMaxListeners(response.getMaxListeners() + OURS)
      response.once('close', () => {
        use.answering -= 1
        use.idleSince = performance.now()
      })
    })
  }

  /** Ends the connections on which nothing was asked or answered for so many milliseconds. */
  closeIdle(milliseconds: number): void {
    const before = performance.now() - milliseconds
    for (const [socket, use] of this.#uses) if (use.answering === 0 && use.idleSince < before) socket.destroy()
  }
}
