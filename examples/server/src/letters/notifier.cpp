#include "letters/notifier.hpp"

#include "letters/letter.hpp"

#include <osto_billing/book.hpp>

#include <chrono>

namespace osto::server {
namespace {

using billing::Result;

constexpr std::string_view kCursor = "notifications";
/// A letter takes 30 seconds at most, and a claim lasts for five minutes.
constexpr std::int64_t kLettersAtOnce = 8;
/// Of a server that was off for longer, or of a book that is new to it, older events are no news.
constexpr std::int64_t kNewsDays = 7;

}  // namespace

Notifier::Notifier(Services& services)
    : services_(services), sender_(make_mail_sender(services.options.mail)), from_(parse_address(services.options.mail.from).value_or(Address{})),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

Notifier::~Notifier() {
  thread_.request_stop();
  wake_.notify_all();
}

void Notifier::run(const std::stop_token& stop) {
  const std::chrono::seconds pause(services_.options.due_work_seconds);
  billing::Session session = services_.database.session({.actor = "server"});
  while (!stop.stop_requested()) {
    note(queue(session));
    const auto sent = send_due(session, stop);
    note(sent.map([](std::size_t) {}));
    if (sent.has_value() && *sent == static_cast<std::size_t>(kLettersAtOnce)) continue;
    std::unique_lock lock(mutex_);
    wake_.wait_for(lock, stop, pause, [] { return false; });
  }
}

Result<void> Notifier::queue(billing::Session& session) {
  OSTO_TRY(const auto clock, billing::clock::get(session, {}));
  billing::QueueNotifications request;
  // A test clock jumps over weeks: there everything is news.
  if (clock.kind == billing::ClockKind::system) request.since = billing::Instant::from_microseconds(clock.now.microseconds() - kNewsDays * billing::kMicrosecondsPerDay);
  OSTO_TRY(const auto position, services_.store->find_cursor(kCursor));
  request.after_position = position.value_or(0);
  for (bool is_caught_up = false; !is_caught_up;) {
    OSTO_TRY(const auto queued, billing::notifications::queue(session, request));
    // Lost when the server dies here: the page is then read again, and nothing of it is told twice.
    if (queued.last_position != *request.after_position) OSTO_CHECK(services_.store->set_cursor(kCursor, queued.last_position));
    request.after_position = queued.last_position;
    is_caught_up = queued.is_caught_up;
  }
  return {};
}

Result<std::size_t> Notifier::send_due(billing::Session& session, const std::stop_token& stop) {
  billing::ClaimNotifications request;
  request.limit = kLettersAtOnce;
  OSTO_TRY(const auto claimed, billing::notifications::claim(session, request));
  Result<void> outcome;
  for (const billing::NotificationMessage& message : claimed.messages) {
    if (stop.stop_requested()) break;  // what is claimed and not sent comes again after its lease
    const SendReport report = send(message);
    billing::SettleNotification settle{message.notification.notification_id, report.outcome, std::nullopt, std::nullopt};
    const bool is_sent = report.outcome == billing::SendOutcome::sent;
    if (is_sent) settle.carrier = sender_->name();
    if (!is_sent) settle.failure = report.failure;
    LogLine line;
    line.level = is_sent ? LineLevel::info : LineLevel::warning;
    line.message = !is_sent ? "letter not sent" : delivers(services_.options.mail) ? "letter sent" : "letter kept";
    line.detail = message.notification.notification_id.to_string() + ": " + (is_sent ? std::string(sender_->name()) : report.failure);
    services_.log.write(std::move(line));
    // The others of the batch are claimed as well: without a word of theirs they would wait for the end of their leases, and be
    // sent again.
    if (const auto settled = billing::notifications::settle(session, settle); !settled.has_value()) outcome = tl::unexpected(settled.error());
  }
  if (!outcome.has_value()) return tl::unexpected(outcome.error());
  return claimed.messages.size();
}

SendReport Notifier::send(const billing::NotificationMessage& message) {
  const Mail mail = write_letter(message, from_, wall_clock_now());
  const auto composed = compose(mail);
  if (!composed.has_value()) return {billing::SendOutcome::refused, composed.error().message};
  return sender_->send(mail, *composed);
}

void Notifier::note(const Result<void>& outcome) {
  const std::string failure = outcome.has_value() ? std::string() : outcome.error().message;
  // The same trouble every two seconds is told once.
  if (!failure.empty() && failure != last_failure_) services_.log.write(LineLevel::error, "telling companies failed", failure);
  last_failure_ = failure;
}

}  // namespace osto::server
