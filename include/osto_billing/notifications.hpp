// Contacts of companies, who of them is told what, and what was told. The library decides and keeps count; a host sends: it
// queues what the feed brought, claims what is to be sent, and says how each try went.
#pragma once

#include <osto_billing/database.hpp>
#include <osto_billing/notification_terms.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct AddContact { CompanyId company_id; ContactRole role{}; std::string name, email; std::optional<std::string> locale; };
struct ChangeContact {
  ContactId contact_id;
  std::optional<ContactRole> role;
  std::optional<std::string> name, email, locale;
};
struct RemoveContact { ContactId contact_id; };
struct ListContacts { CompanyId company_id; };
struct Contact {
  ContactId contact_id;
  CompanyId company_id;
  ContactRole role{};
  std::string name, email, locale;
  Instant created_at;
  std::optional<Instant> removed_at;
};
struct ContactList { std::vector<Contact> contacts; };

struct NotificationPreference { NotificationKind kind{}; std::vector<ContactRole> roles; };
struct GetPreferences { CompanyId company_id; };
struct SetPreferences {
  CompanyId company_id;
  std::vector<NotificationPreference> preferences;
  std::vector<NotificationKind> defaults;
};
struct EffectivePreference { NotificationKind kind{}; std::vector<ContactRole> roles; bool is_default{}; };
struct Preferences { CompanyId company_id; std::vector<EffectivePreference> preferences; };

struct ListNotifications { CompanyId company_id; std::optional<NotificationState> state; std::optional<std::int64_t> limit; };
struct GetNotification { NotificationId notification_id; };
struct QueueNotifications { std::optional<std::int64_t> after_position, limit; std::optional<Instant> since; };
struct NotificationsQueued { std::int64_t last_position = 0, queued_count = 0; bool is_caught_up{}; };
struct ClaimNotifications { std::optional<std::int64_t> limit; };
struct SettleNotification { NotificationId notification_id; SendOutcome outcome{}; std::optional<std::string> failure, carrier; };

struct Notification {
  NotificationId notification_id;
  CompanyId company_id;
  NotificationKind kind{};
  NotificationState state{};
  std::optional<ContactId> contact_id;
  std::int64_t event_sequence = 0, try_count = 0;
  Instant event_at, queued_at;
  std::optional<Instant> next_try_at, settled_at;
  std::optional<std::string> last_failure, carrier;
};
struct NotificationList { std::vector<Notification> notifications; };
/// All that a letter needs, as it is now: the sender looks nothing up.
struct NotificationMessage {
  Notification notification;
  std::string recipient_name, recipient_email, locale, zone, company_name, seller_name;
  std::optional<DocumentId> invoice_id;
  std::optional<std::string> document_number;
  std::optional<Date> issued_on, due_on;
  std::optional<Currency> currency;
  std::optional<Minor> amount_minor, due_minor;
  std::optional<std::string> method_brand, method_last4;
  std::optional<std::int64_t> expiry_year, expiry_month;
  std::optional<DeclineClass> decline_class;
  std::optional<DunningAction> dunning_action;
  std::optional<Access> access;
  std::optional<std::string> plan_name;
  std::optional<std::string> meter_name{}, unit{};
  std::optional<Decimal> used_quantity{}, limit_quantity{};
  std::optional<std::int64_t> percent{};
};
struct NotificationsClaimed { std::vector<NotificationMessage> messages; };

namespace contacts {
/// Errors: already_exists (/email: a contact has it; /role: there is a billing contact), invalid_value (/email, /locale).
Result<Contact> add(Session& session, const AddContact& request, const CallOptions& options = {});
/// Errors: as of add, and state_conflict (it was removed).
Result<Contact> change(Session& session, const ChangeContact& request, const CallOptions& options = {});
/// Blanks name and address; what is queued for it is given up. Errors: state_conflict (it was removed before).
Result<Contact> remove(Session& session, const RemoveContact& request, const CallOptions& options = {});
Result<ContactList> list(Session& session, const ListContacts& request, const CallOptions& options = {});
}  // namespace contacts

namespace notification_preferences {
/// Every kind, with the roles that are told of it.
Result<Preferences> get(Session& session, const GetPreferences& request, const CallOptions& options = {});
/// Kinds that are not named stay as they are. Errors: invalid_value (a kind or a role named twice).
Result<Preferences> set(Session& session, const SetPreferences& request, const CallOptions& options = {});
}  // namespace notification_preferences

namespace notifications {
/// Of a company, newest first.
Result<NotificationList> list(Session& session, const ListNotifications& request, const CallOptions& options = {});
/// One with all that its letter says.
Result<NotificationMessage> get(Session& session, const GetNotification& request, const CallOptions& options = {});
/// Reads the feed after a position and queues what companies are to be told. The company's own cursor makes it exactly once
/// per event and contact, whatever position is given.
Result<NotificationsQueued> queue(Session& session, const QueueNotifications& request, const CallOptions& options = {});
/// Begins a try of each that is due, and hands it out. Whoever claims says how it went within five minutes; else it counts
/// as failed. What holds no longer is given up instead: a demand that was paid meanwhile, a block that was lifted. One that
/// cannot be handed out holds up no other; an error is answered only when there is nothing else to answer.
Result<NotificationsClaimed> claim(Session& session, const ClaimNotifications& request, const CallOptions& options = {});
/// Errors: state_conflict (it is settled, or no try is under way).
Result<Notification> settle(Session& session, const SettleNotification& request, const CallOptions& options = {});
}  // namespace notifications

// clang-format off
template <> struct Description<AddContact> {
  static constexpr std::string_view name = "AddContact", doc = "Name a contact of a company.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::role>({.doc = "What it is to the company"}), field<&R::name>({.doc = "Name", .min = 1, .max_length = 120}),
      field<&R::email>({.doc = "E-mail address", .min = 1, .max_length = 254}), field<&R::locale>({.doc = "Language, and country for amounts and dates: en-IN, de; absent: English as in the company's country", .min = 1, .max_length = 6})};
};
template <> struct Description<ChangeContact> {
  static constexpr std::string_view name = "ChangeContact", doc = "What is to be different.";
  template <class R> static constexpr Field fields[] = {field<&R::contact_id>({.doc = "Contact"}), field<&R::role>({.doc = "What it is to the company"}), field<&R::name>({.doc = "Name", .min = 1, .max_length = 120}),
      field<&R::email>({.doc = "E-mail address", .min = 1, .max_length = 254}), field<&R::locale>({.doc = "Language and country", .min = 1, .max_length = 6})};
};
template <> struct Description<RemoveContact> {
  static constexpr std::string_view name = "RemoveContact", doc = "Forget a contact; its name and address are blanked.";
  template <class R> static constexpr Field fields[] = {field<&R::contact_id>({.doc = "Contact"})};
};
template <> struct Description<ListContacts> {
  static constexpr std::string_view name = "ListContacts", doc = "Whose contacts.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"})};
};
template <> struct Description<Contact> {
  static constexpr std::string_view name = "Contact", doc = "Somebody whom a company named.";
  template <class R> static constexpr Field fields[] = {field<&R::contact_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Company"}), field<&R::role>({.doc = "What it is to the company"}), field<&R::name>({.doc = "Name"}),
      field<&R::email>({.doc = "E-mail address"}), field<&R::locale>({.doc = "Language, and country for amounts and dates"}), field<&R::created_at>({.doc = "When it was added"}), field<&R::removed_at>({.doc = "When it was removed"})};
};
template <> struct Description<ContactList> {
  static constexpr std::string_view name = "ContactList", doc = "Contacts of a company.";
  template <class R> static constexpr Field fields[] = {field<&R::contacts>({.doc = "In the order in which they were added; removed ones are left out"})};
};
template <> struct Description<NotificationPreference> {
  static constexpr std::string_view name = "NotificationPreference", doc = "Who is told of a kind.";
  template <class R> static constexpr Field fields[] = {field<&R::kind>({.doc = "What is told"}), field<&R::roles>({.doc = "Contacts of these roles are told; empty: nobody is", .max_length = 5})};
};
template <> struct Description<GetPreferences> {
  static constexpr std::string_view name = "GetPreferences", doc = "Whose preferences.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"})};
};
template <> struct Description<SetPreferences> {
  static constexpr std::string_view name = "SetPreferences", doc = "Who is to be told of what; kinds that are not named stay as they are.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::preferences>({.doc = "Kinds with their roles", .max_length = 50}), field<&R::defaults>({.doc = "Kinds that go back to the default", .max_length = 50})};
};
template <> struct Description<EffectivePreference> {
  static constexpr std::string_view name = "EffectivePreference", doc = "Who is told of a kind, and whether the company said so.";
  template <class R> static constexpr Field fields[] = {field<&R::kind>({.doc = "What is told"}), field<&R::roles>({.doc = "Who is told"}), field<&R::is_default>({.doc = "The company said nothing about it"})};
};
template <> struct Description<Preferences> {
  static constexpr std::string_view name = "Preferences", doc = "Who is told of what.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::preferences>({.doc = "Every kind"})};
};
template <> struct Description<ListNotifications> {
  static constexpr std::string_view name = "ListNotifications", doc = "What a company was told.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::state>({.doc = "Only these"}), field<&R::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<GetNotification> {
  static constexpr std::string_view name = "GetNotification", doc = "One notification.";
  template <class R> static constexpr Field fields[] = {field<&R::notification_id>({.doc = "Notification"})};
};
template <> struct Description<QueueNotifications> {
  static constexpr std::string_view name = "QueueNotifications", doc = "A page of the feed to look through.";
  template <class R> static constexpr Field fields[] = {field<&R::after_position>({.doc = "Cursor; absent: from the start", .min = 0}), field<&R::limit>({.doc = "Events at most; absent: 100", .min = 1, .max = 1000}),
      field<&R::since>({.doc = "What was recorded before is no news and is passed over; absent: everything is told"})};
};
template <> struct Description<NotificationsQueued> {
  static constexpr std::string_view name = "NotificationsQueued", doc = "What a look at the feed brought.";
  template <class R> static constexpr Field fields[] = {field<&R::last_position>({.doc = "Cursor for the next look"}), field<&R::queued_count>({.doc = "Notifications queued"}), field<&R::is_caught_up>({.doc = "The page was not full"})};
};
template <> struct Description<ClaimNotifications> {
  static constexpr std::string_view name = "ClaimNotifications", doc = "How many to hand out.";
  template <class R> static constexpr Field fields[] = {field<&R::limit>({.doc = "At most; absent: 25", .min = 1, .max = 200})};
};
template <> struct Description<SettleNotification> {
  static constexpr std::string_view name = "SettleNotification", doc = "How a try went.";
  template <class R> static constexpr Field fields[] = {field<&R::notification_id>({.doc = "Notification"}), field<&R::outcome>({.doc = "How it went"}), field<&R::failure>({.doc = "Why not, without addresses", .max_length = 250}),
      field<&R::carrier>({.doc = "What took it: smtp, or a folder or the console, which deliver nothing", .min = 1, .max_length = 64})};
};
template <> struct Description<Notification> {
  static constexpr std::string_view name = "Notification", doc = "An event told to a contact.";
  template <class R> static constexpr Field fields[] = {field<&R::notification_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Company"}), field<&R::kind>({.doc = "What is told"}), field<&R::state>({.doc = "How far it is"}),
      field<&R::contact_id>({.doc = "To whom; absent: to the company's billing_email"}), field<&R::event_sequence>({.doc = "Position of the event in the company's chain"}), field<&R::try_count>({.doc = "Tries begun"}),
      field<&R::event_at>({.doc = "When the event was recorded"}), field<&R::queued_at>({.doc = "When it was queued"}), field<&R::next_try_at>({.doc = "When it is tried next; while a try is under way, when that is taken for failed"}),
      field<&R::settled_at>({.doc = "When it was sent or given up"}), field<&R::last_failure>({.doc = "Why the last try failed, or why it was given up"}),
      field<&R::carrier>({.doc = "What took the letter that was sent, in the sender's word: smtp, folder, console"})};
};
template <> struct Description<NotificationList> {
  static constexpr std::string_view name = "NotificationList", doc = "What a company was told.";
  template <class R> static constexpr Field fields[] = {field<&R::notifications>({.doc = "Newest first"})};
};
template <> struct Description<NotificationMessage> {
  static constexpr std::string_view name = "NotificationMessage", doc = "A notification with all that its letter says.";
  template <class R> static constexpr Field fields[] = {field<&R::notification>({.doc = "The notification"}), field<&R::recipient_name>({.doc = "Whom to greet"}), field<&R::recipient_email>({.doc = "Where it goes"}), field<&R::locale>({.doc = "Language, and country for amounts and dates"}),
      field<&R::zone>({.doc = "Zone of the company"}), field<&R::company_name>({.doc = "Company"}), field<&R::seller_name>({.doc = "Who writes"}), field<&R::invoice_id>({.doc = "Document that it is about"}), field<&R::document_number>({.doc = "Its number"}),
      field<&R::issued_on>({.doc = "Its date"}), field<&R::due_on>({.doc = "When it is due"}), field<&R::currency>({.doc = "Currency of the amounts"}), field<&R::amount_minor>({.doc = "Total, or what was paid, declined or given back"}), field<&R::due_minor>({.doc = "What is still due on the document"}),
      field<&R::method_brand>({.doc = "Brand of the payment method"}), field<&R::method_last4>({.doc = "Its last four digits"}), field<&R::expiry_year>({.doc = "When the card expires: year"}), field<&R::expiry_month>({.doc = "Month"}),
      field<&R::decline_class>({.doc = "What the decline means"}), field<&R::dunning_action>({.doc = "What the step of dunning does"}), field<&R::access>({.doc = "What is left of access"}), field<&R::plan_name>({.doc = "Plan that it is about"}),
      field<&R::meter_name>({.doc = "What reached a threshold"}), field<&R::unit>({.doc = "What it counts"}), field<&R::used_quantity>({.doc = "Counted when it was seen"}),
      field<&R::limit_quantity>({.doc = "What the plan allows"}), field<&R::percent>({.doc = "The threshold", .unit = "%"})};
};
template <> struct Description<NotificationsClaimed> {
  static constexpr std::string_view name = "NotificationsClaimed", doc = "What is to be sent now.";
  template <class R> static constexpr Field fields[] = {field<&R::messages>({.doc = "Those due longest first"})};
};
// clang-format on

}  // namespace osto::billing
