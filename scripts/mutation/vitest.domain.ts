import { defineConfig } from 'vitest/config'

// The domain's tests need no database and share nothing, so one worker runs them all. On a busy machine the longest take minutes.
export default defineConfig({
  test: { include: ['**/*.test.ts'], isolate: false, setupFiles: ['scripts/mutation/fixed-seed.ts'], testTimeout: 300_000 },
})
