import { expect, expectAccessible, keepScreenshot, test } from './fixtures'
import { money, type Records } from './server'

test('a prorated upgrade shows its lines, their shares and how each amount came about', async ({ staff, server }) => {
  const upgraded = new Set((await server.events()).filter((each) => each.kind === 'subscription_changed').map((each) => each.company_id))
  const detail = await server.findInvoice(
    upgraded,
    ({ invoice, lines }) =>
      invoice.kind === 'invoice' &&
      lines.some((line) => line.kind === 'unused_time_credit') &&
      lines.some((line) => line.kind === 'recurring' && line.share_denominator !== line.share_numerator),
  )
  const { invoice, lines, taxes } = detail
  await staff.goto(`/app/companies/${invoice.company_id}/invoices/${invoice.invoice_id}`)
  await expect(staff.getByRole('heading', { level: 1, name: invoice.number! })).toBeVisible()
  const rows = staff.locator('tr[data-line-kind]')
  await expect(rows).toHaveCount(lines.length)
  for (const [index, line] of lines.entries()) {
    await expect(rows.nth(index)).toContainText(line.description)
    await expect(rows.nth(index)).toContainText(money(line.amount_minor, invoice.currency))
    if (line.share_denominator !== line.share_numerator) await expect(rows.nth(index)).toContainText('of the period')
  }
  const table = staff.getByRole('table')
  for (const tax of taxes) await expect(table).toContainText(money(tax.amount_minor, invoice.currency))
  await expect(table).toContainText(money(invoice.total_minor, invoice.currency))

  await keepScreenshot(staff, 'prorated-upgrade')
  const index = lines.findIndex((line) => line.kind === 'unused_time_credit')
  await rows.nth(index).getByRole('button', { name: /^Explain/ }).click()
  const explanation = staff.getByRole('dialog', { name: 'How this amount came about' })
  await expect(explanation).toContainText('Exact amount')
  await expect(explanation).toContainText(money(lines[index]!.amount_minor, invoice.currency))
  await expect(explanation).toContainText('Returns the unused part')
  await keepScreenshot(staff, 'explained-amount')
  await staff.keyboard.press('Escape')
  await expectAccessible(staff)
})

test('a charge whose outcome was unknown and then found tells that story', async ({ staff, server }) => {
  const events = await server.events()
  const found = events.find(
    (event) =>
      event.kind === 'attempt_succeeded' &&
      events.some((earlier) => earlier.kind === 'attempt_unknown' && earlier.subject_id === event.subject_id),
  )
  if (!found) throw new Error('the book holds no charge that was found')
  const { invoice } = await server.findInvoice([found.company_id], ({ attempts }) =>
    attempts.some((attempt) => attempt.attempt_id === found.subject_id),
  )
  await staff.goto(`/app/companies/${invoice.company_id}/invoices/${invoice.invoice_id}`)
  const attempt = staff.locator(`[data-attempt="${found.subject_id}"]`)
  const moments = attempt.getByRole('listitem')
  await expect(moments.filter({ hasText: 'Outcome unknown' })).toHaveCount(1)
  await expect(moments.last()).toContainText('Found at the provider: it had succeeded')
  await attempt.scrollIntoViewIfNeeded()
  await keepScreenshot(staff, 'unknown-then-found')

  await staff.goto(`/app/companies/${invoice.company_id}/activity?show=payments`)
  await expect(staff.getByRole('heading', { level: 1, name: 'Activity' })).toBeVisible()
  await expect(staff.getByRole('list').first()).toBeVisible()
  await expectAccessible(staff)
})

test('Pay now waits for the server, sends one keyed request, and shows what came of it', async ({ staff, server }) => {
  test.setTimeout(180_000)
  const candidates: Records['Invoice'][] = []
  for (const { company_id } of await server.companies()) {
    const { payment_methods } = await server.get<Records['PaymentMethodList']>(`/companies/${company_id}/payment-methods`)
    if (!payment_methods.some((method) => method.kind === 'card' && method.state === 'valid')) continue
    for (const invoice of await server.invoices(company_id)) {
      if (invoice.kind !== 'invoice' || invoice.state !== 'finalized' || BigInt(invoice.due_minor) <= 0n) continue
      const { attempts } = await server.invoice(invoice.invoice_id)
      if (attempts.every((attempt) => ['declined', 'not_sent', 'canceled'].includes(attempt.state))) candidates.push(invoice)
    }
  }
  expect(candidates.length, 'something is due in the book').toBeGreaterThan(0)
  // What the cards of the book answer hangs on the day it ends; the last company's works.
  await server.giveWorkingCard(candidates[candidates.length - 1]!.company_id)
  const outcomes: string[] = []
  for (const { company_id, invoice_id } of candidates) {
    const before = await server.invoice(invoice_id)
    await staff.goto(`/app/companies/${company_id}/invoices/${invoice_id}`)
    await staff.getByRole('button', { name: 'Pay now' }).click()
    const dialog = staff.getByRole('dialog')
    const requests: (string | null)[] = []
    const listener = (request: { url: () => string; headers: () => Record<string, string> }) => {
      if (request.url().endsWith(`/invoices/${invoice_id}/pay`)) requests.push(request.headers()['idempotency-key'] ?? null)
    }
    staff.on('request', listener)
    const answered = staff.waitForResponse((response) => response.url().endsWith('/pay'))
    const pay = dialog.getByRole('button', { name: `Pay ${money(before.invoice.due_minor, before.invoice.currency)}` })
    await expect(pay).toBeVisible()
    await expectAccessible(staff)
    if (outcomes.length === 0) await keepScreenshot(staff, 'pay-now')
    await pay.dblclick()
    const response = await answered
    expect(response.status(), await response.text()).toBe(200)
    const { attempt } = (await response.json()) as Records['InvoicePaid']
    outcomes.push(attempt.state)
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatch(/^[0-9a-f]{32}$/)
    staff.off('request', listener)
    if (attempt.state === 'succeeded') {
      await expect(dialog).toHaveCount(0)
      await expect(staff.getByRole('status').filter({ hasText: 'paid.' })).toContainText(before.invoice.number!)
      const after = await server.invoice(invoice_id)
      expect(after.invoice.label).toBe('paid')
      expect(after.attempts).toHaveLength(before.attempts.length + 1)
      await expect(staff.locator(`[data-attempt="${attempt.attempt_id}"]`)).toContainText('Succeeded')
      await expect(staff.getByRole('button', { name: 'Pay now' })).toHaveCount(0)
      return
    }
    await expect(dialog.getByRole('status')).not.toBeEmpty()
  }
  throw new Error(`no payment succeeded: ${outcomes.join(', ')}`)
})

test('a change of seats is previewed without writing, then made as previewed', async ({ staff, server }) => {
  const events = await server.events()
  const companies = await server.companies()
  const subscription = (
    await Promise.all(
      companies
        .filter((company) => company.access === 'full')
        .map(({ company_id }) => server.get<Records['SubscriptionList']>(`/companies/${company_id}/subscriptions`)),
    )
  )
    .flatMap((list) => list.subscriptions)
    .find((each) => each.state === 'active' && each.label === 'active' && !each.scheduled_change && each.seat_count > 2)
  if (!subscription) throw new Error('the book holds no active subscription')
  const { company_id, subscription_id } = subscription
  await staff.goto(`/app/companies/${company_id}/subscriptions/${subscription_id}`)
  await staff.getByRole('link', { name: 'Change plan' }).click()
  await expect(staff.getByRole('button', { name: 'Preview' })).toBeDisabled()
  const wanted = subscription.seat_count + 1
  await staff.getByLabel('Seats', { exact: true }).fill(String(wanted))
  await staff.getByRole('button', { name: 'Preview' }).click()
  const preview = staff.getByRole('region', { name: '2. Preview' })
  await expect(preview).toContainText(`${wanted} seats`)
  await expectAccessible(staff)
  await preview.evaluate((region) => region.scrollIntoView())
  await keepScreenshot(staff, 'change-preview')
  const untouched = await server.get<Records['Subscription']>(`/subscriptions/${subscription_id}`)
  expect(untouched.seat_count).toBe(subscription.seat_count)
  expect((await server.events()).filter((each) => each.subject_id === subscription_id)).toHaveLength(
    events.filter((each) => each.subject_id === subscription_id).length,
  )

  await preview.getByRole('button', { name: 'Confirm the change' }).click()
  await expect(staff.getByRole('heading', { level: 1, name: subscription.plan_name })).toBeVisible()
  await expect(staff.getByText(`${wanted} seats`).first()).toBeVisible()
  const changed = await server.get<Records['Subscription']>(`/subscriptions/${subscription_id}`)
  expect(changed.seat_count).toBe(wanted)
})
