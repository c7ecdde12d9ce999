// What the preview of a policy's dunning foresees is what happens: any steps, retries by class of decline, caps and windows, over
// cards that decline softly, for the customer's sake or for ever, with another method or without, and from any day on.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

#include "tests/unit/engine/engine_book.hpp"

namespace osto::billing::testing {
namespace {

template <class T>
T any_in_range(T low, T high) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, high));
}
template <class T>
T any_of(const std::vector<T>& values) { return values[any_in_range<std::size_t>(0, values.size())]; }

std::vector<std::int64_t> any_days() {
  std::vector<std::int64_t> days;
  for (std::int64_t i = 0, count = any_in_range<std::int64_t>(1, 5); i < count; ++i) days.push_back(any_in_range<std::int64_t>(0, 9));
  return days;
}

DunningPolicyEntry any_policy(const std::string& code) {
  DunningPolicyEntry entry;
  entry.code = entry.name = code;
  entry.scope = any_of<DunningScope>({DunningScope::account, DunningScope::subscription, DunningScope::module});
  std::int64_t offset_days = any_in_range<std::int64_t>(1, 6);
  for (std::int64_t i = 0, count = any_in_range<std::int64_t>(0, 5); i < count; ++i, offset_days += any_in_range<std::int64_t>(0, 8)) {
    entry.steps.push_back({offset_days, any_of<DunningAction>({DunningAction::retry, DunningAction::notify})});
  }
  if (any_in_range(0, 2) == 0) entry.steps.push_back({offset_days, any_of<DunningAction>({DunningAction::suspend, DunningAction::end, DunningAction::write_off})});
  if (entry.steps.empty() || any_in_range(0, 2) == 0) {
    entry.retries.push_back({DeclineClass::retry, any_days(), any_of<RetryStart>({RetryStart::previous_attempt, RetryStart::first_attempt})});
    if (any_in_range(0, 2) == 0) entry.retries.push_back({DeclineClass::needs_customer, any_days(), RetryStart::previous_attempt});
    if (any_in_range(0, 2) == 0) entry.after_retries = any_of<DunningAction>({DunningAction::limit, DunningAction::suspend, DunningAction::write_off});
  }
  if (any_in_range(0, 3) == 0) entry.caps.push_back({any_in_range<std::int64_t>(1, 4), any_in_range<std::int64_t>(1, 20), ""});
  if (any_in_range(0, 3) == 0) entry.window = LocalWindow{"09:30", "17:00", any_of<std::vector<WeekStart>>({{}, {WeekStart::tuesday, WeekStart::friday}})};
  return entry;
}

std::string line_of(Instant at, DunningAction action, DunningStepResult result) {
  return at.to_string() + " " + std::string(enumerator_name(action)) + " " + std::string(enumerator_name(result));
}

std::vector<std::string> foreseen(const DunningPreview& preview) {
  std::vector<std::string> lines;
  for (const DunningStepAhead& step : preview.steps) lines.push_back(line_of(step.at, step.action, step.result));
  return lines;
}

/// Of the invoice's case what happened after `after`.
std::vector<std::string> happened(Book& book, CompanyId company_id, DocumentId invoice_id, Instant after) {
  std::vector<std::string> lines;
  ListDunningCases request;
  request.company_id = company_id;
  for (const DunningCase& one : must(dunning::list_cases(book.staff, request)).cases) {
    if (one.invoice_id != invoice_id) continue;
    for (const DunningStepTaken& step : one.steps) {
      if (step.taken_at > after) lines.push_back(line_of(step.taken_at, step.action, step.result));
    }
  }
  return lines;
}

Instant days_later(Instant instant, std::int64_t days) { return must(plus(instant, Microseconds{days * kMicrosecondsPerDay})); }
void advance_to(Book& book, Instant instant) { must(clock::advance(book.staff, {instant})); }

RC_GTEST_PROP(DunningPreviewProperty, what_is_foreseen_is_what_happens, ()) {
  Book book = Book::with_catalog();
  const std::string code = "drawn";
  CatalogDocument catalog;
  catalog.dunning_policies = {any_policy(code)};
  const auto published = catalog::publish(book.staff, catalog);
  RC_PRE(published.has_value());  // a policy that cannot be
  CreateCompany company = Book::company_request(code);
  company.dunning_policy = code;
  company.zone = any_of<std::string>({"Asia/Kolkata", "America/New_York", "Europe/Berlin", "UTC"});
  const CompanyId company_id = must(companies::create(book.staff, company)).company_id;
  if (any_in_range(0, 5) > 0) book.add_method(company_id, any_of<std::string>({"sim_insufficient_funds", "sim_expired_card", "sim_lost_card"}));
  if (any_in_range(0, 2) == 0) book.add_method(company_id, any_of<std::string>({"sim_insufficient_funds", "sim_expired_card"}));
  const DocumentId invoice_id = book.subscribe(company_id).documents.front().invoice.invoice_id;
  const Instant begun = must(clock::get(book.staff, {})).now;
  const DunningPreview before = must(dunning::preview(book.staff, {invoice_id}));
  const Instant midway = days_later(begun, any_in_range<std::int64_t>(2, 25));
  advance_to(book, midway);
  const DunningPreview between = must(dunning::preview(book.staff, {invoice_id}));
  advance_to(book, days_later(begun, 120));
  RC_ASSERT(foreseen(before) == happened(book, company_id, invoice_id, begun));
  if (between.steps.empty()) return;  // it had ended by then
  RC_ASSERT(foreseen(between) == happened(book, company_id, invoice_id, midway));
}

}  // namespace
}  // namespace osto::billing::testing
