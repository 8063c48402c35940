/** The small part of autocannon used here. The package has no types of its own. */
declare module 'autocannon' {
  type Result = { '2xx': number; non2xx: number; errors: number; timeouts: number; duration: number; latency: { p99: number; p50: number } }
  export default function autocannon(options: {
    url: string
    headers?: Record<string, string>
    connections: number
    duration: number
  }): Promise<Result>
}
