// What companies were told: looked for in the feed, handed out to a sender, settled by what it says.
#include "operations/notification_message.hpp"
#include "operations/run_command.hpp"

#include "core/notification/notification_decisions.hpp"
#include "engine/load.hpp"
#include "ports/notification_queries.hpp"

#include <osto_billing/notifications.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

constexpr std::int64_t kDefaultPage = 50, kDefaultFeedPage = 100, kDefaultClaim = 25;
constexpr std::int64_t kEventsAtOnce = 200;

/// These commit company by company: nothing of them can be shown beforehand, and no key stands for them.
Result<void> refuse_preview(const CallOptions& options) {
  if (options.mode == CallMode::commit && options.preview_token.empty()) return {};
  return fail(ErrorCode::invalid_request, "this command has no preview");
}

/// One decision about one company. False: it is parked, and what is to be done waits until it is released.
template <class Decide>
Result<bool> decide_for(Session& session, std::string_view operation, CompanyId company_id, Decide decide) {
  Command command;
  command.identity.operation = operation;
  command.identity.company_id = company_id;
  command.decide = std::move(decide);
  command.answer = [](Transaction&, Instant) -> Result<std::string> { return std::string(); };
  const auto done = session.engine().execute(command);
  if (!done.has_value() && done.error().code == ErrorCode::account_parked) return false;
  if (!done.has_value()) return tl::unexpected(done.error());
  return true;
}

Result<ToldEvent> load_event(Transaction& transaction, const EventRow& event) {
  ToldEvent told{event.sequence, event.kind, event.subject_id, event.recorded_at, std::nullopt, dunning_action_of(event.kind, event.payload)};
  if (event.kind == EventKind::document_finalized) {
    OSTO_TRY(const IdBytes id, subject_of(event.subject_id));
    OSTO_TRY(const auto document, load_row(transaction, queries::kDocument, {{"company_id", event.company_id}, {"id", DocumentId(id)}}, "document"));
    told.document_kind = document.kind;
  }
  return told;
}

Result<TellingFacts> load_telling(Transaction& transaction, CompanyId company_id, const std::optional<Instant>& since) {
  TellingFacts facts;
  facts.company_id = company_id;
  facts.since = since;
  const Parameters of_company{{"company_id", company_id}};
  OSTO_TRY(const auto company, load_row(transaction, queries::kCompany, of_company, "company"));
  facts.billing_email = company.billing_email;
  OSTO_TRY(facts.contacts, transaction.rows(queries::kContactsOf, of_company));
  OSTO_TRY(facts.preferences, transaction.rows(queries::kNotificationPreferencesOf, of_company));
  OSTO_TRY(const auto cursor, transaction.first(queries::kNotificationCursor, of_company));
  if (cursor) facts.told_sequence = cursor->told_sequence;
  return facts;
}

/// Tells the company's next events; how many were looked at, and queued.
struct Told { std::size_t event_count = 0; std::int64_t queued_count = 0; };
Result<Told> tell_next(Unit& unit, CompanyId company_id, const std::optional<Instant>& since) {
  OSTO_TRY(const TellingFacts facts, load_telling(unit.transaction(), company_id, since));
  OSTO_TRY(const auto rows, unit.transaction().rows(queries::kEventsAfter,
                                                    {{"company_id", company_id}, {"after_sequence", facts.told_sequence}, {"limit", kEventsAtOnce}}));
  std::vector<ToldEvent> events;
  for (const EventRow& row : rows) {
    OSTO_TRY(ToldEvent event, load_event(unit.transaction(), row));
    events.push_back(std::move(event));
  }
  Decision decision = decide_telling(facts, events, unit.now());
  const auto queued = std::count_if(decision.changes.begin(), decision.changes.end(),
                                    [](const RowChange& change) { return change.table == &table_of<NotificationRow>(); });
  OSTO_CHECK(unit.apply(std::move(decision)));
  return Told{rows.size(), static_cast<std::int64_t>(queued)};
}

/// The row is settled, or its try has begun; the letter when there is one to be written. What it tells of may be gone from
/// the book: that try has failed, and by and by the tries come to an end.
struct BegunLetter { NotificationRow row; std::optional<NotificationMessage> message; };
Result<BegunLetter> begun(Transaction& transaction, const NotificationRow& present, Instant now) {
  const NotificationRow row = begin_try(present, now);
  if (!is_live(row.state)) return BegunLetter{row, std::nullopt};
  auto message = view_message(transaction, row);
  const bool is_unreadable = !message.has_value() && (message.error().code == ErrorCode::not_found || message.error().code == ErrorCode::invariant_broken);
  if (is_unreadable) {
    OSTO_TRY(NotificationRow failed, settle_try(row, SendOutcome::failed, "what it tells of cannot be read: " + message.error().message, now));
    return BegunLetter{std::move(failed), std::nullopt};
  }
  if (!message.has_value()) return tl::unexpected(message.error());
  OSTO_TRY(const PresentFacts facts, load_present(transaction, row, *message));
  if (auto reason = overtaken_by(row.kind, facts)) return BegunLetter{give_up(present, *std::move(reason), now), std::nullopt};
  return BegunLetter{row, *std::move(message)};
}

/// Begins a try of what was found due. Nothing: another sender was faster, or there is nothing to be written.
Result<std::optional<NotificationMessage>> begin_letter(Unit& unit, const NotificationRow& found) {
  OSTO_TRY(const auto present, unit.transaction().first(queries::kNotification, {{"company_id", found.company_id}, {"id", found.id}}));
  if (!present || !present->next_try_at || *present->next_try_at > unit.now()) return std::optional<NotificationMessage>();
  OSTO_TRY(BegunLetter letter, begun(unit.transaction(), *present, unit.now()));
  Decision decision;
  decision.update(letter.row);
  OSTO_CHECK(unit.apply(std::move(decision)));
  return std::move(letter.message);
}

/// Companies of a page, each once, in the order in which they appear.
std::vector<CompanyId> companies_of(const std::vector<FeedEventRow>& page) {
  std::vector<CompanyId> companies;
  for (const FeedEventRow& event : page) {
    if (std::find(companies.begin(), companies.end(), event.company_id) == companies.end()) companies.push_back(event.company_id);
  }
  return companies;
}

}  // namespace

Result<NotificationList> notifications::list(Session& session, const ListNotifications& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  std::optional<std::string> state;
  if (request.state) state = enumerator_name(*request.state);
  return session.engine().read<NotificationList>([&](Transaction& transaction) -> Result<NotificationList> {
    OSTO_TRY(const auto rows, transaction.rows(queries::kNotificationsPage,
                                               {{"company_id", company_id}, {"state", state}, {"limit", request.limit.value_or(kDefaultPage)}}));
    NotificationList list;
    for (const NotificationRow& row : rows) list.notifications.push_back(view_notification(row));
    return list;
  });
}

Result<NotificationMessage> notifications::get(Session& session, const GetNotification& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kNotificationOwner, request.notification_id, "notification", "/notification_id"));
  return session.engine().read<NotificationMessage>([&](Transaction& transaction) -> Result<NotificationMessage> {
    OSTO_TRY(const auto row, load_row(transaction, queries::kNotification, {{"company_id", company_id}, {"id", request.notification_id}}, "notification"));
    return view_message(transaction, row);
  });
}

Result<NotificationsQueued> notifications::queue(Session& session, const QueueNotifications& request, const CallOptions& options) {
  OSTO_CHECK(refuse_preview(options));
  OSTO_CHECK(check_request(request));
  OSTO_CHECK(require_staff(session));
  OSTO_CHECK(session.engine().relay_events());
  const std::int64_t after = request.after_position.value_or(0), limit = request.limit.value_or(kDefaultFeedPage);
  OSTO_TRY(const auto page, session.engine().read<std::vector<FeedEventRow>>([&](Transaction& transaction) {
    return transaction.rows(queries::kFeedPage, {{"after_position", after}, {"limit", limit}});
  }));
  NotificationsQueued queued{page.empty() ? after : page.back().position, 0, static_cast<std::int64_t>(page.size()) < limit};
  for (const CompanyId& company_id : companies_of(page)) {
    Told told;
    do {
      const auto decide = [&](Unit& unit) -> Result<void> {
        OSTO_TRY(told, tell_next(unit, company_id, request.since));
        return {};
      };
      OSTO_TRY(const bool is_decided, decide_for(session, "notifications.queue", company_id, decide));
      if (!is_decided) break;  // its release is an event that brings it up again
      queued.queued_count += told.queued_count;
    } while (told.event_count == static_cast<std::size_t>(kEventsAtOnce));
  }
  return queued;
}

Result<NotificationsClaimed> notifications::claim(Session& session, const ClaimNotifications& request, const CallOptions& options) {
  OSTO_CHECK(refuse_preview(options));
  OSTO_CHECK(check_request(request));
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const Instant now, session.engine().now());
  OSTO_TRY(const auto due, session.engine().read<std::vector<NotificationRow>>([&](Transaction& transaction) {
    return transaction.rows(queries::kNotificationsDue, {{"now", now}, {"limit", request.limit.value_or(kDefaultClaim)}});
  }));
  NotificationsClaimed claimed;
  std::optional<Error> first_failure;
  for (const NotificationRow& found : due) {
    std::optional<NotificationMessage> message;
    const auto decide = [&](Unit& unit) -> Result<void> {
      OSTO_TRY(message, begin_letter(unit, found));
      return {};
    };
    const auto is_decided = decide_for(session, "notifications.claim", found.company_id, decide);
    // What was claimed before is leased already: it is answered, or nobody would send it until the lease ends.
    if (!is_decided.has_value() && !first_failure) first_failure = is_decided.error();
    if (is_decided.value_or(false) && message) claimed.messages.push_back(*std::move(message));
  }
  if (first_failure && claimed.messages.empty()) return tl::unexpected(*std::move(first_failure));
  return claimed;
}

Result<Notification> notifications::settle(Session& session, const SettleNotification& request, const CallOptions& options) {
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kNotificationOwner, request.notification_id, "notification", "/notification_id"));
  NotificationRow settled;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(const auto row, load_row(unit.transaction(), queries::kNotification, {{"company_id", company_id}, {"id", request.notification_id}}, "notification"));
    OSTO_TRY(settled, settle_try(row, request.outcome, request.failure.value_or("no reason was given"), unit.now()));
    if (settled.state == NotificationState::sent) settled.carrier = request.carrier.value_or("");
    Decision decision;
    decision.update(settled);
    return unit.apply(std::move(decision));
  };
  return run_command<Notification>(session, {"notifications.settle", company_id}, request, options, decide,
                                   [&](Transaction&, Instant) -> Result<Notification> { return view_notification(settled); });
}

}  // namespace osto::billing
