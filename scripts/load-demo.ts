import { client } from '#db/client'
import { dataFolder } from '#db/data-folder'
import { migrate } from '#db/migrate'
import { loadDemoRecord } from '#server/demo/load-demo-record'

await migrate(dataFolder())
await loadDemoRecord()
// Closing merges the write-ahead log, so that one file holds everything.
client().close()
