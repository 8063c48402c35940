import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'

/** How long, in milliseconds, connections stay open for a request that is already on its way. */
const LAST_CALL = 300

/**
 * Stops taking connections, waits until everything in flight is answered, `within` milliseconds at most, and then ends what is left.
 * From `onClosed` on every answer must end its connection; before, whoever is told so would connect anew to a port that is closing.
 */
export async function stopServers(servers: readonly Server[], within: number, onClosed = () => {}): Promise<void> {
  const until = performance.now() + within
  await readWhatHasCome()
  let going = true
  const ended = Promise.all(servers.map(stopAccepting)).then(() => (going = false))
  onClosed()
  // A request may be on its way on a connection that is idle here: ended now, it would get no answer.
  while (going && performance.now() < until) {
    await Promise.race([ended, sleep(Math.min(LAST_CALL, until - performance.now()))])
    await readWhatHasCome()
    for (const server of servers) server.closeIdleConnections()
  }
  for (const server of servers) server.closeAllConnections()
}

// A busy process may not have read yet what stands in its sockets. After two turns of the event loop it has.
async function readWhatHasCome(): Promise<void> {
  await turn()
  await turn()
}

// An HTTP server's own close() ends idle connections at once; that of its base class only stops accepting.
function stopAccepting(server: Server): Promise<void> {
  return new Promise((resolve) => void NetServer.prototype.close.call(server, () => resolve()))
}
