#include "core/tax/vat_numbers.hpp"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>

namespace osto::billing {
namespace {

using Weights = std::initializer_list<int>;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
int digit(std::string_view number, std::size_t i) { return number[i] - '0'; }

/// Whether the number has the form: 9 is a digit, A a letter, X either, + and * what Ireland and Spain write.
bool has_form(std::string_view number, std::string_view form) {
  if (number.size() != form.size()) return false;
  for (std::size_t i = 0; i < form.size(); ++i) {
    const char c = number[i];
    const bool is_letter = c >= 'A' && c <= 'Z';
    switch (form[i]) {
      case '9': if (!is_digit(c)) return false; break;
      case 'A': if (!is_letter) return false; break;
      case 'X': if (!is_letter && !is_digit(c)) return false; break;
      default: if (c != form[i]) return false;
    }
  }
  return true;
}

int weighted(std::string_view number, Weights weights, std::size_t start = 0) {
  int sum = 0;
  for (const int weight : weights) sum += weight * digit(number, start++);
  return sum;
}

/// Luhn: every second digit from the right doubled, its digits added.
int luhn(std::string_view digits) {
  int sum = 0;
  bool doubled = false;
  for (std::size_t i = digits.size(); i-- > 0;) {
    int value = digits[i] - '0';
    if (doubled) value = value * 2 > 9 ? value * 2 - 9 : value * 2;
    sum += value;
    doubled = !doubled;
  }
  return sum % 10;
}

/// ISO 7064 mod 11,10 over all digits but the last (Germany, Croatia).
int mod_11_10(std::string_view digits) {
  int product = 10;
  for (std::size_t i = 0; i + 1 < digits.size(); ++i) {
    int sum = (digits[i] - '0' + product) % 10;
    if (sum == 0) sum = 10;
    product = 2 * sum % 11;
  }
  return (11 - product) % 10;
}

std::int64_t value_of(std::string_view digits) {
  std::int64_t value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

bool austria(std::string_view n) {  // U + 7 digits + check
  int sum = 4;
  for (std::size_t i = 1; i <= 7; ++i) {
    const int doubled = i % 2 == 0 ? digit(n, i) * 2 : digit(n, i);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - sum % 10) % 10 == digit(n, 8);
}
bool belgium(std::string_view n) { return 97 - value_of(n.substr(0, 8)) % 97 == value_of(n.substr(8)); }
bool bulgaria(std::string_view n) {
  if (n.size() == 9) {
    int check = weighted(n, {1, 2, 3, 4, 5, 6, 7, 8}) % 11;
    if (check == 10) check = weighted(n, {3, 4, 5, 6, 7, 8, 9, 10}) % 11 % 10;
    return check == digit(n, 8);
  }
  const int person = weighted(n, {2, 4, 8, 5, 10, 9, 7, 3, 6}) % 11 % 10;
  const int foreigner = weighted(n, {21, 19, 17, 13, 11, 9, 7, 3, 1}) % 10;
  const int other = (11 - weighted(n, {4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
  return person == digit(n, 9) || foreigner == digit(n, 9) || other == digit(n, 9);
}
bool cyprus(std::string_view n) {
  constexpr std::array<int, 10> kOdd = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) sum += i % 2 == 0 ? kOdd[static_cast<std::size_t>(digit(n, i))] : digit(n, i);
  return 'A' + sum % 26 == n[8] && n.substr(0, 2) != "12";
}
bool czechia(std::string_view n) {
  if (n.size() == 8) {
    const int check = (11 - weighted(n, {8, 7, 6, 5, 4, 3, 2}) % 11) % 10;
    return check == digit(n, 7) && n[0] != '9';
  }
  if (n.size() == 10) return value_of(n) % 11 == 0 || (value_of(n.substr(0, 9)) % 11 == 10 && n[9] == '0');
  if (n[0] == '6') {
    const int step = 11 - weighted(n, {8, 7, 6, 5, 4, 3, 2}, 1) % 11;
    constexpr std::array<int, 12> kChecks = {0, 8, 7, 6, 5, 4, 3, 2, 1, 0, 9, 8};
    return kChecks[static_cast<std::size_t>(step)] == digit(n, 8);
  }
  const std::int64_t year = value_of(n.substr(0, 2));  // birth numbers of nine digits, given until 1953, have no check digit
  return year <= 53 || year >= 80;
}
bool denmark(std::string_view n) { return weighted(n, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0; }
bool estonia(std::string_view n) { return (10 - weighted(n, {3, 7, 1, 3, 7, 1, 3, 7}) % 10) % 10 == digit(n, 8); }
bool greece(std::string_view n) { return weighted(n, {256, 128, 64, 32, 16, 8, 4, 2}) % 11 % 10 == digit(n, 8); }
bool finland(std::string_view n) {
  const int rest = weighted(n, {7, 9, 10, 5, 8, 4, 2}) % 11;
  return rest != 1 && (11 - rest) % 11 == digit(n, 7);
}
/// A French key with letters: its two characters as a number, with 24 or 34 for the first and without I and O.
///   K7 of 399859412: 19 x 34 + 7 - 100 = 553 = 50 x 11 + 3, and (399859412 + 1 + 50) % 11 is 3.
bool has_lettered_key(std::string_view n) {
  constexpr std::string_view kCharacters = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const std::size_t first = kCharacters.find(n[0]), second = kCharacters.find(n[1]);
  if (first == std::string_view::npos || second == std::string_view::npos) return false;
  const auto key = static_cast<std::int64_t>(is_digit(n[0]) ? first * 24 + second - 10 : first * 34 + second - 100);
  return (value_of(n.substr(2)) + 1 + key / 11) % 11 == key % 11;
}
bool france(std::string_view n) {
  const bool is_siren = luhn(n.substr(2)) == 0 || n.substr(2, 3) == "000";  // Monaco has no SIREN
  if (!is_digit(n[0]) || !is_digit(n[1])) return is_siren && has_lettered_key(n);
  return is_siren && (12 + 3 * (value_of(n.substr(2)) % 97)) % 97 == value_of(n.substr(0, 2));
}
bool hungary(std::string_view n) { return (10 - weighted(n, {9, 7, 3, 1, 9, 7, 3}) % 10) % 10 == digit(n, 7); }
bool ireland(std::string_view n) {
  constexpr std::string_view kLetters = "WABCDEFGHIJKLMNOPQRSTUV";
  if (!is_digit(n[1])) {  // the old form: digit, character, five digits, letter
    const std::string moved = "0" + std::string(n.substr(2, 5)) + n[0] + n[7];
    return kLetters[static_cast<std::size_t>(weighted(moved, {8, 7, 6, 5, 4, 3, 2}) % 23)] == n[7];
  }
  const int second = n.size() == 9 && n[8] != 'W' ? (n[8] - 'A' + 1) * 9 : 0;
  return kLetters[static_cast<std::size_t>((weighted(n, {8, 7, 6, 5, 4, 3, 2}) + second) % 23)] == n[7];
}
bool italy(std::string_view n) { return luhn(n) == 0 && value_of(n.substr(0, 7)) > 0; }  // digits 8 to 10 name the office that gave it
bool latvia(std::string_view n) {
  if (n[0] <= '3') return true;  // personal codes; those given since 2017 have no check digit
  int check = 3 - weighted(n, {9, 1, 4, 8, 3, 10, 2, 5, 7, 6}) % 11;
  if (check < -1) check += 11;
  return check >= 0 && check == digit(n, 10);
}
bool lithuania(std::string_view n) {
  const std::size_t last = n.size() - 1;
  if (n[last - 1] != '1') return false;
  int sum = 0, again = 0;
  for (std::size_t i = 0; i < last; ++i) {
    sum += digit(n, i) * (1 + static_cast<int>(i) % 9);
    again += digit(n, i) * (1 + static_cast<int>(i + 2) % 9);
  }
  const int check = sum % 11 == 10 ? again % 11 % 10 : sum % 11;
  return check == digit(n, last);
}
bool luxembourg(std::string_view n) { return value_of(n.substr(0, 6)) % 89 == value_of(n.substr(6)); }
bool malta(std::string_view n) { return 37 - weighted(n, {3, 4, 6, 7, 8, 9}) % 37 == value_of(n.substr(6)); }
bool netherlands(std::string_view n) {
  if (weighted(n, {9, 8, 7, 6, 5, 4, 3, 2}) % 11 == digit(n, 8)) return true;
  // Sole traders since 2020: mod 97 of the whole number with its letters, N L and B, as 23, 21, 11.
  std::int64_t rest = 0;
  for (const char c : "NL" + std::string(n)) {
    const int value = is_digit(c) ? c - '0' : c - 'A' + 10;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest == 1;
}
bool poland(std::string_view n) { return weighted(n, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == digit(n, 9); }
bool portugal(std::string_view n) {
  const int check = 11 - weighted(n, {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
  return n[0] != '0' && (check > 9 ? 0 : check) == digit(n, 8);
}
bool romania(std::string_view n) {
  const std::string padded = std::string(10 - n.size(), '0') + std::string(n);
  return weighted(padded, {7, 5, 3, 2, 1, 7, 5, 3, 2}) * 10 % 11 % 10 == digit(padded, 9);
}
bool slovakia(std::string_view n) { return value_of(n) % 11 == 0 && n[0] != '0' && std::string_view("23478").find(n[2]) != std::string_view::npos; }
bool slovenia(std::string_view n) {
  const int check = 11 - weighted(n, {8, 7, 6, 5, 4, 3, 2}) % 11;
  return n[0] != '0' && check != 11 && (check == 10 ? 0 : check) == digit(n, 7);
}
bool spain(std::string_view n) {
  constexpr std::string_view kPersonal = "TRWAGMYFPDXBNJZSQVHLCKE", kControl = "JABCDEFGHI";
  if (is_digit(n[0])) return is_digit(n[7]) && kPersonal[static_cast<std::size_t>(value_of(n.substr(0, 8)) % 23)] == n[8];
  if (std::string_view("XYZKLM").find(n[0]) != std::string_view::npos) {
    const std::string lead = n[0] == 'Y' ? "1" : n[0] == 'Z' ? "2" : "0";
    return kPersonal[static_cast<std::size_t>(value_of(lead + std::string(n.substr(1, 7))) % 23)] == n[8];
  }
  if (std::string_view("ABCDEFGHJNPQRSUVW").find(n[0]) == std::string_view::npos) return false;
  const int check = (10 - luhn(std::string(n.substr(1, 7)) + "0")) % 10;
  const bool is_letter = kControl[static_cast<std::size_t>(check)] == n[8];
  const bool is_number = is_digit(n[8]) && digit(n, 8) == check;
  if (std::string_view("ABEH").find(n[0]) != std::string_view::npos) return is_number;
  if (std::string_view("NPQRSW").find(n[0]) != std::string_view::npos) return is_letter;
  return is_letter || is_number;
}
bool sweden(std::string_view n) { return luhn(n.substr(0, 10)) == 0 && value_of(n.substr(10)) > 0; }
bool britain(std::string_view n) {
  if (n.starts_with("GD")) return value_of(n.substr(2)) < 500;  // government departments
  if (n.starts_with("HA")) return value_of(n.substr(2)) >= 500; // health authorities
  const int sum = weighted(n, {8, 7, 6, 5, 4, 3, 2}) + static_cast<int>(value_of(n.substr(7, 2)));
  if (sum == 0) return false;
  return sum % 97 == 0 || (sum + 55) % 97 == 0;
}

bool switzerland(std::string_view n) {  // E + 8 digits + check
  const int sum = weighted(n, {5, 4, 3, 2, 7, 6, 5, 4}, 1);
  return sum > 0 && (11 - sum % 11) % 11 == digit(n, 9);
}

struct Country {
  std::string_view prefix;
  std::initializer_list<std::string_view> forms;
  bool (*has_check)(std::string_view number);
};

const Country kCountries[] = {
    {"AT", {"U99999999"}, austria}, {"BE", {"0999999999", "1999999999"}, belgium}, {"BG", {"999999999", "9999999999"}, bulgaria},
    {"CY", {"99999999A"}, cyprus}, {"CZ", {"99999999", "999999999", "9999999999"}, czechia},
    {"DE", {"999999999"}, [](std::string_view n) { return n[0] != '0' && mod_11_10(n) == digit(n, 8); }}, {"DK", {"99999999"}, denmark},
    {"EE", {"999999999"}, estonia}, {"EL", {"999999999"}, greece}, {"ES", {"X9999999X"}, spain}, {"FI", {"99999999"}, finland},
    {"FR", {"XX999999999"}, france}, {"HR", {"99999999999"}, [](std::string_view n) { return mod_11_10(n) == digit(n, 10); }},
    {"HU", {"99999999"}, hungary}, {"IE", {"9999999A", "9999999AA", "9A99999A", "9+99999A", "9*99999A"}, ireland}, {"IT", {"99999999999"}, italy},
    {"LT", {"999999999", "999999999999"}, lithuania}, {"LU", {"99999999"}, luxembourg}, {"LV", {"99999999999"}, latvia}, {"MT", {"99999999"}, malta},
    {"NL", {"999999999B99"}, netherlands}, {"PL", {"9999999999"}, poland}, {"PT", {"999999999"}, portugal},
    {"RO", {"99", "999", "9999", "99999", "999999", "9999999", "99999999", "999999999", "9999999999"}, romania}, {"SE", {"999999999999"}, sweden},
    {"SI", {"99999999"}, slovenia}, {"SK", {"9999999999"}, slovakia}, {"XI", {"999999999", "999999999999", "GD999", "HA999"}, britain},
    {"GB", {"999999999", "999999999999", "GD999", "HA999"}, britain}, {"CH", {"E999999999"}, switzerland},
};

const Country* find(std::string_view prefix) {
  for (const Country& country : kCountries) {
    if (country.prefix == (prefix == "GR" ? "EL" : prefix)) return &country;
  }
  return nullptr;
}

}  // namespace

bool has_vat_numbers(std::string_view country) noexcept { return find(country) != nullptr; }

std::string wrong_with_vat_number(std::string_view prefix, std::string_view number) {
  const Country* country = find(prefix);
  if (country == nullptr) return "no VAT numbers of " + std::string(prefix) + " are known";
  for (const std::string_view form : country->forms) {
    if (!has_form(number, form)) continue;
    return country->has_check(number) ? "" : "the check digit is wrong";
  }
  std::string forms;
  for (const std::string_view form : country->forms) forms += (forms.empty() ? "" : " or ") + std::string(form);
  return "the form is wrong: after " + std::string(country->prefix) + " stands " + forms + " (9: a digit, A: a letter, X: either)";
}

}  // namespace osto::billing
