import { client } from '#db/client'
import { makeDataFolder } from '#db/data-folder'
import { migrate } from '#db/migrate'
import { loadDemoRecord } from '#server/demo/load-demo-record'

// Makes the world of the unit tests: the demo record in an empty database. Runs once for all files.

await migrate(makeDataFolder())
await loadDemoRecord()
client().close()
