import { defineConfig } from 'vitest/config'
import { limit } from './e2e/harness/long-form.ts'

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules', '.*/**', 'data'],
    // Two processes take all files in turn. A test opens a database of its own and forgets the client, and no module keeps what it read.
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
    globalSetup: 'e2e/harness/loaded-world.ts',
    // What a test provokes is no news.
    env: { LOG_LEVEL: 'silent' },
    testTimeout: limit(60_000),
    hookTimeout: limit(60_000),
  },
})
