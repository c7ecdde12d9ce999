// What companies, staff and banks do of money.
#include "tests/campaign/campaign_book.hpp"

#include "tests/campaign/campaign_catalog.hpp"

namespace osto::billing::testing {
namespace {

using Json = nlohmann::json;

std::int64_t minor(const Json& record, const char* member) { return std::stoll(record[member].get<std::string>()); }
bool is_due(const Json& invoice) { return invoice["state"] == "finalized" && minor(invoice, "due_minor") > 0; }

}  // namespace

std::optional<CampaignBook::Json> CampaignBook::invoice_of(const Company& company, const std::function<bool(const Json&)>& fits) {
  return one_of("invoices.list", {{"company_id", company.id}, {"limit", 40}}, "invoices", fits);
}

/// A behaviour with what becomes of refunds, which stands before the ending.
std::string CampaignBook::token() {
  std::string behaviour = chance_.of(kTokens);
  constexpr std::string_view kOnce = "_once";
  const bool is_once = behaviour.ends_with(kOnce);
  if (is_once) behaviour.resize(behaviour.size() - kOnce.size());
  return behaviour + chance_.of(kRefundEndings) + (is_once ? std::string(kOnce) : "");
}

void CampaignBook::add_method(const Company& company) {
  if (absent_until_day_ > 0) return;  // it would be the other provider's
  Json request = {{"company_id", company.id}, {"kind", chance_.of(std::vector<std::string>{"card", "card", "ach_debit", "sepa_debit", "upi_mandate"})}, {"token", token()}};
  if (request["kind"] == "card") request.update({{"brand", chance_.in(50) ? "visa" : "mastercard"}, {"last4", "4242"}, {"expiry_year", 2026 + chance_.between(0, 2)}, {"expiry_month", chance_.between(1, 12)}});
  if (chance_.in(50)) request["priority"] = chance_.between(1, 5);
  if (chance_.in(80)) request["state"] = "valid";
  call("payment_methods.add", request);
}

void CampaignBook::remove_method(const Company& company) {
  const auto method = one_of("payment_methods.list", {{"company_id", company.id}}, "payment_methods", [](const Json& one) { return one["state"] != "removed"; });
  if (method) call("payment_methods.remove", {{"payment_method_id", (*method)["payment_method_id"]}});
}

void CampaignBook::pay(const Company& company) {
  const auto invoice = invoice_of(company, is_due);
  if (invoice) call("invoices.pay", {{"invoice_id", (*invoice)["invoice_id"]}}, "pay-" + std::to_string(++serial_));
}

/// A bank transfer of what is due, of a part, or of more; with the invoice named, or without.
void CampaignBook::transfer(const Company& company) {
  const auto invoice = invoice_of(company, is_due);
  if (!invoice) return;
  const std::int64_t due = minor(*invoice, "due_minor");
  const std::int64_t amount = chance_.in(60) ? due : chance_.in(50) ? (due + 1) / 2 : due + chance_.between(1, 200'000);
  Json request = {{"company_id", company.id}, {"currency", "INR"}, {"amount_minor", amount_of(amount)}, {"reference", "transfer " + std::to_string(++serial_)}};
  if (chance_.in(60)) request["invoice_id"] = (*invoice)["invoice_id"];
  call("payments.record", request);
}

void CampaignBook::refund(const Company& company) {
  const auto payment = one_of("payments.list", {{"company_id", company.id}}, "payments", [](const Json& one) { return minor(one, "refundable_minor") > 0; });
  if (!payment) return;
  Json request = {{"payment_id", (*payment)["payment_id"]}, {"reason", "asked for"}};
  if (chance_.in(40)) request["amount_minor"] = amount_of((minor(*payment, "refundable_minor") + 1) / 2);
  call("payments.refund", request);
}

/// What a person pays back, or does not.
void CampaignBook::answer_refund(const Company& company) {
  const auto refund = one_of("refunds.list", {{"company_id", company.id}}, "refunds", [](const Json& one) { return one["by_hand"] == true && one["state"] == "created"; });
  if (!refund) return;
  call("refunds.record", {{"refund_id", (*refund)["refund_id"]}, {"state", chance_.of(std::vector<std::string>{"succeeded", "succeeded", "failed", "canceled"})}, {"reference", "back " + std::to_string(++serial_)}});
}

void CampaignBook::credit(const Company& company) {
  const auto invoice = invoice_of(company, [](const Json& one) { return one["state"] == "finalized" && one["kind"] == "invoice"; });
  if (!invoice) return;
  Json request = {{"invoice_id", (*invoice)["invoice_id"]}, {"reason", "not as agreed"}};
  if (chance_.in(30)) {
    request["amount_minor"] = amount_of(chance_.between(1, std::max<std::int64_t>(1, minor(*invoice, "total_minor"))));
  } else if (chance_.in(40)) {
    const auto detail = must_call("invoices.get", {{"invoice_id", (*invoice)["invoice_id"]}});
    request["lines"] = Json::array({Json{{"line_id", chance_.of((*detail)["lines"].get<std::vector<Json>>())["line_id"]}, {"percent", std::to_string(chance_.between(1, 100))}}});
  }
  if (chance_.in(80)) request["returned"] = chance_.in(80) ? "refund" : "account_credit";
  call("invoices.credit", request);
}

void CampaignBook::void_invoice(const Company& company) {
  const auto invoice = invoice_of(company, is_due);
  if (invoice) call("invoices.void", {{"invoice_id", (*invoice)["invoice_id"]}, {"reason", "a mistake"}});
}

void CampaignBook::add_line(const Company& company) {
  call("invoices.add_line", {{"company_id", company.id}, {"description", "Setup"}, {"amount_minor", amount_of(chance_.between(1, 90'000))}});
}

void CampaignBook::withhold(const Company& company) {
  const auto invoice = invoice_of(company, is_due);
  if (!invoice) return;
  const std::int64_t amount = std::max<std::int64_t>(1, minor(*invoice, "due_minor") / 10);
  call("invoices.withhold", {{"invoice_id", (*invoice)["invoice_id"]}, {"certificate", "cert-" + std::to_string(++serial_)}, {"amount_minor", amount_of(amount)}});
}

void CampaignBook::open_dispute(const Company& company) {
  const auto payment = one_of("payments.list", {{"company_id", company.id}}, "payments", [](const Json& one) { return one.contains("attempt_id"); });
  if (!payment) return;
  Json request = {{"payment_id", (*payment)["payment_id"]}, {"reference", "dispute-" + std::to_string(++serial_)}, {"state", "opened"}, {"reason", "fraudulent"}};
  if (chance_.in(30)) request["amount_minor"] = amount_of((minor(*payment, "amount_minor") + 2) / 3);
  call("disputes.record", request);
}

void CampaignBook::decide_dispute(const Company& company) {
  const auto dispute = one_of("disputes.list", {{"company_id", company.id}}, "disputes", [](const Json& one) { return one["state"] == "opened" || one["state"] == "under_review"; });
  if (!dispute) return;
  const std::vector<std::string> words = {"under_review", "under_review", "won", "lost", "withdrawn"};
  call("disputes.record", {{"payment_id", (*dispute)["payment_id"]}, {"reference", (*dispute)["reference"]}, {"state", chance_.of(words)}});
}

/// A person finds out the truth: what the provider's own log says.
void CampaignBook::answer_operator_case(const Company& company) {
  const auto open = one_of("operator_cases.list", {{"company_id", company.id}}, "operator_cases", [](const Json&) { return true; });
  if (!open) return;
  const std::string reason = (*open)["reason"];
  Json request = {{"operator_case_id", (*open)["operator_case_id"]}, {"note", "asked by telephone"}};
  if (reason.ends_with("after_all") || reason.starts_with("provider")) {
    request["finding"] = "handled";
  } else {
    const Minor moved = open->contains("refund_id") ? provider_->given_back(must(RefundId::parse((*open)["refund_id"].get<std::string>())), now_)
                                                    : provider_->taken(must(AttemptId::parse((*open)["attempt_id"].get<std::string>())), now_);
    request["finding"] = moved.value > 0 ? "money_moved" : "nothing_moved";
    if (moved.value > 0 && !open->contains("refund_id")) request["amount_minor"] = amount_of(std::min(moved.value, minor(*open, "amount_minor")));
  }
  call("operator_cases.answer", request);
}

}  // namespace osto::billing::testing
