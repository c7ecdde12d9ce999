import { Link } from 'react-router'
import type { Company, ModuleSubscriptions, Subscription, UsageWindow } from '../api/records'
import { compareDecimals, formatCount } from '../format/money'
import { accessLabels, endReasons, intervals, plural, subscriptionLabels } from '../format/words'
import { Chip } from './chip'
import { UsageMeter } from './usage_meter'
import { When } from './when'

interface ModuleCardProps {
  module: ModuleSubscriptions
  company: Company
}

/** One module: the subscriptions that count now; ended ones only when there is nothing newer. */
export function ModuleCard({ module, company }: ModuleCardProps) {
  const current = module.subscriptions.filter((subscription) => subscription.state !== 'ended')
  const shown = current.length > 0 ? current : module.subscriptions.slice(0, 1)
  const endedCount = module.subscriptions.length - shown.length
  return (
    <li className="rounded-xl border border-line bg-surface shadow-card" data-module={module.module}>
      {shown.length === 0 && (
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-5 py-4">
          <h3 className="text-[0.9375rem] font-semibold">{module.module_name}</h3>
          <p className="text-soft">No subscription. This module was never booked.</p>
        </div>
      )}
      {shown.map((subscription) => (
        <SubscriptionRow
          key={subscription.subscription_id}
          moduleName={module.module_name}
          subscription={subscription}
          usage={module.usage.filter((window) => window.subscription_id === subscription.subscription_id)}
          company={company}
        />
      ))}
      {endedCount > 0 && (
        <p className="border-t border-line px-5 py-2.5 text-[0.8125rem] text-soft">
          Earlier:{' '}
          {module.subscriptions
            .filter((subscription) => !shown.includes(subscription))
            .map((subscription, index) => (
              <span key={subscription.subscription_id}>
                {index > 0 && ', '}
                <Link to={`/companies/${company.company_id}/subscriptions/${subscription.subscription_id}`} className="link">
                  {subscription.plan_name}
                </Link>
              </span>
            ))}
        </p>
      )}
    </li>
  )
}

interface SubscriptionRowProps {
  moduleName: string
  subscription: Subscription
  usage: UsageWindow[]
  company: Company
}

function SubscriptionRow({ moduleName, subscription, usage, company }: SubscriptionRowProps) {
  const path = `/companies/${company.company_id}/subscriptions/${subscription.subscription_id}`
  return (
    <article
      aria-label={`${moduleName}: ${subscription.plan_name}`}
      className="grid gap-x-8 gap-y-4 border-line px-5 py-4 not-first:border-t lg:grid-cols-[minmax(0,15rem)_minmax(0,11rem)_minmax(0,1fr)]"
    >
      <div className="min-w-0">
        <h3 className="text-[0.9375rem] font-semibold">{moduleName}</h3>
        <p className="mt-0.5">
          <Link to={path} className="link font-medium">
            {subscription.plan_name}
          </Link>
          <span className="text-soft"> · {intervals[subscription.interval_unit].adjective.toLowerCase()}</span>
        </p>
        <p className="mt-2 flex flex-wrap gap-1.5">
          <Chip label={subscriptionLabels[subscription.label]} />
          {subscription.access !== 'full' && subscription.label !== 'suspended' && subscription.state !== 'ended' && (
            <Chip label={accessLabels[subscription.access]} />
          )}
        </p>
      </div>
      <dl className="flex flex-row flex-wrap gap-x-8 gap-y-2 text-[0.8125rem] lg:flex-col">
        <div>
          <dt className="text-soft">Seats</dt>
          <dd className="text-sm font-medium tabular-nums">
            <Link to={path} className="number-link">
              {formatCount(subscription.seat_count)} {plural(subscription.seat_count, 'seat')}
            </Link>
          </dd>
        </div>
        <NextDate subscription={subscription} company={company} />
      </dl>
      <div className="flex min-w-0 flex-col gap-4">
        <Usage subscription={subscription} usage={usage} company={company} path={path} />
      </div>
    </article>
  )
}

function NextDate({ subscription, company }: { subscription: Subscription; company: Company }) {
  if (subscription.ended_at) {
    return (
      <div>
        <dt className="text-soft">{subscription.end_reason ? endReasons[subscription.end_reason] : 'Ended'}</dt>
        <dd className="text-sm font-medium">
          <When instant={subscription.ended_at} zone={company.zone} />
        </dd>
      </div>
    )
  }
  return (
    <div>
      <dt className="text-soft">Next billing</dt>
      <dd className="text-sm font-medium">
        {subscription.next_billing_at ? (
          <When instant={subscription.next_billing_at} zone={company.zone} />
        ) : (
          <span className="font-normal text-soft">{subscription.state === 'paused' ? 'When resumed' : 'None'}</span>
        )}
      </dd>
    </div>
  )
}

function Usage({ subscription, usage, company, path }: Omit<SubscriptionRowProps, 'moduleName'> & { path: string }) {
  if (subscription.state === 'ended') return <p className="text-soft">No current subscription, so no usage is counted.</p>
  if (subscription.state === 'scheduled') {
    return (
      <p className="text-soft">
        Not active yet: it starts on <When instant={subscription.start_at} zone={company.zone} />.
      </p>
    )
  }
  if (usage.length === 0) return <p className="text-soft">This plan has no metered usage.</p>
  return usage.map((window) =>
    compareDecimals(window.quantity, '0') === 0 ? (
      <div key={window.meter}>
        <UsageMeter usage={window} company={company} to={`${path}#usage`} />
        <p className="mt-1 text-[0.8125rem] text-soft">No usage was reported in this period yet.</p>
      </div>
    ) : (
      <UsageMeter key={window.meter} usage={window} company={company} to={`${path}#usage`} />
    ),
  )
}
