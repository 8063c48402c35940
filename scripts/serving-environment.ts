import { loadEnvironment } from './environment.ts'

// Imported first by what serves: the settings are read and checked before any other module takes one of them.

loadEnvironment({ serving: true })
