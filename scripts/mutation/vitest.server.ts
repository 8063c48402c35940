import { configDefaults, mergeConfig } from 'vitest/config'
import ordinary from '../../vitest.config'

// Random walks take minutes each where every file is watched, and every mutant of a text would be walked over: the other tests kill it.
export default mergeConfig(ordinary, {
  test: {
    exclude: [...configDefaults.exclude, '**/*random-walk.test.ts'],
    setupFiles: ['scripts/mutation/fixed-seed.ts'],
    testTimeout: 120_000,
  },
})
