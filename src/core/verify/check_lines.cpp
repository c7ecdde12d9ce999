#include "core/verify/company_book.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace osto::billing {
namespace {

Finding line_finding(const LineRow& line, const char* column, std::string stored, std::string derived, const char* rule) {
  return {"osto_document_lines", line.id.to_string(), column, std::move(stored), std::move(derived), rule};
}

Result<void> check_line(const LineInputs& inputs, const RuleVersion& version, Findings& findings) {
  const LineRow& line = *inputs.line;
  const auto derived = version.derive_line(inputs);
  if (!derived) {
    findings.push_back(line_finding(line, "", "", "", ("line_inputs: " + derived.error().message).c_str()));
    return {};
  }
  if (derived->exact_minor.to_string() != line.exact_amount) {
    findings.push_back(line_finding(line, "exact_amount", line.exact_amount, derived->exact_minor.to_string(), "line_exact_amount"));
  }
  if (derived->amount_minor != line.amount_minor) {
    findings.push_back(line_finding(line, "amount_minor", std::to_string(line.amount_minor.value),
                                    std::to_string(derived->amount_minor.value), "line_amount"));
  }
  return {};
}

}  // namespace

Credits::Credits(const std::vector<LineRow>& lines) {
  for (const LineRow& line : lines) by_id_[line.id] = &line;
  std::vector<const LineRow*> credits;
  for (const LineRow& line : lines) {
    if (line.credited_line_id) credits.push_back(&line);
  }
  // Ids grow with time; within a decision a line has one credit at most.
  std::sort(credits.begin(), credits.end(), [](const LineRow* a, const LineRow* b) { return a->id < b->id; });
  std::map<LineId, Minor> credited;
  for (const LineRow* credit : credits) {
    Minor& so_far = credited[*credit->credited_line_id];
    before_[credit->id] = so_far;
    so_far = Minor{so_far.value - credit->amount_minor.value + credit->discount_minor.value};
  }
}

Result<void> Credits::add_to(LineInputs& inputs) const {
  if (!inputs.line->credited_line_id) return {};
  const auto original = by_id_.find(*inputs.line->credited_line_id);
  if (original == by_id_.end()) return {};
  inputs.credited = original->second;
  OSTO_TRY(const Minor billed, subtract(original->second->amount_minor, original->second->discount_minor));
  OSTO_TRY(inputs.creditable_minor, subtract(billed, before_.at(inputs.line->id)));
  return {};
}

Result<Findings> check_lines(const CompanyBook& book, std::span<const RuleVersion> versions, const FindInputs& find_inputs) {
  Findings findings;
  const Credits credits(book.lines);
  for (const LineRow& line : book.lines) {
    const RuleVersion* version = find_rule_version(versions, line.rule_version);
    if (version == nullptr) {
      findings.push_back(line_finding(line, "rule_version", std::to_string(line.rule_version), "", "rule_version_unknown"));
      continue;
    }
    OSTO_TRY(LineInputs inputs, find_inputs(line));
    OSTO_CHECK(credits.add_to(inputs));
    OSTO_CHECK(check_line(inputs, *version, findings));
  }
  return findings;
}

Result<Findings> check_billed_periods(const CompanyBook& book) {
  Findings findings;
  std::map<LineId, const LineRow*> lines;
  for (const LineRow& line : book.lines) lines[line.id] = &line;
  std::vector<const BilledPeriodRow*> periods;
  for (const BilledPeriodRow& period : book.billed_periods) periods.push_back(&period);
  const auto order = [](const BilledPeriodRow* row) { return std::tie(row->item_id, row->charge_id, row->service_start, row->revision); };
  std::sort(periods.begin(), periods.end(), [&](const auto* a, const auto* b) { return order(a) < order(b); });
  const BilledPeriodRow* before = nullptr;
  for (const BilledPeriodRow* period : periods) {
    const auto report = [&](const char* column, std::string stored, std::string derived, const char* rule) {
      findings.push_back({"osto_billed_periods",
                          period->item_id.to_string() + "/" + period->charge_id.to_string() + "/" + period->service_start.to_string() +
                              "/" + std::to_string(period->revision),
                          column, std::move(stored), std::move(derived), rule});
    };
    const bool goes_on = before && before->item_id == period->item_id && before->charge_id == period->charge_id;
    const auto previous_end = goes_on ? std::optional(before->service_end) : std::nullopt;
    const auto printed = [](const std::optional<Instant>& instant) { return instant ? instant->to_string() : std::string(); };
    if (period->previous_end != previous_end) report("previous_end", printed(period->previous_end), printed(previous_end), "periods_tile");
    if (previous_end && period->service_start != *previous_end) {
      report("service_start", period->service_start.to_string(), previous_end->to_string(), "periods_tile");
    }
    before = period;
    if (!period->line_id) continue;  // it came to nothing, and the policy drops such lines
    const auto line = lines.find(*period->line_id);
    if (line == lines.end()) {
      report("line_id", period->line_id->to_string(), "", "period_line");
    } else if (line->second->service_start != period->service_start) {
      report("service_start", period->service_start.to_string(), line->second->service_start.to_string(), "period_line");
    } else if (line->second->service_end != period->service_end) {
      report("service_end", period->service_end.to_string(), line->second->service_end.to_string(), "period_line");
    }
  }
  return findings;
}

}  // namespace osto::billing
