// The simulated provider is public: hosts make one with a webhook secret of their own.
#pragma once

#include <osto_billing/simulated_provider.hpp>
