// Which headers say that a source is kernel code, or an application's.
#pragma once

#include "llvm/ADT/StringRef.h"

namespace irqlint::project {

enum class Mode {
  Either,   ///< says nothing
  Kernel,
  User,
  Hosted,   ///< the C and C++ libraries: an application's, unless something speaks for the kernel
};

/// `include`: as written between the quotes, with slashes.
Mode modeOf(llvm::StringRef include);

} // namespace irqlint::project
