import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as words from './words'

interface Schemas {
  [name: string]: { enum?: string[] }
}

// The compiler already demands a word for each enumerator of the generated types; this asks the OpenAPI document itself.
const openapi = JSON.parse(readFileSync('../../../docs/openapi.json', 'utf8')) as { components: { schemas: Schemas } }

const tables: Record<string, Record<string, unknown>> = {
  SubscriptionLabel: words.subscriptionLabels,
  DocumentLabel: words.documentLabels,
  DocumentKind: words.documentKinds,
  LineKind: words.lineKinds,
  Access: words.accessLabels,
  BlockSource: words.blockSources,
  AttemptState: words.attemptLabels,
  AttemptReason: words.attemptReasons,
  DeclineClass: words.declineClasses,
  MethodKind: words.methodKinds,
  MethodState: words.methodStates,
  DunningCaseState: words.dunningStates,
  DunningAction: words.dunningActions,
  DunningStepResult: words.dunningResults,
  EndReason: words.endReasons,
  IntervalUnit: words.intervals,
  RoundingMode: words.roundingModes,
  EventKind: words.eventWords,
}

describe.each(Object.entries(tables))('%s', (name, table) => {
  it('has exactly the words of the API', () => {
    const enumerators = openapi.components.schemas[name]?.enum ?? []
    expect(enumerators.length).toBeGreaterThan(1)
    expect(Object.keys(table).toSorted()).toEqual(enumerators.toSorted())
  })
})

describe('labels', () => {
  it('name a suspended subscription in red and a grace period in amber', () => {
    expect(words.subscriptionLabels.suspended).toEqual({ words: 'Suspended', tone: 'bad' })
    expect(words.subscriptionLabels.grace).toEqual({ words: 'Grace period', tone: 'warn' })
  })
  it('say no two conditions with the same words', () => {
    const all = Object.values(words.documentLabels).map((label) => label.words)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('declines', () => {
  it('are told in words', () => {
    expect(words.declineWords('insufficient_funds')).toBe('There was not enough money in the account.')
  })
  it('show an unlisted code as it came', () => {
    expect(words.declineWords('some_new_code')).toBe("The provider's reason: some new code.")
    expect(words.declineWords(undefined)).toBe('The provider gave no reason.')
  })
})

describe('an unknown outcome', () => {
  it('is news when it is found', () => {
    expect(words.attemptEventWords('attempt_succeeded', true)).toBe('Found at the provider: it had succeeded')
    expect(words.attemptEventWords('attempt_succeeded', false)).toBe('Payment succeeded')
  })
})

describe('payment methods', () => {
  it('have names with capital letters', () => {
    expect(words.methodName({ kind: 'card', brand: 'visa', last4: '4242' })).toBe('Visa ending in 4242')
    expect(words.methodName({ kind: 'upi_mandate', brand: '', last4: '' })).toBe('UPI mandate')
    expect(words.methodLabelWords('bank_transfer axis 1745')).toBe('Bank transfer Axis 1745')
  })
})
