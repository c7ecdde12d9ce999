// Payment methods, money received, and notices from providers.
#pragma once

#include <osto_billing/invoices.hpp>

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
  std::optional<MethodState> state{};
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
  std::vector<SubscriptionId> default_of{};
};
struct ListPaymentMethods { CompanyId company_id; };
struct PaymentMethodList { std::vector<PaymentMethod> payment_methods; };
struct RemovePaymentMethod { MethodId payment_method_id; std::optional<MethodId> replacement_id{}; };
struct UpdatePaymentMethod {
  MethodId payment_method_id;
  std::optional<std::int64_t> priority{}, expiry_year{}, expiry_month{};
  std::optional<MethodState> state{};
};
struct SetDefaultMethod { SubscriptionId subscription_id; std::optional<MethodId> payment_method_id{}; };
struct DefaultMethod { SubscriptionId subscription_id; std::optional<MethodId> payment_method_id; };

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
  Minor refunded_minor{}, disputed_minor{}, reversed_minor{}, refundable_minor{};
};
struct ListPayments { CompanyId company_id; std::optional<PaymentId> before_payment_id; std::optional<std::int64_t> limit; };
struct PaymentPage { std::vector<Payment> payments; std::optional<PaymentId> next_before_payment_id; };

/// Money that came by another way than a charge: a bank transfer, a cheque, cash.
struct RecordPayment {
  CompanyId company_id;
  Currency currency;
  Minor amount_minor;
  std::string reference;
  std::optional<std::string> source;
  std::optional<Instant> received_at;
  std::optional<DocumentId> invoice_id;
  std::optional<std::string> tax_code{};
};
struct PaymentRecorded { Payment payment; bool newly_recorded{}; Minor account_credit_minor; std::optional<InvoiceDetail> receipt_voucher{}; };

/// Pays account credit back by the way on which a payment came.
struct RefundPayment { PaymentId payment_id; std::string reason; std::optional<Minor> amount_minor; };
struct Refund {
  RefundId refund_id;
  CompanyId company_id;
  PaymentId payment_id;
  std::optional<DocumentId> credit_note_id;
  RefundState state{};
  Currency currency;
  Minor amount_minor;
  std::string reason;
  bool by_hand{};
  std::optional<std::string> failure_code, provider_reference;
  Instant created_at;
  std::optional<Instant> settled_at;
  std::optional<DocumentId> refund_voucher_id{};
  std::optional<InvoiceDetail> refund_voucher{};
};
struct ListRefunds { CompanyId company_id; std::optional<RefundId> before_refund_id; std::optional<std::int64_t> limit; };
struct RefundPage { std::vector<Refund> refunds; std::optional<RefundId> next_before_refund_id; };
/// What became of a refund that a person pays back, or whose outcome a person found out.
struct RecordRefund { RefundId refund_id; RefundState state{}; std::optional<std::string> reference; };

/// A payment that the customer's bank contests, as the bank or provider tells it.
struct RecordDispute {
  PaymentId payment_id;
  std::string reference;
  DisputeState state{};
  std::optional<Minor> amount_minor;
  std::optional<std::string> reason;
};
struct Dispute {
  DisputeId dispute_id;
  CompanyId company_id;
  PaymentId payment_id;
  std::string provider, reference;
  DisputeState state{};
  Currency currency;
  Minor amount_minor;
  std::string reason;
  Instant opened_at;
  std::optional<Instant> closed_at;
  Minor reopened_minor{}, credit_minor{}, lost_minor{};
};
struct ListDisputes { CompanyId company_id; };
struct DisputeList { std::vector<Dispute> disputes; };

/// What a notice says of a dispute.
struct NoticedDispute { std::string reference; DisputeState state{}; Minor amount_minor; std::string reason; };
/// What a notice says of a method: the bank renewed, replaced or closed what stands behind its token.
struct NoticedMethod {
  std::string token;
  MethodState state{};
  std::optional<std::string> new_token{}, brand{}, last4{};
  std::optional<std::int64_t> expiry_year{}, expiry_month{};
};
/// A notice whose signature the host has checked with the provider's parse_webhook.
struct ReceiveNotice {
  std::string provider, event_id;
  std::optional<CompanyId> company_id{};  ///< of a method it may be absent: whose the token is
  std::optional<AttemptId> attempt_id{};
  std::optional<RefundId> refund_id{};
  std::optional<NoticedDispute> dispute{};
  std::optional<NoticedMethod> method{};
};
struct NoticeReceived { bool newly_stored{}; };

namespace payment_methods {
/// Tokens only: what looks like a card number is refused. Errors: invalid_value (/token, /expiry_month), not_found.
Result<PaymentMethod> add(Session& session, const AddPaymentMethod& request, const CallOptions& options = {});
Result<PaymentMethodList> list(Session& session, const ListPaymentMethods& request, const CallOptions& options = {});
/// Of a method with which an open invoice would be charged: the replacement takes its place, else the next that can be charged.
/// Errors: state_conflict (/payment_method_id: the only one that can be charged while an invoice is open, or a charge with it is
/// not settled; /replacement_id cannot be charged), not_found.
Result<PaymentMethod> remove(Session& session, const RemovePaymentMethod& request, const CallOptions& options = {});
/// Corrects the expiry or the order of charging, or says that the method is verified.
/// Errors: invalid_value (/state: only valid is told, /expiry_month), state_conflict (removed; /state of one that the bank has
/// declined for ever), not_found.
Result<PaymentMethod> update(Session& session, const UpdatePaymentMethod& request, const CallOptions& options = {});
/// With which method a subscription's invoices are charged first; without one, by the order of all.
/// Errors: not_found, state_conflict (/payment_method_id is removed).
Result<DefaultMethod> set_default(Session& session, const SetDefaultMethod& request, const CallOptions& options = {});
}  // namespace payment_methods

namespace payments {
Result<PaymentPage> list(Session& session, const ListPayments& request, const CallOptions& options = {});
/// Books money that came by itself: to the invoice named, else to those whose numbers the reference contains, else to what is
/// due, oldest first; the rest becomes account credit, of which a receipt voucher is issued where the company's policy says so
/// (advance_tax). The same source and reference is the same payment.
/// Errors: invalid_value (/amount_minor, /source, /received_at, /tax_code), already_exists (/reference, of another payment),
/// not_found and currency_mismatch (/invoice_id), state_conflict (/invoice_id is not a finalized invoice).
Result<PaymentRecorded> record(Session& session, const RecordPayment& request, const CallOptions& options = {});
/// Takes the amount from account credit and has it paid back after the commit; what of it was an advance gets a refund voucher.
/// The answer is what was committed: `created`.
/// Errors: invalid_value (/amount_minor: above what the payment can still give back, or above the account credit), not_found,
/// state_conflict (nothing can be paid back).
Result<Refund> refund(Session& session, const RefundPayment& request, const CallOptions& options = {});
/// Stores the notice, then has the attempt or the refund looked up at the provider: the notice itself moves nothing. What it
/// says of a dispute counts, as nobody can be asked for one. A method that is nobody's is not stored.
/// Errors: invalid_value (/company_id is missing), state_conflict (/company_id: several companies have the method), not_found.
Result<NoticeReceived> receive_notice(Session& session, const ReceiveNotice& request, const CallOptions& options = {});
}  // namespace payments

namespace refunds {
Result<RefundPage> list(Session& session, const ListRefunds& request, const CallOptions& options = {});
/// Errors: invalid_value (/state: only succeeded, failed and canceled are told), state_conflict (the machine has no such step),
/// not_found.
Result<Refund> record(Session& session, const RecordRefund& request, const CallOptions& options = {});
}  // namespace refunds

namespace disputes {
/// Opens the dispute at the first word of it, and moves it to the state told; the same word again changes nothing.
/// Errors: invalid_value (/amount_minor: above what the payment still holds), state_conflict (a step back), not_found,
/// already_exists (/reference, of another payment).
Result<Dispute> record(Session& session, const RecordDispute& request, const CallOptions& options = {});
Result<DisputeList> list(Session& session, const ListDisputes& request, const CallOptions& options = {});
}  // namespace disputes

// clang-format off
template <> struct Description<AddPaymentMethod> {
  static constexpr std::string_view name = "AddPaymentMethod", doc = "A token that the provider gave for a method.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::kind>({.doc = "Kind"}), field<&R::token>({.doc = "The provider's token; never a card number", .min = 1}),
      field<&R::brand>({.doc = "Card brand or bank", .max_length = 32}), field<&R::last4>({.doc = "Last four digits", .max_length = 4}),
      field<&R::expiry_year>({.doc = "Of cards", .min = 2000, .max = 2199}), field<&R::expiry_month>({.doc = "Of cards: good to this month's end", .min = 1, .max = 12}),
      field<&R::priority>({.doc = "Lowest is charged first; absent: after the present ones", .min = 0, .max = 1000}),
      field<&R::state>({.doc = "Valid, or pending_verification until it is updated to valid; absent: valid"})};
};
template <> struct Description<PaymentMethod> {
  static constexpr std::string_view name = "PaymentMethod", doc = "A payment method.";
  template <class R> static constexpr Field fields[] = {field<&R::payment_method_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Company"}), field<&R::kind>({.doc = "Kind"}), field<&R::state>({.doc = "State"}),
      field<&R::provider>({.doc = "Provider"}), field<&R::brand>({.doc = "Brand"}), field<&R::last4>({.doc = "Last four digits"}), field<&R::expiry_year>({.doc = "Expiry year"}),
      field<&R::expiry_month>({.doc = "Expiry month"}), field<&R::priority>({.doc = "Order of charging"}), field<&R::created_at>({.doc = "Created"}),
      field<&R::default_of>({.doc = "Subscriptions whose invoices are charged with it first"})};
};
template <> struct Description<ListPaymentMethods> {
  static constexpr std::string_view name = "ListPaymentMethods", doc = "Whose methods.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"})};
};
template <> struct Description<PaymentMethodList> {
  static constexpr std::string_view name = "PaymentMethodList", doc = "Methods in order of charging, removed ones left out.";
  template <class R> static constexpr Field fields[] = {field<&R::payment_methods>({.doc = "The methods"})};
};
template <> struct Description<RemovePaymentMethod> {
  static constexpr std::string_view name = "RemovePaymentMethod", doc = "Which method, and which takes its place.";
  template <class R> static constexpr Field fields[] = {field<&R::payment_method_id>({.doc = "Method"}),
      field<&R::replacement_id>({.doc = "Takes its place for subscriptions that it is the default of; absent: the next that can be charged"})};
};
template <> struct Description<UpdatePaymentMethod> {
  static constexpr std::string_view name = "UpdatePaymentMethod", doc = "What is corrected; what is absent stays.";
  template <class R> static constexpr Field fields[] = {field<&R::payment_method_id>({.doc = "Method"}), field<&R::priority>({.doc = "Lowest is charged first", .min = 0, .max = 1000}),
      field<&R::expiry_year>({.doc = "Of cards; with the month", .min = 2000, .max = 2199}), field<&R::expiry_month>({.doc = "Of cards: good to this month's end", .min = 1, .max = 12}),
      field<&R::state>({.doc = "Valid: it is verified"})};
};
template <> struct Description<SetDefaultMethod> {
  static constexpr std::string_view name = "SetDefaultMethod", doc = "With which method a subscription is paid first.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"}), field<&R::payment_method_id>({.doc = "Method; absent: none of its own"})};
};
template <> struct Description<DefaultMethod> {
  static constexpr std::string_view name = "DefaultMethod", doc = "With which method a subscription is paid first.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"}), field<&R::payment_method_id>({.doc = "Method; absent: by the order of all"})};
};
template <> struct Description<Allocation> {
  static constexpr std::string_view name = "Allocation", doc = "What a payment was for.";
  template <class R> static constexpr Field fields[] = {field<&R::invoice_id>({.doc = "Invoice"}), field<&R::amount_minor>({.doc = "Amount"})};
};
template <> struct Description<Payment> {
  static constexpr std::string_view name = "Payment", doc = "Money received.";
  template <class R> static constexpr Field fields[] = {field<&R::payment_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Company"}), field<&R::attempt_id>({.doc = "Attempt that brought it"}), field<&R::currency>({.doc = "Currency"}),
      field<&R::amount_minor>({.doc = "Amount"}), field<&R::provider>({.doc = "Provider"}), field<&R::provider_reference>({.doc = "The provider's id"}), field<&R::received_at>({.doc = "Received"}),
      field<&R::allocations>({.doc = "What it was for, less what was taken back of it"}), field<&R::refunded_minor>({.doc = "Paid back, or on its way back"}),
      field<&R::disputed_minor>({.doc = "Contested, undecided or lost"}), field<&R::reversed_minor>({.doc = "Returned by the bank"}),
      field<&R::refundable_minor>({.doc = "Amount - refunded - disputed - reversed"})};
};
template <> struct Description<ListPayments> {
  static constexpr std::string_view name = "ListPayments", doc = "A page of a company's payments.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::before_payment_id>({.doc = "Cursor of the last page"}), field<&R::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<PaymentPage> {
  static constexpr std::string_view name = "PaymentPage", doc = "Payments, newest first.";
  template <class R> static constexpr Field fields[] = {field<&R::payments>({.doc = "The payments"}), field<&R::next_before_payment_id>({.doc = "Present when there is more"})};
};
template <> struct Description<RecordPayment> {
  static constexpr std::string_view name = "RecordPayment", doc = "Money that came by itself.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::currency>({.doc = "Currency"}), field<&R::amount_minor>({.doc = "Amount, above 0"}),
      field<&R::reference>({.doc = "As the bank prints it; with the source it names the payment", .min = 1, .max_length = 255}),
      field<&R::source>({.doc = "Which account or till it came to; absent: bank_transfer", .min = 1, .max_length = 64}), field<&R::received_at>({.doc = "When; absent: now"}),
      field<&R::invoice_id>({.doc = "What it is for; absent: by the numbers in the reference, else what is due, oldest first"}),
      field<&R::tax_code>({.doc = "What an advance in it is for: SAC, of companies whose policy says advance_tax: receipt_voucher; absent: not known, 18 % unless the catalogue has a rate for everything (CGST rules, rule 50)", .min = 1, .max_length = 16})};
};
template <> struct Description<PaymentRecorded> {
  static constexpr std::string_view name = "PaymentRecorded", doc = "The payment and what it was for.";
  template <class R> static constexpr Field fields[] = {field<&R::payment>({.doc = "The payment"}), field<&R::newly_recorded>({.doc = "False when it was known already"}),
      field<&R::account_credit_minor>({.doc = "What became account credit when it came"}), field<&R::receipt_voucher>({.doc = "Of an advance: its receipt voucher"})};
};
template <> struct Description<RefundPayment> {
  static constexpr std::string_view name = "RefundPayment", doc = "Account credit to be paid back.";
  template <class R> static constexpr Field fields[] = {field<&R::payment_id>({.doc = "Payment by whose way the money goes back"}), field<&R::reason>({.doc = "Why; it stands in the journal", .min = 1, .max_length = 200}),
      field<&R::amount_minor>({.doc = "Amount; absent: all of the account credit that the payment can give back"})};
};
template <> struct Description<Refund> {
  static constexpr std::string_view name = "Refund", doc = "Money on its way back.";
  template <class R> static constexpr Field fields[] = {field<&R::refund_id>({.doc = "Id; also the provider's idempotency key"}), field<&R::company_id>({.doc = "Company"}), field<&R::payment_id>({.doc = "Payment of which it is a part"}),
      field<&R::credit_note_id>({.doc = "Credit note that gives it back; absent: it was account credit"}), field<&R::state>({.doc = "State"}), field<&R::currency>({.doc = "Currency"}), field<&R::amount_minor>({.doc = "Amount"}),
      field<&R::reason>({.doc = "Why"}), field<&R::by_hand>({.doc = "A person pays it back: no provider can"}), field<&R::failure_code>({.doc = "Of failures: the provider's word"}),
      field<&R::provider_reference>({.doc = "The provider's or the bank's id"}), field<&R::created_at>({.doc = "Created"}), field<&R::settled_at>({.doc = "Settled"}),
      field<&R::refund_voucher_id>({.doc = "Of what goes back of advances: its refund voucher"}), field<&R::refund_voucher>({.doc = "The same in full, in the answer of payments.refund"})};
};
template <> struct Description<ListRefunds> {
  static constexpr std::string_view name = "ListRefunds", doc = "A page of a company's refunds.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::before_refund_id>({.doc = "Cursor of the last page"}), field<&R::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<RefundPage> {
  static constexpr std::string_view name = "RefundPage", doc = "Refunds, newest first.";
  template <class R> static constexpr Field fields[] = {field<&R::refunds>({.doc = "The refunds"}), field<&R::next_before_refund_id>({.doc = "Present when there is more"})};
};
template <> struct Description<RecordRefund> {
  static constexpr std::string_view name = "RecordRefund", doc = "What became of a refund.";
  template <class R> static constexpr Field fields[] = {field<&R::refund_id>({.doc = "Refund"}), field<&R::state>({.doc = "Succeeded, failed, or canceled before it was sent"}),
      field<&R::reference>({.doc = "The bank's id of the transfer", .max_length = 255})};
};
template <> struct Description<RecordDispute> {
  static constexpr std::string_view name = "RecordDispute", doc = "What the bank says of a dispute.";
  template <class R> static constexpr Field fields[] = {field<&R::payment_id>({.doc = "Contested payment"}), field<&R::reference>({.doc = "The provider's or bank's id of the dispute", .min = 1, .max_length = 255}),
      field<&R::state>({.doc = "Its state now"}), field<&R::amount_minor>({.doc = "Contested of the payment; absent: all that it still holds; counts at the first word only"}),
      field<&R::reason>({.doc = "The bank's word", .max_length = 200})};
};
template <> struct Description<Dispute> {
  static constexpr std::string_view name = "Dispute", doc = "A contested payment.";
  template <class R> static constexpr Field fields[] = {field<&R::dispute_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Company"}), field<&R::payment_id>({.doc = "Payment"}), field<&R::provider>({.doc = "Provider"}),
      field<&R::reference>({.doc = "The provider's id"}), field<&R::state>({.doc = "State"}), field<&R::currency>({.doc = "Currency"}), field<&R::amount_minor>({.doc = "Contested"}),
      field<&R::reason>({.doc = "The bank's word"}), field<&R::opened_at>({.doc = "Opened"}), field<&R::closed_at>({.doc = "Decided"}),
      field<&R::reopened_minor>({.doc = "Of lost ones: due again on invoices"}), field<&R::credit_minor>({.doc = "Of lost ones: taken from account credit"}), field<&R::lost_minor>({.doc = "Of lost ones: spent as credit before, owed by nobody"})};
};
template <> struct Description<ListDisputes> {
  static constexpr std::string_view name = "ListDisputes", doc = "Whose disputes.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"})};
};
template <> struct Description<DisputeList> {
  static constexpr std::string_view name = "DisputeList", doc = "Disputes, newest first.";
  template <class R> static constexpr Field fields[] = {field<&R::disputes>({.doc = "The disputes"})};
};
template <> struct Description<NoticedDispute> {
  static constexpr std::string_view name = "NoticedDispute", doc = "What a notice says of a dispute.";
  template <class R> static constexpr Field fields[] = {field<&R::reference>({.doc = "The provider's id of the dispute", .min = 1, .max_length = 255}), field<&R::state>({.doc = "Its state now"}),
      field<&R::amount_minor>({.doc = "Contested of the charge"}), field<&R::reason>({.doc = "The bank's word", .max_length = 200})};
};
template <> struct Description<NoticedMethod> {
  static constexpr std::string_view name = "NoticedMethod", doc = "What a notice says of a method.";
  template <class R> static constexpr Field fields[] = {field<&R::token>({.doc = "As it was known until now", .min = 1}), field<&R::state>({.doc = "Valid: renewed or replaced; invalid: closed"}),
      field<&R::new_token>({.doc = "Absent: the token stays", .min = 1}), field<&R::brand>({.doc = "Card brand or bank", .max_length = 32}), field<&R::last4>({.doc = "Last four digits", .max_length = 4}),
      field<&R::expiry_year>({.doc = "Of cards; with the month", .min = 2000, .max = 2199}), field<&R::expiry_month>({.doc = "Of cards: good to this month's end", .min = 1, .max = 12})};
};
template <> struct Description<ReceiveNotice> {
  static constexpr std::string_view name = "ReceiveNotice", doc = "A provider's notice about an attempt, a refund of it, a dispute, or, without an attempt, a method.";
  template <class R> static constexpr Field fields[] = {field<&R::provider>({.doc = "Provider", .min = 1, .max_length = 64}), field<&R::event_id>({.doc = "The provider's id of the notice", .min = 1}),
      field<&R::company_id>({.doc = "Company; absent, of a method: the one that has it by its token"}), field<&R::attempt_id>({.doc = "Attempt"}),
      field<&R::refund_id>({.doc = "Refund that it is about"}), field<&R::dispute>({.doc = "Dispute that it is about"}), field<&R::method>({.doc = "Method that it is about"})};
};
template <> struct Description<NoticeReceived> {
  static constexpr std::string_view name = "NoticeReceived", doc = "What became of a notice.";
  template <class R> static constexpr Field fields[] = {field<&R::newly_stored>({.doc = "False when it was known already"})};
};
// clang-format on

}  // namespace osto::billing
