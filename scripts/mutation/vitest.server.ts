import { mergeConfig } from 'vitest/config'
import ordinary from '../../vitest.config'

export default mergeConfig(ordinary, { test: { setupFiles: ['scripts/mutation/fixed-seed.ts'] } })
