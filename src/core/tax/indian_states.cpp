#include "core/tax/indian_states.hpp"

#include <string>

namespace osto::billing {
namespace {

constexpr IndianState kStates[] = {
    {"01", "JK", "Jammu and Kashmir", false}, {"02", "HP", "Himachal Pradesh", false}, {"03", "PB", "Punjab", false},
    {"04", "CH", "Chandigarh", true}, {"05", "UK", "Uttarakhand", false}, {"06", "HR", "Haryana", false},
    {"07", "DL", "Delhi", false}, {"08", "RJ", "Rajasthan", false}, {"09", "UP", "Uttar Pradesh", false},
    {"10", "BR", "Bihar", false}, {"11", "SK", "Sikkim", false}, {"12", "AR", "Arunachal Pradesh", false},
    {"13", "NL", "Nagaland", false}, {"14", "MN", "Manipur", false}, {"15", "MZ", "Mizoram", false},
    {"16", "TR", "Tripura", false}, {"17", "ML", "Meghalaya", false}, {"18", "AS", "Assam", false},
    {"19", "WB", "West Bengal", false}, {"20", "JH", "Jharkhand", false}, {"21", "OD", "Odisha", false},
    {"22", "CG", "Chhattisgarh", false}, {"23", "MP", "Madhya Pradesh", false}, {"24", "GJ", "Gujarat", false},
    {"25", "DD", "Daman and Diu", true}, {"26", "DH", "Dadra and Nagar Haveli and Daman and Diu", true},
    {"27", "MH", "Maharashtra", false}, {"28", "AD", "Andhra Pradesh (before division)", false}, {"29", "KA", "Karnataka", false},
    {"30", "GA", "Goa", false}, {"31", "LD", "Lakshadweep", true}, {"32", "KL", "Kerala", false},
    {"33", "TN", "Tamil Nadu", false}, {"34", "PY", "Puducherry", false}, {"35", "AN", "Andaman and Nicobar Islands", true},
    {"36", "TS", "Telangana", false}, {"37", "AP", "Andhra Pradesh", false}, {"38", "LA", "Ladakh", true},
    {"97", "OT", "Other Territory", true},
};

/// Letters and digits only, in capitals: "IN-KA" and "in ka" are one.
std::string folded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= 'a' && c <= 'z') out += static_cast<char>(c - 'a' + 'A');
    if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) out += c;
  }
  return out;
}

struct OtherSpelling {
  std::string_view spelled, number;
};
constexpr OtherSpelling kOtherSpellings[] = {{"UT", "05"}, {"OR", "21"}, {"CT", "22"}, {"TG", "36"}, {"NCTOFDELHI", "07"}, {"NEWDELHI", "07"},
                                             {"ORISSA", "21"}, {"PONDICHERRY", "34"}, {"DN", "26"}, {"JAMMUKASHMIR", "01"}};

}  // namespace

std::span<const IndianState> indian_states() noexcept { return kStates; }

const IndianState* find_indian_state(std::string_view spelled) noexcept {
  std::string wanted = folded(spelled);
  if (wanted.size() == 4 && wanted.starts_with("IN")) wanted = wanted.substr(2);
  if (wanted.size() == 1 && wanted[0] >= '1' && wanted[0] <= '9') wanted = "0" + wanted;
  for (const OtherSpelling& other : kOtherSpellings) {
    if (wanted == other.spelled) wanted = std::string(other.number);
  }
  for (const IndianState& state : kStates) {
    if (wanted == state.number || wanted == state.letters || wanted == folded(state.name)) return &state;
  }
  return nullptr;
}

}  // namespace osto::billing
