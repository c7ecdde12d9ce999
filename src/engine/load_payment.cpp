#include "engine/load_payment.hpp"

#include "core/money/allocate.hpp"
#include "core/money/rounding.hpp"
#include "engine/load.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace osto::billing {
namespace {

Result<Rational> rate_at(Transaction& transaction, CompanyId company_id, Currency currency, Instant instant) {
  OSTO_TRY(const BookkeepingContext context, load_bookkeeping_context(transaction, company_id, currency, instant));
  return context.rate;
}

Result<std::optional<AccountCreditRow>> credit_in(Transaction& transaction, CompanyId company_id, Currency currency) {
  return transaction.first(queries::kAccountCredit, {{"company_id", company_id}, {"currency", currency.code()}});
}

Result<PaymentRow> load_payment(Transaction& transaction, CompanyId company_id, PaymentId payment_id) {
  return load_row(transaction, queries::kPayment, {{"company_id", company_id}, {"id", payment_id}}, "payment");
}

/// Where the amount of a refund came from, so that it leaves the account at the rate at which it came.
Result<Instant> booked_at(Transaction& transaction, const RefundRow& refund) {
  if (!refund.credit_note_id) return refund.created_at;
  OSTO_TRY(const auto note, load_row(transaction, queries::kCreditNote, {{"company_id", refund.company_id}, {"document_id", *refund.credit_note_id}}, "credit note"));
  OSTO_TRY(const auto invoice, load_row(transaction, queries::kDocument, {{"company_id", refund.company_id}, {"id", note.invoice_id}}, "invoice"));
  return *invoice.finalized_at;
}

}  // namespace

Result<Minor> GivenBack::sum() const {
  OSTO_TRY(const Minor both, add(refunded, disputed));
  return add(both, reversed);
}

Result<GivenBack> load_given_back(Transaction& transaction, const PaymentRow& payment) {
  GivenBack given;
  const Parameters of_payment{{"company_id", payment.company_id}, {"payment_id", payment.id}};
  OSTO_TRY(const auto refunds, transaction.rows(queries::kRefundsOfPayment, of_payment));
  for (const RefundRow& refund : refunds) {
    if (refund.state == RefundState::failed || refund.state == RefundState::canceled) continue;
    OSTO_TRY(given.refunded, add(given.refunded, refund.amount_minor));
  }
  OSTO_TRY(const auto disputes, transaction.rows(queries::kDisputesOfPayment, of_payment));
  for (const DisputeRow& dispute : disputes) {
    if (dispute.state == DisputeState::won || dispute.state == DisputeState::withdrawn) continue;
    OSTO_TRY(given.disputed, add(given.disputed, dispute.amount_minor));
  }
  OSTO_TRY(const auto reversals, transaction.rows(queries::kReversalsOfPayment, of_payment));
  for (const ReversalRow& reversal : reversals) {
    if (reversal.dispute_id) continue;
    OSTO_TRY(given.reversed, add(given.reversed, reversal.amount_minor));
  }
  return given;
}

Result<OpenInvoice> load_open_invoice(Transaction& transaction, CompanyId company_id, DocumentId document_id, Currency currency) {
  OpenInvoice invoice;
  const Parameters of_document{{"company_id", company_id}, {"document_id", document_id}};
  OSTO_TRY(const auto document, transaction.first(queries::kDocument, {{"company_id", company_id}, {"id", document_id}}));
  if (!document) return fail(ErrorCode::not_found, "there is no such invoice of the company", "/invoice_id", document_id.to_string());
  invoice.document = *document;
  OSTO_TRY(const auto balance, transaction.first(queries::kBalance, of_document));
  if (document->state != DocumentState::finalized || !balance) {
    return fail(ErrorCode::state_conflict, "is no finalized invoice; only one is paid", "/invoice_id", document_id.to_string());
  }
  if (document->currency != currency) {
    return fail(ErrorCode::currency_mismatch, "is in " + std::string(document->currency.code()) + "; money in it is allowed", "/invoice_id", document_id.to_string());
  }
  invoice.balance = *balance;
  OSTO_TRY(invoice.rate, rate_at(transaction, company_id, currency, *document->finalized_at));
  OSTO_TRY(invoice.dunning.dunning_case, transaction.first(queries::kUnsettledCase, of_document));
  if (invoice.dunning.dunning_case) {
    OSTO_TRY(invoice.dunning.blocks, transaction.rows(queries::kActiveBlocksOfCase, {{"company_id", company_id}, {"case_id", invoice.dunning.dunning_case->id}}));
  }
  return invoice;
}

Result<std::vector<OpenInvoice>> load_open_invoices(Transaction& transaction, CompanyId company_id, Currency currency) {
  std::vector<OpenInvoice> invoices;
  const Parameters of_company{{"company_id", company_id}}, in_currency{{"company_id", company_id}, {"currency", currency.code()}};
  OSTO_TRY(const auto balances, transaction.rows(queries::kOpenBalancesOf, in_currency));
  if (balances.empty()) return invoices;
  OSTO_TRY(auto documents, transaction.rows(queries::kOpenDocumentsOf, in_currency));
  OSTO_TRY(const auto cases, transaction.rows(queries::kUnsettledCasesOf, of_company));
  OSTO_TRY(const auto blocks, transaction.rows(queries::kActiveBlocksOf, of_company));
  OSTO_TRY(const BillingContext billing, load_billing_context(transaction, company_id));
  std::map<Date, Rational> rates;
  for (std::size_t i = 0; i < balances.size(); ++i) {
    OpenInvoice& invoice = invoices.emplace_back();
    invoice.document = std::move(documents[i]);
    invoice.balance = balances[i];
    const Date issued_on = billing.seller_zone->local_date(*invoice.document.finalized_at);
    if (!rates.contains(issued_on)) {
      OSTO_TRY(rates[issued_on], rate_at(transaction, company_id, currency, *invoice.document.finalized_at));
    }
    invoice.rate = rates[issued_on];
    const auto found = std::find_if(cases.begin(), cases.end(), [&](const DunningCaseRow& row) { return row.document_id == invoice.document.id; });
    if (found == cases.end()) continue;
    invoice.dunning.dunning_case = *found;
    std::copy_if(blocks.begin(), blocks.end(), std::back_inserter(invoice.dunning.blocks), [&](const BlockRow& row) { return row.case_id == found->id; });
  }
  return invoices;
}

Result<std::vector<RefundablePayment>> load_refundable(Transaction& transaction, CompanyId company_id, DocumentId invoice_id) {
  std::vector<RefundablePayment> refundable;
  const Parameters of_document{{"company_id", company_id}, {"document_id", invoice_id}};
  OSTO_TRY(const auto payments, transaction.rows(queries::kPaymentsOfDocument, of_document));
  OSTO_TRY(const auto allocations, transaction.rows(queries::kAllocationsOfDocument, of_document));
  OSTO_TRY(const auto refunds, transaction.rows(queries::kRefundsOfInvoice, {{"company_id", company_id}, {"invoice_id", invoice_id}}));
  for (const PaymentRow& payment : payments) {
    RefundablePayment one{payment, {}, {}};
    OSTO_TRY(const GivenBack given, load_given_back(transaction, payment));
    OSTO_TRY(one.given_back_minor, given.sum());
    for (const AllocationRow& allocation : allocations) {
      if (allocation.payment_id != payment.id) continue;
      OSTO_TRY(one.allocated_minor, add(one.allocated_minor, allocation.amount_minor));
    }
    for (const RefundRow& refund : refunds) {  // also those that failed: their amount is account credit now
      if (refund.payment_id != payment.id) continue;
      OSTO_TRY(one.allocated_minor, subtract(one.allocated_minor, refund.amount_minor));
    }
    refundable.push_back(std::move(one));
  }
  return refundable;
}

Result<CreditRefundFacts> load_credit_refund(Transaction& transaction, CompanyId company_id, PaymentId payment_id, Instant instant) {
  CreditRefundFacts facts;
  OSTO_TRY(facts.payment.payment, load_payment(transaction, company_id, payment_id));
  const PaymentRow& payment = facts.payment.payment;
  OSTO_TRY(const GivenBack given, load_given_back(transaction, payment));
  OSTO_TRY(facts.payment.given_back_minor, given.sum());
  OSTO_TRY(facts.context, load_bookkeeping_context(transaction, company_id, payment.currency, instant));
  OSTO_TRY(facts.account_credit, credit_in(transaction, company_id, payment.currency));
  return facts;
}

Result<SettleRefundFacts> load_settle_refund(Transaction& transaction, CompanyId company_id, RefundId refund_id, Instant instant) {
  SettleRefundFacts facts;
  OSTO_TRY(facts.refund, load_row(transaction, queries::kRefund, {{"company_id", company_id}, {"id", refund_id}}, "refund"));
  OSTO_TRY(facts.context, load_bookkeeping_context(transaction, company_id, facts.refund.currency, instant));
  OSTO_TRY(facts.operator_cases, transaction.rows(queries::kCasesOfRefund, {{"company_id", company_id}, {"refund_id", refund_id}}));
  OSTO_TRY(const Instant booked, booked_at(transaction, facts.refund));
  OSTO_TRY(facts.booked_rate, rate_at(transaction, company_id, facts.refund.currency, booked));
  OSTO_TRY(facts.account_credit, credit_in(transaction, company_id, facts.refund.currency));
  OSTO_TRY(const PaymentRow payment, load_payment(transaction, company_id, facts.refund.payment_id));
  OSTO_TRY(facts.payment, load_reversal(transaction, payment, instant));
  return facts;
}

namespace {

/// What the credit lines of an invoice gave back of another one pays the first as far as that one was paid.
///   31.00 paid; a change gives 15.00 back on an invoice of nothing: 31.00 x 15/31 = 15.00 of the payment are of that.
Result<void> add_payments_behind(Transaction& transaction, const DocumentRow& document, std::vector<RefundablePayment>& payments) {
  std::map<DocumentId, Minor> given;
  OSTO_TRY(const auto lines, transaction.rows(queries::kLinesOf, {{"company_id", document.company_id}, {"document_id", document.id}}));
  for (const LineRow& line : lines) {
    if (!line.credited_line_id || !line.amount_minor.is_negative()) continue;
    OSTO_TRY(const auto original, transaction.rows(queries::kLineAndItsCredits, {{"company_id", document.company_id}, {"line_id", *line.credited_line_id}}));
    const auto billed = std::find_if(original.begin(), original.end(), [&](const LineRow& row) { return row.id == *line.credited_line_id; });
    if (billed == original.end() || billed->document_id == document.id) continue;
    OSTO_TRY(const Minor net, subtract(line.amount_minor, line.discount_minor));
    OSTO_TRY(given[billed->document_id], subtract(given[billed->document_id], net));
  }
  for (const auto& [document_id, amount] : given) {
    OSTO_TRY(const auto behind, load_row(transaction, queries::kDocument, {{"company_id", document.company_id}, {"id", document_id}}, "invoice"));
    OSTO_TRY(const Minor net, subtract(behind.subtotal_minor, behind.discount_minor));
    if (behind.state != DocumentState::finalized || net.value <= 0) continue;
    OSTO_TRY(const Rational share, Rational::make(std::min(amount, net).value, net.value));
    OSTO_TRY(auto of_behind, load_refundable(transaction, document.company_id, document_id));
    OSTO_CHECK(add_payments_behind(transaction, behind, of_behind));
    for (RefundablePayment& payment : of_behind) {
      OSTO_TRY(const Rounded part, multiply(payment.allocated_minor, share, RoundingMode::down));
      payment.allocated_minor = part.amount_minor;
      payments.push_back(std::move(payment));
    }
  }
  return {};
}

}  // namespace

Result<ReturnFacts> load_return(Transaction& transaction, const DocumentRow& note, Instant instant) {
  ReturnFacts facts;
  facts.note = note;
  OSTO_TRY(facts.context, load_bookkeeping_context(transaction, note.company_id, note.currency, instant));
  OSTO_TRY(facts.account_credit, credit_in(transaction, note.company_id, note.currency));
  const Parameters of_note{{"company_id", note.company_id}, {"document_id", note.id}};
  OSTO_TRY(const auto lines, transaction.rows(queries::kLinesOf, of_note));
  std::vector<std::int64_t> weights;
  for (const LineRow& line : lines) {
    if (!line.credited_line_id) continue;
    OSTO_TRY(const auto original, transaction.rows(queries::kLineAndItsCredits, {{"company_id", note.company_id}, {"line_id", *line.credited_line_id}}));
    const auto billed = std::find_if(original.begin(), original.end(), [&](const LineRow& row) { return row.id == *line.credited_line_id; });
    if (billed == original.end()) continue;
    OSTO_TRY(const auto invoice, load_row(transaction, queries::kDocument, {{"company_id", note.company_id}, {"id", billed->document_id}}, "invoice"));
    if (invoice.state != DocumentState::finalized) continue;      // voided since: nothing of it is held
    if (invoice.kind != DocumentKind::invoice) continue;          // billed on a credit note, by what that gave back: nobody paid it
    auto part = std::find_if(facts.parts.begin(), facts.parts.end(), [&](const CreditedPart& other) { return other.invoice.document.id == billed->document_id; });
    if (part == facts.parts.end()) {
      CreditedPart added;
      OSTO_TRY(added.invoice, load_open_invoice(transaction, note.company_id, billed->document_id, note.currency));
      OSTO_TRY(added.payments, load_refundable(transaction, note.company_id, billed->document_id));
      OSTO_CHECK(add_payments_behind(transaction, added.invoice.document, added.payments));
      part = facts.parts.insert(part, std::move(added));
      weights.push_back(0);
    }
    weights[static_cast<std::size_t>(part - facts.parts.begin())] -= line.amount_minor.value - line.discount_minor.value;
  }
  if (std::all_of(weights.begin(), weights.end(), [](std::int64_t weight) { return weight <= 0; })) return ReturnFacts{facts.context, note, {}, facts.account_credit};
  OSTO_TRY(const std::vector<Minor> amounts, allocate(Minor{-note.total_minor.value}, weights));  // with its tax
  for (std::size_t i = 0; i < amounts.size(); ++i) facts.parts[i].amount_minor = amounts[i];
  return facts;
}

Result<ReversalFacts> load_reversal(Transaction& transaction, const PaymentRow& payment, Instant instant) {
  ReversalFacts facts;
  const CompanyId company_id = payment.company_id;
  facts.payment = payment;
  OSTO_TRY(facts.context, load_bookkeeping_context(transaction, company_id, payment.currency, instant));
  OSTO_TRY(const GivenBack given, load_given_back(transaction, payment));
  OSTO_TRY(facts.given_back_minor, given.sum());
  OSTO_TRY(const auto allocations, transaction.rows(queries::kAllocationsOfPayment, {{"company_id", company_id}, {"payment_id", payment.id}}));
  std::map<DocumentId, Minor> held;
  for (const AllocationRow& allocation : allocations) {
    OSTO_TRY(held[allocation.document_id], add(held[allocation.document_id], allocation.amount_minor));
  }
  for (auto& [document_id, allocated] : held) {
    // What credit notes gave back of it, by a refund that failed too, is not what the invoice holds: it was credited.
    OSTO_TRY(const auto refunds, transaction.rows(queries::kRefundsOfInvoice, {{"company_id", company_id}, {"invoice_id", document_id}}));
    for (const RefundRow& refund : refunds) {
      if (refund.payment_id != payment.id) continue;
      OSTO_TRY(allocated, subtract(allocated, refund.amount_minor));
    }
    if (allocated.value <= 0) continue;  // and what was taken back already may be of an invoice that is void by now
    OSTO_TRY(OpenInvoice invoice, load_open_invoice(transaction, company_id, document_id, payment.currency));
    facts.invoices.push_back(PaidInvoice{std::move(invoice), allocated});
  }
  std::stable_sort(facts.invoices.begin(), facts.invoices.end(), [](const PaidInvoice& a, const PaidInvoice& b) {
    return a.invoice.balance.due_on > b.invoice.balance.due_on;
  });
  OSTO_TRY(facts.account_credit, credit_in(transaction, company_id, payment.currency));
  if (payment.attempt_id) {
    OSTO_TRY(const auto attempt, load_row(transaction, queries::kAttempt, {{"company_id", company_id}, {"id", *payment.attempt_id}}, "payment attempt"));
    if (attempt.state == AttemptState::reversed) facts.returned_at = attempt.settled_at;
    OSTO_TRY(facts.method, transaction.first(queries::kMethod, {{"company_id", company_id}, {"id", attempt.method_id}}));
  }
  return facts;
}

Result<DisputedPayment> load_disputed(Transaction& transaction, CompanyId company_id, PaymentId payment_id, const std::string& reference, Instant instant) {
  DisputedPayment facts;
  OSTO_TRY(const PaymentRow payment, load_payment(transaction, company_id, payment_id));
  OSTO_TRY(facts.payment, load_reversal(transaction, payment, instant));
  OSTO_TRY(facts.dispute, transaction.first(queries::kDisputeByReference, {{"provider", payment.provider}, {"provider_reference", reference}}));
  if (!facts.dispute) return facts;
  if (facts.dispute->payment_id != payment_id) return fail(ErrorCode::already_exists, "is the dispute of another payment", "/reference");
  OSTO_TRY(facts.opening_rate, rate_at(transaction, company_id, payment.currency, facts.dispute->opened_at));
  return facts;
}

}  // namespace osto::billing
