// A letter, and what takes it: the port behind which SMTP, a folder or the console stands.
#pragma once

#include <osto_billing/notification_terms.hpp>
#include <osto_billing/result.hpp>
#include <osto_billing/time.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace osto::server {

struct Address {
  std::string name, email;
};

struct Mail {
  Address from, to;
  std::string subject, text, html;
  std::string message_id;  ///< the same at every try, so that a letter that arrives twice is known as one
  billing::Instant sent_at;
};

/// The letter as RFC 5322 and 2045 write it: multipart/alternative of text and HTML in UTF-8, lines of at most 76 octets that
/// end in CR LF. Errors: invalid_value, where a name, an address or the subject holds a control character: that could start
/// a header, or a letter, of its own.
billing::Result<std::string> compose(const Mail& mail);

/// "Osto Billing <billing@osto.example>" or an address alone.
billing::Result<Address> parse_address(std::string_view text);

struct SendReport {
  billing::SendOutcome outcome{};
  std::string failure;  ///< without addresses
};

/// Belongs to one thread.
class MailSender {
 public:
  virtual ~MailSender() = default;
  virtual SendReport send(const Mail& mail, const std::string& composed) = 0;
  /// What takes letters here: smtp, folder, console.
  virtual std::string_view name() const = 0;
};

struct MailOptions {
  std::string url;       ///< "console", "folder:PATH", "smtp://host[:port]", "smtps://host[:port]"
  std::string from;
  std::string username, password;
};

/// Why these cannot be used, or "". Names settings, never their values.
std::string find_fault(const MailOptions& options);
/// Whether letters leave this machine's hands: a folder and the console keep them.
bool delivers(const MailOptions& options);
std::unique_ptr<MailSender> make_mail_sender(const MailOptions& options);

}  // namespace osto::server
