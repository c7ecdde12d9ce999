import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { feedQuery, overviewQuery, plansQuery, subscriptionQuery } from '../api/queries'
import type { Subscription } from '../api/records'
import { Button, ButtonLink } from '../components/button'
import { Card, FromQuery } from '../components/card'
import { Chip } from '../components/chip'
import { CommandDialog, type SimpleCommand } from '../components/command_dialog'
import { Fact, Facts } from '../components/facts'
import { PageHeader } from '../components/page_header'
import { PlanPrices } from '../components/price_words'
import { Bone, BoneRows, Empty } from '../components/states'
import { Moment, Timeline } from '../components/timeline'
import { UsageMeter } from '../components/usage_meter'
import { When } from '../components/when'
import { compareDecimals, formatCount } from '../format/money'
import { formatPeriod } from '../format/time'
import { accessLabels, endReasons, eventWords, intervals, plural, subscriptionLabels } from '../format/words'
import { useCompany } from '../shell/company_frame'
import { useMay } from '../shell/use_session'

export function Component() {
  const { subscriptionId = '' } = useParams()
  const company = useCompany()
  const mayReadFeed = useMay('feed.read')
  const query = useQuery(subscriptionQuery(subscriptionId))
  const subscription = query.data
  return (
    <>
      <PageHeader
        title={subscription?.plan_name ?? 'Subscription'}
        crumbs={[{ words: company.name, to: `/companies/${company.company_id}` }]}
        chip={subscription && <Chip label={subscriptionLabels[subscription.label]} />}
        actions={subscription && <Actions subscription={subscription} />}
      >
        {subscription ? (
          `${intervals[subscription.interval_unit].adjective}, billed in ${subscription.currency}`
        ) : (
          <Bone className="h-5 w-44" />
        )}
      </PageHeader>
      <FromQuery
        query={query}
        skeleton={
          <>
            <Bone className="h-44 rounded-xl" />
            <Bone className="mt-6 h-40 rounded-xl" />
          </>
        }
      >
        {(data) => (
          <div className="flex flex-col gap-6">
            <ScheduledNotice subscription={data} />
            <Terms subscription={data} />
            <Usage subscription={data} />
            {mayReadFeed && <History subscription={data} />}
          </div>
        )}
      </FromQuery>
    </>
  )
}

function Actions({ subscription }: { subscription: Subscription }) {
  const [command, setCommand] = useState<SimpleCommand>()
  const mayChange = useMay('subscriptions.write')
  const { state } = subscription
  const isRunning = state === 'active' || state === 'trialing'
  if (state === 'ended' || !mayChange) return null
  return (
    <>
      {state === 'active' && <Button onClick={() => setCommand('pause')}>Pause</Button>}
      {state === 'paused' && (
        <Button look="primary" onClick={() => setCommand('resume')}>
          Resume
        </Button>
      )}
      <Button look="danger" onClick={() => setCommand('cancel')}>
        Cancel
      </Button>
      {isRunning && (
        <ButtonLink look="primary" to="change">
          Change plan
        </ButtonLink>
      )}
      {command && <CommandDialog command={command} subscription={subscription} onClose={() => setCommand(undefined)} />}
    </>
  )
}

function ScheduledNotice({ subscription }: { subscription: Subscription }) {
  const company = useCompany()
  const mayChange = useMay('subscriptions.write')
  const [isUndoing, setIsUndoing] = useState(false)
  const change = subscription.scheduled_change
  if (!change) return null
  const parts = [
    change.plan && `plan ${change.plan}`,
    change.interval_unit && intervals[change.interval_unit].adjective.toLowerCase(),
    change.seat_count !== undefined && `${formatCount(change.seat_count)} ${plural(change.seat_count, 'seat')}`,
  ].filter(Boolean)
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-xl border border-line bg-accent-wash px-5 py-3">
      <p>
        <strong className="font-semibold">
          {change.action === 'cancel' ? 'Ends' : 'Changes'} on{' '}
          <When instant={change.effective_at} zone={company.zone} precision="minute" />
        </strong>
        {parts.length > 0 && ` to ${parts.join(', ')}`}
      </p>
      {mayChange && <Button onClick={() => setIsUndoing(true)}>Undo</Button>}
      {isUndoing && <CommandDialog command="undo" subscription={subscription} onClose={() => setIsUndoing(false)} />}
    </div>
  )
}

function Terms({ subscription }: { subscription: Subscription }) {
  const company = useCompany()
  const plans = useQuery(plansQuery(subscription.module))
  const plan = plans.data?.plans.find((each) => each.code === subscription.plan && each.version === subscription.plan_version)
  const { current_period_start: start, current_period_end: end } = subscription
  return (
    <Card title="Terms" aside={<p className="text-[0.8125rem] text-soft">Dates in {company.zone}</p>}>
      <Facts>
        <Fact name="Plan" note={`${subscription.plan}, version ${subscription.plan_version}`}>
          {subscription.plan_name}
        </Fact>
        <Fact name="Seats">
          {formatCount(subscription.seat_count)} {plural(subscription.seat_count, 'seat')}
        </Fact>
        <Fact name="Access">
          <Chip label={accessLabels[subscription.access]} />
        </Fact>
        <Fact name="Started">
          <When instant={subscription.start_at} zone={company.zone} />
        </Fact>
        {subscription.trial_end_at && (
          <Fact name="Trial until">
            <When instant={subscription.trial_end_at} zone={company.zone} />
          </Fact>
        )}
        {subscription.phase && (
          <Fact
            name="Phase"
            note={
              subscription.phase_end_at && (
                <>
                  until <When instant={subscription.phase_end_at} zone={company.zone} />
                </>
              )
            }
          >
            {plan?.phases.find((phase) => phase.code === subscription.phase)?.name ?? subscription.phase}
          </Fact>
        )}
        {subscription.base_subscription_id && (
          <Fact name="Add-on to">
            <Link to={`/companies/${company.company_id}/subscriptions/${subscription.base_subscription_id}`} className="link">
              its base subscription
            </Link>
          </Fact>
        )}
        {subscription.billing_policy && <Fact name="Billing policy">{subscription.billing_policy}</Fact>}
        {subscription.purchase_order && <Fact name="Purchase order">{subscription.purchase_order}</Fact>}
        {start && end && <Fact name="Billed period">{formatPeriod(start, end, company.zone)}</Fact>}
        {subscription.ended_at ? (
          <Fact name="Ended" note={subscription.end_reason && endReasons[subscription.end_reason]}>
            <When instant={subscription.ended_at} zone={company.zone} />
          </Fact>
        ) : (
          <Fact name="Next billing">
            {subscription.next_billing_at ? (
              <When instant={subscription.next_billing_at} zone={company.zone} precision="minute" />
            ) : (
              'None'
            )}
          </Fact>
        )}
      </Facts>
      {plan && (
        <div className="mt-5 border-t border-line pt-4">
          <h3 className="mb-1.5 text-[0.8125rem] font-medium">Prices of this version</h3>
          <PlanPrices plan={plan} currency={subscription.currency} interval={subscription.interval_unit} />
        </div>
      )}
    </Card>
  )
}

function Usage({ subscription }: { subscription: Subscription }) {
  const company = useCompany()
  const overview = useQuery(overviewQuery(company.company_id))
  return (
    <Card title={<span id="usage">Usage</span>}>
      <FromQuery query={overview} skeleton={<Bone className="h-16" />}>
        {(data) => {
          const windows = data.modules
            .flatMap((module) => module.usage)
            .filter((window) => window.subscription_id === subscription.subscription_id)
          if (windows.length === 0) {
            return (
              <p className="text-soft">
                {subscription.state === 'ended' || subscription.state === 'scheduled'
                  ? 'Not active, so no usage is counted.'
                  : 'This plan has no metered usage.'}
              </p>
            )
          }
          return (
            <ul className="flex flex-col gap-6">
              {windows.map((window) => (
                <li key={window.meter}>
                  <UsageMeter usage={window} company={company} />
                  {compareDecimals(window.quantity, '0') === 0 && (
                    <p className="mt-1 text-[0.8125rem] text-soft">No usage was reported in this period yet.</p>
                  )}
                </li>
              ))}
            </ul>
          )
        }}
      </FromQuery>
    </Card>
  )
}

function History({ subscription }: { subscription: Subscription }) {
  const company = useCompany()
  const feed = useQuery(feedQuery(company.company_id))
  return (
    <Card title="History">
      <FromQuery query={feed} skeleton={<BoneRows rows={4} />}>
        {(events) => {
          const own = events.filter((event) => event.subject_id === subscription.subscription_id)
          if (own.length === 0) return <Empty title="Nothing recorded" />
          return (
            <Timeline label="History of the subscription, newest first">
              {own.map((event) => (
                <Moment
                  key={event.position}
                  tone={eventWords[event.kind].tone}
                  title={eventWords[event.kind].words}
                  when={<When instant={event.effective_at} zone={company.zone} precision="minute" />}
                />
              ))}
            </Timeline>
          )
        }}
      </FromQuery>
    </Card>
  )
}
