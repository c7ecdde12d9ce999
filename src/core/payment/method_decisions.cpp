#include "core/payment/method_decisions.hpp"

#include "core/change/facts_writer.hpp"
#include "core/payment/card_number.hpp"
#include "core/payment/payment_facts.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

constexpr Microseconds kWarningAhead{30 * kMicrosecondsPerDay};
constexpr Microseconds kLookAgain{7 * kMicrosecondsPerDay};

Result<Instant> start_of_month(const Zone& zone, std::int64_t year, std::int64_t month, std::int64_t months_later) {
  OSTO_TRY(const Date first, Date::from_ymd(static_cast<int>(year), static_cast<int>(month), 1));
  OSTO_TRY(const Date later, add_months_clamped(first, months_later));
  return zone.start_of_day(later);
}

Failure refuse(std::string_view why, const MethodRow& method, std::string field = "/payment_method_id") {
  return fail(ErrorCode::state_conflict, std::string(why), std::move(field), method.id.to_string());
}

/// Who takes the place of the method that is removed: the one named, or the next in order.
Result<const MethodRow*> find_replacement(const RemovalFacts& facts, std::optional<MethodId> replacement_id) {
  const auto found = std::find_if(facts.methods.begin(), facts.methods.end(), [&](const MethodRow& other) {
    return other.id != facts.method.id && is_usable(other) && (!replacement_id || other.id == *replacement_id);
  });
  if (found != facts.methods.end()) return &*found;
  if (replacement_id) return refuse("is no other method of the company that can be charged", facts.method, "/replacement_id");
  return nullptr;
}

void unplan_expiry(const MethodRow& method, Decision& decision) {
  decision.unplan(method.company_id, DueKind::method_expiry, method.id);
  decision.unplan(method.company_id, DueKind::method_warning, method.id);
}

Result<void> check_expiry_parts(const std::optional<std::int64_t>& year, const std::optional<std::int64_t>& month, const char* field) {
  if (year.has_value() == month.has_value()) return {};
  return fail(ErrorCode::invalid_value, "must come together with /expiry_year", field);
}

}  // namespace

Result<void> schedule_expiry(MethodRow& method, const Zone& zone, AsOf& as_of, Decision& decision) {
  unplan_expiry(method, decision);
  if (!method.expiry_year) return {};
  OSTO_TRY(const Instant expiring_at, start_of_month(zone, *method.expiry_year, *method.expiry_month, 0));
  OSTO_TRY(const Instant expired_at, start_of_month(zone, *method.expiry_year, *method.expiry_month, 1));
  if (expired_at <= as_of.effective_at) return fail(ErrorCode::invalid_value, "the method has expired already", "/expiry_month");
  const bool is_last_month = expiring_at <= as_of.effective_at;
  if (is_last_month && method.state == MethodState::valid) method.state = MethodState::expiring;
  decision.plan(method.company_id, DueKind::method_expiry, method.id, is_last_month ? expired_at : expiring_at, is_last_month ? 1 : 0);
  OSTO_TRY(const Instant warned_at, plus(expiring_at, {-kWarningAhead.value}));
  decision.plan(method.company_id, DueKind::method_warning, method.id, std::max(warned_at, as_of.effective_at), 0);
  return {};
}

Result<Decision> decide_remove_method(const RemovalFacts& facts, std::optional<MethodId> replacement_id, AsOf& as_of) {
  const MethodRow& method = facts.method;
  if (method.state == MethodState::removed) return refuse("the payment method is removed already", method, {});
  for (const AttemptRow& attempt : facts.live_attempts) {
    if (attempt.method_id != method.id) continue;
    return refuse("a charge with it is " + std::string(enumerator_name(attempt.state)) + "; it can be removed when that is settled", method);
  }
  OSTO_TRY(const MethodRow* replacement, find_replacement(facts, replacement_id));
  if (facts.open_invoice && is_usable(method) && replacement == nullptr) {
    return refuse("invoice " + *facts.open_invoice + " is open and no other method can be charged; add one first", method);
  }
  Decision decision;
  MethodRow removed = method;
  removed.state = MethodState::removed;
  removed.token.clear();  // nothing of the method is kept that could be charged
  removed.changed_at = as_of.effective_at;
  decision.update(removed);
  unplan_expiry(method, decision);
  for (SubscriptionMethodRow row : facts.defaults) {
    if (row.method_id != method.id) continue;
    if (replacement == nullptr) {
      decision.erase(row);
      continue;
    }
    row.method_id = replacement->id;
    row.set_at = as_of.effective_at;
    decision.update(row);
    decision.event(EventKind::method_default_set, replacement->id, FactsWriter().id(row.subscription_id).done());
  }
  decision.event(EventKind::method_removed, method.id);
  return decision;
}

Result<Decision> decide_update_method(const MethodRow& method, const MethodChange& change, const Zone& zone, AsOf& as_of) {
  if (method.state == MethodState::removed) return refuse("the payment method is removed", method);
  if (change.state && *change.state != MethodState::valid) {
    return fail(ErrorCode::invalid_value, std::string(enumerator_name(*change.state)) + " is not told; valid is allowed", "/state");
  }
  if (change.state && method.state == MethodState::invalid) {
    return refuse("the bank said that it must never be charged again; add a new one", method, "/state");
  }
  OSTO_CHECK(check_expiry_parts(change.expiry_year, change.expiry_month, "/expiry_month"));
  Decision decision;
  MethodRow changed = method;
  changed.priority = change.priority.value_or(method.priority);
  if (change.expiry_year) {
    changed.expiry_year = change.expiry_year;
    changed.expiry_month = change.expiry_month;
    if (method.state == MethodState::expiring || method.state == MethodState::expired) changed.state = MethodState::valid;
  }
  if (change.state) changed.state = MethodState::valid;
  if (change.expiry_year || change.state) {
    changed.changed_at = as_of.effective_at;
    OSTO_CHECK(schedule_expiry(changed, zone, as_of, decision));
  }
  decision.update(changed);
  decision.event(EventKind::method_updated, method.id);
  return decision;
}

Result<Decision> decide_method_news(const MethodRow& method, const MethodNews& news, const Zone& zone, AsOf& as_of) {
  if (news.state != MethodState::valid && news.state != MethodState::invalid) {
    return fail(ErrorCode::invalid_value, std::string(enumerator_name(news.state)) + " is not told; valid and invalid are allowed", "/method/state");
  }
  if (news.new_token && holds_card_number(*news.new_token)) {
    return fail(ErrorCode::invalid_value, "looks like a card number; only a provider's token is allowed", "/method/new_token");
  }
  OSTO_CHECK(check_expiry_parts(news.expiry_year, news.expiry_month, "/method/expiry_month"));
  Decision decision;
  MethodRow changed = method;
  changed.changed_at = as_of.effective_at;
  if (news.state == MethodState::invalid) {
    if (method.state == MethodState::invalid) return decision;
    changed.state = MethodState::invalid;
    unplan_expiry(method, decision);
    decision.update(changed);
    decision.event(EventKind::method_invalidated, method.id);
    return decision;
  }
  const bool must_not_be_charged = method.state == MethodState::invalid && news.new_token.value_or(method.token) == method.token;
  if (must_not_be_charged) return decision;
  changed.token = news.new_token.value_or(method.token);
  changed.brand = news.brand.value_or(method.brand);
  changed.last4 = news.last4.value_or(method.last4);
  if (news.expiry_year) {
    changed.expiry_year = news.expiry_year;
    changed.expiry_month = news.expiry_month;
  }
  const bool is_expired = method.state == MethodState::expired && !news.expiry_year;
  if (!is_expired) {
    changed.state = method.state == MethodState::pending_verification ? method.state : MethodState::valid;
    if (auto scheduled = schedule_expiry(changed, zone, as_of, decision); !scheduled) {
      return fail(scheduled.error().code, scheduled.error().message, "/method/expiry_month");
    }
  }
  decision.update(changed);
  decision.event(EventKind::method_updated, method.id);
  return decision;
}

Result<Decision> decide_method_expiry(const MethodRow& method, const Zone& zone, AsOf&) {
  Decision decision;
  MethodRow changed = method;
  if (method.state == MethodState::valid) {
    changed.state = MethodState::expiring;
    OSTO_TRY(const Instant expired_at, start_of_month(zone, *method.expiry_year, *method.expiry_month, 1));
    decision.plan(method.company_id, DueKind::method_expiry, method.id, expired_at, 1);
    decision.event(EventKind::method_expiring, method.id);
  } else if (method.state == MethodState::expiring) {
    changed.state = MethodState::expired;
    decision.event(EventKind::method_expired, method.id);
  } else {
    return decision;  // never verified, invalid or removed in the meantime
  }
  decision.update(changed);
  return decision;
}

Result<Decision> decide_expiry_warning(const MethodRow& method, std::optional<Instant> next_charge_at, const Zone& zone, AsOf& as_of) {
  Decision decision;
  if (!is_usable(method)) return decision;
  OSTO_TRY(const Instant expired_at, start_of_month(zone, *method.expiry_year, *method.expiry_month, 1));
  const Instant now = as_of.effective_at;
  if (next_charge_at && *next_charge_at >= expired_at) {
    decision.event(EventKind::method_expires_before_charge, method.id, FactsWriter().instant(expired_at).instant(*next_charge_at).done());
    return decision;
  }
  OSTO_TRY(const Instant later, plus(now, kLookAgain));
  const Instant again = next_charge_at && *next_charge_at > now ? *next_charge_at : later;
  if (again < expired_at) decision.plan(method.company_id, DueKind::method_warning, method.id, again, 0);
  return decision;
}

}  // namespace osto::billing
