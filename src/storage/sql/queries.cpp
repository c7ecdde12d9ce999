#include "storage/sql/queries.hpp"

#include "core/change/change_rows.hpp"
#include "core/company/company_rows.hpp"

namespace osto::billing {

std::span<const QueryText> query_texts() {
  static const QueryText texts[] = {
      {.name = "meta", .text = "SELECT {columns} FROM osto_meta ORDER BY name", .row = &type_of<MetaRow>},
      {.name = "company",
       .text = "SELECT {columns:c} FROM osto_companies c WHERE c.company_id = :company_id",
       .row = &type_of<CompanyRow>},
  };
  return texts;
}

}  // namespace osto::billing
