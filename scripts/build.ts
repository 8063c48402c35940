import { build } from './build-stamp.ts'

// Builds for production even if these sources are already built.
build()
