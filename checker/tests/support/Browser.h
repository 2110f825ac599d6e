// The browser that tests of pages use.
#pragma once

#include "llvm/Support/Program.h"

#include <string>

namespace irqlint {

/// The program's path; empty when this machine has none.
inline std::string browser() {
  for (const char *name : {"chromium", "chromium-browser", "google-chrome"})
    if (auto found = llvm::sys::findProgramByName(name))
      return *found;
  return {};
}

} // namespace irqlint
