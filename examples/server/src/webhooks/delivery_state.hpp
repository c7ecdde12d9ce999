// How far a delivery to a webhook endpoint is.
#pragma once

#include <osto_billing/describe.hpp>

namespace osto::server {

enum class DeliveryState { pending, delivered, given_up };

}  // namespace osto::server

namespace osto::billing {
template <> struct Names<server::DeliveryState> { static constexpr std::string_view name = "DeliveryState", doc = "How far a delivery is."; };
}  // namespace osto::billing
