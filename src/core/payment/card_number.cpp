#include "core/payment/card_number.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <vector>

namespace osto::billing {
namespace {

/// Whatever has the form of a card number; and what nearly every card has. Thirteen, fourteen and nineteen digits are rare on cards, and what
/// tax offices, companies' registers and banks give everybody.
struct Form { std::size_t shortest, longest; bool is_issued; };
constexpr Form kAnyForm{12, 19, false}, kIssuedForm{15, 16, true};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool is_word(char c) { return is_digit(c) || is_letter(c); }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// 8-4-4-4-12 hex digits from `at` on, and no letter or digit right behind them.
bool is_uuid_at(std::string_view text, std::size_t at) {
  constexpr std::size_t kLength = 36;
  if (at + kLength > text.size()) return false;
  for (std::size_t i = 0; i < kLength; ++i) {
    const bool is_hyphen = i == 8 || i == 13 || i == 18 || i == 23;
    if (is_hyphen ? text[at + i] != '-' : !is_hex(text[at + i])) return false;
  }
  return at + kLength == text.size() || !is_word(text[at + kLength]);
}

/// How long the IBAN is that begins at `at`, in groups of four as people write it; 0: none does. The digits of one that is written
/// without blanks touch its letters.
///   "DE89 3704 0044 0532 0130 00, thanks": 27.
std::size_t iban_length(std::string_view text, std::size_t at) {
  constexpr std::size_t kHead = 4, kGroup = 4, kLeast = 18, kMost = 42;  // 15 to 34 letters and digits, with a blank after each four
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (at + kHead > text.size() || !is_upper(text[at]) || !is_upper(text[at + 1]) || !is_digit(text[at + 2]) || !is_digit(text[at + 3])) return 0;
  std::size_t end = at + kHead;
  while (end < text.size() && text[end] == ' ' && end - at < kMost) {
    std::size_t word = end + 1;
    while (word < text.size() && (is_upper(text[word]) || is_digit(text[word]))) ++word;
    const std::size_t length = word - end - 1;
    if (length == 0 || length > kGroup) break;
    end = word;
    if (length < kGroup) break;  // the last one
  }
  return end - at < kLeast ? 0 : end - at;
}

/// The bytes of the blank, sign or dash at `at` with which people part the groups of a number; 0: it is none. From U+2000 to U+2015 and
/// U+202F are the blanks and dashes of typesetters, U+00A0 is the blank that breaks no line.
std::size_t separator_length(std::string_view text, std::size_t at) {
  constexpr std::string_view kPlain = " \t\n-._/";
  if (kPlain.find(text[at]) != std::string_view::npos) return 1;
  const auto octet = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0; };
  if (octet(0) == 0xC2 && octet(1) == 0xA0) return 2;
  const bool is_typeset = octet(0) == 0xE2 && octet(1) == 0x80 && ((octet(2) >= 0x80 && octet(2) <= 0x95) || octet(2) == 0xAF);
  return is_typeset ? 3 : 0;
}

/// Whether nothing but one to three separators stands from `begin` to `end`.
bool joins(std::string_view text, std::size_t begin, std::size_t end) {
  int count = 0;
  while (begin < end) {
    const std::size_t length = separator_length(text, begin);
    if (length == 0 || ++count > 3) return false;
    begin += length;
  }
  return count > 0;
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

/// Where the schemes' numbers of fifteen and sixteen digits begin, by their first one to four digits (ISO/IEC 7812).
constexpr IssuerRange kIssuers[] = {
    {1, 4, 4, 16, 16},                              // Visa
    {2, 51, 55, 16, 16},   {4, 2221, 2720, 16, 16}, // Mastercard
    {2, 34, 34, 15, 15},   {2, 37, 37, 15, 15},     // American Express
    {3, 300, 305, 16, 16}, {2, 36, 36, 16, 16}, {2, 38, 39, 16, 16},  // Diners Club
    {4, 6011, 6011, 16, 16}, {3, 644, 649, 16, 16}, {2, 65, 65, 16, 16},  // Discover, RuPay
    {4, 3528, 3589, 16, 16},                        // JCB
    {2, 62, 62, 16, 16},   {2, 81, 82, 16, 16},     // UnionPay, RuPay
    {2, 60, 60, 16, 16},   {3, 508, 508, 16, 16},   // RuPay
    {2, 50, 50, 15, 16},   {2, 56, 58, 15, 16}, {2, 63, 63, 15, 16}, {2, 67, 69, 15, 16},  // Maestro
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

/// Groups of digits that touch no letter and lie in no UUID; `joined` tells whether only separators stand between it and the one before.
struct Group { Span span; bool joined = false; };

std::vector<Group> digit_groups(std::string_view text, const Form& form) {
  std::vector<Group> groups;
  for (std::size_t at = 0; at < text.size();) {
    const bool begins_word = at == 0 || !is_word(text[at - 1]);
    if (begins_word && is_uuid_at(text, at)) {
      at += 36;
      continue;
    }
    if (const std::size_t length = begins_word && form.is_issued ? iban_length(text, at) : 0; length > 0) {
      at += length;
      continue;
    }
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    const bool touches_letter = (at > 0 && is_letter(text[at - 1])) || (end < text.size() && is_letter(text[end]));
    const bool follows = !groups.empty() && joins(text, groups.back().span.end, at);
    if (!touches_letter) groups.push_back({{at, end}, follows});
    at = end;
  }
  return groups;
}

std::size_t digits_in(const Group& group) { return group.span.end - group.span.begin; }

/// Behind the groups that are joined to `first`.
std::size_t end_of_run(const std::vector<Group>& groups, std::size_t first) {
  std::size_t last = first + 1;
  while (last < groups.size() && groups[last].joined) ++last;
  return last;
}

/// A plus, and with all that is joined to it no more digits than a telephone number has (ITU-T E.164).
bool is_telephone(std::string_view text, const std::vector<Group>& groups, std::size_t first, std::size_t end) {
  constexpr std::size_t kMostDigits = 15;
  if (groups[first].span.begin == 0 || text[groups[first].span.begin - 1] != '+') return false;
  std::size_t digits = 0;
  for (std::size_t i = first; i < end; ++i) digits += digits_in(groups[i]);
  return digits <= kMostDigits;
}

/// The groups from `first` on, up to `end`, that are a card number.
std::optional<Span> find_in_run(std::string_view text, const Form& form, const std::vector<Group>& groups, std::size_t first, std::size_t end) {
  std::string digits;
  for (std::size_t last = first; last < end; ++last) {
    digits += text.substr(groups[last].span.begin, digits_in(groups[last]));
    if (digits.size() > form.longest) break;
    if (digits.size() >= form.shortest && satisfies_luhn(digits) && (!form.is_issued || is_issued(digits))) {
      return Span{groups[first].span.begin, groups[last].span.end};
    }
  }
  return std::nullopt;
}

/// The first run of groups, from `from` on, that is a card number.
std::optional<Span> find_card_number(std::string_view text, const Form& form, std::size_t from = 0) {
  if (static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit)) < form.shortest) return std::nullopt;  // nearly every text
  const std::vector<Group> groups = digit_groups(text, form);
  for (std::size_t begin = 0; begin < groups.size();) {
    const std::size_t end = end_of_run(groups, begin);
    const bool is_none = form.is_issued && is_telephone(text, groups, begin, end);
    for (std::size_t first = begin; first < end && !is_none; ++first) {
      if (groups[first].span.begin < from) continue;
      if (const auto found = find_in_run(text, form, groups, first, end)) return found;
    }
    begin = end;
  }
  return std::nullopt;
}

}  // namespace

bool holds_card_number(std::string_view text) { return find_card_number(text, kAnyForm).has_value(); }

bool holds_issued_card_number(std::string_view text) { return find_card_number(text, kIssuedForm).has_value(); }

std::string mask_card_numbers(std::string_view text) {
  constexpr std::size_t kShown = 4;
  std::string masked(text);
  std::size_t from = 0;
  while (const auto found = find_card_number(masked, kIssuedForm, from)) {
    std::size_t shown = 0;
    for (std::size_t at = found->end; at > found->begin; --at) {
      if (is_digit(masked[at - 1]) && ++shown > kShown) masked[at - 1] = '*';
    }
    from = found->end;
  }
  return masked;
}

}  // namespace osto::billing
