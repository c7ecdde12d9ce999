// A way into the library, as the scenarios use it: any operation by name, JSON in, JSON out.
#pragma once

#include <memory>
#include <string>
#include <variant>

namespace osto::billing::scenarios {

struct Rejection {
  std::string code, field, message;
};
using Outcome = std::variant<std::string, Rejection>;  ///< the answer's JSON, or why there is none

enum class Mode { commit, preview };

class Face {
 public:
  virtual ~Face() = default;
  /// `key`: the idempotency key; empty for none.
  virtual Outcome call(const std::string& operation, const std::string& request_json, const std::string& key, Mode mode) = 0;
  /// The whole book as text; equal books give equal text.
  virtual std::string export_book() = 0;
};

/// A new database whose test clock begins at `clock_start` (RFC 3339), through the C++ headers.
std::unique_ptr<Face> open_cpp_face(const std::string& url, const std::string& clock_start);
/// The same through osto_billing.h alone.
std::unique_ptr<Face> open_c_face(const std::string& url, const std::string& clock_start);

}  // namespace osto::billing::scenarios
