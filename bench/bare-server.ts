import { createServer } from 'node:http'
import { exchange } from './exchange.ts'

// The baseline: plain `node:http` sending the same bytes as Gavel. Fetches the page once with its headers and repeats it. Prints its
// port; stops with the process that started it.

const [url = ''] = process.argv.slice(2)
const { headers, body } = await exchange(url)
const { date: _, connection: __, 'keep-alive': ___, 'transfer-encoding': ____, ...same } = headers

const server = createServer((_request, response) => {
  response.writeHead(200, same).end(body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' && address ? address.port : 0)
})
process.stdin.resume()
process.stdin.once('end', () => process.exit(0))
