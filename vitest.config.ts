import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules', '.*/**', 'data'],
    // A process for each file: each opens its own database, and the client is kept on globalThis.
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: 'e2e/harness/loaded-world.ts',
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
