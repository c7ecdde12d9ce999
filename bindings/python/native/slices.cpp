#include "open_database.hpp"

#include <osto_billing/quota_slice.hpp>

#include <pybind11/stl.h>

namespace osto::billing::python {
namespace {

/// A slice and the process that opened it: two processes must not hand out one.
class OpenSlice {
 public:
  OpenSlice(const OpenDatabase& database, const std::string& actor, const std::optional<std::string>& company_id, const std::string& request)
      : opened_in_(::getpid()) {
    Session session = database.session(actor, company_id);
    const ReserveUsage wanted = value_or_raise(read_json<ReserveUsage>(request));
    const py::gil_scoped_release working;
    slice_ = value_or_raise(QuotaSlice::open(session, wanted));
  }

  bool take(const std::string& quantity, std::int64_t now_microseconds) {
    return slice().take(value_or_raise(Decimal::parse(quantity)), Instant::from_microseconds(now_microseconds));
  }

  void give_back(const std::string& quantity) { value_or_raise(slice().give_back(value_or_raise(Decimal::parse(quantity)))); }

  std::optional<std::string> commit(const OpenDatabase& database, const std::string& actor, const std::optional<std::string>& company_id,
                                    const std::string& event_id) {
    Session session = database.session(actor, company_id);
    QuotaSlice& own = slice();
    const py::gil_scoped_release working;
    const auto committed = value_or_raise(own.commit(session, event_id));
    return committed ? std::optional(write_json(*committed)) : std::nullopt;
  }

  void close(const OpenDatabase& database, const std::string& actor, const std::optional<std::string>& company_id) {
    Session session = database.session(actor, company_id);
    QuotaSlice& own = slice();
    const py::gil_scoped_release working;
    value_or_raise(own.close(session));
  }

  std::string reservation() const { return write_json(slice_->reservation()); }
  std::string left() const { return slice_->left().to_string(); }
  std::string uncommitted() const { return slice_->uncommitted().to_string(); }

 private:
  QuotaSlice& slice() {
    if (::getpid() == opened_in_) return *slice_;
    throw Refusal({ErrorCode::wrong_process, "the slice was opened before fork(); open one in this process", "", ""});
  }

  pid_t opened_in_;
  std::unique_ptr<QuotaSlice> slice_;
};

}  // namespace

void define_slices(py::module_& module) {
  py::class_<OpenSlice>(module, "Slice")
      .def(py::init<const OpenDatabase&, const std::string&, const std::optional<std::string>&, const std::string&>(), py::kw_only(),
           py::arg("database"), py::arg("actor"), py::arg("company_id"), py::arg("request"))
      .def("take", &OpenSlice::take, py::arg("quantity"), py::arg("now_microseconds"))
      .def("give_back", &OpenSlice::give_back, py::arg("quantity"))
      .def("commit", &OpenSlice::commit, py::kw_only(), py::arg("database"), py::arg("actor"), py::arg("company_id"), py::arg("event_id"))
      .def("close", &OpenSlice::close, py::kw_only(), py::arg("database"), py::arg("actor"), py::arg("company_id"))
      .def_property_readonly("reservation", &OpenSlice::reservation)
      .def_property_readonly("left", &OpenSlice::left)
      .def_property_readonly("uncommitted", &OpenSlice::uncommitted);
}

}  // namespace osto::billing::python
