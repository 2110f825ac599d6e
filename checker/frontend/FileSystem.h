// The files that clang sees: the real ones, and those that a build would make.
#pragma once

#include "project/FileCache.h"

#include "llvm/Support/VirtualFileSystem.h"

#include <functional>
#include <string>

namespace irqlint::frontend {

using project::FileCache;
using project::normalPath;

/// One unit's view: its working directory, and its main file, which is not worth keeping. In `generatedFolder`, which
/// does not exist, each file NAME.tmh is there, with the text that `generate` gives when it is first asked for.
struct UnitView {
  std::string directory, mainFile, generatedFolder;
  std::function<std::string()> generate;
};
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> createUnitFileSystem(FileCache &cache, UnitView view);

} // namespace irqlint::frontend
