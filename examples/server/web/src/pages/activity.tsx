import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { useDocumentNumbers, useInvoiceOfAttempt } from '../api/document_numbers'
import { feedQuery, subscriptionsQuery } from '../api/queries'
import type { FeedEvent } from '../api/records'
import { Button } from '../components/button'
import { FromQuery } from '../components/card'
import { FilterBar, useFilter } from '../components/filter_bar'
import { PageHeader } from '../components/page_header'
import { BoneRows, Empty } from '../components/states'
import { Moment, Timeline } from '../components/timeline'
import { formatLongDay, formatTime } from '../format/time'
import { eventGroups, eventWords, type EventGroup } from '../format/words'
import { useCompany } from '../shell/company_frame'

const shownAtFirst = 100

/** What happened to a company, from its event chain, in words. */
export function Component() {
  const company = useCompany()
  const feed = useQuery(feedQuery(company.company_id))
  const [show, choose] = useFilter('show', ['all', ...Object.keys(eventGroups)])
  const [limit, setLimit] = useState(shownAtFirst)
  const isKept = (event: FeedEvent) => show === 'all' || eventWords[event.kind].group === show
  const count = (group: string) =>
    feed.data && { count: feed.data.filter((event) => group === 'all' || eventWords[event.kind].group === group).length }
  return (
    <>
      <PageHeader title="Activity" crumbs={[{ words: company.name, to: `/companies/${company.company_id}` }]}>
        Everything that happened, newest first. Times in {company.zone}.
      </PageHeader>
      <div className="mb-4">
        <FilterBar
          label="Which events"
          chosen={show}
          choose={choose}
          choices={[
            { value: 'all', words: 'All', ...count('all') },
            ...(Object.keys(eventGroups) as EventGroup[]).map((group) => ({
              value: group,
              words: eventGroups[group],
              ...count(group),
            })),
          ]}
        />
      </div>
      <FromQuery
        query={feed}
        skeleton={
          <div className="rounded-xl border border-line bg-surface">
            <BoneRows rows={12} />
          </div>
        }
      >
        {(events) => {
          const kept = events.filter(isKept)
          return (
            <>
              <Days events={kept.slice(0, limit)} />
              {kept.length > limit && (
                <Button className="mt-4" onClick={() => setLimit(limit + shownAtFirst)}>
                  Show older events
                </Button>
              )}
            </>
          )
        }}
      </FromQuery>
    </>
  )
}

function Days({ events }: { events: FeedEvent[] }) {
  const company = useCompany()
  if (events.length === 0) {
    return (
      <div className="rounded-xl border border-line bg-surface">
        <Empty title="Nothing happened in this group" />
      </div>
    )
  }
  const days = new Map<string, FeedEvent[]>()
  for (const event of events) {
    const day = formatLongDay(event.effective_at, company.zone)
    const known = days.get(day)
    if (known) known.push(event)
    else days.set(day, [event])
  }
  return (
    <div className="flex flex-col gap-4">
      {[...days].map(([day, ofDay]) => (
        <section key={day} aria-label={day} className="rounded-xl border border-line bg-surface px-5 py-4 shadow-card">
          <h2 className="mb-3 text-[0.9375rem] font-semibold">{day}</h2>
          <Timeline label={day}>
            {ofDay.map((event) => (
              <EventMoment key={event.position} event={event} />
            ))}
          </Timeline>
        </section>
      ))}
    </div>
  )
}

function EventMoment({ event }: { event: FeedEvent }) {
  const company = useCompany()
  const { words, tone } = eventWords[event.kind]
  return (
    <Moment
      tone={tone}
      title={words}
      when={
        <time dateTime={event.effective_at} className="tabular-nums">
          {formatTime(event.effective_at, company.zone)}
        </time>
      }
    >
      <Subject event={event} />
    </Moment>
  )
}

/** The thing an event is about, by the name people know where it has one. */
function Subject({ event }: { event: FeedEvent }) {
  const company = useCompany()
  const numberOf = useDocumentNumbers(company.company_id)
  const { data } = useQuery(subscriptionsQuery(company.company_id))
  const invoiceOf = useInvoiceOfAttempt(company.company_id)
  const base = `/companies/${company.company_id}`
  if (event.subject_id.startsWith('inv_')) {
    return (
      <Link to={`${base}/invoices/${event.subject_id}`} className="link">
        {numberOf(event.subject_id) ?? 'Document'}
      </Link>
    )
  }
  if (event.subject_id.startsWith('sub_')) {
    const subscription = data?.subscriptions.find((each) => each.subscription_id === event.subject_id)
    return (
      <Link to={`${base}/subscriptions/${event.subject_id}`} className="link">
        {subscription?.plan_name ?? 'Subscription'}
      </Link>
    )
  }
  if (event.subject_id.startsWith('blk_') || event.subject_id.startsWith('dun_')) {
    return (
      <Link to={`${base}/access`} className="link">
        Access history
      </Link>
    )
  }
  if (event.subject_id.startsWith('pay_') || event.subject_id.startsWith('pmt_')) {
    return (
      <Link to={`${base}/payments`} className="link">
        Payments
      </Link>
    )
  }
  const paidInvoice = event.subject_id.startsWith('att_') ? invoiceOf(event.subject_id) : undefined
  if (paidInvoice) {
    return (
      <Link to={`${base}/invoices/${paidInvoice}`} className="link">
        {numberOf(paidInvoice) ?? 'Invoice'}
      </Link>
    )
  }
  return event.subject_id.startsWith('cmp_') ? null : <span className="font-mono text-xs break-all">{event.subject_id}</span>
}
