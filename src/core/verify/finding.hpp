// What a check of the book has to say.
#pragma once

#include <string>
#include <vector>

namespace osto::billing {

/// A stored value that is not what it has to be.
///   {"osto_document_lines", "lin_0192...", "amount_minor", "100001", "100000", "line_amount"}
struct Finding {
  std::string table, key;       ///< the key as every face prints it
  std::string column;           ///< empty: the row as a whole
  std::string stored, derived;  ///< empty: there is none
  std::string rule;
};

using Findings = std::vector<Finding>;

}  // namespace osto::billing
