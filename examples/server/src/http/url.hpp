// Paths and queries as text fields, and the table of routes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osto::server {

using TextPairs = std::vector<std::pair<std::string, std::string>>;

/// Nothing for a broken escape, a NUL, or (in a path) an escaped slash, which some readers would take for a separator.
std::optional<std::string> decode_path_segment(std::string_view text);

/// "a=1&b=x+y" -> {a: 1}, {b: "x y"}. Nothing when an escape is broken or there are more than 100 of them.
std::optional<TextPairs> parse_query(std::string_view query);

/// Path templates ("/invoices/{invoice_id}/pay") to whatever the caller keeps for them, by number.
class Router {
 public:
  /// False when the same method and shape is there already.
  bool add(std::string_view method, std::string_view path_template, std::size_t target);

  struct Match {
    std::optional<std::size_t> target;      ///< set: this is the route
    TextPairs fields;                       ///< of the path, decoded
    std::vector<std::string> other_methods;  ///< the path is known, but only for these
    bool is_malformed = false;              ///< a segment cannot be decoded
  };
  Match find(std::string_view method, std::string_view path) const;

 private:
  struct Route {
    std::string method;
    std::vector<std::string> segments;  ///< "{name}" stands for any one
    std::size_t target;
  };
  std::vector<Route> routes_;
};

}  // namespace osto::server
