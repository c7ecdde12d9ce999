import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { blocksQuery, overviewQuery, recentInvoicesQuery } from '../api/queries'
import type { AmountDue, Company } from '../api/records'
import { Card, FromQuery } from '../components/card'
import { Chip } from '../components/chip'
import { InvoiceTable } from '../components/invoice_table'
import { ModuleCard } from '../components/module_card'
import { Money } from '../components/money'
import { PageHeader } from '../components/page_header'
import { Bone, BoneRows, Empty } from '../components/states'
import { When } from '../components/when'
import { isPositive } from '../format/money'
import { formatDayAndTime, zoneName } from '../format/time'
import { accessLabels, countryName, plural } from '../format/words'
import { useCompany } from '../shell/company_frame'
import { useMay } from '../shell/use_session'

/** The first page of a company: its modules, their use and what is due. */
export function Component() {
  const company = useCompany()
  const overview = useQuery(overviewQuery(company.company_id))
  return (
    <>
      <PageHeader title={company.name} chip={<Chip label={accessLabels[company.access]} />}>
        <p>
          {company.code} · {countryName(company.country)} · billed in {company.currency}
        </p>
        <p className="text-[0.8125rem]">
          {overview.data ? `As of ${formatDayAndTime(overview.data.as_of, company.zone)}. ` : ''}
          Dates in {zoneName(company.zone)} ({company.zone}).
        </p>
        <LastRestriction company={company} />
      </PageHeader>

      <h2 className="sr-only">Amounts due</h2>
      <FromQuery query={overview} skeleton={<Bone className="h-[106px] rounded-xl" />}>
        {(data) => <AmountsDue amounts={data.amounts_due} company={company} />}
      </FromQuery>

      <h2 className="mt-8 mb-3 text-[0.9375rem] font-semibold">Modules</h2>
      <FromQuery
        query={overview}
        skeleton={
          <div className="flex flex-col gap-3">
            {Array.from({ length: 5 }, (_, module) => (
              <Bone key={module} className="h-[132px] rounded-xl" />
            ))}
          </div>
        }
      >
        {(data) => (
          <ul className="flex flex-col gap-3">
            {data.modules.map((module) => (
              <ModuleCard key={module.module} module={module} company={company} />
            ))}
          </ul>
        )}
      </FromQuery>

      <RecentInvoices company={company} />
    </>
  )
}

/** Says that a company was suspended and is back, since nothing else on the page would. */
function LastRestriction({ company }: { company: Company }) {
  const { data } = useQuery({ ...blocksQuery(company.company_id), enabled: useMay('dunning.read') })
  const last = data?.blocks.find((block) => block.lifted_at)
  if (!last?.lifted_at || company.access !== 'full') return null
  return (
    <p className="mt-1 text-[0.8125rem]">
      {last.subscription_id ? 'A module was restricted' : 'Access was restricted'} on{' '}
      <When instant={last.placed_at} zone={company.zone} /> and restored on{' '}
      <When instant={last.lifted_at} zone={company.zone} />.{' '}
      <Link to={`/companies/${company.company_id}/access`} className="link">
        Access history
      </Link>
    </p>
  )
}

function AmountsDue({ amounts, company }: { amounts: AmountDue[]; company: Company }) {
  const shown = amounts.length > 0 ? amounts : [nothingDue(company.currency)]
  const invoices = `/companies/${company.company_id}/invoices`
  return (
    <ul className="flex flex-col gap-3">
      {shown.map((due) => (
        <li key={due.currency} className="rounded-xl border border-line bg-surface px-5 py-4 shadow-card">
          <dl className="grid grid-cols-1 gap-x-8 gap-y-4 sm:grid-cols-3">
            <Due
              name={amounts.length > 1 ? `Due in ${due.currency}` : 'Due'}
              minor={due.due_minor}
              currency={due.currency}
              to={`${invoices}?show=unpaid`}
              note={
                due.open_invoice_count === 0
                  ? 'Everything is paid'
                  : `${due.open_invoice_count} open ${plural(due.open_invoice_count, 'invoice')}`
              }
            />
            <Due
              name="Of it overdue"
              minor={due.overdue_minor}
              currency={due.currency}
              to={`${invoices}?show=overdue`}
              note={isPositive(due.overdue_minor) ? 'Past the due date' : 'Nothing is late'}
              tone={isPositive(due.overdue_minor) ? 'text-bad' : ''}
            />
            <Due
              name="Account credit"
              minor={due.account_credit_minor}
              currency={due.currency}
              to={`${invoices}?show=credit_notes`}
              note={isPositive(due.account_credit_minor) ? 'Taken off the next invoice' : 'None is held'}
            />
          </dl>
        </li>
      ))}
    </ul>
  )
}

function nothingDue(currency: string): AmountDue {
  return { currency, due_minor: '0', overdue_minor: '0', account_credit_minor: '0', open_invoice_count: 0 }
}

interface DueProps {
  name: string
  minor: string
  currency: string
  to: string
  note: string
  tone?: string
}

function Due({ name, minor, currency, to, note, tone = '' }: DueProps) {
  return (
    <div>
      <dt className="text-[0.8125rem] text-soft">{name}</dt>
      <dd className={`mt-0.5 text-2xl font-semibold ${tone}`}>
        <Link to={to} className="number-link">
          <Money minor={minor} currency={currency} />
        </Link>
      </dd>
      <dd className="text-[0.8125rem] text-soft">{note}</dd>
    </div>
  )
}

function RecentInvoices({ company }: { company: Company }) {
  const invoices = useQuery(recentInvoicesQuery(company.company_id))
  return (
    <Card
      title="Recent invoices"
      inset="flush"
      className="mt-8"
      aside={
        <Link to={`/companies/${company.company_id}/invoices`} className="link py-1">
          All invoices
        </Link>
      }
    >
      <FromQuery query={invoices} skeleton={<BoneRows rows={6} />}>
        {(page) =>
          page.invoices.length === 0 ? (
            <Empty title="No invoice yet">The first one comes with the first billing date.</Empty>
          ) : (
            <InvoiceTable invoices={page.invoices} label="Recent invoices" />
          )
        }
      </FromQuery>
    </Card>
  )
}
