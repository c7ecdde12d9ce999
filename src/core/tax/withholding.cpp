#include "core/tax/withholding.hpp"

#include "core/money/rounding.hpp"

#include <algorithm>
#include <string_view>

namespace osto::billing {
namespace {

struct Section {
  std::string_view code;
  int tenths, individual_tenths;   ///< of a percent
  int without_pan_tenths;          ///< section 206AA
  std::int64_t yearly_threshold;   ///< rupees; 0: none
};
constexpr Section kSections[] = {
    {"194J", 100, 100, 200, 50'000}, {"194J_technical", 20, 20, 200, 50'000}, {"194C", 20, 10, 200, 100'000}, {"194O", 1, 1, 50, 0},
    {"194H", 20, 20, 200, 20'000},   {"194I", 100, 100, 200, 600'000},        {"194Q", 1, 1, 50, 5'000'000},  {"194T", 100, 100, 200, 20'000},
    {"195", 200, 200, 200, 0},
};

Result<Decimal> percent_of_tenths(int tenths) { return Decimal::from_parts(tenths, 1); }

const Section* find(std::string_view code) {
  const auto found = std::find_if(std::begin(kSections), std::end(kSections), [&](const Section& section) { return section.code == code; });
  return found == std::end(kSections) ? nullptr : found;
}

Result<Decimal> rate_of(const WithholdingRequest& request, const Section* section) {
  Decimal rate;
  if (request.rate_percent) {
    rate = *request.rate_percent;
    if (rate.is_negative() || rate > Decimal::from_integer(100)) return fail(ErrorCode::invalid_value, "is a percentage from 0 to 100", "/rate_percent");
  } else {
    OSTO_TRY(rate, percent_of_tenths(request.payee_is_individual ? section->individual_tenths : section->tenths));
  }
  if (request.payee_has_pan) return rate;
  OSTO_TRY(const Decimal at_least, percent_of_tenths(section == nullptr ? 200 : section->without_pan_tenths));
  return std::max(rate, at_least);
}

/// Below the yearly threshold nothing is withheld; 194Q only on what is above it.
Result<Minor> base_of(const WithholdingRequest& request, const Section* section) {
  if (section == nullptr || section->yearly_threshold == 0 || !request.paid_before_minor) return request.net_minor;
  OSTO_TRY(const Minor threshold, make_minor(section->yearly_threshold * request.currency.minor_per_major()));
  OSTO_TRY(const Minor year, add(*request.paid_before_minor, request.net_minor));
  if (year <= threshold) return Minor{};
  if (section->code != "194Q") return request.net_minor;
  OSTO_TRY(const Minor above, subtract(year, threshold));
  return std::min(above, request.net_minor);
}

}  // namespace

Result<WithholdingAnswer> withhold(const WithholdingRequest& request) {
  if (request.currency.is_empty()) return fail(ErrorCode::invalid_value, "a currency is required", "/currency");
  if (request.net_minor.is_negative()) return fail(ErrorCode::invalid_value, "is not negative", "/net_minor");
  const Section* section = find(request.section);
  if (section == nullptr && (!request.section.empty() || !request.rate_percent)) {
    std::string known;
    for (const Section& each : kSections) known += (known.empty() ? "" : ", ") + std::string(each.code);
    if (!request.rate_percent) return fail(ErrorCode::invalid_value, "is none of: " + known + "; or give a rate_percent", "/section");
  }
  WithholdingAnswer answer;
  answer.section = request.section;
  OSTO_TRY(answer.rate_percent, rate_of(request, section));
  OSTO_TRY(answer.base_minor, base_of(request, section));
  const RoundingMode mode = request.rounding.value_or(RoundingMode::half_up);
  const bool is_rupee = request.currency.code() == "INR";
  const Minor unit = request.round_to_minor.value_or(Minor{is_rupee ? request.currency.minor_per_major() : 1});
  if (unit.value < 1) return fail(ErrorCode::invalid_value, "is at least 1", "/round_to_minor");
  OSTO_TRY(const Rational hundredths, multiply(Rational(answer.base_minor.value), Rational(answer.rate_percent)));
  OSTO_TRY(const Rational exact, divide(hundredths, Rational(100)));
  OSTO_TRY(const Rational units, divide(exact, Rational(unit.value)));
  OSTO_TRY(const Rounded whole_units, round_minor(units, mode));
  OSTO_TRY(const Rational in_minor, multiply(Rational(whole_units.amount_minor.value), Rational(unit.value)));
  OSTO_TRY(const Rounded withheld, round_minor(in_minor, mode));
  answer.withheld_minor = withheld.amount_minor;
  OSTO_TRY(const Minor total, add(request.net_minor, request.tax_minor.value_or(Minor{})));
  OSTO_TRY(answer.payable_minor, subtract(total, answer.withheld_minor));
  const Minor certificate = request.certificate_minor.value_or(answer.withheld_minor);
  if (request.certificate_minor) {
    OSTO_TRY(answer.difference_minor, subtract(certificate, answer.withheld_minor));
  }
  if (request.received_minor) {
    OSTO_TRY(const Minor without_money, subtract(total, *request.received_minor));
    OSTO_TRY(const Minor open, subtract(without_money, certificate));
    answer.open_minor = open;
    answer.is_closed = open <= request.tolerance_minor.value_or(Minor{});
  }
  OSTO_TRY(const Rational residue, subtract(exact, Rational(answer.withheld_minor.value)));
  answer.derivation = {"withholding", answer.rate_percent.to_string() + " % of " + format_minor(answer.base_minor, request.currency), exact.to_string(), mode,
                       residue.to_string(),
                       answer.rate_percent.to_string() + " % of " + format_minor(answer.base_minor, request.currency) + " without GST is " +
                           format_minor(answer.withheld_minor, request.currency) + ", to units of " + format_minor(unit, request.currency) + "."};
  return answer;
}

}  // namespace osto::billing
