// The server's own operations: signing in, and webhook endpoints. Declared as the library declares its own.
#pragma once

#include <osto_billing/operation.hpp>

#include <vector>

namespace osto::server {

struct ServerContext;

/// In the order of the reference.
const std::vector<const billing::Operation<ServerContext>*>& server_operations();

}  // namespace osto::server
