// Where the facts lie in the program.
#pragma once

#include <cstddef>
#include <utility>

namespace irqlint::model {

std::pair<const unsigned char *, size_t> embeddedFacts();

} // namespace irqlint::model
