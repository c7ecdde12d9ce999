// Every public operation, declared once. Order is the order of the reference pages.
#include <osto_billing/book.hpp>
#include <osto_billing/calculate.hpp>
#include <osto_billing/calculate_change.hpp>
#include <osto_billing/calculate_documents.hpp>
#include <osto_billing/calculate_prepaid.hpp>
#include <osto_billing/calculate_proration.hpp>
#include <osto_billing/calculate_rating.hpp>
#include <osto_billing/calculate_schedule.hpp>
#include <osto_billing/catalog.hpp>
#include <osto_billing/companies.hpp>
#include <osto_billing/coupons.hpp>
#include <osto_billing/credits.hpp>
#include <osto_billing/describe_types.hpp>
#include <osto_billing/dunning.hpp>
#include <osto_billing/entitlements.hpp>
#include <osto_billing/explain.hpp>
#include <osto_billing/invoices.hpp>
#include <osto_billing/notifications.hpp>
#include <osto_billing/operator_cases.hpp>
#include <osto_billing/payments.hpp>
#include <osto_billing/subscriptions.hpp>
#include <osto_billing/usage.hpp>

namespace osto::billing {
namespace {

using enum OperationKind;
using enum ErrorCode;

constexpr ErrorCode kNotFound[] = {not_found};
constexpr ErrorCode kCommand[] = {idempotency_mismatch, still_running, account_parked};
constexpr ErrorCode kCreate[] = {not_found, already_exists, state_conflict, out_of_range, idempotency_mismatch, account_parked};
constexpr ErrorCode kChange[] = {not_found, state_conflict, out_of_range, idempotency_mismatch, account_parked};
constexpr ErrorCode kRedeem[] = {not_found, already_exists, state_conflict, currency_mismatch, idempotency_mismatch, account_parked};
constexpr ErrorCode kClock[] = {clock_refused};
constexpr ErrorCode kCalculation[] = {out_of_range};
constexpr ErrorCode kForesight[] = {not_found, state_conflict};
constexpr ErrorCode kRerateErrors[] = {state_conflict, out_of_range};
constexpr ErrorCode kCalculationOfMoney[] = {currency_mismatch, out_of_range};

// clang-format off
constexpr auto kPublish = operation<&catalog::publish>({.name = "catalog.publish", .summary = "Publish what is new in a catalogue document", .kind = command, .http_method = "POST", .http_path = "/catalog", .permission = "catalog.write", .errors = kCommand});
constexpr auto kExportCatalog = operation<&catalog::export_document>({.name = "catalog.export", .summary = "Read the whole catalogue as one document", .kind = query, .http_method = "GET", .http_path = "/catalog", .permission = "book.read"});
constexpr auto kDiffCatalog = operation<&catalog::diff>({.name = "catalog.diff", .summary = "Validate a catalogue document and compare it with what is published", .kind = query, .http_method = "POST", .http_path = "/catalog/diff", .permission = "book.read", .errors = kCommand});
constexpr auto kListPlans = operation<&catalog::list_plans>({.name = "catalog.list_plans", .summary = "List the newest plan versions", .kind = query, .http_method = "GET", .http_path = "/plans", .permission = "catalog.read"});
constexpr auto kListCurrencies = operation<&catalog::list_currencies>({.name = "catalog.list_currencies", .summary = "List the active currencies", .kind = query, .http_method = "GET", .http_path = "/currencies", .permission = "catalog.read"});

constexpr auto kCreateCompany = operation<&companies::create>({.name = "companies.create", .summary = "Create a company", .kind = command, .http_method = "POST", .http_path = "/companies", .permission = "companies.write", .errors = kCreate});
constexpr auto kUpdateCompany = operation<&companies::update>({.name = "companies.update", .summary = "Change a company", .kind = command, .http_method = "POST", .http_path = "/companies/{company_id}/update", .permission = "companies.write", .errors = kChange});
constexpr auto kGetCompany = operation<&companies::get>({.name = "companies.get", .summary = "Read a company", .kind = query, .http_method = "GET", .http_path = "/companies/{company_id}", .permission = "companies.read", .errors = kNotFound});
constexpr auto kListCompanies = operation<&companies::list>({.name = "companies.list", .summary = "List companies by code", .kind = query, .http_method = "GET", .http_path = "/companies", .permission = "companies.read"});
constexpr auto kOverview = operation<&companies::overview>({.name = "companies.overview", .summary = "Read a company's modules, usage and amounts due", .kind = query, .http_method = "GET", .http_path = "/companies/{company_id}/overview", .permission = "companies.read", .errors = kNotFound});
constexpr auto kReleaseCompany = operation<&companies::release>({.name = "companies.release", .summary = "Release a parked company", .kind = command, .http_method = "POST", .http_path = "/companies/{company_id}/release", .permission = "companies.operate", .errors = kChange});

constexpr auto kCreateSubscription = operation<&subscriptions::create>({.name = "subscriptions.create", .summary = "Subscribe a company to a plan", .kind = command, .http_method = "POST", .http_path = "/subscriptions", .permission = "subscriptions.write", .errors = kCreate});
constexpr auto kGetSubscription = operation<&subscriptions::get>({.name = "subscriptions.get", .summary = "Read a subscription", .kind = query, .http_method = "GET", .http_path = "/subscriptions/{subscription_id}", .permission = "subscriptions.read", .errors = kNotFound});
constexpr auto kListSubscriptions = operation<&subscriptions::list>({.name = "subscriptions.list", .summary = "List a company's subscriptions", .kind = query, .http_method = "GET", .http_path = "/companies/{company_id}/subscriptions", .permission = "subscriptions.read", .errors = kNotFound});
constexpr auto kChangePlan = operation<&subscriptions::change_plan>({.name = "subscriptions.change_plan", .summary = "Upgrade, downgrade, or change interval or seats", .kind = command, .http_method = "POST", .http_path = "/subscriptions/{subscription_id}/upgrade", .permission = "subscriptions.write", .errors = kChange});
constexpr auto kPause = operation<&subscriptions::pause>({.name = "subscriptions.pause", .summary = "Pause a subscription", .kind = command, .http_method = "POST", .http_path = "/subscriptions/{subscription_id}/pause", .permission = "subscriptions.write", .errors = kChange});
constexpr auto kResume = operation<&subscriptions::resume>({.name = "subscriptions.resume", .summary = "Resume a paused subscription", .kind = command, .http_method = "POST", .http_path = "/subscriptions/{subscription_id}/resume", .permission = "subscriptions.write", .errors = kChange});
constexpr auto kCancel = operation<&subscriptions::cancel>({.name = "subscriptions.cancel", .summary = "Cancel a subscription, now or at the period's end", .kind = command, .http_method = "POST", .http_path = "/subscriptions/{subscription_id}/cancel", .permission = "subscriptions.write", .errors = kChange});
constexpr auto kUndoChange = operation<&subscriptions::undo_change>({.name = "subscriptions.undo_change", .summary = "Undo a scheduled change", .kind = command, .http_method = "POST", .http_path = "/subscriptions/{subscription_id}/undo-change", .permission = "subscriptions.write", .errors = kChange});
constexpr auto kChangeAnchor = operation<&subscriptions::change_anchor>({.name = "subscriptions.change_anchor", .summary = "Move the boundaries of billing periods", .kind = command, .http_method = "POST", .http_path = "/subscriptions/{subscription_id}/change-anchor", .permission = "subscriptions.write", .errors = kChange});
constexpr auto kMigrate = operation<&subscriptions::migrate>({.name = "subscriptions.migrate", .summary = "Move a subscriber to the newest version of its plan", .kind = command, .http_method = "POST", .http_path = "/subscriptions/{subscription_id}/migrate", .permission = "subscriptions.write", .errors = kChange});
constexpr auto kTransfer = operation<&subscriptions::transfer>({.name = "subscriptions.transfer", .summary = "Let a subscription go on at another company", .kind = command, .http_method = "POST", .http_path = "/subscriptions/{subscription_id}/transfer", .permission = "subscriptions.operate", .errors = kChange});

constexpr auto kSetPurchaseOrder = operation<&subscriptions::set_purchase_order>({.name = "subscriptions.set_purchase_order", .summary = "Name the buyer's purchase order", .kind = command, .http_method = "POST", .http_path = "/subscriptions/{subscription_id}/purchase-order", .permission = "subscriptions.write", .errors = kChange});

constexpr auto kAppendUsage = operation<&usage::append>({.name = "usage.append", .summary = "Report usage events", .kind = command, .http_method = "POST", .http_path = "/usage", .permission = "usage.write", .errors = kChange});
constexpr auto kCorrectUsage = operation<&usage::correct>({.name = "usage.correct", .summary = "Replace a usage event that was wrong", .kind = command, .http_method = "POST", .http_path = "/usage/corrections", .permission = "usage.write", .errors = kCreate});
constexpr auto kUndoUsage = operation<&usage::undo>({.name = "usage.undo", .summary = "Take a usage event back", .kind = command, .http_method = "POST", .http_path = "/usage/undos", .permission = "usage.write", .errors = kCreate});

constexpr auto kCheckEntitlements = operation<&entitlements::check>({.name = "entitlements.check", .summary = "Read what a company may use", .kind = query, .http_method = "GET", .http_path = "/companies/{company_id}/entitlements", .permission = "entitlements.read", .errors = kNotFound});
constexpr auto kReserveUsage = operation<&entitlements::reserve>({.name = "entitlements.reserve", .summary = "Hold usage to come", .kind = command, .http_method = "POST", .http_path = "/companies/{company_id}/reservations", .permission = "entitlements.write", .errors = kChange});
constexpr auto kCommitReservation = operation<&entitlements::commit>({.name = "entitlements.commit", .summary = "Count what was used of a reservation", .kind = command, .http_method = "POST", .http_path = "/companies/{company_id}/reservations/{reservation_id}/commit", .permission = "entitlements.write", .errors = kChange});
constexpr auto kReleaseReservation = operation<&entitlements::release>({.name = "entitlements.release", .summary = "Free a reservation", .kind = command, .http_method = "POST", .http_path = "/companies/{company_id}/reservations/{reservation_id}/release", .permission = "entitlements.write", .errors = kChange});

constexpr auto kListInvoices = operation<&invoices::list>({.name = "invoices.list", .summary = "List a company's invoices and credit notes", .kind = query, .http_method = "GET", .http_path = "/invoices", .permission = "invoices.read", .errors = kNotFound});
constexpr auto kGetInvoice = operation<&invoices::get>({.name = "invoices.get", .summary = "Read an invoice with lines, taxes and attempts", .kind = query, .http_method = "GET", .http_path = "/invoices/{invoice_id}", .permission = "invoices.read", .errors = kNotFound});
constexpr auto kExplainInvoice = operation<&invoices::explain>({.name = "invoices.explain", .summary = "Explain every amount of an invoice", .kind = query, .http_method = "GET", .http_path = "/invoices/{invoice_id}/explanation", .permission = "invoices.read", .errors = kNotFound});
constexpr auto kPayInvoice = operation<&invoices::pay>({.name = "invoices.pay", .summary = "Pay an invoice now", .kind = command, .http_method = "POST", .http_path = "/invoices/{invoice_id}/pay", .permission = "invoices.pay", .errors = kChange});

constexpr auto kCreditInvoice = operation<&invoices::credit>({.name = "invoices.credit", .summary = "Make a credit note of an invoice", .kind = command, .http_method = "POST", .http_path = "/invoices/{invoice_id}/credit", .permission = "invoices.write", .errors = kChange});
constexpr auto kVoidInvoice = operation<&invoices::void_invoice>({.name = "invoices.void", .summary = "Withdraw an invoice", .kind = command, .http_method = "POST", .http_path = "/invoices/{invoice_id}/void", .permission = "invoices.write", .errors = kChange});
constexpr auto kAddInvoiceLine = operation<&invoices::add_line>({.name = "invoices.add_line", .summary = "Put a line on a company's next document", .kind = command, .http_method = "POST", .http_path = "/companies/{company_id}/lines", .permission = "invoices.write", .errors = kChange});
constexpr auto kWithholdInvoice = operation<&invoices::withhold>({.name = "invoices.withhold", .summary = "Record tax that the buyer withheld", .kind = command, .http_method = "POST", .http_path = "/invoices/{invoice_id}/withhold", .permission = "invoices.write", .errors = kCreate});

constexpr auto kAwaitingTaxes = operation<&invoices::awaiting_taxes>({.name = "invoices.awaiting_taxes", .summary = "List drafts that wait for an outside tax engine", .kind = query, .http_method = "GET", .http_path = "/taxes/awaiting", .permission = "invoices.read", .errors = kNotFound});
constexpr auto kSetInvoiceTaxes = operation<&invoices::set_taxes>({.name = "invoices.set_taxes", .summary = "Finalize a draft with an outside engine's taxes", .kind = command, .http_method = "POST", .http_path = "/invoices/{invoice_id}/taxes", .permission = "invoices.write", .errors = kChange});

constexpr auto kApplyCoupon = operation<&coupons::apply>({.name = "coupons.apply", .summary = "Redeem a coupon", .kind = command, .http_method = "POST", .http_path = "/companies/{company_id}/coupons", .permission = "coupons.write", .errors = kRedeem});
constexpr auto kRemoveCoupon = operation<&coupons::remove>({.name = "coupons.remove", .summary = "Take a coupon away", .kind = command, .http_method = "DELETE", .http_path = "/coupons/{applied_coupon_id}", .permission = "coupons.write", .errors = kChange});
constexpr auto kListCoupons = operation<&coupons::list>({.name = "coupons.list", .summary = "List a company's coupons", .kind = query, .http_method = "GET", .http_path = "/companies/{company_id}/coupons", .permission = "coupons.read", .errors = kNotFound});
constexpr auto kGrantCredit = operation<&credits::grant>({.name = "credits.grant", .summary = "Give a company prepaid credit", .kind = command, .http_method = "POST", .http_path = "/companies/{company_id}/credits", .permission = "credits.write", .errors = kChange});
constexpr auto kVoidCredit = operation<&credits::void_grant>({.name = "credits.void", .summary = "End prepaid credit", .kind = command, .http_method = "POST", .http_path = "/credits/{credit_grant_id}/void", .permission = "credits.write", .errors = kChange});
constexpr auto kListCredits = operation<&credits::list>({.name = "credits.list", .summary = "List a company's prepaid credit", .kind = query, .http_method = "GET", .http_path = "/companies/{company_id}/credits", .permission = "credits.read", .errors = kNotFound});

constexpr auto kSetTopUp = operation<&credits::set_top_up>({.name = "credits.set_top_up", .summary = "Have prepaid credit topped up by itself", .kind = command, .http_method = "POST", .http_path = "/companies/{company_id}/top-up", .permission = "credits.write", .errors = kChange});
constexpr auto kRemoveTopUp = operation<&credits::remove_top_up>({.name = "credits.remove_top_up", .summary = "No longer top prepaid credit up", .kind = command, .http_method = "DELETE", .http_path = "/companies/{company_id}/top-up", .permission = "credits.write", .errors = kChange});

constexpr auto kAddMethod = operation<&payment_methods::add>({.name = "payment_methods.add", .summary = "Add a payment method", .kind = command, .http_method = "POST", .http_path = "/payment-methods", .permission = "payment_methods.write", .errors = kCreate});
constexpr auto kListMethods = operation<&payment_methods::list>({.name = "payment_methods.list", .summary = "List a company's payment methods", .kind = query, .http_method = "GET", .http_path = "/companies/{company_id}/payment-methods", .permission = "payment_methods.read", .errors = kNotFound});
constexpr auto kRemoveMethod = operation<&payment_methods::remove>({.name = "payment_methods.remove", .summary = "Remove a payment method", .kind = command, .http_method = "DELETE", .http_path = "/payment-methods/{payment_method_id}", .permission = "payment_methods.write", .errors = kChange});
constexpr auto kUpdateMethod = operation<&payment_methods::update>({.name = "payment_methods.update", .summary = "Correct a payment method", .kind = command, .http_method = "POST", .http_path = "/payment-methods/{payment_method_id}", .permission = "payment_methods.write", .errors = kChange});
constexpr auto kSetDefaultMethod = operation<&payment_methods::set_default>({.name = "payment_methods.set_default", .summary = "Choose the method that a subscription is paid with first", .kind = command, .http_method = "POST", .http_path = "/subscriptions/{subscription_id}/payment-method", .permission = "payment_methods.write", .errors = kChange});
constexpr auto kListOperatorCases = operation<&operator_cases::list>({.name = "operator_cases.list", .summary = "List money that a person has to find out about", .kind = query, .http_method = "GET", .http_path = "/operator-cases", .permission = "operator_cases.read", .errors = kNotFound});
constexpr auto kAnswerOperatorCase = operation<&operator_cases::answer>({.name = "operator_cases.answer", .summary = "Tell what became of money that nobody could be asked about", .kind = command, .http_method = "POST", .http_path = "/operator-cases/{operator_case_id}/answer", .permission = "operator_cases.write", .errors = kCreate});
constexpr auto kListPayments = operation<&payments::list>({.name = "payments.list", .summary = "List a company's payments", .kind = query, .http_method = "GET", .http_path = "/payments", .permission = "payments.read", .errors = kNotFound});
constexpr auto kRecordPayment = operation<&payments::record>({.name = "payments.record", .summary = "Record money that came by itself", .kind = command, .http_method = "POST", .http_path = "/payments", .permission = "payments.write", .errors = kRedeem});
constexpr auto kRefundPayment = operation<&payments::refund>({.name = "payments.refund", .summary = "Pay account credit back", .kind = command, .http_method = "POST", .http_path = "/payments/{payment_id}/refund", .permission = "payments.write", .errors = kChange});
constexpr auto kListRefunds = operation<&refunds::list>({.name = "refunds.list", .summary = "List a company's refunds", .kind = query, .http_method = "GET", .http_path = "/refunds", .permission = "payments.read", .errors = kNotFound});
constexpr auto kRecordRefund = operation<&refunds::record>({.name = "refunds.record", .summary = "Record what became of a refund", .kind = command, .http_method = "POST", .http_path = "/refunds/{refund_id}/record", .permission = "payments.write", .errors = kChange});
constexpr auto kRecordDispute = operation<&disputes::record>({.name = "disputes.record", .summary = "Record what a bank says of a dispute", .kind = command, .http_method = "POST", .http_path = "/payments/{payment_id}/dispute", .permission = "payments.write", .errors = kCreate});
constexpr auto kListDisputes = operation<&disputes::list>({.name = "disputes.list", .summary = "List a company's disputes", .kind = query, .http_method = "GET", .http_path = "/companies/{company_id}/disputes", .permission = "payments.read", .errors = kNotFound});
constexpr auto kReceiveNotice = operation<&payments::receive_notice>({.name = "payments.receive_notice", .summary = "Store a provider's checked notice and have its subject looked up", .kind = command, .http_method = "POST", .http_path = "/payments/notices", .permission = "payments.operate", .errors = kChange});

constexpr auto kListCases = operation<&dunning::list_cases>({.name = "dunning.list_cases", .summary = "List dunning cases", .kind = query, .http_method = "GET", .http_path = "/dunning/cases", .permission = "dunning.read"});
constexpr auto kGetCase = operation<&dunning::get>({.name = "dunning.get", .summary = "Read a dunning case", .kind = query, .http_method = "GET", .http_path = "/dunning/cases/{case_id}", .permission = "dunning.read", .errors = kNotFound});
constexpr auto kPreviewDunning = operation<&dunning::preview>({.name = "dunning.preview", .summary = "Tell what will happen to an invoice that nobody pays", .kind = query, .http_method = "GET", .http_path = "/invoices/{invoice_id}/dunning", .permission = "dunning.read", .errors = kForesight});
constexpr auto kHoldDunning = operation<&dunning::hold>({.name = "dunning.hold", .summary = "Hold a dunning case", .kind = command, .http_method = "POST", .http_path = "/dunning/cases/{case_id}/hold", .permission = "dunning.write", .errors = kChange});
constexpr auto kReleaseDunning = operation<&dunning::release>({.name = "dunning.release", .summary = "Release a held dunning case", .kind = command, .http_method = "POST", .http_path = "/dunning/cases/{case_id}/release", .permission = "dunning.write", .errors = kChange});
constexpr auto kPromiseDunning = operation<&dunning::promise>({.name = "dunning.promise", .summary = "Wait for a promised payment", .kind = command, .http_method = "POST", .http_path = "/dunning/cases/{case_id}/promise", .permission = "dunning.write", .errors = kChange});
constexpr auto kChangeDunningPolicy = operation<&dunning::change_policy>({.name = "dunning.change_policy", .summary = "Move a case to another dunning policy", .kind = command, .http_method = "POST", .http_path = "/dunning/cases/{case_id}/policy", .permission = "dunning.write", .errors = kChange});
constexpr auto kCloseDunning = operation<&dunning::close>({.name = "dunning.close", .summary = "Close a dunning case", .kind = command, .http_method = "POST", .http_path = "/dunning/cases/{case_id}/close", .permission = "dunning.write", .errors = kChange});
constexpr auto kListBlocks = operation<&blocks::list>({.name = "blocks.list", .summary = "List a company's blocks", .kind = query, .http_method = "GET", .http_path = "/companies/{company_id}/blocks", .permission = "dunning.read", .errors = kNotFound});
constexpr auto kPlaceBlock = operation<&blocks::place>({.name = "blocks.place", .summary = "Restrict a company's access", .kind = command, .http_method = "POST", .http_path = "/blocks", .permission = "blocks.write", .errors = kChange});
constexpr auto kLiftBlock = operation<&blocks::lift>({.name = "blocks.lift", .summary = "Lift a block", .kind = command, .http_method = "POST", .http_path = "/blocks/{block_id}/lift", .permission = "blocks.write", .errors = kChange});

constexpr auto kAddContact = operation<&contacts::add>({.name = "contacts.add", .summary = "Name a contact of a company", .kind = command, .http_method = "POST", .http_path = "/companies/{company_id}/contacts", .permission = "contacts.write", .errors = kCreate});
constexpr auto kChangeContact = operation<&contacts::change>({.name = "contacts.change", .summary = "Change a contact", .kind = command, .http_method = "POST", .http_path = "/contacts/{contact_id}/update", .permission = "contacts.write", .errors = kCreate});
constexpr auto kRemoveContact = operation<&contacts::remove>({.name = "contacts.remove", .summary = "Forget a contact", .kind = command, .http_method = "DELETE", .http_path = "/contacts/{contact_id}", .permission = "contacts.write", .errors = kChange});
constexpr auto kListContacts = operation<&contacts::list>({.name = "contacts.list", .summary = "List a company's contacts", .kind = query, .http_method = "GET", .http_path = "/companies/{company_id}/contacts", .permission = "contacts.read", .errors = kNotFound});
constexpr auto kGetPreferences = operation<&notification_preferences::get>({.name = "notification_preferences.get", .summary = "Read who of a company is told what", .kind = query, .http_method = "GET", .http_path = "/companies/{company_id}/notification-preferences", .permission = "contacts.read", .errors = kNotFound});
constexpr auto kSetPreferences = operation<&notification_preferences::set>({.name = "notification_preferences.set", .summary = "Say who of a company is told what", .kind = command, .http_method = "POST", .http_path = "/companies/{company_id}/notification-preferences", .permission = "contacts.write", .errors = kChange});
constexpr auto kListNotifications = operation<&notifications::list>({.name = "notifications.list", .summary = "List what a company was told", .kind = query, .http_method = "GET", .http_path = "/companies/{company_id}/notifications", .permission = "contacts.read", .errors = kNotFound});
constexpr auto kGetNotification = operation<&notifications::get>({.name = "notifications.get", .summary = "Read a notification with all that its letter says", .kind = query, .http_method = "GET", .http_path = "/notifications/{notification_id}", .permission = "contacts.read", .errors = kNotFound});
constexpr auto kQueueNotifications = operation<&notifications::queue>({.name = "notifications.queue", .summary = "Queue what the feed has to tell companies", .kind = command, .http_method = "POST", .http_path = "/notifications/queue", .permission = "notifications.operate"});
constexpr auto kClaimNotifications = operation<&notifications::claim>({.name = "notifications.claim", .summary = "Begin to send what is due", .kind = command, .http_method = "POST", .http_path = "/notifications/claim", .permission = "notifications.operate"});
constexpr auto kSettleNotification = operation<&notifications::settle>({.name = "notifications.settle", .summary = "Say how a try to send went", .kind = command, .http_method = "POST", .http_path = "/notifications/{notification_id}/settle", .permission = "notifications.operate", .errors = kChange});

constexpr auto kGetClock = operation<&clock::get>({.name = "clock.get", .summary = "Read the database's clock", .kind = query, .http_method = "GET", .http_path = "/clock", .permission = "book.read"});
constexpr auto kAdvanceClock = operation<&clock::advance>({.name = "clock.advance", .summary = "Move a test clock, doing what falls due", .kind = command, .http_method = "POST", .http_path = "/clock/advance", .permission = "book.operate", .errors = kClock});
constexpr auto kReleaseClock = operation<&clock::release>({.name = "clock.release", .summary = "Turn a test database into a live one", .kind = command, .http_method = "POST", .http_path = "/clock/release", .permission = "book.operate", .errors = kClock});
constexpr auto kRunDueWork = operation<&due_work::run>({.name = "due_work.run", .summary = "Do what has fallen due", .kind = command, .http_method = "POST", .http_path = "/due-work/run", .permission = "book.operate", .errors = kClock});
constexpr auto kReadFeed = operation<&feed::read>({.name = "feed.read", .summary = "Read committed events by cursor", .kind = query, .http_method = "GET", .http_path = "/feed", .permission = "feed.read"});
constexpr auto kListEntries = operation<&journal::list_entries>({.name = "journal.list_entries", .summary = "List a company's journal entries", .kind = query, .http_method = "GET", .http_path = "/companies/{company_id}/journal", .permission = "journal.read", .errors = kNotFound});
constexpr auto kSummary = operation<&book::summary>({.name = "book.summary", .summary = "Read the book in a few numbers", .kind = query, .http_method = "GET", .http_path = "/book/summary", .permission = "book.read"});

constexpr auto kVerify = operation<&book::verify>({.name = "book.verify", .summary = "Prove the book from itself", .kind = query, .http_method = "GET", .http_path = "/book/verify", .permission = "book.read", .errors = kNotFound});

constexpr auto kPolicy = calculation<Session, &calculate::policy>({.name = "calculate.policy", .summary = "Spell out every choice of a policy", .kind = query, .http_method = "POST", .http_path = "/calculate/policy", .permission = "calculate"});
constexpr auto kBurn = calculation<Session, &calculate::burn>({.name = "calculate.burn", .summary = "Burn prepaid credit in time", .kind = query, .http_method = "POST", .http_path = "/calculate/burn", .permission = "calculate", .errors = kCalculation});
constexpr auto kTopUp = calculation<Session, &calculate::top_up>({.name = "calculate.top_up", .summary = "Top up a wallet by its rule", .kind = query, .http_method = "POST", .http_path = "/calculate/top-up", .permission = "calculate", .errors = kCalculation});
constexpr auto kConvertCredits = calculation<Session, &calculate::convert_credits>({.name = "calculate.convert_credits", .summary = "Turn credits into money or money into credits", .kind = query, .http_method = "POST", .http_path = "/calculate/convert-credits", .permission = "calculate", .errors = kCalculation});
constexpr auto kPrice = calculation<Session, &calculate::price>({.name = "calculate.price", .summary = "Price a quantity by any charge model", .kind = query, .http_method = "POST", .http_path = "/calculate/price", .permission = "calculate", .errors = kCalculation});
constexpr auto kTrueUp = calculation<Session, &calculate::true_up>({.name = "calculate.true_up", .summary = "Bring lines to a minimum and under a maximum", .kind = query, .http_method = "POST", .http_path = "/calculate/true-up", .permission = "calculate", .errors = kCalculation});
constexpr auto kAggregate = calculation<Session, &calculate::aggregate>({.name = "calculate.aggregate", .summary = "Turn usage events into a quantity", .kind = query, .http_method = "POST", .http_path = "/calculate/aggregate", .permission = "calculate", .errors = kCalculation});
constexpr auto kRerate = calculation<Session, &calculate::rerate>({.name = "calculate.rerate", .summary = "Rate a billed period again after its usage changed", .kind = query, .http_method = "POST", .http_path = "/calculate/rerate", .permission = "calculate", .errors = kRerateErrors});
constexpr auto kDunningTimeline = calculation<Session, &calculate::dunning_timeline>({.name = "calculate.dunning_timeline", .summary = "List the dunning steps of an unpaid document", .kind = query, .http_method = "POST", .http_path = "/calculate/dunning-timeline", .permission = "calculate", .errors = kCalculation});
constexpr auto kDunningTerms = calculation<Session, &calculate::dunning_terms>({.name = "calculate.dunning_terms", .summary = "Find the overdue state of an account", .kind = query, .http_method = "POST", .http_path = "/calculate/dunning-terms", .permission = "calculate", .errors = kCalculation});
constexpr auto kTotals = calculation<Session, &calculate::totals>({.name = "calculate.totals", .summary = "Add up a document: lines, discounts, charges, taxes", .kind = query, .http_method = "POST", .http_path = "/calculate/totals", .permission = "calculate", .errors = kCalculationOfMoney});
constexpr auto kCreditNote = calculation<Session, &calculate::credit_note>({.name = "calculate.credit_note", .summary = "Split a credit note: net and tax per line, and where the money goes", .kind = query, .http_method = "POST", .http_path = "/calculate/credit-note", .permission = "calculate", .errors = kCalculationOfMoney});
constexpr auto kTax = calculation<Session, &calculate::tax>({.name = "calculate.tax", .summary = "Find the taxes of a sale", .kind = query, .http_method = "POST", .http_path = "/calculate/tax", .permission = "calculate", .errors = kCalculationOfMoney});
constexpr auto kTaxId = calculation<Session, &calculate::tax_id>({.name = "calculate.tax_id", .summary = "Check a tax id", .kind = query, .http_method = "POST", .http_path = "/calculate/tax-id", .permission = "calculate", .errors = kCalculationOfMoney});
constexpr auto kWithholding = calculation<Session, &calculate::withholding>({.name = "calculate.withholding", .summary = "Find what a buyer withholds and whether a certificate closes an invoice", .kind = query, .http_method = "POST", .http_path = "/calculate/withholding", .permission = "calculate", .errors = kCalculationOfMoney});
constexpr auto kConvert = calculation<Session, &calculate::convert>({.name = "calculate.convert", .summary = "Convert an amount, and find what settling it later gains", .kind = query, .http_method = "POST", .http_path = "/calculate/convert", .permission = "calculate", .errors = kCalculationOfMoney});
constexpr auto kDocument = calculation<Session, &calculate::document>({.name = "calculate.document", .summary = "Put lines of one moment on documents", .kind = query, .http_method = "POST", .http_path = "/calculate/document", .permission = "calculate", .errors = kCalculationOfMoney});
constexpr auto kNumber = calculation<Session, &calculate::number>({.name = "calculate.number", .summary = "Print a document number", .kind = query, .http_method = "POST", .http_path = "/calculate/number", .permission = "calculate", .errors = kCalculationOfMoney});
constexpr auto kSchedule = calculation<Session, &calculate::schedule>({.name = "calculate.schedule", .summary = "List the boundaries and periods of a billing schedule", .kind = query, .http_method = "POST", .http_path = "/calculate/schedule", .permission = "calculate"});
constexpr auto kProrate = calculation<Session, &calculate::prorate>({.name = "calculate.prorate", .summary = "Compute the share and the amount of a part of a period", .kind = query, .http_method = "POST", .http_path = "/calculate/prorate", .permission = "calculate"});
constexpr auto kUnused = calculation<Session, &calculate::unused>({.name = "calculate.unused", .summary = "Compute what billed but unused time becomes", .kind = query, .http_method = "POST", .http_path = "/calculate/unused", .permission = "calculate"});
constexpr auto kChangeTerms = calculation<Session, &calculate::change>({.name = "calculate.change", .summary = "Compute what changes within a period bill and give back", .kind = query, .http_method = "POST", .http_path = "/calculate/change", .permission = "calculate"});
// clang-format on

constexpr const Operation<Session>* kOperations[] = {
    &kPublish, &kExportCatalog, &kDiffCatalog, &kListPlans, &kListCurrencies,
    &kCreateCompany, &kUpdateCompany, &kGetCompany, &kListCompanies, &kOverview, &kReleaseCompany,
    &kCreateSubscription, &kGetSubscription, &kListSubscriptions, &kChangePlan, &kPause, &kResume, &kCancel, &kUndoChange,
    &kChangeAnchor, &kMigrate, &kTransfer, &kSetPurchaseOrder,
    &kAppendUsage, &kCorrectUsage, &kUndoUsage,
    &kCheckEntitlements, &kReserveUsage, &kCommitReservation, &kReleaseReservation,
    &kListInvoices, &kGetInvoice, &kExplainInvoice, &kPayInvoice, &kCreditInvoice, &kVoidInvoice, &kAddInvoiceLine, &kWithholdInvoice,
    &kAwaitingTaxes, &kSetInvoiceTaxes,
    &kApplyCoupon, &kRemoveCoupon, &kListCoupons, &kGrantCredit, &kVoidCredit, &kListCredits, &kSetTopUp, &kRemoveTopUp,
    &kAddMethod, &kListMethods, &kRemoveMethod, &kUpdateMethod, &kSetDefaultMethod, &kListOperatorCases, &kAnswerOperatorCase, &kListPayments, &kRecordPayment, &kRefundPayment, &kReceiveNotice,
    &kListRefunds, &kRecordRefund, &kRecordDispute, &kListDisputes,
    &kListCases, &kGetCase, &kPreviewDunning, &kHoldDunning, &kReleaseDunning, &kPromiseDunning, &kChangeDunningPolicy, &kCloseDunning, &kListBlocks, &kPlaceBlock, &kLiftBlock,
    &kAddContact, &kChangeContact, &kRemoveContact, &kListContacts, &kGetPreferences, &kSetPreferences,
    &kListNotifications, &kGetNotification, &kQueueNotifications, &kClaimNotifications, &kSettleNotification,
    &kGetClock, &kAdvanceClock, &kReleaseClock, &kRunDueWork, &kReadFeed, &kListEntries, &kSummary, &kVerify,
    &kPolicy,
    &kPrice, &kTrueUp, &kAggregate, &kRerate,
    &kBurn, &kTopUp, &kConvertCredits, &kDunningTimeline, &kDunningTerms,
    &kTotals, &kCreditNote, &kTax, &kTaxId, &kWithholding, &kConvert, &kDocument, &kNumber,
    &kProrate, &kUnused, &kSchedule, &kChangeTerms,
};

}  // namespace

std::span<const Operation<Session>* const> all_operations() { return kOperations; }

}  // namespace osto::billing
