import type { NextConfig } from 'next'
import { environment } from './config/environment.ts'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` runs the compiler over the whole project; the build need not repeat it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'better-sqlite3',
    '@node-rs/argon2',
    'pino',
    'prom-client',
    '@myriaddreamin/typst-ts-node-compiler',
    '@resvg/resvg-js',
  ],
  experimental: { globalNotFound: true },
  // Titles stand in the head of every page. Otherwise Next may send them late, for a script to put there.
  htmlLimitedBots: /./,
  // A build must not overwrite the one a running server uses (tests build beside a demo).
  distDir: environment().GAVEL_DIST,
}

export default config
