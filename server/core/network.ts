import ipaddr from 'ipaddr.js'

/** A network address as wide as each use needs. What is no address stays as it is, and is kept nowhere. */
export type Network = {
  /** What one guest has: an IPv4 address, or an IPv6 /64, which every home has for itself. */
  line: string
  /** What one provider may give to a customer: IPv6 /48; null for IPv4. */
  site: string | null
  /** What is kept and shown: IPv4 /24 or IPv6 /48; null for this machine itself. */
  kept: string | null
}

/** The networks of a client's address, IPv4 in IPv6 taken for IPv4. */
export function networkOf(address: string): Network {
  if (!ipaddr.isValid(address)) return { line: address.slice(0, 60), site: null, kept: null }
  const parsed = ipaddr.process(address)
  const isOurs = parsed.range() === 'loopback'
  if ('octets' in parsed)
    return { line: parsed.toString(), site: null, kept: isOurs ? null : `${parsed.octets.slice(0, 3).join('.')}.0/24` }
  const first = (parts: number) =>
    parsed.parts
      .slice(0, parts)
      .map((part) => part.toString(16))
      .join(':')
  return { line: `${first(4)}::/64`, site: `${first(3)}::/48`, kept: isOurs ? null : `${first(3)}::/48` }
}
