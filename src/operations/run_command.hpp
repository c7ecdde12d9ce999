// How an operation's function becomes a command of the engine: identity, decision, answer.
#pragma once

#include "base/record_digest.hpp"
#include "engine/engine.hpp"
#include "operations/field_rules.hpp"

#include <osto_billing/database.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osto::billing {

struct CommandScope {
  std::string_view operation;
  std::optional<CompanyId> company_id;       ///< absent for commands that belong to no company yet
  AnswerTime answer_time = AnswerTime::at_commit;
  std::optional<SubscriptionId> subscription_id = {};  ///< whose billing the command changes
  std::optional<CompanyId> other_company_id = {};      ///< of a command about two companies
};

/// A key is kept, with who acts, and shown like any other text. Errors: invalid_request for what looks like a card number.
Result<void> check_key(std::string_view actor, std::string_view idempotency_key);

/// Decides and answers once per key. The answer is built from what the transaction then holds, so a preview words exactly
/// what committing would.
template <class Response, class Request, class Decide, class Answer>
Result<Response> run_command(Session& session, const CommandScope& scope, const Request& request, const CallOptions& options,
                             Decide decide, Answer answer) {
  OSTO_CHECK(check_request(request));
  OSTO_CHECK(check_key(session.options().actor, options.idempotency_key));
  std::optional<Response> response;
  Command command;
  command.identity.operation = scope.operation;
  if (!options.idempotency_key.empty()) {
    command.identity.idempotency_key = session.options().actor + "\n" + options.idempotency_key;
  }
  command.identity.request_hash = digest_record(request);
  command.identity.company_id = scope.company_id;
  command.identity.subscription_id = scope.subscription_id;
  command.identity.other_company_id = scope.other_company_id;
  command.identity.mode = options.mode;
  command.identity.preview_token = options.preview_token;
  command.report = options.report;
  command.answer_time = scope.answer_time;
  command.decide = std::move(decide);
  command.answer = [&](Transaction& transaction, Instant now) -> Result<std::string> {
    OSTO_TRY(response, answer(transaction, now));
    // Only a key's answer is kept as text.
    return options.idempotency_key.empty() ? std::string() : write_json(*response);
  };
  OSTO_TRY(const std::string text, session.engine().execute(command));
  // The key's first caller and every repetition read the same frozen text.
  if (options.idempotency_key.empty()) return *std::move(response);
  return read_json<Response>(text);
}

// ---- what a session may see ---------------------------------------------------------------------------------------

/// Errors: not_found, the same for a foreign company as for none.
Result<CompanyId> visible_company(const Session& session, CompanyId company_id);
/// Errors: permission_denied for sessions of one company.
Result<void> require_staff(const Session& session);

/// The company of a row known by its id alone. Errors: not_found, the same for foreign rows as for none.
template <class Tag>
Result<CompanyId> owner_of_row(Session& session, Query<OwnerRow> query, const Id<Tag>& id, const char* what, const char* field) {
  const auto absent = [&] { return fail(ErrorCode::not_found, std::string("there is no such ") + what, field, id.to_string()); };
  OSTO_TRY(const auto owner, session.engine().read<std::optional<OwnerRow>>([&](Transaction& transaction) {
    return transaction.first(query, {{"id", id}});
  }));
  if (!owner) return absent();
  if (session.options().company_id && *session.options().company_id != owner->company_id) return absent();
  return owner->company_id;
}

}  // namespace osto::billing
