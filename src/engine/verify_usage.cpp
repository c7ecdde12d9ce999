#include "engine/verify_usage.hpp"

#include "core/subscription/window_lines.hpp"
#include "engine/load.hpp"
#include "engine/load_usage.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

/// Of a charge and group: by its lines, and by its events.
struct Amounts { Minor stored, derived; };
using WindowAmounts = std::map<std::pair<ChargeId, std::string>, Amounts>;

class WindowCheck {
 public:
  WindowCheck(Transaction& transaction, const CompanyBook& book, LineInputFinder& inputs, BillingContext context)
      : transaction_(transaction), inputs_(inputs), context_(std::move(context)) {
    for (const LineRow& line : book.lines) lines_[line.id] = &line;
  }

  Result<void> load() {
    std::vector<UsageLineRow> rows;
    OSTO_CHECK(read_all(transaction_, context_.company.company_id, rows));
    for (UsageLineRow& row : rows) by_window_[{row.item_id, row.window_start}].push_back(std::move(row));
    return {};
  }

  Result<void> check(const UsageWindowRow& window, Findings& findings) {
    const auto billed = by_window_.find({window.item_id, window.window_start});
    if (window.is_changed || billed == by_window_.end()) return {};
    WindowAmounts amounts;
    OSTO_CHECK(load_window(window));
    for (const UsageLineRow& row : billed->second) {
      const auto line = lines_.find(row.line_id);
      if (line == lines_.end()) return {};  // which the check of its table reports
      OSTO_TRY(const bool is_derived, is_rated_by_present_rules(*line->second));
      if (!is_derived) return {};
      Minor& stored = amounts[{row.charge_id, row.dimensions}].stored;
      OSTO_TRY(stored, add(stored, line->second->amount_minor));
    }
    OSTO_CHECK(derive(window, amounts));
    for (const auto& [key, amount] : amounts) {
      if (amount.stored == amount.derived) continue;
      findings.push_back({"osto_usage_windows", window.item_id.to_string() + "/" + window.window_start.to_string(), key.first.to_string() + " " + key.second,
                          std::to_string(amount.stored.value), std::to_string(amount.derived.value), "usage_window"});
    }
    return {};
  }

 private:
  Result<void> load_window(const UsageWindowRow& window) {
    const Parameters of_company{{"company_id", window.company_id}, {"id", window.subscription_id}};
    OSTO_TRY(subscription_, load_row(transaction_, queries::kSubscription, of_company, "subscription"));
    OSTO_TRY(item_, load_row(transaction_, queries::kItem, {{"company_id", window.company_id}, {"id", window.item_id}}, "item"));
    OSTO_TRY(terms_, load_plan_terms(transaction_, item_.plan_version_id, context_.company.currency, interval_of(item_), item_.phase));
    OSTO_TRY(context_, inputs_.context_of(subscription_, item_));
    return {};
  }

  /// A line of another policy version than its charge is billed by now, or one that adds to what stays, tells no more than itself.
  Result<bool> is_rated_by_present_rules(const LineRow& line) const {
    const auto charge = std::find_if(terms_.charges.begin(), terms_.charges.end(), [&](const ChargeTerms& one) { return line.charge_id == one.charge.id; });
    if (charge == terms_.charges.end()) return fail(ErrorCode::invariant_broken, "a usage line bills a charge that its plan does not have", {}, line.id.to_string());
    const LinePolicy by = line_policy(context_, terms_, *charge);
    const bool adds = line.kind == LineKind::late_usage && by.policy.late_usage == LateUsage::increment;
    return by.id == line.billing_policy_id && !adds;
  }

  Result<void> derive(const UsageWindowRow& window, WindowAmounts& amounts) {
    OSTO_TRY(const UsageSpan span, span_of_window(context_, subscription_, item_, window));
    OSTO_TRY(const WindowUsage usage, load_window_usage(transaction_, context_, subscription_, item_, terms_, span));
    OSTO_TRY(const std::vector<WindowLine> lines, price_window(context_, subscription_, terms_, usage));
    for (const WindowLine& line : lines) amounts[{line.charge->charge.id, dimension_text(line.dimensions)}].derived = line.amount;
    return {};
  }

  Transaction& transaction_;
  LineInputFinder& inputs_;
  BillingContext context_;
  SubscriptionRow subscription_;
  ItemRow item_;
  PlanTerms terms_;
  std::map<LineId, const LineRow*> lines_;
  std::map<std::pair<ItemId, Instant>, std::vector<UsageLineRow>> by_window_;
};

}  // namespace

Result<Findings> check_usage_windows(Transaction& transaction, CompanyId company_id, const CompanyBook& book, LineInputFinder& inputs) {
  OSTO_TRY(BillingContext context, load_billing_context(transaction, company_id));
  WindowCheck check(transaction, book, inputs, std::move(context));
  OSTO_CHECK(check.load());
  std::vector<UsageWindowRow> windows;
  OSTO_CHECK(read_all(transaction, company_id, windows));
  Findings findings;
  for (const UsageWindowRow& window : windows) OSTO_CHECK(check.check(window, findings));
  return findings;
}

}  // namespace osto::billing
