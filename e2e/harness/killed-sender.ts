import { kill, pid } from 'node:process'
import { client } from '#db/client'
import { startSender } from '#server/outbox/sender'

// A process that sends the outbox and is killed, as by a power cut, the nth time it comes to a step.

const [url = '', at = '', nth = '1'] = process.argv.slice(2)
let times = 0
const sender = startSender({
  url,
  from: 'gavel@process.example',
  lookEvery: 3_600_000,
  compose: async ({ id, address }) => ({ to: address ?? '', subject: id, text: id, html: `<p>${id}</p>` }),
  onStep: (step) => {
    if (step !== at) return
    times += 1
    if (times === Number(nth)) kill(pid, 'SIGKILL')
  },
})
await sender.run()
await sender.stop()
client().close()
