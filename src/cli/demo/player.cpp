#include "cli/demo/player.hpp"

#include <osto_billing/book.hpp>
#include <osto_billing/companies.hpp>
#include <osto_billing/invoices.hpp>
#include <osto_billing/payments.hpp>
#include <osto_billing/subscriptions.hpp>
#include <osto_billing/usage.hpp>

#include <algorithm>

namespace osto::billing::cli {
namespace {

CallOptions with_key(std::string key) {
  CallOptions options;
  options.idempotency_key = std::move(key);
  return options;
}

/// A call whose answer is not needed.
template <class T>
Result<void> done(const Result<T>& answer) {
  if (!answer) return Failure(answer.error());
  return {};
}

/// Says which entry of the book a refusal is about.
Result<void> about(const Step& step, Result<void> result) {
  if (result) return result;
  Error error = std::move(result).error();
  error.message = step.key + " at " + step.at.to_string() + ": " + error.message;
  return Failure(std::move(error));
}

/// "sim_decline_until_{-8m eom +14d}" names a day that depends on the year's end.
Result<std::string> filled_in(const std::string& token, Date end) {
  const std::size_t open = token.find('{'), close = token.find('}');
  if (open == std::string::npos || close == std::string::npos || close < open) return token;
  OSTO_TRY(const RelativeMoment moment, parse_relative_moment(std::string_view(token).substr(open + 1, close - open - 1)));
  OSTO_TRY(const Date day, day_of(moment, end));
  return token.substr(0, open) + day.to_string() + token.substr(close + 1);
}

}  // namespace

Result<Player> Player::make(Session& session, const Book& book, const Year& year) {
  // A killed run may have left work at the instant where the clock stands. It is done first, in the order of the whole book:
  // a replayed command would do its own company's alone, and documents would take their numbers in another order.
  OSTO_CHECK(done(due_work::run(session, {})));
  OSTO_TRY(const Clock clock, clock::get(session, {}));
  return Player(session, book, year, clock.now);
}

Player::Player(Session& session, const Book& book, const Year& year, Instant now)
    : session_(&session), book_(&book), year_(&year), now_(now), opened_at_(now), ids_(book.companies.size()) {
  for (std::size_t i = 0; i < ids_.size(); ++i) ids_[i].subscriptions.resize(book.companies[i].subscriptions.size());
}

Result<void> Player::publish(const CatalogDocument& catalog, std::uint64_t seed) {
  ++counts_.commands;
  return done(catalog::publish(*session_, catalog, with_key("demo/" + std::to_string(seed) + "/catalog")));
}

Result<void> Player::advance(Instant until) {
  if (until <= now_) return {};
  OSTO_TRY(const WorkDone work, clock::advance(*session_, {.until = until}));
  counts_.due_work += work.done_count;
  now_ = work.now;
  return {};
}

Result<void> Player::play(const Step& step) {
  // The clock passes an instant only after every command of it was committed: of earlier ones only the ids are needed.
  const bool is_past = step.at < opened_at_;
  OSTO_CHECK(about(step, advance(step.at)));
  switch (step.kind) {
    case StepKind::join: return about(step, join(step));
    case StepKind::subscribe: return about(step, subscribe(step));
    case StepKind::first_method:
      return is_past ? Result<void>{} : about(step, add_method(step, company_of(step).payment_methods[step.position]));
    case StepKind::usage: return is_past ? Result<void>{} : about(step, append_usage(step));
    case StepKind::story: return is_past ? Result<void>{} : about(step, tell(step));
  }
  return {};
}

Result<void> Player::join(const Step& step) {
  const BookCompany& company = company_of(step);
  CreateCompany request;
  request.code = company.code;
  request.name = company.name;
  request.legal_entity = "osto-in";
  request.country = company.country;
  request.state = company.state;
  request.tax_id = company.tax_id;
  request.address_lines = company.address_lines;
  request.billing_email = company.billing_email;
  request.zone = company.zone;
  request.currency = company.currency;
  request.net_terms_days = company.net_terms_days;
  request.billing_policy = company.billing_policy;
  request.dunning_policy = company.dunning_policy;
  ++counts_.commands;
  OSTO_TRY(const Company created, companies::create(*session_, request, with_key(step.key)));
  ids_[step.company].company = created.company_id;
  return {};
}

Result<void> Player::add_method(const Step& step, const BookMethod& method) {
  AddPaymentMethod request;
  request.company_id = ids_[step.company].company;
  request.kind = method.kind;
  OSTO_TRY(request.token, filled_in(method.token, year_->end));
  request.brand = method.brand;
  request.last4 = method.last4;
  if (method.expires) {
    OSTO_TRY(const Date month, month_of(*method.expires, year_->end));
    request.expiry_year = month.year();
    request.expiry_month = month.month();
  }
  request.priority = method.priority;
  ++counts_.commands;
  return done(payment_methods::add(*session_, request, with_key(step.key)));
}

Result<void> Player::subscribe(const Step& step) {
  const BookSubscription& subscription = company_of(step).subscriptions[step.position];
  CreateSubscription request;
  request.company_id = ids_[step.company].company;
  request.plan = subscription.plan;
  request.interval_unit = subscription.interval_unit;
  request.seat_count = subscription.seat_count;
  ++counts_.commands;
  OSTO_TRY(const SubscriptionChanged created, subscriptions::create(*session_, request, with_key(step.key)));
  ids_[step.company].subscriptions[step.position] = created.subscription.subscription_id;
  return {};
}

Result<void> Player::append_usage(const Step& step) {
  const Ids& ids = ids_[step.company];
  AppendUsage request;
  request.company_id = ids.company;
  for (const Reading& reading : step.readings) {
    request.events.push_back({reading.event_id, ids.subscriptions[reading.subscription], reading.meter,
                              Decimal::from_integer(reading.quantity), step.at});
  }
  ++counts_.commands;
  counts_.usage_events += static_cast<std::int64_t>(request.events.size());
  OSTO_TRY(const UsageAppended appended, usage::append(*session_, request, with_key(step.key)));
  for (const UsageOutcome& outcome : appended.outcomes) {
    if (outcome.disposition == UsageDisposition::rejected) {
      return fail(ErrorCode::state_conflict, outcome.event_id + " was rejected: " + outcome.reason.value_or(""));
    }
  }
  return {};
}

Result<void> Player::tell(const Step& step) {
  const StoryEvent& event = company_of(step).story[step.position];
  const SubscriptionId subscription_id = subscription_named(step, event.subscription.value_or(""));
  const CallOptions options = with_key(step.key);
  const ChangeTiming timing = event.timing.value_or(ChangeTiming::now);
  ++counts_.commands;
  switch (event.action) {
    case StoryAction::change_plan: return change_plan(step, event, subscription_id);
    case StoryAction::cancel: return done(subscriptions::cancel(*session_, {.subscription_id = subscription_id, .timing = timing}, options));
    case StoryAction::undo_change: return done(subscriptions::undo_change(*session_, {.subscription_id = subscription_id}, options));
    case StoryAction::pause: return done(subscriptions::pause(*session_, {.subscription_id = subscription_id}, options));
    case StoryAction::resume: return done(subscriptions::resume(*session_, {subscription_id}, options));
    case StoryAction::add_method:
      if (!event.payment_method) return fail(ErrorCode::invalid_value, "payment_method is missing");
      return add_method(step, *event.payment_method);
    case StoryAction::remove_method: return remove_method(step, event);
    case StoryAction::pay: return pay_everything_open(step);
    case StoryAction::report_usage: return report_usage(step, event, subscription_id);
  }
  return {};
}

Result<void> Player::change_plan(const Step& step, const StoryEvent& event, SubscriptionId subscription_id) {
  ChangePlan request;
  request.subscription_id = subscription_id;
  request.plan = event.plan;
  request.interval_unit = event.interval_unit;
  request.seat_count = event.seat_count;
  request.timing = event.timing.value_or(ChangeTiming::now);
  return done(subscriptions::change_plan(*session_, request, with_key(step.key)));
}

Result<void> Player::remove_method(const Step& step, const StoryEvent& event) {
  OSTO_TRY(const PaymentMethodList list, payment_methods::list(*session_, {ids_[step.company].company}));
  const std::string last4 = event.method_last4.value_or("");
  const auto method = std::ranges::find(list.payment_methods, last4, &PaymentMethod::last4);
  if (method != list.payment_methods.end()) {
    return done(payment_methods::remove(*session_, {method->payment_method_id}, with_key(step.key)));
  }
  if (step.at == opened_at_) return {};  // removed just before the last run was killed
  return fail(ErrorCode::not_found, "the company has no payment method that ends in " + last4);
}

Result<void> Player::pay_everything_open(const Step& step) {
  constexpr std::int64_t kPageLimit = 200;
  ListInvoices request;
  request.company_id = ids_[step.company].company;
  request.limit = kPageLimit;
  OSTO_TRY(InvoicePage page, invoices::list(*session_, request));
  std::ranges::reverse(page.invoices);  // oldest first
  for (const Invoice& invoice : page.invoices) {
    const bool is_open = invoice.kind == DocumentKind::invoice && invoice.state == DocumentState::finalized;
    if (is_open && invoice.due_minor.value > 0) OSTO_CHECK(pay(step, invoice.invoice_id));
  }
  return {};
}

Result<void> Player::pay(const Step& step, const DocumentId& invoice_id) {
  // A run killed between sending the charge and hearing of it leaves the key without an answer until the outcome is known.
  constexpr int kMaxTries = 3;
  Result<InvoicePaid> paid;
  for (int i = 0; i < kMaxTries; ++i) {
    paid = invoices::pay(*session_, {.invoice_id = invoice_id, .payment_method_id = {}},
                         with_key(step.key + "/" + invoice_id.to_string()));
    if (paid || paid.error().code != ErrorCode::still_running) return done(paid);
    OSTO_CHECK(done(due_work::run(*session_, {})));
  }
  return {};  // the outcome is not known yet; due work looks for it
}

Result<void> Player::report_usage(const Step& step, const StoryEvent& event, SubscriptionId subscription_id) {
  if (!event.meter || !event.quantity || !event.occurred) {
    return fail(ErrorCode::invalid_value, "meter, quantity and occurred are needed");
  }
  OSTO_TRY(const Instant occurred_at, instant_of(*event.occurred, year_->end));
  AppendUsage request;
  request.company_id = ids_[step.company].company;
  request.events.push_back({"late/" + *event.meter + "/" + std::to_string(step.position), subscription_id, *event.meter,
                            *event.quantity, occurred_at});
  ++counts_.usage_events;
  OSTO_TRY(const UsageAppended appended, usage::append(*session_, request, with_key(step.key)));
  if (appended.rejected_count == 0) return {};
  return fail(ErrorCode::state_conflict, "the reading was rejected: " + appended.outcomes.front().reason.value_or(""));
}

SubscriptionId Player::subscription_named(const Step& step, const std::string& name) const {
  const std::vector<BookSubscription>& subscriptions = company_of(step).subscriptions;
  const auto found = std::ranges::find(subscriptions, name, &BookSubscription::name);
  if (found == subscriptions.end()) return {};  // only of actions that need none: the timeline checks the others
  return ids_[step.company].subscriptions[static_cast<std::size_t>(found - subscriptions.begin())];
}

}  // namespace osto::billing::cli
