#include "capi/handles.hpp"

#include <pthread.h>

namespace osto::billing::capi {
namespace {

// Never destroyed: at the exit of a forked child nothing that belongs to its parent may be closed, and a host's static
// objects may still call us.
struct Tables {
  HandleTable<const Database> databases{HandleKind::database};
  HandleTable<const Session> sessions{HandleKind::session};
  HandleTable<const Document> documents{HandleKind::document};
  HandleTable<const Error> errors{HandleKind::error};
  HandleTable<QuotaSlice> slices{HandleKind::slice};
};

Tables& tables() {
  static Tables& made = *new Tables;
  return made;
}

void before_fork() {
  tables().databases.lock_for_fork();
  tables().sessions.lock_for_fork();
  tables().documents.lock_for_fork();
  tables().errors.lock_for_fork();
  tables().slices.lock_for_fork();
}

void after_fork() {
  tables().slices.unlock_after_fork();
  tables().errors.unlock_after_fork();
  tables().documents.unlock_after_fork();
  tables().sessions.unlock_after_fork();
  tables().databases.unlock_after_fork();
}

[[maybe_unused]] const int kForkHandlers = pthread_atfork(before_fork, after_fork, after_fork);

Failure handle_failure(HandleFault fault, std::string_view what) {
  if (fault == HandleFault::other_process) {
    return fail(ErrorCode::wrong_process, std::string(what) + " was opened before fork(); open one in this process");
  }
  return fail(ErrorCode::invalid_request, "this is no open " + std::string(what));
}

}  // namespace

HandleTable<const Database>& databases() { return tables().databases; }
HandleTable<const Session>& sessions() { return tables().sessions; }
HandleTable<const Document>& documents() { return tables().documents; }
HandleTable<const Error>& errors() { return tables().errors; }
HandleTable<QuotaSlice>& slices() { return tables().slices; }

Result<std::shared_ptr<const Database>> find_database(const osto_database* handle) {
  Found<const Database> found = databases().find(to_word(handle));
  if (found.fault != HandleFault::none) return handle_failure(found.fault, "database");
  return std::move(found.target);
}

Result<Session> find_session(const osto_session* handle) {
  const Found<const Session> found = sessions().find(to_word(handle));
  if (found.fault != HandleFault::none) return handle_failure(found.fault, "session");
  return *found.target;
}

Result<std::shared_ptr<QuotaSlice>> find_slice(const osto_slice* handle) {
  Found<QuotaSlice> found = slices().find(to_word(handle));
  if (found.fault != HandleFault::none) return handle_failure(found.fault, "slice");
  return std::move(found.target);
}

osto_document* add_document(std::string json, std::string preview_token) {
  return to_handle<osto_document>(documents().add(std::make_shared<const Document>(std::move(json), std::move(preview_token))));
}

}  // namespace osto::billing::capi
