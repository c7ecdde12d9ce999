// Prints operations.json of the library, for scripts/generate.
#include <osto_billing/database.hpp>

#include <iostream>

int main() {
  const auto operations = osto::billing::all_operations();
  const std::vector<const osto::billing::OperationInfo*> infos(operations.begin(), operations.end());
  std::cout << osto::billing::describe_operations(infos);
}
