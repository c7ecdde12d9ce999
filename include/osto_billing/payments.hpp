// Payment methods, money received, and notices from providers.
#pragma once

#include <osto_billing/database.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct AddPaymentMethod {
  CompanyId company_id;
  MethodKind kind{};
  std::string token;
  std::optional<std::string> brand, last4;
  std::optional<std::int64_t> expiry_year, expiry_month, priority;
};
struct PaymentMethod {
  MethodId payment_method_id;
  CompanyId company_id;
  MethodKind kind{};
  MethodState state{};
  std::string provider, brand, last4;
  std::optional<std::int64_t> expiry_year, expiry_month;
  std::int64_t priority = 0;
  Instant created_at;
};
struct ListPaymentMethods { CompanyId company_id; };
struct PaymentMethodList { std::vector<PaymentMethod> payment_methods; };
struct RemovePaymentMethod { MethodId payment_method_id; };

struct Allocation { DocumentId invoice_id; Minor amount_minor; };
struct Payment {
  PaymentId payment_id;
  CompanyId company_id;
  std::optional<AttemptId> attempt_id;
  Currency currency;
  Minor amount_minor;
  std::string provider, provider_reference;
  Instant received_at;
  std::vector<Allocation> allocations;
};
struct ListPayments { CompanyId company_id; std::optional<PaymentId> before_payment_id; std::optional<std::int64_t> limit; };
struct PaymentPage { std::vector<Payment> payments; std::optional<PaymentId> next_before_payment_id; };

/// A notice whose signature the host has checked with the provider's parse_webhook.
struct ReceiveNotice { std::string provider, event_id; CompanyId company_id; AttemptId attempt_id; };
struct NoticeReceived { bool newly_stored{}; };

namespace payment_methods {
/// Tokens only: what looks like a card number is refused. Errors: invalid_value (/token, /expiry_month), not_found.
Result<PaymentMethod> add(Session& session, const AddPaymentMethod& request, const CallOptions& options = {});
Result<PaymentMethodList> list(Session& session, const ListPaymentMethods& request, const CallOptions& options = {});
Result<PaymentMethod> remove(Session& session, const RemovePaymentMethod& request, const CallOptions& options = {});
}  // namespace payment_methods

namespace payments {
Result<PaymentPage> list(Session& session, const ListPayments& request, const CallOptions& options = {});
/// Stores the notice, then has the attempt looked up at the provider: the notice itself moves nothing.
Result<NoticeReceived> receive_notice(Session& session, const ReceiveNotice& request, const CallOptions& options = {});
}  // namespace payments

// clang-format off
template <> struct Description<AddPaymentMethod> {
  static constexpr std::string_view name = "AddPaymentMethod", doc = "A token that the provider gave for a method.";
  static constexpr Field fields[] = {field<&AddPaymentMethod::company_id>({.doc = "Company"}), field<&AddPaymentMethod::kind>({.doc = "Kind"}), field<&AddPaymentMethod::token>({.doc = "The provider's token; never a card number", .min = 1}),
      field<&AddPaymentMethod::brand>({.doc = "Card brand or bank", .max_length = 32}), field<&AddPaymentMethod::last4>({.doc = "Last four digits", .max_length = 4}),
      field<&AddPaymentMethod::expiry_year>({.doc = "Of cards", .min = 2000, .max = 2199}), field<&AddPaymentMethod::expiry_month>({.doc = "Of cards: good to this month's end", .min = 1, .max = 12}),
      field<&AddPaymentMethod::priority>({.doc = "Lowest is charged first; absent: after the present ones", .min = 0, .max = 1000})};
};
template <> struct Description<PaymentMethod> {
  static constexpr std::string_view name = "PaymentMethod", doc = "A payment method.";
  static constexpr Field fields[] = {field<&PaymentMethod::payment_method_id>({.doc = "Id"}), field<&PaymentMethod::company_id>({.doc = "Company"}), field<&PaymentMethod::kind>({.doc = "Kind"}), field<&PaymentMethod::state>({.doc = "State"}),
      field<&PaymentMethod::provider>({.doc = "Provider"}), field<&PaymentMethod::brand>({.doc = "Brand"}), field<&PaymentMethod::last4>({.doc = "Last four digits"}), field<&PaymentMethod::expiry_year>({.doc = "Expiry year"}),
      field<&PaymentMethod::expiry_month>({.doc = "Expiry month"}), field<&PaymentMethod::priority>({.doc = "Order of charging"}), field<&PaymentMethod::created_at>({.doc = "Created"})};
};
template <> struct Description<ListPaymentMethods> {
  static constexpr std::string_view name = "ListPaymentMethods", doc = "Whose methods.";
  static constexpr Field fields[] = {field<&ListPaymentMethods::company_id>({.doc = "Company"})};
};
template <> struct Description<PaymentMethodList> {
  static constexpr std::string_view name = "PaymentMethodList", doc = "Methods in order of charging, removed ones left out.";
  static constexpr Field fields[] = {field<&PaymentMethodList::payment_methods>({.doc = "The methods"})};
};
template <> struct Description<RemovePaymentMethod> {
  static constexpr std::string_view name = "RemovePaymentMethod", doc = "Which method.";
  static constexpr Field fields[] = {field<&RemovePaymentMethod::payment_method_id>({.doc = "Method"})};
};
template <> struct Description<Allocation> {
  static constexpr std::string_view name = "Allocation", doc = "What a payment was for.";
  static constexpr Field fields[] = {field<&Allocation::invoice_id>({.doc = "Invoice"}), field<&Allocation::amount_minor>({.doc = "Amount"})};
};
template <> struct Description<Payment> {
  static constexpr std::string_view name = "Payment", doc = "Money received.";
  static constexpr Field fields[] = {field<&Payment::payment_id>({.doc = "Id"}), field<&Payment::company_id>({.doc = "Company"}), field<&Payment::attempt_id>({.doc = "Attempt that brought it"}), field<&Payment::currency>({.doc = "Currency"}),
      field<&Payment::amount_minor>({.doc = "Amount"}), field<&Payment::provider>({.doc = "Provider"}), field<&Payment::provider_reference>({.doc = "The provider's id"}), field<&Payment::received_at>({.doc = "Received"}),
      field<&Payment::allocations>({.doc = "What it was for"})};
};
template <> struct Description<ListPayments> {
  static constexpr std::string_view name = "ListPayments", doc = "A page of a company's payments.";
  static constexpr Field fields[] = {field<&ListPayments::company_id>({.doc = "Company"}), field<&ListPayments::before_payment_id>({.doc = "Cursor of the last page"}), field<&ListPayments::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<PaymentPage> {
  static constexpr std::string_view name = "PaymentPage", doc = "Payments, newest first.";
  static constexpr Field fields[] = {field<&PaymentPage::payments>({.doc = "The payments"}), field<&PaymentPage::next_before_payment_id>({.doc = "Present when there is more"})};
};
template <> struct Description<ReceiveNotice> {
  static constexpr std::string_view name = "ReceiveNotice", doc = "A provider's notice about an attempt.";
  static constexpr Field fields[] = {field<&ReceiveNotice::provider>({.doc = "Provider", .min = 1, .max_length = 64}), field<&ReceiveNotice::event_id>({.doc = "The provider's id of the notice", .min = 1}), field<&ReceiveNotice::company_id>({.doc = "Company"}), field<&ReceiveNotice::attempt_id>({.doc = "Attempt"})};
};
template <> struct Description<NoticeReceived> {
  static constexpr std::string_view name = "NoticeReceived", doc = "What became of a notice.";
  static constexpr Field fields[] = {field<&NoticeReceived::newly_stored>({.doc = "False when it was known already"})};
};
// clang-format on

}  // namespace osto::billing
