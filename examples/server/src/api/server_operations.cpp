#include "api/server_operations.hpp"

#include "auth/auth_operations.hpp"
#include "webhooks/webhook_operations.hpp"

namespace osto::server {

const std::vector<const billing::Operation<ServerContext>*>& server_operations() {
  static const std::vector<const billing::Operation<ServerContext>*> all = [] {
    std::vector<const billing::Operation<ServerContext>*> operations;
    for (const auto& part : {auth_operations(), webhook_operations()}) operations.insert(operations.end(), part.begin(), part.end());
    return operations;
  }();
  return all;
}

}  // namespace osto::server
