import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { answer, api } from '../api/client'
import { companiesQuery, operatorCasesQuery } from '../api/queries'
import type { OperatorCase, OperatorFinding } from '../api/records'
import { Button } from '../components/button'
import { Card, FromQuery } from '../components/card'
import { SelectField, TextField } from '../components/field'
import { FilterBar, useFilter } from '../components/filter_bar'
import { FormDialog, textOf } from '../components/form_dialog'
import { Money } from '../components/money'
import { PageHeader } from '../components/page_header'
import { BoneRows, Empty } from '../components/states'
import { toast } from '../components/toaster'
import { When } from '../components/when'
import { findingsOf, operatorCaseReasons, operatorFindings } from '../format/words'
import { useMay } from '../shell/use_session'

/** Money of which nobody knows: a person looks at the provider and says what became of it. */
export function Component() {
  const [show, choose] = useFilter('show', ['open', 'closed'])
  const cases = useQuery(operatorCasesQuery(show === 'closed' ? 'closed' : 'open'))
  const [asked, setAsked] = useState<OperatorCase>()
  return (
    <>
      <PageHeader title="Operator cases">
        Money that the provider would not tell of. Somebody looks there, and says here what became of it. Times are UTC.
      </PageHeader>
      <div className="mb-4">
        <FilterBar
          label="Which cases"
          chosen={show}
          choose={choose}
          choices={[
            { value: 'open', words: 'Open' },
            { value: 'closed', words: 'Closed' },
          ]}
        />
      </div>
      <Card title={show === 'closed' ? 'Closed cases' : 'Open cases'} inset="flush">
        <FromQuery query={cases} skeleton={<BoneRows rows={3} />}>
          {(data) =>
            data.operator_cases.length > 0 ? (
              <ul className="divide-y divide-line">
                {data.operator_cases.map((each) => (
                  <CaseRow key={each.operator_case_id} operatorCase={each} resolve={() => setAsked(each)} />
                ))}
              </ul>
            ) : (
              <Empty title="No case here">The provider has told of everything that it was asked.</Empty>
            )
          }
        </FromQuery>
      </Card>
      {asked && <ResolveDialog operatorCase={asked} onClose={() => setAsked(undefined)} />}
    </>
  )
}

function CaseRow({ operatorCase, resolve }: { operatorCase: OperatorCase; resolve: () => void }) {
  const companies = useQuery(companiesQuery)
  const mayResolve = useMay('operator_cases.write') && operatorCase.state === 'open'
  const company = companies.data?.find(({ company_id }) => company_id === operatorCase.company_id)
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 px-5 py-4" data-case={operatorCase.operator_case_id}>
      <div className="min-w-0 flex-1">
        <h3 className="font-medium">
          {operatorCaseReasons[operatorCase.reason].words}
          {': '}
          <Money minor={operatorCase.amount_minor} currency={operatorCase.currency} />
        </h3>
        <p className="text-soft">
          <Link to={`/companies/${operatorCase.company_id}`} className="link inline-block py-0.5">
            {company?.name ?? 'Company'}
          </Link>
          {' · '}opened <When instant={operatorCase.opened_at} zone="UTC" precision="minute" />
          {operatorCase.closed_at && (
            <>
              {' · '}closed <When instant={operatorCase.closed_at} zone="UTC" precision="minute" />
            </>
          )}
        </p>
        <p className="mt-1 font-mono text-xs break-all text-soft">
          {operatorCase.provider} {operatorCase.provider_reference || (operatorCase.attempt_id ?? operatorCase.refund_id)}
        </p>
        {operatorCase.state === 'closed' && (
          <p className="mt-1">
            {operatorCase.finding ? operatorFindings[operatorCase.finding] : 'The provider answered after all'}
            {operatorCase.note && `: ${operatorCase.note}`}
          </p>
        )}
      </div>
      {mayResolve && <Button onClick={resolve}>Resolve</Button>}
    </li>
  )
}

function ResolveDialog({ operatorCase, onClose }: { operatorCase: OperatorCase; onClose: () => void }) {
  const reason = operatorCaseReasons[operatorCase.reason]
  return (
    <FormDialog
      title="Resolve the case"
      description={
        <>
          {reason.question} <Money minor={operatorCase.amount_minor} currency={operatorCase.currency} /> at {operatorCase.provider}. Your
          word counts as the provider's own answer.
        </>
      }
      confirm="Resolve it"
      onClose={onClose}
      send={(form) => {
        const reference = textOf(form, 'reference')
        const note = textOf(form, 'note')
        return answer(
          api.POST('/operator-cases/{operator_case_id}/answer', {
            params: { path: { operator_case_id: operatorCase.operator_case_id } },
            body: {
              finding: textOf(form, 'finding') as OperatorFinding,
              ...(reference !== undefined && { reference }),
              ...(note !== undefined && { note }),
            },
          }),
        )
      }}
      onDone={() => {
        toast('good', 'The case is resolved.')
        onClose()
      }}
    >
      <SelectField label="What you found" name="finding" required>
        {findingsOf[operatorCase.reason].map((finding) => (
          <option key={finding} value={finding}>
            {operatorFindings[finding]}
          </option>
        ))}
      </SelectField>
      <TextField label="Provider's id" name="reference" maxLength={255} note="As the provider shows it, when there is one." />
      <TextField label="How you found out" name="note" maxLength={500} />
    </FormDialog>
  )
}
