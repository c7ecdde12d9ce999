import { useMutation, useQuery } from '@tanstack/react-query'
import { useId, useRef, useState, type FormEvent } from 'react'
import { useNavigate, useParams } from 'react-router'
import { newIdempotencyKey } from '../api/client'
import { callSubscription, type SubscriptionCommand } from '../api/commands'
import { plansQuery, subscriptionQuery } from '../api/queries'
import type { ChangeTiming, IntervalUnit, Plan, Subscription } from '../api/records'
import { Button, ButtonLink } from '../components/button'
import { Card, FromQuery } from '../components/card'
import { ChangePreview } from '../components/change_preview'
import { TimingChoice } from '../components/command_dialog'
import { PageHeader } from '../components/page_header'
import { PlanPrices, intervalsOf } from '../components/price_words'
import { Bone, FormProblem } from '../components/states'
import { toast } from '../components/toaster'
import { intervals } from '../format/words'
import { refreshAll } from '../query_client'
import { useCompany } from '../shell/company_frame'

/** Choose, see every prorated line as the server decides it, confirm. */
export function Component() {
  const { subscriptionId = '' } = useParams()
  const company = useCompany()
  const subscription = useQuery(subscriptionQuery(subscriptionId))
  const plans = useQuery({ ...plansQuery(subscription.data?.module ?? ''), enabled: subscription.data !== undefined })
  const path = `/companies/${company.company_id}/subscriptions/${subscriptionId}`
  return (
    <>
      <PageHeader
        title="Change plan"
        crumbs={[
          { words: company.name, to: `/companies/${company.company_id}` },
          { words: subscription.data?.plan_name ?? 'Subscription', to: path },
        ]}
      >
        Choose, look at the preview, then confirm. Nothing changes before that.
      </PageHeader>
      <FromQuery query={subscription} skeleton={<Bone className="h-96 rounded-xl" />}>
        {(present) => (
          <FromQuery query={plans} skeleton={<Bone className="h-96 rounded-xl" />}>
            {(list) => <ChangeForm subscription={present} plans={list.plans} path={path} />}
          </FromQuery>
        )}
      </FromQuery>
    </>
  )
}

interface Terms {
  plan: string
  interval: IntervalUnit
  seats: string
  timing: ChangeTiming
}

/** Only what differs is sent: the API takes absent fields as "stays". */
function commandOf(terms: Terms, present: Subscription): SubscriptionCommand | undefined {
  const seats = Number(terms.seats)
  if (!/^[1-9]\d{0,6}$/.test(terms.seats.trim())) return undefined
  const change = {
    ...(terms.plan !== present.plan && { plan: terms.plan }),
    ...(terms.interval !== present.interval_unit && { interval_unit: terms.interval }),
    ...(seats !== present.seat_count && { seat_count: seats }),
  }
  return Object.keys(change).length > 0 ? { kind: 'change', timing: terms.timing, ...change } : undefined
}

interface ChangeFormProps {
  subscription: Subscription
  plans: Plan[]
  path: string
}

function ChangeForm({ subscription, plans, path }: ChangeFormProps) {
  const navigate = useNavigate()
  const [terms, setTerms] = useState<Terms>({
    plan: subscription.plan,
    interval: subscription.interval_unit,
    seats: String(subscription.seat_count),
    timing: 'now',
  })
  const intentKey = useRef(newIdempotencyKey())
  const command = commandOf(terms, subscription)

  const preview = useMutation({
    mutationFn: (wanted: SubscriptionCommand) =>
      callSubscription(subscription.subscription_id, wanted, { mode: 'preview', idempotencyKey: '' }),
  })
  const confirm = useMutation({
    mutationFn: (wanted: SubscriptionCommand) =>
      callSubscription(subscription.subscription_id, wanted, { mode: 'commit', idempotencyKey: intentKey.current }),
    onSuccess: (changed) => {
      const isScheduled = changed.subscription.scheduled_change !== undefined
      toast('good', isScheduled ? 'The change is scheduled.' : `Changed to ${changed.subscription.plan_name}.`)
      void refreshAll()
      void navigate(path)
    },
  })

  const edit = (changes: Partial<Terms>) => {
    setTerms({ ...terms, ...changes })
    intentKey.current = newIdempotencyKey()
    preview.reset()
    confirm.reset()
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (command && !preview.isPending) preview.mutate(command)
  }

  return (
    <div className="flex flex-col gap-6">
      <Card title="1. Choose">
        <form onSubmit={submit} className="flex flex-col gap-6">
          <PlanChoice subscription={subscription} plans={plans} terms={terms} edit={edit} />
          <div className="grid gap-6 sm:grid-cols-2">
            <IntervalChoice subscription={subscription} plans={plans} terms={terms} edit={edit} />
            <SeatField seats={terms.seats} edit={edit} />
          </div>
          <TimingChoice chosen={terms.timing} choose={(timing) => edit({ timing })} />
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" look="primary" disabled={!command} busyWords={preview.isPending ? 'Working it out' : undefined}>
              Preview
            </Button>
            {!command && <p className="text-soft">Choose something that differs from today's terms.</p>}
          </div>
          <FormProblem problem={preview.error} />
        </form>
      </Card>
      <div aria-live="polite">
        {preview.data && command && (
          <Card title="2. Preview" aside={<p className="text-[0.8125rem] text-soft">Worked out now, to the second</p>}>
            <ChangePreview changed={preview.data} />
            <div className="mt-6 flex flex-col gap-4 border-t border-line pt-5">
              <FormProblem problem={confirm.error} />
              <div className="flex flex-wrap items-center gap-3">
                <Button look="primary" onClick={() => confirm.mutate(command)} busyWords={confirm.isPending ? 'Working' : undefined}>
                  Confirm the change
                </Button>
                <ButtonLink to={path}>Keep as it is</ButtonLink>
                <p className="text-soft">Prorated amounts are counted again at the moment you confirm.</p>
              </div>
            </div>
          </Card>
        )}
      </div>
    </div>
  )
}

interface ChoiceProps {
  subscription: Subscription
  plans: Plan[]
  terms: Terms
  edit: (changes: Partial<Terms>) => void
}

function PlanChoice({ subscription, plans, terms, edit }: ChoiceProps) {
  const choose = (plan: Plan) => {
    const possible = intervalsOf(plan, subscription.currency)
    const interval = possible.includes(terms.interval) ? terms.interval : (possible[0] ?? terms.interval)
    edit({ plan: plan.code, interval })
  }
  return (
    <fieldset>
      <legend className="mb-2 font-medium">Plan</legend>
      <div className="grid gap-3 lg:grid-cols-3">
        {plans.map((plan) => {
          const isSold = intervalsOf(plan, subscription.currency).length > 0
          return (
            <label
              key={plan.code}
              className={`flex items-start gap-3 rounded-xl border border-line p-4 has-checked:border-accent has-checked:bg-accent-wash ${isSold ? 'cursor-pointer' : 'opacity-60'}`}
            >
              <input
                type="radio"
                name="plan"
                value={plan.code}
                disabled={!isSold}
                checked={terms.plan === plan.code}
                onChange={() => choose(plan)}
                className="mt-0.5 size-4 shrink-0 accent-accent"
              />
              <span className="min-w-0">
                <span className="mb-1 block font-medium">
                  {plan.name}
                  {plan.code === subscription.plan && <span className="font-normal text-soft"> (today)</span>}
                </span>
                {isSold ? (
                  <PlanPrices plan={plan} currency={subscription.currency} interval={terms.interval} />
                ) : (
                  <span className="text-[0.8125rem] text-soft">Not sold in {subscription.currency}</span>
                )}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

function IntervalChoice({ subscription, plans, terms, edit }: ChoiceProps) {
  const plan = plans.find((each) => each.code === terms.plan)
  const possible = plan ? intervalsOf(plan, subscription.currency) : []
  const shown = possible.includes(terms.interval) ? possible : [terms.interval, ...possible]
  return (
    <fieldset>
      <legend className="mb-2 font-medium">Billed</legend>
      <div className="flex flex-wrap gap-2">
        {shown.map((interval) => (
          <label
            key={interval}
            className="flex min-h-10 cursor-pointer items-center gap-2.5 rounded-xl border border-line px-4 has-checked:border-accent has-checked:bg-accent-wash"
          >
            <input
              type="radio"
              name="interval"
              value={interval}
              checked={terms.interval === interval}
              onChange={() => edit({ interval })}
              className="size-4 accent-accent"
            />
            {intervals[interval].adjective}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function SeatField({ seats, edit }: { seats: string; edit: (changes: Partial<Terms>) => void }) {
  const id = useId()
  const isWrong = !/^[1-9]\d{0,6}$/.test(seats.trim())
  return (
    <div>
      <label htmlFor={id} className="mb-2 block font-medium">
        Seats
      </label>
      <input
        id={id}
        inputMode="numeric"
        value={seats}
        onChange={(event) => edit({ seats: event.target.value })}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        className="field max-w-40 tabular-nums"
      />
      {isWrong && (
        <p id={`${id}-problem`} className="mt-1 text-[0.8125rem] text-bad">
          A whole number from 1 to 9,999,999.
        </p>
      )}
    </div>
  )
}
