import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` runs the compiler over the whole project; the build need not repeat it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'pino'],
  experimental: { globalNotFound: true },
  // A build must not overwrite the one a running server uses (tests build beside a demo).
  distDir: process.env.GAVEL_DIST ?? '.next',
}

export default config
