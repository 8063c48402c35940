import './checked-environment.ts'
import { client } from '#db/client'
import { acceptClock } from '#server/core/clock-guard'
import { openInstallation } from './open-installation.ts'

// The operator has looked at the clock and says that it is right: Gavel saves again. It is on record.

openInstallation()
const at = await acceptClock()
client().close()
console.log(`It is ${at}: Gavel takes this for the time from now on.`)
