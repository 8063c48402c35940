import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { ANOTHER_BUILD } from '#harness/another-build'
import { freePort } from '#harness/server'

/** Debian's nginx in front of a server, with a certificate of its own making. */
export type Nginx = {
  url: string
  /** The same without TLS. */
  plainUrl: string
  /** What it wrote into its log of requests. */
  requests: () => string
  stop: () => Promise<void>
}

/** How a site is configured: as the distribution ships nginx, without and with its `proxy_params`, and as `deploy/nginx.conf` says. */
export type Site = 'proxy_pass alone' | 'proxy_pass with proxy_params' | 'deploy/nginx.conf'

/** Where nginx will listen. Known before it starts, because the server behind it must know its public address. */
export type Ports = { tls: number; plain: number }

export async function nginxPorts(): Promise<Ports> {
  return { tls: await freePort(), plain: await freePort() }
}

/** Starts nginx in front of `upstream` (`host:port`), or of two processes. Installs Debian's package as root where there is none; throws where it cannot. */
export async function startNginx(site: Site, upstream: string, { tls, plain }: Ports, second?: string): Promise<Nginx> {
  const nginx = findNginx()
  mkdirSync('.test', { recursive: true })
  const folder = mkdtempSync(resolve('.test/nginx-'))
  makeCertificate(folder)
  const sites =
    site === 'deploy/nginx.conf' ? deployed(folder, [upstream, second], { tls, plain }) : shipped(site, folder, upstream, { tls, plain })
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const configuration = join(folder, 'nginx.conf')
  writeFileSync(
    configuration,
    `${user} worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
     events { worker_connections 512; }
     http { include /etc/nginx/mime.types; access_log ${folder}/access.log; ${sites} }`,
  )
  const tested = spawnSync(nginx, ['-t', '-e', join(folder, 'error.log'), '-c', configuration], { encoding: 'utf8' })
  if (tested.status !== 0) throw new Error(`nginx does not take the configuration: ${tested.stderr}`)
  const child = spawn(nginx, ['-e', join(folder, 'error.log'), '-c', configuration], { stdio: 'ignore' })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  await listening(tls)
  return {
    url: `https://localhost:${tls}`,
    plainUrl: `http://localhost:${plain}`,
    requests: () => readFileSync(join(folder, 'access.log'), 'utf8'),
    stop: async () => {
      child.kill('SIGQUIT')
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findNginx(): string {
  const here = () => ['/usr/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path))
  const found = here()
  if (found) return found
  if (process.getuid?.() === 0) {
    // Debian starts it when it is installed, on port 80: not here.
    const environment = { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light'], { stdio: 'ignore', env: environment })
  }
  const installed = here()
  if (installed) return installed
  throw new Error('The test behind nginx needs nginx: install it, or run as root on Debian.')
}

function makeCertificate(folder: string): void {
  const key = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')]
  const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', ...key])
  if (made.status !== 0) throw new Error('The test behind nginx needs openssl, which makes its certificate.')
}

function shipped(site: Site, folder: string, upstream: string, { tls, plain }: Ports): string {
  return `server {
    listen 127.0.0.1:${tls} ssl; listen 127.0.0.1:${plain};
    ssl_certificate ${folder}/fullchain.pem; ssl_certificate_key ${folder}/privkey.pem;
    location / { ${site === 'proxy_pass alone' ? '' : 'include /etc/nginx/proxy_params;'} proxy_pass http://${upstream}; }
  }`
}

/** The file that operators copy, with this test's places in the place of theirs. */
function deployed(folder: string, [upstream, second]: [first: string, second: string | undefined], { tls, plain }: Ports): string {
  const places: [string, string][] = [
    ['listen 80;', `listen 127.0.0.1:${plain};`],
    ['listen [::]:80;', ''],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${tls} ssl http2;`],
    ['listen [::]:443 ssl http2;', ''],
    ['process.example', 'localhost'],
    ['server 127.0.0.1:3000 ', `server ${upstream} `],
    ['# server 127.0.0.1:3001 ', second === undefined ? '# server 127.0.0.1:3001 ' : `server ${second} `],
    ['/etc/gavel/tls/', `${folder}/`],
    ['/var/cache/nginx-gavel', `${folder}/cache`],
    ['/var/log/nginx/gavel.log', `${folder}/access.log`],
    ['/var/log/nginx/gavel-error.log', `${folder}/error.log`],
    ['/opt/gavel/previous/.next', resolve(ANOTHER_BUILD)],
  ]
  let text = readFileSync('deploy/nginx.conf', 'utf8')
  for (const [written, here] of places) {
    if (!text.includes(written)) throw new Error(`deploy/nginx.conf no longer says ${written}`)
    text = text.replaceAll(written, here)
  }
  return text
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const open = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true)).once('error', () => done(false))
      socket.once('connect', () => socket.end())
    })
    if (open) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error('nginx does not listen')
}
