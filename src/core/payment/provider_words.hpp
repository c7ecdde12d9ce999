// What comes from outside and is kept: it goes to pages and logs.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace osto::billing {

inline constexpr std::size_t kMaxWordLength = 255;

/// Printable ASCII, short, and else as it came: references and links are looked for under exactly these bytes.
///   "ch\r\n_1" is kept as "ch_1".
std::string plain_word(std::string_view text, std::size_t max_length = kMaxWordLength);

/// The same of free words, in which somebody may have put a card number.
std::string masked_word(std::string_view text);

}  // namespace osto::billing
