import { build } from './build-stamp.ts'

// Builds for production, whether or not there is a build of these sources.
build()
