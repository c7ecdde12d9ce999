#include "mail/mail.hpp"

#include "webhooks/target.hpp"

#include <curl/curl.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <iostream>

namespace osto::server {
namespace {

using billing::SendOutcome;

class ConsoleSender final : public MailSender {
 public:
  SendReport send(const Mail& mail, const std::string&) override {
    std::cout << "To: " << mail.to.email << "\nSubject: " << mail.subject << "\n\n" << mail.text << "\n" << std::flush;
    return {SendOutcome::sent, {}};
  }
  std::string_view name() const override { return "console"; }
};

/// A file a letter, which a mail program opens. The letter's id names it: sent again, it is the same file.
class FolderSender final : public MailSender {
 public:
  explicit FolderSender(std::string folder) : folder_(std::move(folder)) {}

  SendReport send(const Mail& mail, const std::string& composed) override {
    std::error_code error;
    std::filesystem::create_directories(folder_, error);
    const std::string path = folder_ + "/" + mail.message_id.substr(0, mail.message_id.find('@')) + ".eml";
    const int file = ::open((path + ".part").c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) return {SendOutcome::failed, std::string("the folder of letters cannot be written: ") + std::strerror(errno)};
    const bool is_written = ::write(file, composed.data(), composed.size()) == static_cast<ssize_t>(composed.size()) && ::fsync(file) == 0;
    ::close(file);
    if (!is_written) return {SendOutcome::failed, "the letter could not be written"};
    std::filesystem::rename(path + ".part", path, error);
    return error ? SendReport{SendOutcome::failed, "the letter could not be put into its place"} : SendReport{SendOutcome::sent, {}};
  }
  std::string_view name() const override { return "folder"; }

 private:
  std::string folder_;
};

std::string host_of(std::string_view url) {
  std::string_view rest = url.substr(url.find("://") + 3);
  rest = rest.substr(0, rest.find('/'));
  if (rest.starts_with('[')) return std::string(rest.substr(1, rest.find(']') - 1));
  return std::string(rest.substr(0, rest.find(':')));
}

class SmtpSender final : public MailSender {
 public:
  explicit SmtpSender(MailOptions options) : options_(std::move(options)), handle_(curl_easy_init(), &curl_easy_cleanup) {}

  SendReport send(const Mail& mail, const std::string& composed) override {
    CURL* curl = handle_.get();
    if (curl == nullptr) return {SendOutcome::failed, "no memory for a connection"};
    curl_easy_reset(curl);  // keeps the connection open for the next letter
    Source source{composed, 0};
    const std::unique_ptr<curl_slist, void (*)(curl_slist*)> recipients(curl_slist_append(nullptr, ("<" + mail.to.email + ">").c_str()), &curl_slist_free_all);
    set_options(curl, mail, recipients.get(), source);
    const CURLcode code = curl_easy_perform(curl);
    if (code == CURLE_OK) return {SendOutcome::sent, {}};
    long answer = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
    std::string failure = curl_easy_strerror(code);
    if (answer > 0) failure += ", the mail server said " + std::to_string(answer);
    return {is_about_the_mailbox(answer) ? SendOutcome::refused : SendOutcome::failed, std::move(failure)};
  }
  std::string_view name() const override { return "smtp"; }

 private:
  struct Source {
    std::string_view text;
    std::size_t read = 0;
  };

  /// No later try helps: there is no such mailbox. Any other refusal may be this server's own fault and be mended.
  static bool is_about_the_mailbox(long answer) { return answer == 550 || answer == 551 || answer == 553; }

  static std::size_t read(char* buffer, std::size_t size, std::size_t count, void* context) {
    auto& source = *static_cast<Source*>(context);
    const std::size_t taken = std::min(size * count, source.text.size() - source.read);
    std::copy_n(source.text.data() + source.read, taken, buffer);
    source.read += taken;
    return taken;
  }

  void set_options(CURL* curl, const Mail& mail, curl_slist* recipients, Source& source) const {
    curl_easy_setopt(curl, CURLOPT_URL, options_.url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");  // no proxy of the environment
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    // STARTTLS is a must, but on this machine.
    curl_easy_setopt(curl, CURLOPT_USE_SSL, is_this_machine(host_of(options_.url)) ? static_cast<long>(CURLUSESSL_NONE) : static_cast<long>(CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));  // or later
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
    if (!options_.username.empty()) {
      curl_easy_setopt(curl, CURLOPT_USERNAME, options_.username.c_str());
      curl_easy_setopt(curl, CURLOPT_PASSWORD, options_.password.c_str());
    }
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ("<" + mail.from.email + ">").c_str());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &SmtpSender::read);
    curl_easy_setopt(curl, CURLOPT_READDATA, &source);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(source.text.size()));
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  }

  MailOptions options_;
  std::unique_ptr<CURL, void (*)(CURL*)> handle_;
};

constexpr std::string_view kFolder = "folder:";

bool is_smtp(std::string_view url) { return url.starts_with("smtp://") || url.starts_with("smtps://"); }

}  // namespace

std::string find_fault(const MailOptions& options) {
  const bool is_known = options.url == "console" || (options.url.starts_with(kFolder) && options.url.size() > kFolder.size()) ||
                        (is_smtp(options.url) && !host_of(options.url).empty());
  if (!is_known) return "MAIL_URL must be console, folder:PATH, smtp://host[:port] or smtps://host[:port]";
  if (is_smtp(options.url) && options.url.find('@') != std::string::npos) return "MAIL_URL must not hold a password: MAIL_USERNAME and MAIL_PASSWORD do";
  if (!parse_address(options.from).has_value()) return "MAIL_FROM must be an address: billing@example.com, or Name <billing@example.com>";
  if (is_smtp(options.url) && options.from.find("@localhost.localdomain") != std::string::npos) return "MAIL_FROM must be set when letters leave by SMTP";
  if (options.username.empty() != options.password.empty()) return "MAIL_USERNAME and MAIL_PASSWORD go together";
  return {};
}

bool delivers(const MailOptions& options) { return is_smtp(options.url); }

std::unique_ptr<MailSender> make_mail_sender(const MailOptions& options) {
  if (options.url == "console") return std::make_unique<ConsoleSender>();
  if (options.url.starts_with(kFolder)) return std::make_unique<FolderSender>(options.url.substr(kFolder.size()));
  return std::make_unique<SmtpSender>(options);
}

}  // namespace osto::server
