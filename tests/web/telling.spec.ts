import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, expectAccessible, keepScreenshot, test } from './fixtures'
import type { Records, Server } from './server'

/** An endpoint of our own on this machine. */
class Receiver {
  readonly ids: string[] = []
  private constructor(private readonly server: HttpServer) {}

  static async start(): Promise<Receiver> {
    const server = createServer()
    const receiver = new Receiver(server)
    server.on('request', (request, response) => {
      receiver.ids.push(String(request.headers['webhook-id']))
      request.resume()
      response.end()
    })
    await new Promise<void>((fulfil) => server.listen(0, '127.0.0.1', fulfil))
    return receiver
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hooks`
  }

  stop(): void {
    this.server.closeAllConnections()
    this.server.close()
  }
}

/** A company that may be written about, and is not restricted. */
async function quietCompany(server: Server): Promise<Records['Company']> {
  const company = (await server.companies()).find((each) => each.access === 'full')
  if (!company) throw new Error('the book holds no company with full access')
  return company
}

test('contacts are named, told what they want to hear, and forgotten', async ({ staff, server }) => {
  staff.removeAllListeners('console') // the browser logs what the server refuses
  const company = await quietCompany(server)
  const preferences = () =>
    server.get<Records['Preferences']>(`/companies/${company.company_id}/notification-preferences`).then((each) => each.preferences)
  await staff.goto(`/app/companies/${company.company_id}`)
  await staff.getByRole('link', { name: 'Contacts' }).click()
  await expect(staff.getByText('Nobody is named')).toBeVisible()

  await staff.getByRole('button', { name: 'Add a contact' }).click()
  const dialog = staff.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Asha Rao')
  await dialog.getByLabel('E-mail').fill('asha@acme.example')
  await dialog.getByLabel('Language and country').fill('EN')
  await expectAccessible(staff)
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(dialog.getByRole('alert')).toContainText('a language, or a language and a country')
  await dialog.getByLabel('Language and country').fill('en-IN')
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(dialog).toBeHidden()
  const shown = staff.locator('[data-contact]')
  await expect(shown).toContainText('asha@acme.example · Billing · en-IN')

  // The company's own choice: the finance contact hears of receipts too.
  const choice = staff.getByRole('checkbox', { name: 'Receipt: Finance' })
  await expect(choice).not.toBeChecked()
  await choice.click() // shown as chosen when the server has said so
  await expect(choice).toBeChecked()
  expect((await preferences()).find(({ kind }) => kind === 'payment_received')).toMatchObject({ roles: ['billing', 'finance'], is_default: false })
  await choice.click()
  await expect(choice).not.toBeChecked()
  expect((await preferences()).find(({ kind }) => kind === 'payment_received')?.roles).toEqual(['billing'])

  // This server has no mail server: what it keeps in a folder reached nobody, and the page does not call it sent.
  await server.send('POST', '/blocks', { company_id: company.company_id, source: 'staff', access: 'read_only', reason: 'asked to' })
  const { blocks } = await server.get<Records['BlockList']>(`/companies/${company.company_id}/blocks`)
  const letter = staff.locator('[data-notification]').filter({ hasText: 'Access restricted' }).first()
  await expect(async () => {
    await staff.reload()
    await expect(letter).toContainText('Kept: folder', { timeout: 1_000 })
  }).toPass()
  await expect(letter).toContainText('Asha Rao')
  await expectAccessible(staff)
  await keepScreenshot(staff, 'contacts')
  await staff.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(staff)
  await staff.emulateMedia({ colorScheme: 'light' })
  await server.send('POST', `/blocks/${blocks[0]!.block_id}/lift`)

  await shown.getByRole('button', { name: 'Remove Asha Rao' }).click()
  await staff.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click()
  await expect(staff.getByText('Nobody is named')).toBeVisible()
})

test('a webhook endpoint is added, rotated, stopped, replayed and removed', async ({ staff, server }) => {
  staff.removeAllListeners('console') // the browser logs what the server refuses
  const receiver = await Receiver.start()
  const company = await quietCompany(server)
  const endpoint = async () => (await server.get<Records['WebhookEndpointList']>('/webhook-endpoints')).endpoints[0]!
  await staff.getByRole('link', { name: 'Webhooks' }).click()
  await expect(staff.getByText('No endpoint yet')).toBeVisible()

  await staff.getByRole('button', { name: 'Add an endpoint' }).click()
  let dialog = staff.getByRole('dialog')
  await dialog.getByLabel('URL').fill('http://10.0.0.1/')
  await dialog.getByLabel('What it is for').fill('Accounting')
  await dialog.getByLabel('Whose events').selectOption({ label: company.name })
  await dialog.getByLabel('Which events').selectOption(['company_updated', 'company_created'])
  await expectAccessible(staff)
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Must be a public address')
  await dialog.getByLabel('URL').fill(receiver.url)
  await dialog.getByRole('button', { name: 'Add it' }).click()
  // The secret is shown once.
  const secret = staff.locator('[data-secret]')
  await expect(secret).toHaveText(/^whsec_/)
  const first = await secret.textContent()
  await staff.getByRole('button', { name: 'I have kept it' }).click()
  await expect(secret).toBeHidden()
  const card = staff.locator('[data-endpoint]')
  await expect(card).toContainText(`Company created, Company details changed of ${company.name}`)
  expect(await endpoint()).toMatchObject({ url: receiver.url, description: 'Accounting', company_id: company.company_id, secret_count: 1 })

  await server.send('POST', `/companies/${company.company_id}/update`, { name: company.name })
  await expect(card.getByRole('row').nth(1)).toContainText('Delivered')
  expect(receiver.ids).toHaveLength(1)

  await card.getByRole('button', { name: 'Rotate the secret' }).click()
  dialog = staff.getByRole('dialog')
  await dialog.getByLabel('Hours that both sign').fill('1')
  await dialog.getByRole('button', { name: 'Make a new secret' }).click()
  await expect(secret).toHaveText(/^whsec_/)
  expect(await secret.textContent()).not.toBe(first)
  await staff.getByRole('button', { name: 'I have kept it' }).click()
  await expect(card).toContainText('2 secrets sign')

  await card.getByRole('button', { name: 'Disable', exact: true }).click()
  await expect(card).toContainText('disabled by hand')
  await card.getByRole('button', { name: 'Replay' }).click()
  dialog = staff.getByRole('dialog')
  await dialog.getByLabel('After position').fill('0')
  await dialog.getByRole('button', { name: 'Send them again' }).click()
  await expect(dialog).toBeHidden()
  expect(receiver.ids, 'events wait while it is disabled').toHaveLength(1)
  await card.getByRole('button', { name: 'Enable', exact: true }).click()
  const wanted = (await server.events()).filter(({ company_id, kind }) => company_id === company.company_id && /^company_(created|updated)$/.test(kind))
  await expect.poll(() => receiver.ids.length, { timeout: 20_000 }).toBe(1 + wanted.length)
  expect(receiver.ids.at(-1), 'the same id at a replay').toBe(receiver.ids[0])
  await expect(card.getByRole('row').filter({ hasText: 'Company created' })).toContainText('Delivered', { timeout: 20_000 })
  await expectAccessible(staff)
  await keepScreenshot(staff, 'webhooks')
  await staff.setViewportSize({ width: 390, height: 844 })
  expect(await staff.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await staff.setViewportSize({ width: 1280, height: 900 })

  await card.getByRole('button', { name: 'Remove' }).click()
  await staff.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click()
  await expect(staff.getByText('No endpoint yet')).toBeVisible()
  receiver.stop()
})

// The demonstration book leaves no money unaccounted for, so what the API would answer stands here.
test('an operator case is resolved with what somebody found out', async ({ staff, server }) => {
  const company = await quietCompany(server)
  const openCase: Records['OperatorCase'] = {
    operator_case_id: `opc_${'1'.repeat(32)}`, company_id: company.company_id, reason: 'unknown_charge', state: 'open',
    attempt_id: `att_${'2'.repeat(32)}`, currency: 'INR', amount_minor: '123456', provider: 'stripe', provider_reference: 'pi_1',
    opened_at: '2026-11-01T09:00:00Z', note: '',
  }
  let isResolved = false
  await staff.getByRole('link', { name: 'Operator cases' }).click()
  await expect(staff.getByText('No case here')).toBeVisible()
  await staff.route('**/operator-cases?*', (route) => route.fulfill({ json: { operator_cases: isResolved ? [] : [openCase] } }))
  await staff.route('**/operator-cases/*/answer', (route) => {
    isResolved = true
    return route.fulfill({ json: { ...openCase, state: 'closed', finding: 'nothing_moved' } })
  })
  await staff.reload()
  const row = staff.locator('[data-case]')
  await expect(row).toContainText('Charge of unknown outcome: ₹1,234.56')
  await expect(row).toContainText(company.name)
  await expectAccessible(staff)
  await row.getByRole('button', { name: 'Resolve' }).click()
  const dialog = staff.getByRole('dialog')
  await expect(dialog).toContainText('Did the provider charge it?')
  await expect(dialog.getByLabel('What you found').locator('option')).toHaveText(['The money moved', 'Nothing moved'])
  await dialog.getByLabel('What you found').selectOption('nothing_moved')
  await dialog.getByLabel('How you found out').fill('Not in the list of payments')
  await expectAccessible(staff)
  await keepScreenshot(staff, 'operator-case')
  const sent = staff.waitForRequest('**/operator-cases/*/answer')
  await dialog.getByRole('button', { name: 'Resolve it' }).click()
  expect((await sent).postDataJSON()).toEqual({ finding: 'nothing_moved', note: 'Not in the list of payments' })
  await expect(staff.getByText('No case here')).toBeVisible()
})
