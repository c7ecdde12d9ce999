import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { methodsQuery, paymentsQuery } from '../api/queries'
import type { Payment, PaymentMethod } from '../api/records'
import { Button } from '../components/button'
import { Card, FromQuery } from '../components/card'
import { Chip } from '../components/chip'
import { Money } from '../components/money'
import { PageHeader } from '../components/page_header'
import { Bone, BoneRows, Empty } from '../components/states'
import { When } from '../components/when'
import { methodKinds, methodName, methodStates } from '../format/words'
import { useDocumentNumbers } from '../api/document_numbers'
import { useCompany } from '../shell/company_frame'
import { WideTable } from '../components/wide_table'

export function Component() {
  const company = useCompany()
  const methods = useQuery(methodsQuery(company.company_id))
  const pages = useInfiniteQuery(paymentsQuery(company.company_id))
  const payments = pages.data?.pages.flatMap((page) => page.payments)
  return (
    <>
      <PageHeader title="Payments" crumbs={[{ words: company.name, to: `/companies/${company.company_id}` }]}>
        How invoices are paid, and the money that came in. Times in {company.zone}.
      </PageHeader>
      <div className="flex flex-col gap-6">
        <Card title="Payment methods" aside={<p className="text-[0.8125rem] text-soft">In order of charging</p>} inset="flush">
          <FromQuery query={methods} skeleton={<Bone className="m-5 h-16" />}>
            {(list) => <Methods methods={list.payment_methods} />}
          </FromQuery>
        </Card>
        <Card title="Money received" inset="flush">
          <FromQuery query={{ ...pages, data: payments }} skeleton={<BoneRows rows={8} />}>
            {(list) => (list.length > 0 ? <PaymentTable payments={list} /> : <Empty title="No money was received yet" />)}
          </FromQuery>
        </Card>
        {pages.hasNextPage && (
          <Button
            className="self-start"
            onClick={() => void pages.fetchNextPage()}
            busyWords={pages.isFetchingNextPage ? 'Loading' : undefined}
          >
            Load older payments
          </Button>
        )}
      </div>
    </>
  )
}

function Methods({ methods }: { methods: PaymentMethod[] }) {
  if (methods.length === 0) return <Empty title="No payment method">Invoices have to be paid by other means.</Empty>
  return (
    <ol className="divide-y divide-line">
      {methods.map((method, index) => (
        <li key={method.payment_method_id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3">
          <span className="w-5 text-soft tabular-nums">{index + 1}.</span>
          <span className="font-medium">{methodName(method)}</span>
          <span className="text-soft">
            {methodKinds[method.kind]}
            {method.expiry_month && method.expiry_year && (
              <>
                {' '}
                · good through {String(method.expiry_month).padStart(2, '0')}/{method.expiry_year}
              </>
            )}
          </span>
          <span className="ml-auto">
            <Chip label={methodStates[method.state]} />
          </span>
        </li>
      ))}
    </ol>
  )
}

function PaymentTable({ payments }: { payments: Payment[] }) {
  const company = useCompany()
  const numberOf = useDocumentNumbers(company.company_id)
  return (
    <WideTable label="Money received">
        <thead>
          <tr>
            <th scope="col">Received</th>
            <th scope="col">For</th>
            <th scope="col">Provider's reference</th>
            <th scope="col" className="amount">Amount</th>
          </tr>
        </thead>
        <tbody>
          {payments.map((payment) => (
            <tr key={payment.payment_id} data-link>
              <th scope="row" className="font-normal">
                <When instant={payment.received_at} zone={company.zone} precision="minute" />
              </th>
              <td>
                {payment.allocations.length === 0 && <span className="text-soft">Not allocated</span>}
                <ul>
                  {payment.allocations.map((allocation) => (
                    <li key={allocation.invoice_id}>
                      <Link to={`/companies/${company.company_id}/invoices/${allocation.invoice_id}`} className="link">
                        {numberOf(allocation.invoice_id) ?? 'Invoice'}
                      </Link>
                      {payment.allocations.length > 1 && (
                        <span className="ml-2 text-soft">
                          <Money minor={allocation.amount_minor} currency={payment.currency} />
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </td>
              <td className="max-w-72 font-mono text-xs break-all text-soft">{payment.provider_reference}</td>
              <td className="amount font-medium">
                <Money minor={payment.amount_minor} currency={payment.currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
  )
}
