// Explaining what is stored, by the same rules that verify derives it with.
#include "operations/rating_records.hpp"
#include "operations/run_command.hpp"

#include "core/invoice/derivation.hpp"
#include "core/policy/policy_text.hpp"
#include "core/verify/company_book.hpp"
#include "engine/line_inputs.hpp"
#include "engine/load.hpp"

#include <osto_billing/explain.hpp>

namespace osto::billing {
namespace {

std::string with(const char* name, const std::string& value) { return std::string(name) + "=" + value + " "; }

/// "quantity=25 unit_price=349.5 share=16/31 policy=pol_..."
std::string inputs_of(const LineRow& line) {
  std::string inputs;
  if (line.credited_line_id) {
    inputs += with("credited_line", line.credited_line_id->to_string());
  } else {
    inputs += with("quantity", line.quantity.to_string()) + with("unit_price", line.unit_price.to_string());
  }
  if (line.share_numerator != line.share_denominator) {
    inputs += with("share", std::to_string(line.share_numerator) + "/" + std::to_string(line.share_denominator));
  }
  return inputs + "policy=" + line.billing_policy_id.to_string();
}

/// "seat by graduated, version 1"
std::string rule_of(const LineRow& line, const LineInputs& inputs) {
  std::string rule(enumerator_name(line.kind));
  if (!line.credited_line_id && inputs.terms != nullptr) rule += " by " + std::string(enumerator_name(inputs.terms->price.model));
  return rule + ", version " + std::to_string(line.rule_version);
}

Result<void> add_rating(const Rating& rating, ExplainedLine& line) {
  for (const StageOutcome& stage : rating.stages) {
    line.stages.push_back({std::string(stage.stage), stage.before.to_string(), stage.after.to_string()});
  }
  for (const Part& part : rating.price.parts) {
    ExplainedPart& shown = line.parts.emplace_back();
    shown.kind = part.kind;
    if (part.tier > 0) shown.tier = part.tier;
    OSTO_TRY(shown.quantity, to_decimal(part.quantity));
    OSTO_TRY(shown.unit_price, to_decimal(part.unit_price));
    shown.exact_amount = part.exact.to_string();
  }
  return {};
}

Result<ExplainedLine> explain_line(const LineInputs& inputs) {
  const LineRow& line = *inputs.line;
  OSTO_TRY(const Rational exact, Rational::parse(line.exact_amount));
  OSTO_TRY(DocumentDerivation derivation, derive(rule_of(line, inputs), inputs_of(line), exact, line.rounding, line.amount_minor, line.currency));
  ExplainedLine explained{line.id, line.kind, line.description, line.service_start, line.service_end, line.charge_id, line.billing_policy_id,
                          line.rule_version, line.quantity, line.unit_price, line.share_numerator, line.share_denominator,
                          line.credited_line_id, line.amount_minor, std::move(derivation), {}, {}};
  const RuleVersion* version = find_rule_version(released_rule_versions(), line.rule_version);
  if (version == nullptr) return explained;
  const auto derived = version->derive_line(inputs);
  // Stages are shown where they lead to what is stored; where they do not, verify says so.
  if (derived && derived->rating && derived->exact_minor == exact) OSTO_CHECK(add_rating(*derived->rating, explained));
  return explained;
}

/// How a document's taxes are rounded: by its policy. Documents of earlier versions rounded each by itself, as their lines.
struct TaxRounding {
  TaxStage stage = TaxStage::rate;
  RoundingMode mode = RoundingMode::half_up;
};

Result<TaxRounding> tax_rounding_of(Transaction& transaction, const DocumentRow& document, const std::vector<LineRow>& lines) {
  TaxRounding rounding;
  if (!document.billing_policy_id) {
    if (!lines.empty()) rounding.mode = lines.front().rounding;
    return rounding;
  }
  OSTO_TRY(const auto row, load_row(transaction, queries::kBillingPolicy, {{"id", *document.billing_policy_id}}, "billing policy"));
  OSTO_TRY(const BillingPolicy policy, parse_policy_text(row.choices));
  return TaxRounding{policy.tax_stage, policy.tax_rounding};
}

/// An outside engine's answer is a fact: its amount is not derived from the rate that it shows.
Result<ExplainedTax> explain_answered_tax(const DocumentTaxRow& tax) {
  const std::string inputs = with("taxable", format_minor(tax.taxable_minor, tax.currency)) + with("rate_percent", tax.rate_percent.to_string()) +
                             "answered_by=outside_engine";
  OSTO_TRY(DocumentDerivation derivation,
           derive("tax " + tax.name + ", answered by the outside engine", inputs, Rational(tax.amount_minor.value), RoundingMode::half_up, tax.amount_minor, tax.currency));
  return ExplainedTax{tax.name, tax.rate_percent, tax.taxable_minor, tax.amount_minor, std::move(derivation)};
}

bool is_voucher(const DocumentRow& document) { return document.kind == DocumentKind::receipt_voucher || document.kind == DocumentKind::refund_voucher; }

/// An advance contains its taxes: 10 000.01 x 9/118 = 762.7126. The parts of one sum to the tax, so that one may be a unit above its own
/// rounding. What a refund voucher gives back is split of what its receipt vouchers have left, which tests and verify derive use by use.
Result<ExplainedTax> explain_voucher_tax(const DocumentRow& document, const DocumentTaxRow& tax, const std::vector<DocumentTaxRow>& taxes, const TaxRounding& rounding) {
  const bool is_receipt = document.kind == DocumentKind::receipt_voucher;
  std::string rule = "tax " + tax.name + (is_receipt ? ", contained in an advance" : ", given back with an advance");
  std::string inputs = with("amount", format_minor(document.total_minor, document.currency)) + with("taxable", format_minor(tax.taxable_minor, tax.currency)) +
                       with("rate_percent", tax.rate_percent.to_string());
  Rational exact(tax.amount_minor.value);
  Rational together(100);
  for (const DocumentTaxRow& other : taxes) {
    OSTO_TRY(together, add(together, Rational(other.rate_percent)));
  }
  if (is_receipt) {
    OSTO_TRY(const Rational share, divide(Rational(tax.rate_percent), together));
    OSTO_TRY(exact, multiply(Rational(document.total_minor.value), share));
    inputs += "contained_in=100_percent_and_all_rates";
  } else {
    inputs += "split_by=largest_remainder_of_what_is_left_of_each_voucher";
  }
  OSTO_TRY(DocumentDerivation derivation, derive(std::move(rule), std::move(inputs), exact, rounding.mode, tax.amount_minor, tax.currency));
  return ExplainedTax{tax.name, tax.rate_percent, tax.taxable_minor, tax.amount_minor, std::move(derivation)};
}

/// `earlier`: what the taxes before it come to per unit of net; a compound tax is taken of net and of them. It grows by this one.
///   GST 5 % of 100.00 and QST 9.975 % of 105.00: 10.47375, rounded 10.47.
Result<ExplainedTax> explain_tax(const DocumentTaxRow& tax, const TaxRounding& rounding, Rational& earlier) {
  OSTO_TRY(Rational rate, divide(Rational(tax.rate_percent), Rational(100)));
  std::string inputs = with("taxable", format_minor(tax.taxable_minor, tax.currency)) + "rate_percent=" + tax.rate_percent.to_string();
  if (tax.tax_on == TaxOn::net_and_earlier_taxes) {
    OSTO_TRY(rate, multiply(rate, earlier));
    inputs += " on=" + std::string(enumerator_name(tax.tax_on));
  }
  if (tax.treatment != TaxTreatment::taxed) inputs += " treatment=" + std::string(enumerator_name(tax.treatment));
  OSTO_TRY(earlier, add(earlier, rate));
  OSTO_TRY(const Rational exact, multiply(Rational(tax.taxable_minor.value), rate));
  inputs += " rounded_per=" + std::string(enumerator_name(rounding.stage));
  OSTO_TRY(DocumentDerivation derivation, derive("tax " + tax.name, inputs, exact, rounding.mode, tax.amount_minor, tax.currency));
  return ExplainedTax{tax.name, tax.rate_percent, tax.taxable_minor, tax.amount_minor, std::move(derivation)};
}

Result<DocumentDerivation> explain_total(const DocumentRow& document) {
  std::string inputs = with("lines", format_minor(document.subtotal_minor, document.currency));
  if (!document.discount_minor.is_zero()) inputs += with("discount", format_minor(document.discount_minor, document.currency));
  inputs += "tax=" + format_minor(document.tax_minor, document.currency);
  if (!document.tax_included_minor.is_zero()) inputs += " included_tax=" + format_minor(document.tax_included_minor, document.currency);
  if (!document.rounding_minor.is_zero()) inputs += " rounding=" + format_minor(document.rounding_minor, document.currency);
  return derive("total", inputs, Rational(document.total_minor.value), RoundingMode::half_up, document.total_minor, document.currency);
}

/// Lines of a document, and those that its credits return parts of.
Result<std::vector<LineRow>> lines_and_credited(Transaction& transaction, CompanyId company_id, const std::vector<LineRow>& lines) {
  std::vector<LineRow> all = lines;
  for (const LineRow& line : lines) {
    if (!line.credited_line_id) continue;
    OSTO_TRY(const auto related, transaction.rows(queries::kLineAndItsCredits, {{"company_id", company_id}, {"line_id", *line.credited_line_id}}));
    for (const LineRow& other : related) {
      if (other.document_id != line.document_id) all.push_back(other);
    }
  }
  return all;
}

Result<InvoiceExplained> explain_document(Transaction& transaction, CompanyId company_id, DocumentId document_id) {
  const Parameters of_document{{"company_id", company_id}, {"document_id", document_id}};
  OSTO_TRY(const auto document, load_row(transaction, queries::kDocument, {{"company_id", company_id}, {"id", document_id}}, "document"));
  OSTO_TRY(const auto lines, transaction.rows(queries::kLinesOf, of_document));
  OSTO_TRY(const auto taxes, transaction.rows(queries::kTaxesOf, of_document));
  OSTO_TRY(const auto related, lines_and_credited(transaction, company_id, lines));
  const Credits credits(related);
  LineInputFinder finder(transaction, company_id);
  OSTO_CHECK(finder.load());
  InvoiceExplained answer;
  answer.invoice_id = document.id;
  answer.number = document.number;
  answer.currency = document.currency;
  for (const LineRow& line : lines) {
    OSTO_TRY(LineInputs inputs, finder.find(line));
    OSTO_CHECK(credits.add_to(inputs));
    OSTO_TRY(ExplainedLine explained, explain_line(inputs));
    answer.lines.push_back(std::move(explained));
  }
  OSTO_TRY(const TaxRounding rounding, tax_rounding_of(transaction, document, lines));
  Rational earlier = 1;
  for (const DocumentTaxRow& tax : taxes) {
    OSTO_TRY(ExplainedTax explained, is_voucher(document)        ? explain_voucher_tax(document, tax, taxes, rounding)
                                     : document.tax_requested_at ? explain_answered_tax(tax)
                                                                 : explain_tax(tax, rounding, earlier));
    answer.taxes.push_back(std::move(explained));
  }
  answer.subtotal_minor = document.subtotal_minor;
  answer.discount_minor = document.discount_minor;
  answer.tax_minor = document.tax_minor;
  answer.rounding_minor = document.rounding_minor;
  answer.total_minor = document.total_minor;
  OSTO_TRY(answer.total, explain_total(document));
  return answer;
}

}  // namespace

Result<InvoiceExplained> invoices::explain(Session& session, const ExplainInvoice& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kDocumentOwner, request.invoice_id, "invoice", "/invoice_id"));
  return session.engine().read<InvoiceExplained>([&](Transaction& transaction) { return explain_document(transaction, company_id, request.invoice_id); });
}

}  // namespace osto::billing
