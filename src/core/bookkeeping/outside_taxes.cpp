#include "core/bookkeeping/outside_taxes.hpp"

#include "base/digest.hpp"
#include "base/record_digest.hpp"
#include "core/change/facts_writer.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Failure refuse(std::string pointer, std::string rule) { return fail(ErrorCode::invalid_value, std::move(rule), std::move(pointer)); }

/// A tax has the sign of what it is of: a credit line gives tax back. More than the net is taken for a mistake of units.
Result<void> check_amount(const OutsideTax& tax, Minor net, const std::string& pointer) {
  const std::int64_t amount = tax.amount_minor.value;
  if (amount == 0) return {};
  if (tax.treatment != TaxTreatment::taxed) return refuse(pointer, "must be 0 for the treatment " + std::string(enumerator_name(tax.treatment)));
  const std::string of = "the line's net of " + std::to_string(net.value) + " minor units";
  if ((amount < 0) != (net.value < 0) || net.is_zero()) return refuse(pointer, "must be 0 or have the sign of " + of);
  if (net.is_negative() ? amount < net.value : amount > net.value) return refuse(pointer, "must not exceed " + of);
  return {};
}

Result<void> check_taxes(const OutsideTaxesOfLine& line, Minor net, const std::string& pointer) {
  for (std::size_t i = 0; i < line.taxes.size(); ++i) {
    const OutsideTax& tax = line.taxes[i];
    const std::string at = pointer + "/taxes/" + std::to_string(i);
    if (tax.rate_percent.is_negative()) return refuse(at + "/rate_percent", "must be 0 or above");
    for (std::size_t j = 0; j < i; ++j) {
      const OutsideTax& other = line.taxes[j];
      if (other.code == tax.code && other.rate_percent == tax.rate_percent && other.treatment == tax.treatment) {
        return refuse(at + "/code", "stands on the line already at this rate; one tax of a code, rate and treatment is allowed");
      }
    }
    OSTO_CHECK(check_amount(tax, net, at + "/amount_minor"));
  }
  return {};
}

void add_rows(const DocumentRow& document, const OutsideTaxesOfLine& line, std::vector<OutsideTaxRow>& rows) {
  for (std::size_t i = 0; i < line.taxes.size(); ++i) {
    const OutsideTax& tax = line.taxes[i];
    rows.push_back({document.company_id, document.id, line.line_id, static_cast<std::int64_t>(i), tax.code, tax.name.value_or(tax.code),
                    tax.rate_percent, tax.treatment, document.currency, tax.amount_minor});
  }
}

}  // namespace

bool waits_for_taxes(const BillFacts& facts) {
  if (facts.context.seller.tax_system != TaxSystem::outside || facts.outside_taxes || buys_credit(facts.lines)) return false;
  return std::any_of(facts.lines.begin(), facts.lines.end(), [](const LineRow& line) { return !line.amount_minor.is_zero(); });
}

Result<TaxesAsked> taxes_asked(const BillFacts& facts, Instant now) {
  OSTO_TRY(const DocumentBill bill, bill_document(facts, facts.context.seller_zone->local_date(now)));
  const LegalEntityRow& seller = facts.context.seller;
  const CompanyRow& buyer = facts.context.company;
  TaxesAsked asked;
  asked.seller.country = seller.country;
  asked.seller.state = seller.state;
  asked.seller.tax_id = seller.tax_id;
  asked.seller.has_export_bond = seller.has_export_bond;
  asked.seller.under_small_business_threshold = seller.under_small_business_threshold;
  asked.buyer.country = buyer.country;
  asked.buyer.state = buyer.state;
  asked.buyer.tax_id = buyer.tax_id;
  asked.buyer.kind = buyer.buyer_kind;
  asked.buyer.is_exempt = buyer.tax_exempt;
  asked.buyer.in_special_economic_zone = buyer.in_special_economic_zone;
  asked.buyer_address = buyer.address_lines;
  asked.place_of_supply = buyer.place_of_supply;
  for (std::size_t i = 0; i < bill.lines.size(); ++i) {
    const auto codes = facts.codes.find(bill.lines[i].id);
    asked.lines.push_back({bill.lines[i].id, bill.nets[i], codes == facts.codes.end() ? std::string() : codes->second.tax_code});
  }
  asked.revision = to_hex(digest_record(asked));
  asked.requested_at = facts.document.tax_requested_at.value_or(now);
  return asked;
}

Result<Decision> decide_request_taxes(const BillFacts& facts, AsOf& as_of) {
  OSTO_TRY(const TaxesAsked asked, taxes_asked(facts, as_of.effective_at));
  Minor net;
  for (const LineToTax& line : asked.lines) {
    OSTO_TRY(net, add(net, line.net_minor));
  }
  Decision decision;
  DocumentRow document = facts.document;
  document.tax_requested_at = as_of.effective_at;
  decision.update(document);
  decision.event(EventKind::taxes_requested, document.id, FactsWriter().amount(net, document.currency).number(document.line_count).done());
  return decision;
}

Result<std::vector<OutsideTaxRow>> answered_taxes(const BillFacts& facts, const TaxesAnswered& answer, Instant now) {
  const DocumentRow& document = facts.document;
  if (document.state != DocumentState::draft || !document.tax_requested_at) {
    const std::string what = document.state == DocumentState::draft ? "has not fallen due" : "is " + std::string(enumerator_name(document.state));
    return fail(ErrorCode::state_conflict, what + "; only a draft that waits for taxes is allowed", "/invoice_id", document.id.to_string());
  }
  OSTO_TRY(const TaxesAsked asked, taxes_asked(facts, now));
  if (answer.revision != asked.revision) {
    return fail(ErrorCode::state_conflict, "is of another state of the document, which has changed since: ask for the taxes of " + asked.revision,
                "/revision", document.id.to_string());
  }
  std::vector<const OutsideTaxesOfLine*> found(asked.lines.size());
  for (std::size_t i = 0; i < answer.lines.size(); ++i) {
    const OutsideTaxesOfLine& line = answer.lines[i];
    const std::string pointer = "/lines/" + std::to_string(i);
    const auto of = std::find_if(asked.lines.begin(), asked.lines.end(), [&](const LineToTax& one) { return one.line_id == line.line_id; });
    if (of == asked.lines.end()) return refuse(pointer + "/line_id", "is no line of the document");
    const OutsideTaxesOfLine*& place = found[static_cast<std::size_t>(of - asked.lines.begin())];
    if (place != nullptr) return refuse(pointer + "/line_id", "is answered already; every line is answered once");
    OSTO_CHECK(check_taxes(line, of->net_minor, pointer));
    place = &line;
  }
  std::vector<OutsideTaxRow> rows;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i] == nullptr) return refuse("/lines", "lacks " + asked.lines[i].line_id.to_string() + "; every line is answered once");
    add_rows(document, *found[i], rows);
  }
  return rows;
}

Result<Decision> decide_answer_taxes(const DocumentRow& document, const std::vector<OutsideTaxRow>& taxes) {
  Decision decision;
  Minor sum;
  for (const OutsideTaxRow& tax : taxes) {
    OSTO_TRY(sum, add(sum, tax.amount_minor));
    decision.insert(tax);
  }
  decision.event(EventKind::taxes_answered, document.id, FactsWriter().amount(sum, document.currency).number(static_cast<std::int64_t>(taxes.size())).done());
  return decision;
}

}  // namespace osto::billing
