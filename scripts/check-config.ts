import './serving-environment.ts'
import { resolve } from 'node:path'
import { environment, environmentDoubts } from '#config/environment'

// Reads the settings as `npm start` will. Nothing is opened or changed.

const { HOST, PORT, PUBLIC_URL, GAVEL_DATA } = environment()
console.log(`The settings are in order: ${PUBLIC_URL ?? `http://${HOST}:${PORT}`}, data in ${resolve(GAVEL_DATA)}.`)
for (const doubt of environmentDoubts(process.env)) console.log(doubt)
