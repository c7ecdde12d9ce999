import { expect, expectAccessible, keepScreenshot, test } from './fixtures'
import { day, money, type Records, type Server } from './server'

/** The company whose first page has most to show: modules in use with usage reported. */
async function busiest(server: Server): Promise<Records['CompanyOverview']> {
  const overviews = await Promise.all((await server.companies()).map(({ company_id }) => server.overview(company_id)))
  const worth = (overview: Records['CompanyOverview']) =>
    overview.modules.flatMap((module) => module.usage).filter((window) => window.quantity !== '0').length
  return overviews.toSorted((a, b) => worth(b) - worth(a))[0]!
}

const labelWords: Record<string, string> = {
  scheduled: 'Scheduled', trial: 'Trial', active: 'Active', grace: 'Grace period', suspended: 'Suspended',
  paused: 'Paused', expired: 'Expired',
}

test('the book in numbers shows what the API sums up', async ({ staff, server }) => {
  const summary = await server.get<Records['BookSummary']>('/book/summary')
  expect(summary.totals.map((total) => total.currency).toSorted()).toEqual(['EUR', 'INR', 'JPY', 'KWD', 'USD'])
  for (const total of summary.totals) {
    const row = staff.getByRole('row').filter({ has: staff.getByRole('link', { name: total.currency }) })
    await expect(row).toContainText(money(total.billed_minor, total.currency))
    await expect(row).toContainText(money(total.collected_minor, total.currency))
    await expect(row).toContainText(money(total.due_minor, total.currency))
  }
  await expectAccessible(staff)
  await keepScreenshot(staff, 'book')
  await staff.getByRole('definition').getByRole('link', { name: String(summary.restored_company_count), exact: true }).last().click()
  await expect(staff.getByRole('button', { name: /^Restored/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(staff.getByRole('row')).toHaveCount(summary.restored_company_count + 1)
})

test("a company's first page shows what the API's overview says", async ({ staff, server }) => {
  const { company, modules, amounts_due } = await busiest(server)
  await staff.goto(`/app/companies/${company.company_id}`)
  await expect(staff.getByRole('heading', { level: 1, name: company.name })).toBeVisible()
  await expect(staff).toHaveTitle(`${company.name} · Osto Billing`)

  const cards = staff.locator('[data-module]')
  await expect(cards).toHaveCount(5)
  expect(await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-module')))).toEqual(
    modules.map((module) => module.module),
  )
  for (const module of modules) {
    const card = staff.locator(`[data-module="${module.module}"]`)
    await expect(card).toContainText(module.module_name)
    if (module.subscriptions.length === 0) await expect(card).toContainText('No subscription')
    for (const subscription of module.subscriptions.filter((each) => each.state !== 'ended')) {
      await expect(card.getByRole('link', { name: subscription.plan_name }).first()).toBeVisible()
      await expect(card).toContainText(labelWords[subscription.label]!)
      await expect(card).toContainText(new RegExp(`${subscription.seat_count.toLocaleString('en-US')} seats?`))
      if (subscription.next_billing_at) await expect(card).toContainText(day(subscription.next_billing_at, company.zone))
    }
    for (const window of module.usage) {
      const meter = card.getByRole('meter', { name: window.meter_name })
      await expect(meter).toHaveAttribute('aria-valuetext', new RegExp(` ${window.unit}`))
      const shown = (await meter.getAttribute('aria-valuetext'))?.replaceAll(',', '').split(' ')
      expect(shown?.[0]).toBe(window.quantity)
      if (window.limit_quantity) expect(shown?.at(-1)).toBe(window.limit_quantity)
      if (window.quantity === '0') await expect(card).toContainText('No usage was reported in this period yet.')
    }
  }
  for (const due of amounts_due) {
    const region = staff.getByRole('listitem').filter({ hasText: 'Of it overdue' })
    await expect(region).toContainText(money(due.due_minor, due.currency))
    await expect(region).toContainText(money(due.overdue_minor, due.currency))
    await expect(region).toContainText(money(due.account_credit_minor, due.currency))
  }
  for (const invoice of (await server.invoices(company.company_id)).slice(0, 6)) {
    const row = staff.getByRole('row').filter({ hasText: invoice.number ?? 'Draft' }).first()
    await expect(row).toContainText(money(invoice.total_minor, invoice.currency))
  }
  await expectAccessible(staff)
  await keepScreenshot(staff, 'company')
  await staff.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(staff)
  await keepScreenshot(staff, 'company-dark')
})

test('a suspended company says so on each of its pages', async ({ staff, server }) => {
  const suspended = (await server.companies()).find((company) => company.access !== 'full')
  if (!suspended) throw new Error('the book holds no suspended company')
  for (const page of ['', '/invoices', '/payments']) {
    await staff.goto(`/app/companies/${suspended.company_id}${page}`)
    await expect(staff.getByRole('note').first()).toContainText('since')
  }
  await staff.getByRole('note').getByRole('link', { name: 'Access history' }).click()
  await expect(staff.getByRole('heading', { level: 1, name: 'Access' })).toBeVisible()
  await expect(staff.locator('[data-block]').first()).toContainText('Not restored yet')
})

test('a company that was suspended and restored shows both', async ({ staff, server }) => {
  const lifted = (await server.events()).filter((event) => event.kind === 'block_lifted').map((event) => event.company_id)
  const company = (await server.companies()).find((each) => each.access === 'full' && lifted.includes(each.company_id))
  if (!company) throw new Error('the book holds no restored company')
  const { blocks } = await server.get<Records['BlockList']>(`/companies/${company.company_id}/blocks`)
  const block = blocks.find((each) => each.lifted_at !== undefined)!
  await staff.goto(`/app/companies/${company.company_id}`)
  await expect(staff.getByText(/restricted on/)).toContainText(day(block.placed_at, company.zone))
  await expect(staff.getByText(/restricted on/)).toContainText(`restored on ${day(block.lifted_at!, company.zone)}`)
  await staff.getByRole('link', { name: 'Access history' }).click()
  const shown = staff.locator(`[data-block="${block.block_id}"]`)
  await expect(shown).toContainText(/Restored (after \d+ days?|the same day)/)
  await expect(staff.getByRole('list', { name: /Course of the collection/ }).first()).toContainText('Recovered')
  await expectAccessible(staff)
  await keepScreenshot(staff, 'suspended-and-restored')
})

test('the companies are found by typing, and by keyboard alone', async ({ staff, server }) => {
  const company = (await server.companies()).at(-1)!
  await staff.getByRole('button', { name: /Choose a company/ }).press('Enter')
  await staff.getByRole('combobox').fill(company.code)
  await staff.keyboard.press('Enter')
  const heading = staff.getByRole('heading', { level: 1, name: company.name })
  await expect(heading).toBeVisible()
  await expect(heading).toBeFocused()
})

test('the keyboard skips to the content, and the focus follows the page', async ({ staff }) => {
  await staff.reload()
  await expect(staff.getByRole('heading', { level: 1 })).toBeVisible()
  await staff.keyboard.press('Tab')
  await expect(staff.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await staff.keyboard.press('Enter')
  await expect(staff.getByRole('main')).toBeFocused()
  await staff.getByRole('link', { name: 'Dunning' }).press('Enter')
  await expect(staff.getByRole('heading', { level: 1, name: 'Dunning' })).toBeFocused()
  await expect(staff).toHaveTitle('Dunning · Osto Billing')
  await expectAccessible(staff)
  await keepScreenshot(staff, 'dunning')
})

test('a failed read says so beside the rest, and can be tried again', async ({ staff, server }) => {
  const [company] = await server.companies()
  await staff.route('**/invoices?*', (route) => route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{}' }), { times: 1 })
  // The browser logs the answer that this test fakes.
  staff.removeAllListeners('console')
  await staff.goto(`/app/companies/${company!.company_id}`)
  const card = staff.getByRole('region', { name: 'Recent invoices', exact: true })
  await expect(card.getByRole('alert')).toBeVisible()
  await expect(staff.locator('[data-module]')).toHaveCount(5)
  await card.getByRole('button', { name: 'Try again' }).click()
  await expect(card.getByRole('table')).toBeVisible()
})

test('narrow screens lose nothing and scroll only downwards', async ({ staff, server }) => {
  await staff.setViewportSize({ width: 390, height: 844 })
  const { company } = await busiest(server)
  for (const page of ['', '/invoices', '/payments', '/activity', '/access', '/contacts']) {
    await staff.goto(`/app/companies/${company.company_id}${page}`)
    await expect(staff.getByRole('heading', { level: 1 })).toBeVisible()
    await staff.waitForLoadState('networkidle')
    expect(await staff.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }
  await staff.getByRole('button', { name: 'Menu' }).click()
  await staff.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Dashboard' }).click()
  await expect(staff.getByRole('heading', { level: 1, name: company.name })).toBeVisible()
})
