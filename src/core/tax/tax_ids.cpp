#include "core/tax/tax_ids.hpp"

#include "core/tax/indian_states.hpp"
#include "core/tax/vat_numbers.hpp"

#include <string_view>

namespace osto::billing {
namespace {

bool is_letter(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// In capitals, without what people put between groups.
std::string normalized(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == ' ' || c == '-' || c == '.' || c == '/') continue;
    out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return out;
}

bool has_form(std::string_view id, std::string_view form) {
  if (id.size() != form.size()) return false;
  for (std::size_t i = 0; i < id.size(); ++i) {
    const bool fits = form[i] == '9' ? is_digit(id[i]) : form[i] == 'A' ? is_letter(id[i]) : is_digit(id[i]) || is_letter(id[i]);
    if (!fits) return false;
  }
  return true;
}

/// What the fourth letter of a PAN says, or "".
std::string_view holder_of(char letter) {
  switch (letter) {
    case 'A': return "association of persons";
    case 'B': return "body of individuals";
    case 'C': return "company";
    case 'F': return "firm";
    case 'G': return "government";
    case 'H': return "Hindu undivided family";
    case 'J': return "artificial juridical person";
    case 'L': return "local authority";
    case 'P': return "individual";
    case 'T': return "trust";
    default: return "";
  }
}

std::string wrong_with_pan(std::string_view pan) {
  if (!has_form(pan, "AAAAA9999A")) return "a PAN is five letters, four digits and a letter";
  if (holder_of(pan[3]).empty()) return "the fourth letter of a PAN names the kind of holder: A B C F G H J L P T";
  return "";
}

/// The last character of a GSTIN: values 0-9, A-Z = 0-35, weights 1, 2, 1, 2, ..; quotient and rest by 36 are added.
///   29AAGCB7383J1Z: the sum is 140, 36 - 140 % 36 = 4 -> '4'.
char gstin_check(std::string_view first_14) {
  constexpr std::string_view kCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  std::size_t sum = 0;
  for (std::size_t i = 0; i < first_14.size(); ++i) {
    const std::size_t product = kCharacters.find(first_14[i]) * (i % 2 == 0 ? 1 : 2);
    sum += product / 36 + product % 36;
  }
  return kCharacters[(36 - sum % 36) % 36];
}

TaxIdAnswer gstin(std::string id) {
  TaxIdAnswer answer;
  answer.kind = "gstin";
  answer.country = "IN";
  answer.normalized = id;
  if (!has_form(id, "99XXXXXXXXXXXXX")) {
    answer.reason = "a GSTIN is 15 letters and digits and begins with the two digits of a state";
    return answer;
  }
  answer.state_code = id.substr(0, 2);
  const IndianState* state = find_indian_state(answer.state_code);
  if (state == nullptr) {
    answer.reason = "no state has the number " + answer.state_code;
    return answer;
  }
  answer.state = state->name;
  answer.pan = id.substr(2, 10);
  answer.reason = wrong_with_pan(answer.pan);
  if (answer.reason.empty()) {
    answer.holder = holder_of(answer.pan[3]);
    if (id[12] == '0') answer.reason = "the 13th character counts registrations from 1";
    else if (!is_letter(id[13])) answer.reason = "the 14th character is a letter: Z of regular taxpayers";
    else if (gstin_check(std::string_view(id).substr(0, 14)) != id[14]) answer.reason = "the check character is wrong";
  } else {
    answer.reason = "characters 3 to 12 are the holder's PAN: " + answer.reason;
  }
  answer.is_valid = answer.reason.empty();
  return answer;
}

TaxIdAnswer pan(std::string id) {
  TaxIdAnswer answer;
  answer.kind = "pan";
  answer.country = "IN";
  answer.reason = wrong_with_pan(id);
  answer.is_valid = answer.reason.empty();
  if (answer.is_valid) answer.holder = holder_of(id[3]);
  answer.pan = id;
  answer.normalized = std::move(id);
  return answer;
}

TaxIdAnswer tan(std::string id) {
  TaxIdAnswer answer;
  answer.kind = "tan";
  answer.country = "IN";
  answer.is_valid = has_form(id, "AAAA99999A");
  if (!answer.is_valid) answer.reason = "a TAN is four letters, five digits and a letter";
  answer.normalized = std::move(id);
  return answer;
}

TaxIdAnswer vat(const std::string& country, std::string id) {
  const std::string prefix = country == "GR" ? "EL" : country;
  if (id.starts_with(prefix)) id = id.substr(2);
  else if (prefix == "EL" && id.starts_with("GR")) id = id.substr(2);
  if (prefix == "BE" && id.size() == 9) id = "0" + id;
  if (prefix == "CH") {  // CHE-123.456.788 MWST
    for (const std::string_view ending : {"MWST", "TVA", "IVA"}) {
      if (id.ends_with(ending)) id.resize(id.size() - ending.size());
    }
  }
  TaxIdAnswer answer;
  answer.kind = "vat";
  answer.country = prefix == "EL" ? "GR" : prefix;
  answer.normalized = prefix + id;
  answer.reason = wrong_with_vat_number(prefix, id);
  answer.is_valid = answer.reason.empty();
  return answer;
}

/// "DE123456789" names its country.
std::string country_of(const std::string& id) {
  if (id.size() >= 2 && is_letter(id[0]) && is_letter(id[1]) && has_vat_numbers(id.substr(0, 2))) return id.substr(0, 2);
  return "";
}

}  // namespace

Result<TaxIdAnswer> check_tax_id(const TaxIdRequest& request) {
  const std::string id = normalized(request.tax_id);
  const std::string kind = request.kind;
  if (id.empty()) return fail(ErrorCode::invalid_value, "is empty", "/tax_id");
  if (kind == "gstin") return gstin(id);
  if (kind == "pan") return pan(id);
  if (kind == "tan") return tan(id);
  if (!kind.empty() && kind != "vat") return fail(ErrorCode::invalid_value, "is none of: gstin, pan, tan, vat", "/kind");
  std::string country = normalized(request.country);
  if (kind.empty() && (country == "IN" || (country.empty() && has_form(id, "99AAAAA9999AXXX")))) return gstin(id);
  if (country.empty()) country = country_of(id);
  if (country.empty()) return fail(ErrorCode::invalid_value, "is needed: the id does not begin with a country", "/country");
  if (!has_vat_numbers(country)) return fail(ErrorCode::invalid_value, "no tax ids of " + country + " are known", "/country");
  return vat(country, id);
}

}  // namespace osto::billing
