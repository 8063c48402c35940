import { defineConfig } from 'vitest/config'

// The domain's tests need no world and share nothing, so one worker takes them all.
export default defineConfig({
  test: { include: ['**/*.test.ts'], isolate: false, setupFiles: ['scripts/mutation/fixed-seed.ts'] },
})
