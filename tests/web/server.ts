// The real server on a copy of the demonstration book, and what its API says, to hold the pages against.
//   OSTO_DEMO_DB    a book made by `osto-billing demo`; it is copied, never written
//   OSTO_SERVER     the server's binary (default: build/host/server/osto-billing-server)
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { components } from '../../examples/server/web/src/api/schema'

export type Records = components['schemas']

const root = resolve(import.meta.dirname, '../..')
const binary = process.env.OSTO_SERVER ?? join(root, 'build/host/server/osto-billing-server')
const webRoot = process.env.OSTO_WEB_ROOT ?? join(root, 'examples/server/web/dist')

interface Started {
  url: string
  email: string
  password: string
  database_url: string
}

export class Server {
  private constructor(
    readonly facts: Started,
    private readonly process: ChildProcess,
    private readonly folder: string,
    private token = '',
  ) {}

  static async start(): Promise<Server> {
    const book = process.env.OSTO_DEMO_DB
    if (!book) throw new Error('OSTO_DEMO_DB names no book: make one with `osto-billing demo`')
    const folder = mkdtempSync(join(tmpdir(), 'osto-web-'))
    const copy = join(folder, 'book.db')
    copyFileSync(book, copy)
    const script = join(root, 'tests/server/server_process.py')
    const child = spawn('python3', [script, `sqlite:${copy}`, '', '--web', webRoot, '--webhooks-to-loopback'], {
      env: { ...process.env, OSTO_SERVER: binary, STATE_KEY: 'only for these tests: no secret at all' },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const facts = await new Promise<Started>((fulfil, reject) => {
      createInterface({ input: child.stdout }).once('line', (line) => fulfil(JSON.parse(line) as Started))
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    })
    const server = new Server(facts, child, folder)
    await server.signIn()
    return server
  }

  async stop(): Promise<void> {
    const ended = new Promise((fulfil) => this.process.once('exit', fulfil))
    this.process.stdin?.end()
    await ended
    rmSync(this.folder, { recursive: true, force: true })
  }

  async signIn(): Promise<void> {
    const response = await fetch(`${this.facts.url}/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: this.facts.email, password: this.facts.password }),
    })
    if (!response.ok) throw new Error(`signing in failed: ${await response.text()}`)
    this.token = ((await response.json()) as Records['SignedIn']).access_token
  }

  async get<T>(path: string): Promise<T> {
    const response = await fetch(this.facts.url + path, { headers: { Authorization: `Bearer ${this.token}` } })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }

  async send(method: 'POST' | 'DELETE', path: string, body?: object): Promise<void> {
    const headers = { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' }
    const response = await fetch(this.facts.url + path, { method, headers, body: JSON.stringify(body ?? {}) })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  }

  /** Gives the company one card, which is never declined, in place of what it has. */
  async giveWorkingCard(company_id: string): Promise<void> {
    const { payment_methods } = await this.get<Records['PaymentMethodList']>(`/companies/${company_id}/payment-methods`)
    // The new one first: while an invoice is open, the last method that can be charged stays.
    await this.send('POST', '/payment-methods', { company_id, kind: 'card', token: 'sim_ok' })
    for (const { payment_method_id, state } of payment_methods) {
      if (state !== 'removed') await this.send('DELETE', `/payment-methods/${payment_method_id}`)
    }
  }

  /** Adds a user beside the running server; returns the password. */
  addUser(email: string, role: string, company_id: string): string {
    const done = spawnSync(
      binary,
      ['--scrypt-log-n', '15', '--add-user', email, '--role', role, '--company', company_id],
      { env: { ...process.env, DATABASE_URL: this.facts.database_url }, encoding: 'utf8' },
    )
    const password = /with the password (\S+)/.exec(done.stdout)?.[1]
    if (!password) throw new Error(`no user was added: ${done.stderr}`)
    return password
  }

  companies(): Promise<Records['Company'][]> {
    return this.get<Records['CompanyPage']>('/companies?limit=200').then((page) => page.companies)
  }

  overview(company_id: string): Promise<Records['CompanyOverview']> {
    return this.get(`/companies/${company_id}/overview`)
  }

  invoices(company_id: string): Promise<Records['Invoice'][]> {
    return this.get<Records['InvoicePage']>(`/invoices?limit=200&company_id=${company_id}`).then((page) => page.invoices)
  }

  invoice(invoice_id: string): Promise<Records['InvoiceDetail']> {
    return this.get(`/invoices/${invoice_id}`)
  }

  async events(): Promise<Records['FeedEvent'][]> {
    const events: Records['FeedEvent'][] = []
    for (let after = 0; ; ) {
      const page = await this.get<Records['FeedPage']>(`/feed?limit=1000&after_position=${after}`)
      events.push(...page.events)
      if (page.events.length < 1000) return events
      after = page.last_position
    }
  }

  /** The first document of these companies that fits. */
  async findInvoice(
    company_ids: Iterable<string>,
    fits: (detail: Records['InvoiceDetail']) => boolean,
  ): Promise<Records['InvoiceDetail']> {
    for (const company_id of company_ids) {
      for (const { invoice_id } of await this.invoices(company_id)) {
        const detail = await this.invoice(invoice_id)
        if (fits(detail)) return detail
      }
    }
    throw new Error('the book holds no such document')
  }
}

const minorUnits: Record<string, number> = { INR: 2, USD: 2, EUR: 2, JPY: 0, KWD: 3 }
const symbols: Record<string, string> = { INR: '₹', USD: '$', EUR: '€', JPY: '¥', KWD: 'KWD\u00a0' }

/** An amount as people write it, worked out apart from the dashboard's code: groups by hand, no Intl. */
export function money(minor: string, currency: string): string {
  const places = minorUnits[currency] ?? 2
  const digits = minor.replace('-', '').padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const head = whole.slice(0, -3)
  const group = currency === 'INR' ? /\B(?=(\d{2})+$)/g : /\B(?=(\d{3})+$)/g
  const grouped = head === '' ? whole : `${head.replace(group, ',')},${whole.slice(-3)}`
  const decimals = places === 0 ? '' : `.${digits.slice(-places)}`
  return `${minor.startsWith('-') ? '\u2212' : ''}${symbols[currency]}${grouped}${decimals}`
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The day of an instant in a zone: "1 Nov 2026". */
export function day(instant: string, zone: string): string {
  const [year, month, date] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant)).split('-')
  return `${Number(date)} ${monthNames[Number(month) - 1]} ${year}`
}
