#include "native.hpp"

#include <osto_billing/money.hpp>

namespace osto::billing::python {
namespace py = pybind11;

void define_money(py::module_& module) {
  module.def("minor_units",
             [](const std::string& currency) { return value_or_raise(Currency::parse(currency)).minor_units(); },
             py::arg("currency"));
  module.def("parse_minor",
             [](const std::string& major_units, const std::string& currency) {
               return value_or_raise(parse_minor(major_units, value_or_raise(Currency::parse(currency)))).value;
             },
             py::arg("major_units"), py::arg("currency"));
  module.def("format_minor",
             [](std::int64_t amount_minor, const std::string& currency) {
               return format_minor(value_or_raise(make_minor(amount_minor)), value_or_raise(Currency::parse(currency)));
             },
             py::arg("amount_minor"), py::arg("currency"));
}

}  // namespace osto::billing::python
