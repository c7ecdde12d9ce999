#include "start/ticker.hpp"

#include <osto_billing/book.hpp>

#include <chrono>

namespace osto::server {
namespace {

/// Small enough that a request never waits long for the writer.
constexpr std::int64_t kPiecesAtOnce = 25;

}  // namespace

DueWorkTicker::DueWorkTicker(Services& services)
    : services_(services), thread_([this](const std::stop_token& stop) { run(stop); }) {}

DueWorkTicker::~DueWorkTicker() {
  thread_.request_stop();
  wake_.notify_all();
}

void DueWorkTicker::run(const std::stop_token& stop) {
  const std::chrono::seconds pause(services_.options.due_work_seconds);
  while (!stop.stop_requested()) {
    const bool is_more_due = tick();
    std::unique_lock lock(mutex_);
    wake_.wait_for(lock, stop, is_more_due ? std::chrono::milliseconds(1) : std::chrono::milliseconds(pause), [] { return false; });
  }
}

bool DueWorkTicker::tick() {
  billing::Session session = services_.database.session({.actor = "server"});
  const auto clock = billing::clock::get(session, {});
  if (clock.has_value() && clock->kind == billing::ClockKind::test) return false;
  billing::RunDueWork request;
  request.limit = kPiecesAtOnce;
  const auto done = billing::due_work::run(session, request);
  if (!done.has_value()) {
    // The same trouble every two seconds is told once.
    if (done.error().message != last_failure_) services_.log.write(LineLevel::error, "due work failed", done.error().message);
    last_failure_ = done.error().message;
    return false;
  }
  last_failure_.clear();
  if (done->done_count > 0) services_.log.write(LineLevel::info, "due work done", std::to_string(done->done_count));
  return done->done_count > 0 && !done->is_caught_up;
}

}  // namespace osto::server
