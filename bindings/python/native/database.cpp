#include "open_database.hpp"

#include <osto_billing/calculate.hpp>

#include <pybind11/stl.h>

#include <utility>

namespace osto::billing::python {
namespace py = pybind11;
namespace {

const char* word_of(LogLevel level) {
  switch (level) {
    case LogLevel::debug: return "debug";
    case LogLevel::info: return "info";
    case LogLevel::warning: return "warning";
    case LogLevel::error: return "error";
  }
  return "error";
}

}  // namespace

LogSink log_sink(py::object take_line) {
  if (take_line.is_none()) return {};
  const std::shared_ptr<py::object> held(new py::object(std::move(take_line)), [](py::object* last) {
    const py::gil_scoped_acquire holding;
    delete last;
  });
  return [held](LogLevel level, std::string_view message) {
    const py::gil_scoped_acquire holding;
    try {
      (*held)(word_of(level), std::string(message));
    } catch (py::error_already_set& raised) {
      raised.discard_as_unraisable("the log of osto_billing");
    }
  };
}

void define_database(py::module_& module) {
  py::class_<OpenDatabase>(module, "Database")
      .def(py::init<const std::string&, bool, std::optional<std::int64_t>, const std::vector<py::object>&, py::object>(),
           py::kw_only(), py::arg("url"), py::arg("migrate"), py::arg("test_clock_microseconds"), py::arg("providers"),
           py::arg("log"))
      .def("call", &OpenDatabase::call, py::kw_only(), py::arg("actor"), py::arg("company_id"), py::arg("operation"),
           py::arg("request"), py::arg("idempotency_key"), py::arg("request_id"), py::arg("preview"),
           py::arg("preview_token"))
      .def("export_canonical", &OpenDatabase::export_canonical, py::arg("take_line"))
      .def("close", &OpenDatabase::close)
      .def_property_readonly("is_open", &OpenDatabase::is_open);
  module.def(
      "calculate",
      [](const std::string& operation, const std::string& request) {
        const py::gil_scoped_release working;
        return value_or_raise(calculate::call(operation, request));
      },
      py::arg("operation"), py::arg("request"));
  py::object names = py::list();
  for (const Operation<Session>* operation : all_operations()) {
    names.attr("append")(std::string(operation->facts.name));
  }
  module.attr("operation_names") = py::tuple(names);
}

}  // namespace osto::billing::python
