#include "letters/local_text.hpp"

#include <unicode/dtptngen.h>
#include <unicode/gregocal.h>
#include <unicode/numberformatter.h>
#include <unicode/smpdtfmt.h>

#include <memory>

namespace osto::server {
namespace {

std::string utf8(const icu::UnicodeString& text) {
  std::string octets;
  text.toUTF8String(octets);
  return octets;
}

/// Without the keywords some countries would get another calendar (2569 for 2026 in Thailand) or digits of their own.
icu::Locale locale_of(std::string_view name) {
  std::string icu_name(name);
  for (char& c : icu_name) {
    if (c == '-') c = '_';
  }
  return icu::Locale((icu_name + "@calendar=gregorian;numbers=latn").c_str());
}

/// "-123456.78" from -12345678 with two decimals.
std::string decimal_text(std::int64_t minor, int decimals) {
  const bool is_negative = minor < 0;
  // |minor| is at most 10^17 (money.hpp), so it can be negated.
  std::string digits = std::to_string(is_negative ? -minor : minor);
  const auto places = static_cast<std::size_t>(decimals);
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  if (places > 0) digits.insert(digits.size() - places, ".");
  return (is_negative ? "-" : "") + digits;
}

/// The day at noon of UTC, printed in UTC: no zone moves it.
std::string print_day(std::int32_t year, std::int32_t month, std::int32_t day, const char* skeleton, std::string_view locale_name) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = locale_of(locale_name);
  icu::GregorianCalendar calendar(*icu::TimeZone::getGMT(), locale, status);
  calendar.set(year, month - 1, day, 12, 0, 0);
  const std::unique_ptr<icu::DateTimePatternGenerator> patterns(icu::DateTimePatternGenerator::createInstance(locale, status));
  if (U_FAILURE(status)) return {};
  icu::SimpleDateFormat format(patterns->getBestPattern(icu::UnicodeString(skeleton), status), locale, status);
  if (U_FAILURE(status)) return {};
  format.setTimeZone(*icu::TimeZone::getGMT());
  icu::UnicodeString text;
  icu::FieldPosition position;
  format.format(calendar, text, position);
  return utf8(text);
}

}  // namespace

std::string local_amount(billing::Minor amount, billing::Currency currency, std::string_view locale) {
  const int decimals = currency.minor_units();
  const std::string code(currency.code()), exact = decimal_text(amount.value, decimals);
  UErrorCode status = U_ZERO_ERROR;
  const icu::CurrencyUnit unit(icu::StringPiece(code), status);
  const auto formatted = icu::number::NumberFormatter::withLocale(locale_of(locale))
                             .unit(unit)
                             .precision(icu::number::Precision::fixedFraction(decimals))
                             .formatDecimal(icu::StringPiece(exact), status);
  const icu::UnicodeString text = formatted.toString(status);
  return U_FAILURE(status) ? exact + " " + code : utf8(text);
}

std::string local_quantity(const billing::Decimal& quantity, std::string_view locale) {
  const std::string exact = quantity.to_string();
  UErrorCode status = U_ZERO_ERROR;
  const auto formatted = icu::number::NumberFormatter::withLocale(locale_of(locale))
                             .precision(icu::number::Precision::maxFraction(billing::Decimal::kMaxPlaces))
                             .formatDecimal(icu::StringPiece(exact), status);
  const icu::UnicodeString text = formatted.toString(status);
  return U_FAILURE(status) ? exact : utf8(text);
}

std::string local_date(billing::Date date, std::string_view locale) {
  return print_day(date.year(), date.month(), date.day(), "yMMMMd", locale);
}

std::string local_month(std::int64_t year, std::int64_t month, std::string_view locale) {
  return print_day(static_cast<std::int32_t>(year), static_cast<std::int32_t>(month), 1, "yMMMM", locale);
}

}  // namespace osto::server
