#include "operations/run_command.hpp"

#include "core/payment/card_number.hpp"

namespace osto::billing {

Result<void> check_key(std::string_view actor, std::string_view idempotency_key) {
  if (holds_issued_card_number(actor)) return fail(ErrorCode::invalid_request, "the session's actor holds what looks like a card number; name a person or a program");
  if (!holds_issued_card_number(idempotency_key)) return {};
  return fail(ErrorCode::invalid_request, "the idempotency key holds what looks like a card number; use a random one");
}

Result<CompanyId> visible_company(const Session& session, CompanyId company_id) {
  const auto& own = session.options().company_id;
  const bool is_foreign = own && *own != company_id;
  OSTO_TRY(const auto company, session.engine().read<std::optional<CompanyRow>>([&](Transaction& transaction) {
    return transaction.first(queries::kCompany, {{"company_id", company_id}});
  }));
  if (!company || is_foreign) return fail(ErrorCode::not_found, "there is no such company", "/company_id", company_id.to_string());
  return company_id;
}

Result<void> require_staff(const Session& session) {
  if (!session.options().company_id) return {};
  return fail(ErrorCode::permission_denied, "a company's session may not do this");
}

}  // namespace osto::billing
