import { expect, test } from 'vitest'
import { networkOf } from '#server/core/network'

test('an address is counted by its line and by its site, and kept cut short', () => {
  expect(['192.0.2.7', '::ffff:192.0.2.7', '2001:DB8:1:2:3:4:5:6', '127.0.0.1', '::1', 'unknown'].map(networkOf)).toEqual([
    { line: '192.0.2.7', site: null, kept: '192.0.2.0/24' },
    { line: '192.0.2.7', site: null, kept: '192.0.2.0/24' },
    { line: '2001:db8:1:2::/64', site: '2001:db8:1::/48', kept: '2001:db8:1::/48' },
    { line: '127.0.0.1', site: null, kept: null },
    { line: '0:0:0:0::/64', site: '0:0:0::/48', kept: null },
    { line: 'unknown', site: null, kept: null },
  ])
})
