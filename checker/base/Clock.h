// How long something took, for numbers that people read: never for decisions.
#pragma once

namespace irqlint::base {

/// Seconds of the processor that this thread has used; where the system does not tell, seconds on the clock.
double threadSeconds();

} // namespace irqlint::base
