const NAMES = new Set(['localhost', '::1', '[::1]'])

/** Whether a host name or address, without a port, means this machine only. */
export function isLoopback(host: string): boolean {
  return NAMES.has(host) || /^127(\.\d{1,3}){3}$/.test(host)
}

/** Whether a Host header, with or without a port, means this machine only. */
export function isLoopbackHost(header: string): boolean {
  return isLoopback(header.replace(/:\d{1,5}$/, ''))
}
