#include "core/subscription/usage_lines.hpp"

#include "core/change/facts_writer.hpp"
#include "core/money/rounding.hpp"
#include "core/rating/rerate.hpp"
#include "core/subscription/charge_line.hpp"
#include "core/subscription/window_lines.hpp"

#include <algorithm>
#include <map>

namespace osto::billing {
namespace {

Result<Decimal> shown(const Rational& quantity) { return round_to_places(quantity, Decimal::kMaxPlaces, RoundingMode::half_up); }

/// ", region eu" for every dimension that has a value.
std::string words_of(const Dimensions& dimensions) {
  std::string words;
  for (const auto& [name, value] : dimensions) {
    if (!value.empty()) words += ", " + name + " " + value;
  }
  return words;
}

/// Everything but amount and kind.
Result<LineRow> line_of(const SubscriptionContext& facts, const ItemRow& item, const PlanTerms& terms, const Period& window, const WindowLine& priced) {
  LineRow line = line_for(facts, item, terms, *priced.charge);
  const PriceRow& price = variant_for(*priced.charge, priced.dimensions).row;
  line.unit_price = price.model == PriceModel::flat ? price.flat_fee.value_or(Decimal()) : price.unit_price;
  if (priced.is_missing_part) line.unit_price = Decimal();
  line.service_start = window.start;
  line.service_end = window.end;
  line.description = terms.plan.name + ": " + priced.charge->charge.name;
  if (priced.charge->meter && priced.is_missing_part) {
    line.description += ", to the minimum";
  } else if (priced.charge->meter) {
    OSTO_TRY(const Decimal metered, shown(priced.metered));
    line.description += words_of(priced.dimensions) + ", " + metered.to_string() + " " + priced.charge->meter->row.unit + " used";
  }
  OSTO_TRY(line.quantity, shown(priced.priced));
  line.exact_amount = priced.exact.to_string();
  line.amount_minor = priced.amount;
  return line;
}

Result<UsageLineRow> billed_of(const ItemRow& item, const Period& window, const WindowLine& priced) {
  UsageLineRow billed;
  billed.company_id = item.company_id;
  billed.item_id = item.id;
  billed.charge_id = priced.charge->charge.id;
  billed.window_start = window.start;
  billed.dimensions = dimension_text(priced.dimensions);
  billed.event_count = priced.event_count;
  OSTO_TRY(billed.metered_quantity, shown(priced.metered));
  return billed;
}

const BilledUse* find_billed(const ChangedWindow& changed, const WindowLine& priced) {
  const std::string dimensions = dimension_text(priced.dimensions);
  const auto found = std::find_if(changed.billed.begin(), changed.billed.end(), [&](const BilledUse& billed) {
    return billed.charge_id == priced.charge->charge.id && billed.dimensions == dimensions;
  });
  return found == changed.billed.end() ? nullptr : &*found;
}

/// What the window comes to now, and nothing of what was billed and is not there any more. `added`: what windows before it of
/// the same commitment have come to besides.
Result<std::vector<WindowLine>> priced_now(const SubscriptionRow& subscription, const ChangedWindow& changed, Minor added) {
  WindowUsage usage = changed.usage;
  OSTO_TRY(usage.spent_minor, add(usage.spent_minor, added));
  OSTO_TRY(std::vector<WindowLine> lines, price_window(changed.context, subscription, changed.terms, usage));
  for (const BilledUse& billed : changed.billed) {
    const bool is_there = std::any_of(lines.begin(), lines.end(), [&](const WindowLine& line) { return find_billed(changed, line) == &billed; });
    if (is_there) continue;
    const auto charge = std::find_if(changed.terms.charges.begin(), changed.terms.charges.end(),
                                     [&](const ChargeTerms& one) { return one.charge.id == billed.charge_id; });
    if (charge == changed.terms.charges.end()) return fail(ErrorCode::invariant_broken, "a billed charge is not in the item's plan");
    OSTO_TRY(Dimensions dimensions, parse_dimensions(billed.dimensions));
    const bool is_missing_part = charge->charge.kind == ChargeKind::commitment || (dimensions.empty() && !charge->group_by.empty());
    lines.push_back({&*charge, std::move(dimensions), {}, {}, 0, {}, {}, is_missing_part});
  }
  return lines;
}

/// What brings one charge and group to what it comes to now.
Result<RatedChange> change_of(const SubscriptionContext& facts, const ChangedWindow& changed, const WindowLine& now) {
  const BillingPolicy& policy = line_policy(facts.context, changed.terms, *now.charge).policy;
  const BilledUse* billed = find_billed(changed, now);
  const RatedState then = billed == nullptr ? RatedState{} : RatedState{billed->exact, billed->amount_minor, billed->metered_quantity};
  const PriceModel model = variant_for(*now.charge, now.dimensions).terms.model;
  const RateChangeRule rule{now.charge->meter && now.charge->meter->row.is_charged_in_advance, is_priced_as_one(policy, model)};
  return rate_change(policy, facts.context.company.currency, then, {now.exact, now.amount, now.metered}, rule);
}

/// The line of a change, if it is one.
Result<void> add_change(const SubscriptionContext& facts, const ChangedWindow& changed, const WindowLine& now, const RatedChange& change,
                        DocumentDraft& draft, AsOf& as_of) {
  if (change.due.is_zero()) return {};
  const BilledUse* billed = find_billed(changed, now);
  OSTO_TRY(LineRow line, line_of(facts, changed.item, changed.terms, changed.usage.span.window, now));
  line.kind = LineKind::late_usage;
  line.description = (changed.ends_early ? "Rated again, to the end of the commitment: " : "Late usage of ") + line.description;
  OSTO_TRY(const Rational quantity, subtract(now.metered, billed == nullptr ? Rational() : billed->metered_quantity));
  OSTO_TRY(line.quantity, shown(quantity));
  line.exact_amount = change.exact.to_string();
  line.amount_minor = change.due;
  if (change.due.is_negative() && billed != nullptr) line.credited_line_id = billed->line_id;
  OSTO_TRY(UsageLineRow row, billed_of(changed.item, changed.usage.span.window, now));
  row.line_id = draft.add_line(std::move(line), as_of);
  draft.beside().insert(std::move(row));
  return {};
}

struct ChangedLine {
  const ChangedWindow* window = nullptr;
  WindowLine now;
  RatedChange change;
};

/// Window by window, in order of time: what an earlier one adds is spent of the commitment that a later one looks at.
Result<std::vector<ChangedLine>> changes_of(const SubscriptionContext& facts) {
  std::vector<ChangedLine> changes;
  std::map<Instant, Minor> added;
  for (const ChangedWindow& window : facts.usage.changed) {
    Minor& of_commitment = added[window.row.committed_from];
    OSTO_TRY(const std::vector<WindowLine> lines, priced_now(facts.subscription, window, of_commitment));
    for (const WindowLine& line : lines) {
      OSTO_TRY(RatedChange change, change_of(facts, window, line));
      OSTO_TRY(of_commitment, add(of_commitment, change.due));
      changes.push_back({&window, line, std::move(change)});
    }
  }
  return changes;
}

/// What changed windows of the commitment that is open come to besides: this decision bills it after the open window.
Result<Minor> added_to_commitment(const SubscriptionContext& facts) {
  Minor added;
  if (!has_commitment(*facts.terms) || facts.usage.changed.empty()) return added;
  OSTO_TRY(const auto changes, changes_of(facts));
  for (const ChangedLine& line : changes) {
    const bool is_of_it = line.window->row.committed_from == facts.usage.open.span.committed.part.start;
    if (!is_of_it) continue;
    OSTO_TRY(added, add(added, line.change.due));
  }
  return added;
}

}  // namespace

bool has_commitment(const PlanTerms& terms) {
  return std::any_of(terms.charges.begin(), terms.charges.end(), [](const ChargeTerms& charge) {
    return charge.charge.kind == ChargeKind::commitment;
  });
}

bool closes_usage_by_period(const PlanTerms& terms, PlanInterval interval) {
  return has_commitment(terms) && months_in(interval.cycle()) == 0;
}

Instant commitment_end(const SubscriptionContext& facts, Instant window_end, UsageEnd ends) {
  const Instant due = facts.usage.open.span.committed.part.end;
  return ends != UsageEnd::window || due <= window_end || !has_commitment(*facts.terms) ? window_end : due;
}

bool closes_windows(const PlanTerms& terms) {
  return std::any_of(terms.charges.begin(), terms.charges.end(), [](const ChargeTerms& charge) {
    return charge.charge.kind == ChargeKind::usage || charge.charge.kind == ChargeKind::commitment;
  });
}

Result<SubscriptionContext> with_commitment_ended(const SubscriptionContext& facts, std::span<const Minor> other_lines) {
  SubscriptionContext ended = facts;
  std::vector<ChangedWindow>& changed = ended.usage.changed;
  const auto is_same = [](const ChangedWindow& a, const ChangedWindow& b) { return a.row.item_id == b.row.item_id && a.row.window_start == b.row.window_start; };
  for (std::size_t i = 0; i < facts.usage.if_ended.size(); ++i) {
    const ChangedWindow& window = facts.usage.if_ended[i];
    std::erase_if(changed, [&](const ChangedWindow& other) { return is_same(other, window); });
    Minor& spent = changed.emplace_back(window).usage.spent_minor;
    OSTO_TRY(spent, add(spent, other_lines[i]));
  }
  std::stable_sort(changed.begin(), changed.end(), [](const ChangedWindow& a, const ChangedWindow& b) { return a.row.window_start < b.row.window_start; });
  return ended;
}

Result<void> charge_usage(const SubscriptionContext& facts, Instant window_end, UsageEnd ends, Minor other_lines, DocumentDraft& draft,
                          AsOf& as_of) {
  const ItemRow& item = *facts.item;
  const Period window{item.usage_closed_through, window_end};
  // Without anything to close, no window ever is: it may be longer than a month.
  if (window.is_empty() || !closes_windows(*facts.terms)) return {};
  WindowUsage usage = ends == UsageEnd::subscription ? facts.usage.open_at_end.value_or(facts.usage.open) : facts.usage.open;
  Period& committed = usage.span.committed.part;
  if (!has_commitment(*facts.terms)) committed.start = window.start;
  committed.end = commitment_end(facts, window_end, ends);
  if (committed.end == window_end) usage.spent_minor = facts.usage.spent_if_ended;
  // What this decision gives back of time in advance lowers what the plan has cost.
  OSTO_TRY(usage.spent_minor, add(usage.spent_minor, other_lines));
  OSTO_TRY(const Minor added, added_to_commitment(facts));
  OSTO_TRY(usage.spent_minor, add(usage.spent_minor, added));
  OSTO_TRY(const std::vector<WindowLine> lines, price_window(facts.context, facts.subscription, *facts.terms, usage));
  std::optional<ChargeId> last_charge;
  for (const WindowLine& priced : lines) {
    OSTO_TRY(LineRow line, line_of(facts, item, *facts.terms, window, priced));
    OSTO_TRY(UsageLineRow billed, billed_of(item, window, priced));
    line.kind = priced.is_missing_part ? LineKind::commitment : LineKind::usage;
    const bool opens_charge = line.kind == LineKind::usage && last_charge != priced.charge->charge.id;
    last_charge = priced.charge->charge.id;
    const bool is_dropped = document_policy(facts.context).zero_lines == ZeroLines::drop && line.amount_minor.is_zero();
    std::optional<LineId> line_id;
    if (opens_charge) {
      line_id = draft.add_charge_line(std::move(line), facts.billed_through_of(priced.charge->charge.id), as_of);
    } else if (!is_dropped) {
      line_id = draft.add_line(std::move(line), as_of);
    }
    if (!line_id) continue;
    billed.line_id = *line_id;
    draft.beside().insert(std::move(billed));
  }
  draft.beside().insert(UsageWindowRow{item.company_id, item.subscription_id, item.id, window.start, window.end, facts.usage.folded_sequence, false,
                                       committed.start, committed.end});
  return {};
}

Result<void> rate_usage_again(const SubscriptionContext& facts, DocumentDraft& draft, AsOf& as_of) {
  OSTO_TRY(const auto changes, changes_of(facts));
  for (const ChangedLine& line : changes) OSTO_CHECK(add_change(facts, *line.window, line.now, line.change, draft, as_of));
  for (const ChangedWindow& changed : facts.usage.changed) {
    UsageWindowRow row = changed.row;
    row.is_changed = false;
    row.rated_sequence = facts.usage.folded_sequence;
    draft.beside().event(EventKind::usage_rated_again, row.subscription_id, FactsWriter().id(row.item_id).instant(row.window_start).instant(row.window_end).done());
    draft.beside().update(std::move(row));
  }
  return {};
}

}  // namespace osto::billing
