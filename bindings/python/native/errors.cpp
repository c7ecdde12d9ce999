#include "native.hpp"

namespace osto::billing::python {
namespace py = pybind11;

void define_errors() {
  py::register_exception_translator([](std::exception_ptr thrown) {
    try {
      if (thrown) std::rethrow_exception(thrown);
    } catch (const Refusal& refusal) {
      const Error& error = refusal.error();
      // The classes are Python's, so that they can be caught, subclassed and pickled like any other.
      const py::object made = py::module_::import("osto_billing._errors")
                                  .attr("make_error")(std::string(name_of(error.code)), error.message, error.field,
                                                      error.subject_id, is_retryable(error.code));
      PyErr_SetObject(reinterpret_cast<PyObject*>(Py_TYPE(made.ptr())), made.ptr());
    }
  });
}

}  // namespace osto::billing::python
