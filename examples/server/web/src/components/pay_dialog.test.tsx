import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Invoice, PaymentAttempt, PaymentMethod } from '../api/records'
import { queryClient } from '../query_client'
import { CurrenciesProvider } from './money'
import { PayDialog } from './pay_dialog'

const origin = 'http://127.0.0.1:8080'
const server = setupServer()
let keys: (string | null)[] = []

const invoice: Invoice = {
  invoice_id: 'inv_1', company_id: 'cmp_1', number: 'OS-26-000001', kind: 'invoice', state: 'finalized', label: 'open',
  currency: 'INR', invoice_at: '2026-11-01T00:00:00.000000Z', issued_on: '2026-11-01', due_on: '2026-11-16',
  subtotal_minor: '10000', discount_minor: '0', tax_included_minor: '0', tax_minor: '1800', rounding_minor: '0',
  total_minor: '11800', prepaid_applied_minor: '0', credit_applied_minor: '0', credited_minor: '0', withheld_minor: '0', written_off_minor: '0',
  paid_minor: '0', due_minor: '11800', purchase_order: '',
}

function method(payment_method_id: string, last4: string): PaymentMethod {
  return {
    payment_method_id, company_id: 'cmp_1', kind: 'card', state: 'valid', provider: 'simulated', brand: 'Visa', last4,
    priority: 0, default_of: [], created_at: '2026-01-01T00:00:00.000000Z',
  }
}

function attempt(changes: Partial<PaymentAttempt>): PaymentAttempt {
  return {
    attempt_id: 'att_1', invoice_id: 'inv_1', payment_method_id: 'pmt_1', method_label: 'card Visa 4242', reason: 'customer',
    state: 'succeeded', ordinal: 1, currency: 'INR', amount_minor: '11800', created_at: '2026-11-02T00:00:00.000000Z',
    ...changes,
  }
}

/** Answers the tries to pay one after the other. */
function answersToPay(...answers: (() => Response)[]): void {
  server.use(
    http.post(`${origin}/invoices/inv_1/pay`, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return answers[keys.length - 1]?.() ?? HttpResponse.error()
    }),
  )
}

/** jsdom has no modal dialogs; being open is all that these tests need. */
function showPlainly(this: HTMLDialogElement): void {
  this.open = true
}

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' })
  HTMLDialogElement.prototype.showModal ??= showPlainly
})
afterAll(() => server.close())
afterEach(() => {
  server.resetHandlers()
  queryClient.clear()
})
beforeEach(() => {
  keys = []
  server.use(
    http.get(`${origin}/companies/cmp_1/payment-methods`, () =>
      HttpResponse.json({ payment_methods: [method('pmt_1', '4242'), method('pmt_2', '1881')] }),
    ),
  )
})

async function openDialog(onClose = vi.fn()) {
  render(
    <QueryClientProvider client={queryClient}>
      <CurrenciesProvider currencies={[{ code: 'INR', name: 'Indian Rupee', minor_units: 2, numeric_code: 356 }]}>
        <PayDialog invoice={invoice} onClose={onClose} />
      </CurrenciesProvider>
    </QueryClientProvider>,
  )
  return screen.findByRole('button', { name: 'Pay ₹118.00' })
}

it('sends one request for two clicks, and closes when the server says paid', async () => {
  const onClose = vi.fn()
  answersToPay(() => HttpResponse.json({ invoice: { ...invoice, label: 'paid' }, attempt: attempt({}) }))
  const button = await openDialog(onClose)
  fireEvent.click(button)
  fireEvent.click(button)
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(keys).toHaveLength(1)
})

it('sends the same key again when the answer was lost, so that nothing is charged twice', async () => {
  answersToPay(
    () => HttpResponse.error(),
    () => HttpResponse.json({ invoice, attempt: attempt({}) }),
  )
  fireEvent.click(await openDialog())
  await screen.findByText(/could not be reached/)
  fireEvent.click(screen.getByRole('button', { name: 'Pay ₹118.00' }))
  await waitFor(() => expect(keys).toHaveLength(2))
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(keys[1]).toBe(keys[0])
})

it('says a decline in words and takes another method as a new intent', async () => {
  answersToPay(
    () =>
      HttpResponse.json({
        invoice,
        attempt: attempt({ state: 'declined', decline_code: 'insufficient_funds', decline_class: 'retry' }),
      }),
    () => HttpResponse.json({ invoice, attempt: attempt({}) }),
  )
  fireEvent.click(await openDialog())
  await screen.findByText(/There was not enough money in the account/)
  fireEvent.click(screen.getByRole('radio', { name: /1881/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Pay ₹118.00' }))
  await waitFor(() => expect(keys).toHaveLength(2))
  expect(keys[1]).not.toBe(keys[0])
})

it('offers no second payment while the outcome of the first is unknown', async () => {
  answersToPay(() => HttpResponse.json({ invoice, attempt: attempt({ state: 'unknown' }) }))
  fireEvent.click(await openDialog())
  await screen.findByText(/not known yet whether the money moved/)
  expect(screen.queryByRole('button', { name: /Pay ₹/ })).toBeNull()
})
