// Tells companies what happened: queues what the feed brought, writes the letters that are due and sends them.
#pragma once

#include "api/services.hpp"
#include "mail/mail.hpp"

#include <osto_billing/notifications.hpp>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace osto::server {

class Notifier {
 public:
  explicit Notifier(Services& services);
  ~Notifier();  ///< waits for the letter under way
  Notifier(const Notifier&) = delete;
  Notifier& operator=(const Notifier&) = delete;

 private:
  void run(const std::stop_token& stop);
  billing::Result<void> queue(billing::Session& session);
  /// How many letters were due.
  billing::Result<std::size_t> send_due(billing::Session& session, const std::stop_token& stop);
  SendReport send(const billing::NotificationMessage& message);
  void note(const billing::Result<void>& outcome);

  Services& services_;
  std::unique_ptr<MailSender> sender_;
  Address from_;
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::string last_failure_;
  std::jthread thread_;
};

}  // namespace osto::server
