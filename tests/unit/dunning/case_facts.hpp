// For tests only: a case of an invoice that was due on 1 January 2026 and whose first charge failed at that day's start, in UTC.
#pragma once

#include "core/dunning/case_plan.hpp"
#include "core/publishing/dunning_entry.hpp"
#include "tests/unit/base/must.hpp"

#include <string>
#include <vector>

namespace osto::billing::testing {

inline Instant on_day(std::int64_t days, std::int64_t hours = 0) {
  const Instant start = must(Instant::parse("2026-01-01T00:00:00Z"));
  return must(plus(start, Microseconds{days * kMicrosecondsPerDay + hours * 3'600 * kMicrosecondsPerSecond}));
}

inline MethodRow method(const char* brand = "visa") {
  MethodRow row;
  row.id = must(MethodId::parse("pmt_0192d3f0a1b2c3d48000000000000001"));
  row.state = MethodState::valid;
  row.brand = brand;
  row.created_at = on_day(-30);
  return row;
}

inline AttemptRow declined(const MethodRow& of, Instant at, DeclineClass decline_class = DeclineClass::retry) {
  AttemptRow row;
  row.method_id = of.id;
  row.state = AttemptState::declined;
  row.decline_class = decline_class;
  row.created_at = at;
  row.submitted_at = row.settled_at = at;
  return row;
}

inline CaseFacts case_of(const DunningPolicyTerms& terms) {
  CaseFacts facts;
  facts.subject.due_on = must(Date::parse("2026-01-01"));
  facts.subject.zone = must(find_zone("UTC"));
  facts.terms = terms;
  facts.dunning_case.opened_at = on_day(1);
  facts.collection.balance.due_minor = Minor{3100};
  facts.collection.methods = {method()};
  facts.collection.attempts = {declined(facts.collection.methods.front(), on_day(0))};
  return facts;
}

inline DunningPolicyTerms terms_of(DunningPolicyEntry entry) {
  entry.code = "x";
  entry.name = "X";
  return must(dunning_policy_rows_of(entry, DunningPolicyId{}, "/dunning_policies/0")).terms;
}

inline DunningPolicyTerms terms_of(TimelinePreset preset) {
  DunningPolicyEntry entry;
  entry.preset = preset;
  return terms_of(std::move(entry));
}

}  // namespace osto::billing::testing
