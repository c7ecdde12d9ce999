// A certificate of tax that the buyer withheld closes an invoice together with the net payment.
#pragma once

#include "core/bookkeeping/invoice_facts.hpp"

#include <optional>
#include <string>

namespace osto::billing {

struct WithheldTax {
  std::string certificate, section;      ///< section: "" when only the certificate's amount is known
  std::optional<Minor> amount_minor;     ///< absent: by the section's rate
};
struct Withholding {
  Decision decision;
  Minor withheld_minor;
  std::optional<Minor> computed_minor;
};

/// 118 000.00 with 18 000.00 GST, section 194J: 10 000.00 of the net amount is withheld, 108 000.00 remains to be paid.
/// Errors: state_conflict (nothing is due), invalid_value ("/section", "/amount_minor": more than is due, or not above 0).
Result<Withholding> decide_withhold(const InvoiceFacts& invoice, const WithheldTax& tax, AsOf& as_of);

}  // namespace osto::billing
