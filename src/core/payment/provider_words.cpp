#include "core/payment/provider_words.hpp"

#include "core/payment/card_number.hpp"

namespace osto::billing {

std::string plain_word(std::string_view text, std::size_t max_length) {
  std::string word;
  for (const char c : text) {
    if (word.size() == max_length) break;
    const auto octet = static_cast<unsigned char>(c);
    if (octet < 0x20 || octet == 0x7f) continue;
    word += octet < 0x80 ? c : '?';
  }
  return word;
}

std::string masked_word(std::string_view text) { return plain_word(mask_card_numbers(text)); }

}  // namespace osto::billing
