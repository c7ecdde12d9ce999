#include "core/notification/contact_rules.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_big(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter_or_digit(char c) { return is_small(c) || is_big(c) || (c >= '0' && c <= '9'); }
bool may_stand_in_local_part(char c) { return is_letter_or_digit(c) || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos; }

/// Words of such characters with one dot between.
template <class MayStand>
bool is_dotted(std::string_view text, MayStand may_stand) {
  if (text.empty() || text.front() == '.' || text.back() == '.' || text.find("..") != std::string_view::npos) return false;
  return std::all_of(text.begin(), text.end(), [&](char c) { return c == '.' || may_stand(c); });
}

bool is_domain(std::string_view domain) {
  if (domain.find('.') == std::string_view::npos || domain.size() > 253) return false;
  if (!is_dotted(domain, [](char c) { return is_letter_or_digit(c) || c == '-'; })) return false;
  while (!domain.empty()) {
    const std::string_view label = domain.substr(0, domain.find('.'));
    if (label.size() > 63 || label.front() == '-' || label.back() == '-') return false;
    domain.remove_prefix(std::min(label.size() + 1, domain.size()));
  }
  return true;
}

}  // namespace

Result<void> check_email(std::string_view email) {
  const std::size_t at = email.find('@');
  const bool is_plain = at != std::string_view::npos && at <= 64 && is_dotted(email.substr(0, at), may_stand_in_local_part) && is_domain(email.substr(at + 1));
  if (is_plain) return {};
  return fail(ErrorCode::invalid_value, "must be one e-mail address such as billing@example.com, in ASCII and without a name, blanks, quotes or brackets", "/email");
}

Result<void> check_contact_name(std::string_view name) {
  const bool has_control = std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
  if (has_control) return fail(ErrorCode::invalid_value, "must be one line without control characters", "/name");
  return {};
}

Result<void> check_locale(std::string_view locale) {
  const std::string_view language = locale.substr(0, locale.find('-'));
  const bool is_language = (language.size() == 2 || language.size() == 3) && std::all_of(language.begin(), language.end(), is_small);
  const std::string_view country = language.size() == locale.size() ? std::string_view() : locale.substr(language.size() + 1);
  const bool is_country = language.size() == locale.size() || (country.size() == 2 && std::all_of(country.begin(), country.end(), is_big));
  if (is_language && is_country) return {};
  return fail(ErrorCode::invalid_value, "must be a language, or a language and a country: de, en-IN", "/locale");
}

std::string canonical_address(std::string_view email) {
  std::string address(email);
  for (std::size_t i = std::min(address.find('@'), address.size()); i < address.size(); ++i) {
    if (is_big(address[i])) address[i] = static_cast<char>(address[i] - 'A' + 'a');
  }
  return address;
}

}  // namespace osto::billing
