// What the parts of the extension module share. Everything here takes and gives plain values (text, whole numbers,
// tuples); the typed face is written in Python on top of it.
#pragma once

#include <osto_billing/database.hpp>

#include <pybind11/pybind11.h>

#include <memory>
#include <utility>

namespace osto::billing::python {

/// An Error on its way to Python, where it becomes one of the classes of osto_billing._errors.
class Refusal : public std::exception {
 public:
  explicit Refusal(Error error) : error_(std::move(error)) {}
  const Error& error() const noexcept { return error_; }
  const char* what() const noexcept override { return error_.message.c_str(); }

 private:
  Error error_;
};

/// The value, or a Refusal.
template <class T>
T value_or_raise(Result<T> result) {
  if (!result.has_value()) throw Refusal(std::move(result).error());
  if constexpr (!std::is_void_v<T>) return std::move(result).value();
}

/// A payment provider whose work is done by an object of the Python class osto_billing._providers.Bridge.
std::shared_ptr<PaymentProvider> make_python_provider(pybind11::object bridge);

/// Raises what interrupted a provider (KeyboardInterrupt, SystemExit) during this thread's call that has just ended.
void raise_interruption();

void define_errors();
void define_money(pybind11::module_& module);
void define_database(pybind11::module_& module);
void define_slices(pybind11::module_& module);

}  // namespace osto::billing::python
