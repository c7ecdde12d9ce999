#include "native.hpp"

#include <osto_billing/version.h>

PYBIND11_MODULE(_native, module) {
  module.doc() = "The library's C++ face in plain values; use osto_billing.";
  module.attr("__version__") = OSTO_BILLING_VERSION;
  osto::billing::python::define_errors();
  osto::billing::python::define_money(module);
  osto::billing::python::define_database(module);
  osto::billing::python::define_slices(module);
}
