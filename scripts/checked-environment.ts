import { loadEnvironment } from './environment.ts'

// Imported first by every command: the settings are read and checked before any other module takes one of them.

loadEnvironment()
