import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { casesQuery } from '../api/queries'
import type { DunningCase } from '../api/records'
import { Chip } from '../components/chip'
import { FilterBar, useFilter } from '../components/filter_bar'
import { FromQuery } from '../components/card'
import { Money } from '../components/money'
import { PageHeader } from '../components/page_header'
import { Bone, Empty } from '../components/states'
import { When } from '../components/when'
import { dunningActions, dunningResults, dunningStates } from '../format/words'

const restricts = (dunningCase: DunningCase) =>
  dunningCase.steps.some((step) => step.action === 'suspend' || step.action === 'limit')

const filters: Record<string, { words: string; keep: (dunningCase: DunningCase) => boolean }> = {
  all: { words: 'All', keep: () => true },
  open: { words: 'Open', keep: ({ state }) => state === 'open' || state === 'paused' },
  recovered: { words: 'Recovered', keep: ({ state }) => state === 'recovered' },
  restored: { words: 'Suspended, then restored', keep: (each) => each.state === 'recovered' && restricts(each) },
  lost: { words: 'Exhausted', keep: ({ state }) => state === 'exhausted' },
  canceled: { words: 'Canceled', keep: ({ state }) => state === 'canceled' },
  written_off: { words: 'Written off', keep: ({ state }) => state === 'written_off' },
}

/** Collection of overdue invoices, company by company, with the steps taken and the next one. */
export function Component() {
  const cases = useQuery(casesQuery())
  const [show, choose] = useFilter('show', Object.keys(filters))
  const keep = filters[show]?.keep ?? (() => true)
  return (
    <>
      <PageHeader title="Dunning">What is being done about overdue invoices. Times are UTC.</PageHeader>
      <div className="mb-4">
        <FilterBar
          label="Which cases"
          chosen={show}
          choose={choose}
          choices={Object.entries(filters).map(([value, filter]) => ({
            value,
            words: filter.words,
            ...(cases.data && { count: cases.data.cases.filter(filter.keep).length }),
          }))}
        />
      </div>
      <FromQuery
        query={cases}
        skeleton={
          <div className="flex flex-col gap-3">
            <Bone className="h-[118px] rounded-xl" />
            <Bone className="h-[118px] rounded-xl" />
            <Bone className="h-[118px] rounded-xl" />
          </div>
        }
      >
        {(data) => <Cases cases={data.cases.filter(keep)} isCut={data.cases.length >= 200} />}
      </FromQuery>
    </>
  )
}

function Cases({ cases, isCut }: { cases: DunningCase[]; isCut: boolean }) {
  if (cases.length === 0) {
    return (
      <div className="rounded-xl border border-line bg-surface">
        <Empty title="No case here">Nothing is overdue in this group.</Empty>
      </div>
    )
  }
  return (
    <>
      <ul className="flex flex-col gap-3">
        {cases.map((dunningCase) => (
          <CaseRow key={dunningCase.case_id} dunningCase={dunningCase} />
        ))}
      </ul>
      {isCut && <p className="mt-4 text-soft">The newest 200 cases.</p>}
    </>
  )
}

function CaseRow({ dunningCase }: { dunningCase: DunningCase }) {
  const company = `/companies/${dunningCase.company_id}`
  return (
    <li className="rounded-xl border border-line bg-surface p-5 shadow-card">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem] font-semibold">
            <Link to={company} className="inline-block py-0.5 hover:text-accent hover:underline">
              {dunningCase.company_name}
            </Link>
            <Chip label={dunningStates[dunningCase.state]} />
          </h2>
          <p className="mt-0.5 text-soft">
            Invoice{' '}
            <Link to={`${company}/invoices/${dunningCase.invoice_id}`} className="link inline-block py-0.5">
              {dunningCase.invoice_number}
            </Link>
            {' · '}policy {dunningCase.policy}
            {' · '}opened <When instant={dunningCase.opened_at} zone="UTC" />
            {dunningCase.promised_on && <> · payment promised by {dunningCase.promised_on}</>}
            {dunningCase.closed_at && (
              <>
                {' · '}closed <When instant={dunningCase.closed_at} zone="UTC" />
              </>
            )}
          </p>
        </div>
        <p className="text-right">
          <Money minor={dunningCase.due_minor} currency={dunningCase.currency} className="text-base font-semibold" />
          <span className="block text-[0.8125rem] text-soft">still due</span>
        </p>
      </div>
      {dunningCase.note && <p className="mt-2 text-soft">{dunningCase.note}</p>}
      <ol aria-label="Steps" className="mt-4 flex flex-wrap gap-2">
        {dunningCase.steps.map((step) => (
          <li key={step.position} className="rounded-lg border border-line bg-sunken px-3 py-1.5 text-[0.8125rem]">
            <span className="font-medium">{dunningActions[step.action]}</span>
            <span className="ml-2 text-soft">
              <When instant={step.taken_at} zone="UTC" />
            </span>
            {dunningResults[step.result] && <span className="ml-2 text-soft">{dunningResults[step.result]}</span>}
          </li>
        ))}
        {dunningCase.next_action && dunningCase.next_step_at && (
          <li className="rounded-lg border border-dashed border-control px-3 py-1.5 text-[0.8125rem] text-soft">
            Next: <span className="font-medium text-ink">{dunningActions[dunningCase.next_action]}</span>
            <span className="ml-2">
              <When instant={dunningCase.next_step_at} zone="UTC" />
            </span>
          </li>
        )}
        {dunningCase.steps.length === 0 && !dunningCase.next_action && (
          <li className="py-1.5 text-[0.8125rem] text-soft">Closed before the first step.</li>
        )}
      </ol>
    </li>
  )
}
