#include "cli/amounts.hpp"

#include <string_view>

namespace osto::billing::cli {
namespace {

/// Separates the last three digits, then every `later_group` before them: 1234567 -> 1,234,567 (3) or 12,34,567 (2).
std::string group_digits(std::string_view digits, std::size_t later_group) {
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const std::size_t left = digits.size() - i;
    if (i > 0 && left >= 3 && (left - 3) % later_group == 0) text += ',';
    text += digits[i];
  }
  return text;
}

std::string group_whole_part(std::string_view number, std::size_t later_group) {
  std::string sign;
  if (number.starts_with('-')) {
    sign = "-";
    number.remove_prefix(1);
  }
  const std::size_t point = std::min(number.find('.'), number.size());
  return sign + group_digits(number.substr(0, point), later_group) + std::string(number.substr(point));
}

}  // namespace

std::string grouped(Minor amount, Currency currency) {
  const std::size_t later_group = currency.code() == "INR" ? 2 : 3;
  return group_whole_part(format_minor(amount, currency), later_group);
}

std::string grouped(std::int64_t number) { return group_whole_part(std::to_string(number), 3); }

}  // namespace osto::billing::cli
