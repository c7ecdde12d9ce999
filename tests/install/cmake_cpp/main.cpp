// A C++ host of the installed package: exact arithmetic without opening a database.
#include <cstdio>

#include <osto_billing/decimal.hpp>
#include <osto_billing/version.h>

int main() {
  using osto::billing::Decimal;
  const auto price = Decimal::parse("0.1");
  const auto rest = Decimal::parse("0.2");
  if (!price || !rest) return 1;
  const auto sum = add(*price, *rest);
  if (!sum || sum->to_string() != "0.3") return 1;
  std::printf("osto_billing %s: 0.1 + 0.2 = %s\n", OSTO_BILLING_VERSION, sum->to_string().c_str());
  return 0;
}
