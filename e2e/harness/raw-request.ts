import { connect, type Socket } from 'node:net'

/** Opens a connection and sends these bytes as they are, which no client library would. */
export function rawConnection(url: string, bytes: string): Promise<Socket> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes)
      resolve(socket)
    })
    socket.on('error', reject)
  })
}

/** What the server answers to these bytes until it ends the connection, or for so many milliseconds; empty if it says nothing. */
export async function rawAnswer(url: string, bytes: string, patience = 5_000): Promise<string> {
  const socket = await rawConnection(url, bytes)
  return answerOn(socket, patience)
}

/** Sends a body in chunks until the server has had enough or all of it is sent, and gives the answer and how much was taken. */
export async function chunkedUpload(url: string, path: string, megabytes: number): Promise<{ status: number; sent: number }> {
  const socket = await rawConnection(
    url,
    `POST ${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n`,
  )
  const answer = answerOn(socket, 20_000)
  const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(0x10000, 'a'), Buffer.from('\r\n')])
  let sent = 0
  while (sent < megabytes * 16 && socket.writable && !socket.destroyed) {
    if (!socket.write(chunk)) await new Promise<void>((resolve) => onceEither(socket, ['drain', 'close', 'error'], resolve))
    sent += 1
  }
  if (socket.writable) socket.write('0\r\n\r\n')
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(await answer)?.[1] ?? 0), sent: sent / 16 }
}

function onceEither(socket: Socket, events: readonly string[], done: () => void): void {
  for (const event of events) socket.once(event, done)
}

function answerOn(socket: Socket, patience: number): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const end = () => {
      clearTimeout(timer)
      socket.destroy()
      resolve(answer)
    }
    const timer = setTimeout(end, patience)
    socket.on('data', (data) => {
      answer += String(data)
    })
    socket.on('error', end)
    socket.once('close', end)
    socket.once('end', end)
  })
}
