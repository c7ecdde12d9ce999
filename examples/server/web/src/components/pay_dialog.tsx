import { useMutation, useQuery } from '@tanstack/react-query'
import { CircleAlert, CircleCheck, Hourglass } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { answer, api, newIdempotencyKey } from '../api/client'
import { toProblem } from '../api/problem'
import { methodsQuery } from '../api/queries'
import type { Invoice, InvoicePaid, PaymentAttempt, PaymentMethod } from '../api/records'
import { declineClasses, declineWords, methodName, methodStates } from '../format/words'
import { refreshAll } from '../query_client'
import { Button } from './button'
import { Chip } from './chip'
import { Dialog } from './dialog'
import { FromQuery } from './card'
import { documentTitle } from './invoice_table'
import { Money, useMoney } from './money'
import { Bone, Empty, FormProblem } from './states'
import { toast } from './toaster'

const isUsable = (method: PaymentMethod) => method.state === 'valid' || method.state === 'expiring'

/** Pay now: choose a method, confirm, wait for what the server says. Nothing is shown as paid before that. */
export function PayDialog({ invoice, onClose }: { invoice: Invoice; onClose: () => void }) {
  const methods = useQuery(methodsQuery(invoice.company_id))
  return (
    <Dialog
      onClose={onClose}
      title={`Pay ${documentTitle(invoice)}`}
      description={
        <>
          <Money minor={invoice.due_minor} currency={invoice.currency} /> is due.
        </>
      }
    >
      <FromQuery query={methods} skeleton={<Bone className="h-32 rounded-xl" />}>
        {(list) => <PayForm invoice={invoice} methods={list.payment_methods.filter(isUsable)} onClose={onClose} />}
      </FromQuery>
    </Dialog>
  )
}

interface PayFormProps {
  invoice: Invoice
  methods: PaymentMethod[]
  onClose: () => void
}

function PayForm({ invoice, methods, onClose }: PayFormProps) {
  const money = useMoney()
  const [methodId, setMethodId] = useState(methods[0]?.payment_method_id ?? '')
  // One key per intent: kept when the same request is sent again, new when the user decides anew.
  const intentKey = useRef(newIdempotencyKey())
  // A second click may come before the page has drawn the locked button.
  const isSending = useRef(false)
  const pay = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/invoices/{invoice_id}/pay', {
          params: { path: { invoice_id: invoice.invoice_id }, header: { 'Idempotency-Key': intentKey.current } },
          body: { payment_method_id: methodId },
        }),
      ),
    onSuccess: (paid) => {
      intentKey.current = newIdempotencyKey()
      if (paid.attempt.state === 'succeeded') {
        toast('good', `${documentTitle(paid.invoice)}: ${money.amount(paid.attempt.amount_minor, paid.attempt.currency)} paid.`)
        onClose()
      }
    },
    onSettled: () => {
      isSending.current = false
      void refreshAll()
    },
  })

  const choose = (chosen: string) => {
    setMethodId(chosen)
    intentKey.current = newIdempotencyKey()
    pay.reset()
  }

  if (methods.length === 0) {
    return <Empty title="No usable payment method">Add a card or mandate first; then the invoice can be paid here.</Empty>
  }
  const outcome = pay.data && pay.data.attempt.state !== 'succeeded' ? pay.data : undefined
  const mayRetry = !outcome || outcome.attempt.state === 'declined' || outcome.attempt.state === 'not_sent'
  const isRunning = toProblem(pay.error ?? undefined).code === 'still_running'
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (isSending.current) return
        isSending.current = true
        pay.mutate()
      }}
      className="flex flex-col gap-5"
    >
      <fieldset disabled={pay.isPending || !mayRetry} className="flex flex-col gap-2">
        <legend className="mb-2 font-medium">Pay with</legend>
        {methods.map((method) => (
          <label
            key={method.payment_method_id}
            className="flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border border-line px-4 has-checked:border-accent has-checked:bg-accent-wash"
          >
            <input
              type="radio"
              name="method"
              value={method.payment_method_id}
              checked={methodId === method.payment_method_id}
              onChange={() => choose(method.payment_method_id)}
              className="size-4 accent-accent"
            />
            <span className="flex-1 font-medium">{methodName(method)}</span>
            {method.state !== 'valid' && <Chip label={methodStates[method.state]} />}
          </label>
        ))}
      </fieldset>
      <div>
        <div role="status">{outcome && <Outcome paid={outcome} />}</div>
        <FormProblem problem={pay.error} />
      </div>
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{outcome && !mayRetry ? 'Close' : 'Cancel'}</Button>
        {mayRetry && (
          <Button type="submit" look="primary" busyWords={pay.isPending ? 'Waiting for the bank' : undefined}>
            {isRunning ? 'Ask again' : `Pay ${money.amount(invoice.due_minor, invoice.currency)}`}
          </Button>
        )}
      </div>
    </form>
  )
}

function Outcome({ paid: { attempt } }: { paid: InvoicePaid }) {
  switch (attempt.state) {
    case 'declined':
      return (
        <Notice tone="text-bad bg-bad-wash" icon={<CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />}>
          Declined. {declineWords(attempt.decline_code)} {attempt.decline_class && declineClasses[attempt.decline_class]}
        </Notice>
      )
    case 'succeeded':
      return (
        <Notice tone="text-good bg-good-wash" icon={<CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />}>
          Paid.
        </Notice>
      )
    default:
      return (
        <Notice tone="text-warn bg-warn-wash" icon={<Hourglass aria-hidden className="mt-0.5 size-4 shrink-0" />}>
          {waitingWords(attempt)}
        </Notice>
      )
  }
}

function waitingWords(attempt: PaymentAttempt): string {
  switch (attempt.state) {
    case 'unknown':
      return 'The provider did not answer, so it is not known yet whether the money moved. It is being looked up; nothing more will be charged until then.'
    case 'requires_action':
      return 'Your bank wants you to confirm this payment. The invoice is marked as paid once you did.'
    case 'not_sent':
      return 'The payment was not sent. No money moved.'
    case 'canceled':
    case 'reversed':
      return 'The payment did not go through. No money was kept.'
    default:
      return 'The payment is being processed. The invoice is marked as paid when the provider confirms it.'
  }
}

function Notice({ tone, icon, children }: { tone: string; icon: ReactNode; children: ReactNode }) {
  return (
    <p className={`flex items-start gap-2 rounded-lg px-3 py-2.5 ${tone}`}>
      {icon}
      <span>{children}</span>
    </p>
  )
}
