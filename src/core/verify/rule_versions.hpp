// The rules that turned facts into a line's amount, by the version that the line names. A released version stays here for as
// long as books may hold lines of it: a rule that changes gets a new version, and old periods are derived by the old one.
#pragma once

#include "base/rational.hpp"
#include "core/catalog/plan_terms.hpp"
#include "core/invoice/document_rows.hpp"
#include "core/rating/rating_stages.hpp"

#include <osto_billing/policies.hpp>

#include <span>

namespace osto::billing {

/// What a line was made of.
struct LineInputs {
  const LineRow* line = nullptr;
  const BillingPolicy* policy = nullptr;       ///< the version that the line names
  const BillingPolicy* document_policy = nullptr;  ///< the company's, where it may be another one; null: `policy`
  const ChargeTerms* terms = nullptr;          ///< charge, price and tiers that the line bills; null for none
  std::int64_t event_count = 0;                ///< of usage: events of the window
  bool is_priced_together = false;             ///< of usage: with other lines, events or windows, which the line does not tell
  bool waives_minimum = false;                 ///< of usage within a trial
  Rational commitment_share = Rational(1);     ///< of the full period: minimum and maximum
  const LineRow* credited = nullptr;           ///< of a credit: the line that it returns a part of
  Minor creditable_minor;                      ///< of a credit: what earlier credits have left of that line
};

struct DerivedLine {
  Rational exact_minor;
  Minor amount_minor;
  std::optional<Rating> rating = {};  ///< of lines that bill a charge: its stages and parts
};

struct RuleVersion {
  std::int64_t number = 0;
  /// Errors: invariant_broken (an input that the line needs is not there), out_of_range.
  Result<DerivedLine> (*derive_line)(const LineInputs& inputs) = nullptr;
};

/// In order of their numbers; the newest is kRuleVersion.
std::span<const RuleVersion> released_rule_versions();

/// Null for a version that was never released.
const RuleVersion* find_rule_version(std::span<const RuleVersion> versions, std::int64_t number);

}  // namespace osto::billing
