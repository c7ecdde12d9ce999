#include "core/payment/card_number.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <vector>

namespace osto::billing {
namespace {

constexpr std::size_t kShortest = 12, kLongest = 19;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// 8-4-4-4-12 hex digits from `at` on.
bool is_uuid_at(std::string_view text, std::size_t at) {
  constexpr std::size_t kLength = 36;
  if (at + kLength > text.size()) return false;
  for (std::size_t i = 0; i < kLength; ++i) {
    const bool is_hyphen = i == 8 || i == 13 || i == 18 || i == 23;
    if (is_hyphen ? text[at + i] != '-' : !is_hex(text[at + i])) return false;
  }
  return true;
}

/// The last digit makes the sum a multiple of ten, every second digit from the right counted twice.
bool satisfies_luhn(std::string_view digits) {
  int sum = 0;
  bool doubled = false;
  for (auto it = digits.rbegin(); it != digits.rend(); ++it, doubled = !doubled) {
    int digit = *it - '0';
    if (doubled) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 == 0;
}

struct IssuerRange { int digits, first, last; std::size_t shortest, longest; };

/// Where the schemes' numbers begin, by their first one to four digits, and how long they are (ISO/IEC 7812).
constexpr IssuerRange kIssuers[] = {
    {1, 4, 4, 13, 19},                              // Visa
    {2, 51, 55, 16, 16},   {4, 2221, 2720, 16, 16}, // Mastercard
    {2, 34, 34, 15, 15},   {2, 37, 37, 15, 15},     // American Express
    {3, 300, 305, 14, 19}, {2, 36, 36, 14, 19}, {2, 38, 39, 14, 19},  // Diners Club
    {4, 6011, 6011, 16, 19}, {3, 644, 649, 16, 19}, {2, 65, 65, 16, 19},  // Discover, RuPay
    {4, 3528, 3589, 16, 19},                        // JCB
    {2, 62, 62, 16, 19},   {2, 81, 82, 16, 19},     // UnionPay, RuPay
    {2, 60, 60, 16, 16},   {3, 508, 508, 16, 16},   // RuPay
    {2, 50, 50, 12, 19},   {2, 56, 58, 12, 19}, {2, 63, 63, 12, 19}, {2, 67, 69, 12, 19},  // Maestro
};

bool is_issued(std::string_view digits) {
  for (const IssuerRange& range : kIssuers) {
    int beginning = 0;
    std::from_chars(digits.data(), digits.data() + range.digits, beginning);
    if (beginning >= range.first && beginning <= range.last && digits.size() >= range.shortest && digits.size() <= range.longest) return true;
  }
  return false;
}

struct Span { std::size_t begin = 0, end = 0; };

/// Groups of digits that touch no letter and lie in no UUID; `joined` tells whether one blank or hyphen stands before the group.
struct Group { Span span; bool joined = false; };

std::vector<Group> digit_groups(std::string_view text) {
  std::vector<Group> groups;
  for (std::size_t at = 0; at < text.size();) {
    const bool begins_word = at == 0 || !(is_digit(text[at - 1]) || is_letter(text[at - 1]));
    if (begins_word && is_uuid_at(text, at)) {
      at += 36;
      continue;
    }
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    const bool touches_letter = (at > 0 && is_letter(text[at - 1])) || (end < text.size() && is_letter(text[end]));
    const bool follows = at > 0 && (text[at - 1] == ' ' || text[at - 1] == '-') && !groups.empty() && groups.back().span.end == at - 1;
    if (!touches_letter) groups.push_back({{at, end}, follows});
    at = end;
  }
  return groups;
}

/// The first run of groups, from `from` on, that is a card number.
std::optional<Span> find_card_number(std::string_view text, bool issued_only, std::size_t from = 0) {
  if (static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit)) < kShortest) return std::nullopt;  // nearly every text
  const std::vector<Group> groups = digit_groups(text);
  for (std::size_t first = 0; first < groups.size(); ++first) {
    if (groups[first].span.begin < from) continue;
    std::string digits;
    for (std::size_t last = first; last < groups.size() && (last == first || groups[last].joined); ++last) {
      digits += text.substr(groups[last].span.begin, groups[last].span.end - groups[last].span.begin);
      if (digits.size() > kLongest) break;
      if (digits.size() >= kShortest && satisfies_luhn(digits) && (!issued_only || is_issued(digits))) {
        return Span{groups[first].span.begin, groups[last].span.end};
      }
    }
  }
  return std::nullopt;
}

}  // namespace

bool holds_card_number(std::string_view text) { return find_card_number(text, false).has_value(); }

bool holds_issued_card_number(std::string_view text) { return find_card_number(text, true).has_value(); }

std::string mask_card_numbers(std::string_view text) {
  constexpr std::size_t kShown = 4;
  std::string masked(text);
  std::size_t from = 0;
  while (const auto found = find_card_number(masked, true, from)) {
    std::size_t shown = 0;
    for (std::size_t at = found->end; at > found->begin; --at) {
      if (is_digit(masked[at - 1]) && ++shown > kShown) masked[at - 1] = '*';
    }
    from = found->end;
  }
  return masked;
}

}  // namespace osto::billing
