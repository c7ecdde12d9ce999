#include "providers/stripe/http_transport.hpp"

#include <osto_billing/version.h>

#include <curl/curl.h>

#include <charconv>
#include <mutex>
#include <string_view>

namespace osto::billing::stripe {
namespace {

constexpr std::size_t kMostAnswerBytes = 1'048'576;  // a page of 100 PaymentIntents has some 300 KB

struct CurlEnd {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Handle = std::unique_ptr<CURL, CurlEnd>;
using Headers = std::unique_ptr<curl_slist, CurlEnd>;

bool begin_curl() {
  static const CURLcode begun = curl_global_init(CURL_GLOBAL_DEFAULT);  // once per process; the standard makes it safe
  return begun == CURLE_OK;
}

std::size_t take_body(char* bytes, std::size_t, std::size_t count, void* reply) {
  std::string& body = static_cast<HttpReply*>(reply)->body;
  if (body.size() + count > kMostAnswerBytes) return 0;  // curl ends the transfer: the answer is not whole
  body.append(bytes, count);
  return count;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.back() == '\r' || text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text;
}

bool equal_without_case(std::string_view left, std::string_view right) {
  return left.size() == right.size() && curl_strnequal(left.data(), right.data(), left.size()) != 0;
}

std::size_t take_header(char* bytes, std::size_t, std::size_t count, void* reply_pointer) {
  HttpReply& reply = *static_cast<HttpReply*>(reply_pointer);
  const std::string_view line(bytes, count);
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return count;
  const std::string_view name = line.substr(0, colon), text = trimmed(line.substr(colon + 1));
  if (equal_without_case(name, "stripe-should-retry")) reply.should_retry = text == "true";
  if (equal_without_case(name, "retry-after")) {
    std::int64_t seconds = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error == std::errc{} && stop == text.data() + text.size() && seconds >= 0) reply.retry_after_seconds = seconds;
  }
  return count;
}

class CurlTransport final : public HttpTransport {
 public:
  explicit CurlTransport(const StripeOptions& options) : options_(options) {}

  HttpReply exchange(const HttpCall& call) override {
    HttpReply reply;
    Handle handle = begin_curl() ? take_handle() : nullptr;
    Headers headers = handle ? headers_of(call) : nullptr;
    if (!headers || !prepare(handle.get(), headers.get(), call, reply)) {
      reply.transfer = Transfer::not_sent;
      reply.problem = "curl could not be prepared";
      return reply;
    }
    const CURLcode code = curl_easy_perform(handle.get());
    long http_code = 0, sent_bytes = 0;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &http_code);
    curl_easy_getinfo(handle.get(), CURLINFO_REQUEST_SIZE, &sent_bytes);
    reply.http_code = static_cast<int>(http_code);
    if (code == CURLE_OK) {
      reply.transfer = Transfer::complete;
      give_back(std::move(handle));
    } else {  // what the server can have seen decides, not which error it was
      reply.transfer = sent_bytes == 0 ? Transfer::not_sent : Transfer::lost;
      reply.problem = curl_easy_strerror(code);
    }
    return reply;
  }

 private:
  bool prepare(CURL* handle, curl_slist* headers, const HttpCall& call, HttpReply& reply) const {
    bool is_set = true;
    const auto set = [&](CURLoption option, auto value) { is_set = curl_easy_setopt(handle, option, value) == CURLE_OK && is_set; };
    const bool plain_allowed = is_loopback(call.url);
    set(CURLOPT_URL, call.url.c_str());
    set(CURLOPT_PROTOCOLS_STR, plain_allowed ? "https,http" : "https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options_.connect_timeout_milliseconds));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(options_.total_timeout_milliseconds));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!options_.ca_file.empty()) set(CURLOPT_CAINFO, options_.ca_file.c_str());
    if (plain_allowed) set(CURLOPT_NOPROXY, "*");
    set(CURLOPT_HTTPHEADER, headers);
    set(CURLOPT_USERAGENT, "osto-billing/" OSTO_BILLING_VERSION);
    set(CURLOPT_WRITEFUNCTION, &take_body);
    set(CURLOPT_WRITEDATA, &reply);
    set(CURLOPT_HEADERFUNCTION, &take_header);
    set(CURLOPT_HEADERDATA, &reply);
    if (call.is_post) {
      set(CURLOPT_POSTFIELDSIZE, static_cast<long>(call.body.size()));
      set(CURLOPT_POSTFIELDS, call.body.c_str());
    } else {
      set(CURLOPT_HTTPGET, 1L);
    }
    return is_set;
  }

  static Headers headers_of(const HttpCall& call) {
    Headers list;
    for (const auto& [name, text] : call.headers) {
      curl_slist* const longer = curl_slist_append(list.get(), (name + ": " + text).c_str());
      if (longer == nullptr) return nullptr;
      static_cast<void>(list.release());
      list.reset(longer);
    }
    return list;
  }

  Handle take_handle() {
    const std::lock_guard lock(mutex_);
    if (idle_.empty()) return Handle(curl_easy_init());
    Handle handle = std::move(idle_.back());
    idle_.pop_back();
    curl_easy_reset(handle.get());  // keeps the connection, forgets the call
    return handle;
  }

  void give_back(Handle handle) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(handle));
  }

  StripeOptions options_;
  std::mutex mutex_;
  std::vector<Handle> idle_;  ///< as many as calls were ever under way at once
};

}  // namespace

std::unique_ptr<HttpTransport> make_curl_transport(const StripeOptions& options) { return std::make_unique<CurlTransport>(options); }

bool is_loopback(const std::string& url) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    for (const std::string_view host : {"127.0.0.1", "localhost", "[::1]"}) {
      const std::string start = std::string(scheme) + std::string(host);
      if (!url.starts_with(start)) continue;
      const std::string_view rest = std::string_view(url).substr(start.size());
      if (rest.empty() || rest.front() == ':' || rest.front() == '/') return rest.find('@') == std::string_view::npos;
    }
  }
  return false;
}

}  // namespace osto::billing::stripe
