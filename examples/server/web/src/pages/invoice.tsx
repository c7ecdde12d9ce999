import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { invoiceQuery } from '../api/queries'
import type { InvoiceDetail } from '../api/records'
import { AdvancesCard } from '../components/advances'
import { Attempts } from '../components/attempts'
import { Button } from '../components/button'
import { Card, FromQuery } from '../components/card'
import { Chip } from '../components/chip'
import { DocumentLines } from '../components/document_lines'
import { Fact, Facts } from '../components/facts'
import { documentTitle } from '../components/invoice_table'
import { Money } from '../components/money'
import { PageHeader } from '../components/page_header'
import { PayDialog } from '../components/pay_dialog'
import { Bone, BoneRows, Empty } from '../components/states'
import { CivilDate, When } from '../components/when'
import { isPositive } from '../format/money'
import { documentKinds, documentLabels } from '../format/words'
import { useCompany } from '../shell/company_frame'
import { useMay } from '../shell/use_session'

const liveStates = ['created', 'submitted', 'pending', 'requires_action', 'unknown']

export function Component() {
  const { invoiceId = '' } = useParams()
  const company = useCompany()
  const detail = useQuery(invoiceQuery(invoiceId))
  const invoice = detail.data?.invoice
  const crumbs = [
    { words: company.name, to: `/companies/${company.company_id}` },
    { words: 'Invoices', to: `/companies/${company.company_id}/invoices` },
  ]
  return (
    <>
      <PageHeader
        title={invoice ? documentTitle(invoice) : 'Invoice'}
        crumbs={crumbs}
        chip={invoice && <Chip label={documentLabels[invoice.label]} />}
        actions={detail.data && <PayNow detail={detail.data} />}
      >
        {invoice ? documentKinds[invoice.kind] : <Bone className="h-5 w-24" />}
      </PageHeader>
      <FromQuery
        query={detail}
        skeleton={
          <>
            <Bone className="h-[82px] rounded-xl" />
            <div className="mt-6 rounded-xl border border-line bg-surface">
              <BoneRows rows={7} />
            </div>
          </>
        }
      >
        {(data) => <InvoiceBody detail={data} />}
      </FromQuery>
    </>
  )
}

function PayNow({ detail: { invoice, attempts } }: { detail: InvoiceDetail }) {
  const mayPay = useMay('invoices.pay')
  const [isOpen, setIsOpen] = useState(false)
  const isPayable = invoice.kind === 'invoice' && invoice.state === 'finalized' && isPositive(invoice.due_minor)
  const isLive = attempts.some((attempt) => liveStates.includes(attempt.state))
  if ((!isPayable && !isOpen) || !mayPay) return null
  if (isLive && !isOpen) return <p className="max-w-64 text-soft">A payment is under way; a new one has to wait for it.</p>
  return (
    <>
      <Button look="primary" onClick={() => setIsOpen(true)}>
        Pay now
      </Button>
      {isOpen && <PayDialog invoice={invoice} onClose={() => setIsOpen(false)} />}
    </>
  )
}

function InvoiceBody({ detail }: { detail: InvoiceDetail }) {
  const company = useCompany()
  const { invoice } = detail
  return (
    <div className="flex flex-col gap-6">
      <div className="rounded-xl border border-line bg-surface px-5 py-4 shadow-card">
        <Facts columns="grid-cols-2 sm:grid-cols-4">
          <Fact name="Issued">
            {invoice.issued_on ? <CivilDate date={invoice.issued_on} /> : 'Not yet'}
          </Fact>
          <Fact name="Due">{invoice.due_on ? <CivilDate date={invoice.due_on} /> : '–'}</Fact>
          <Fact name="Billing moment" note={company.zone}>
            <When instant={invoice.invoice_at} zone={company.zone} precision="minute" />
          </Fact>
          <Fact name="Still due">
            <Money minor={invoice.due_minor} currency={invoice.currency} />
          </Fact>
        </Facts>
      </div>
      <Card title="Lines" inset="flush">
        {detail.lines.length > 0 ? (
          <DocumentLines detail={detail} ending="balance" />
        ) : (
          <Empty title="No lines" />
        )}
      </Card>
      <AdvancesCard detail={detail} />
      <Card
        title="Payment attempts"
        inset="flush"
        aside={<p className="text-[0.8125rem] text-soft">Newest first, times in {company.zone}</p>}
      >
        {detail.attempts.length > 0 ? (
          <Attempts attempts={detail.attempts} />
        ) : (
          <Empty title="No payment was tried">
            {isPositive(invoice.due_minor) ? 'It is collected automatically when it is due.' : 'None was needed.'}
          </Empty>
        )}
      </Card>
    </div>
  )
}
