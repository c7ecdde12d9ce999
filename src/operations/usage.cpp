#include "operations/append_usage.hpp"
#include "operations/run_command.hpp"

namespace osto::billing {

Result<UsageAppended> usage::append(Session& session, const AppendUsage& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  UsageAppended appended;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(appended, append_usage(unit, request.company_id, request.events));
    return {};
  };
  return run_command<UsageAppended>(session, {"usage.append", company_id}, request, options, decide,
                                    [&](Transaction&, Instant) -> Result<UsageAppended> { return appended; });
}

}  // namespace osto::billing
