import { client } from '#db/client'
import { makeDataFolder } from '#db/data-folder'
import { migrate } from '#db/migrate'
import { loadDemoRecord } from '#server/demo/load-demo-record'

await migrate(makeDataFolder())
await loadDemoRecord()
// Closing merges the write-ahead log, so that one file holds everything.
client().close()
