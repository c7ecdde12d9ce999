import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { blocksQuery, casesQuery, subscriptionsQuery } from '../api/queries'
import type { Block, DunningCase } from '../api/records'
import { Card, FromQuery } from '../components/card'
import { Chip } from '../components/chip'
import { PageHeader } from '../components/page_header'
import { Bone, Empty } from '../components/states'
import { Moment, Timeline } from '../components/timeline'
import { When } from '../components/when'
import { wholeDaysBetween } from '../format/time'
import { accessLabels, blockWords, dunningActions, dunningStates, plural } from '../format/words'
import { useCompany } from '../shell/company_frame'

/** Why a company could or could not use what it booked, and when. */
export function Component() {
  const company = useCompany()
  const blocks = useQuery(blocksQuery(company.company_id))
  const cases = useQuery(casesQuery({ company_id: company.company_id }))
  return (
    <>
      <PageHeader
        title="Access"
        crumbs={[{ words: company.name, to: `/companies/${company.company_id}` }]}
        chip={<Chip label={accessLabels[company.access]} />}
      >
        What restricted the company's access, and when it was restored. Times in {company.zone}.
      </PageHeader>
      <div className="flex flex-col gap-6">
        <Card title="Restrictions" inset="flush">
          <FromQuery query={blocks} skeleton={<Bone className="m-5 h-24" />}>
            {(data) =>
              data.blocks.length > 0 ? (
                <ul className="divide-y divide-line">
                  {data.blocks.map((block) => (
                    <BlockRow key={block.block_id} block={block} />
                  ))}
                </ul>
              ) : (
                <Empty title="Never restricted">This company always had full access.</Empty>
              )
            }
          </FromQuery>
        </Card>
        <Card title="Collection of overdue invoices" inset="flush">
          <FromQuery query={cases} skeleton={<Bone className="m-5 h-24" />}>
            {(data) =>
              data.cases.length > 0 ? (
                <ul className="divide-y divide-line">
                  {data.cases.map((dunningCase) => (
                    <CaseRow key={dunningCase.case_id} dunningCase={dunningCase} />
                  ))}
                </ul>
              ) : (
                <Empty title="No invoice was ever collected this way" />
              )
            }
          </FromQuery>
        </Card>
      </div>
    </>
  )
}

function BlockRow({ block }: { block: Block }) {
  const company = useCompany()
  const subscriptions = useQuery({
    ...subscriptionsQuery(company.company_id),
    enabled: block.subscription_id !== undefined,
  })
  const subscription = subscriptions.data?.subscriptions.find((each) => each.subscription_id === block.subscription_id)
  const days = block.lifted_at && wholeDaysBetween(block.placed_at, block.lifted_at)
  return (
    <li className="px-5 py-4" data-block={block.block_id}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-medium">
          {block.subscription_id ? (subscription?.plan_name ?? 'One subscription') : 'All modules'}
        </h3>
        <Chip label={accessLabels[block.access]} />
        <span className="text-soft">
          {blockWords(block)}
        </span>
      </div>
      <div className="mt-3">
        <Timeline label="Course of the restriction">
          <Moment tone="bad" title="Restricted" when={<When instant={block.placed_at} zone={company.zone} precision="minute" />} />
          {block.lifted_at ? (
            <Moment
              tone="good"
              title={days ? `Restored after ${days} ${plural(days, 'day')}` : 'Restored the same day'}
              when={<When instant={block.lifted_at} zone={company.zone} precision="minute" />}
            />
          ) : (
            <Moment tone="quiet" title="Not restored yet" />
          )}
        </Timeline>
      </div>
    </li>
  )
}

function CaseRow({ dunningCase }: { dunningCase: DunningCase }) {
  const company = useCompany()
  return (
    <li className="px-5 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-medium">
          Invoice{' '}
          <Link to={`/companies/${company.company_id}/invoices/${dunningCase.invoice_id}`} className="link">
            {dunningCase.invoice_number}
          </Link>
        </h3>
        <Chip label={dunningStates[dunningCase.state]} />
      </div>
      <div className="mt-3">
        <Timeline label={`Course of the collection of ${dunningCase.invoice_number}`}>
          <Moment tone="warn" title="Opened" when={<When instant={dunningCase.opened_at} zone={company.zone} precision="minute" />} />
          {dunningCase.steps.map((step) => (
            <Moment
              key={step.position}
              tone={step.action === 'suspend' || step.action === 'end' ? 'bad' : 'warn'}
              title={dunningActions[step.action]}
              when={<When instant={step.taken_at} zone={company.zone} precision="minute" />}
            />
          ))}
          {dunningCase.closed_at && (
            <Moment
              tone={dunningStates[dunningCase.state].tone}
              title={dunningStates[dunningCase.state].words}
              when={<When instant={dunningCase.closed_at} zone={company.zone} precision="minute" />}
            />
          )}
          {dunningCase.next_action && dunningCase.next_step_at && (
            <Moment
              tone="quiet"
              title={`Next: ${dunningActions[dunningCase.next_action].toLowerCase()}`}
              when={<When instant={dunningCase.next_step_at} zone={company.zone} precision="minute" />}
            />
          )}
        </Timeline>
      </div>
    </li>
  )
}
