// The log port: where the library's own lines go. An empty sink drops them.
#pragma once

#include <functional>
#include <string_view>

namespace osto::billing {

enum class LogLevel { debug, info, warning, error };

/// May be called from any thread that calls the library.
using LogSink = std::function<void(LogLevel level, std::string_view message)>;

}  // namespace osto::billing
