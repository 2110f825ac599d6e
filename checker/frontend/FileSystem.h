// The files that clang sees: the real ones, and those that a build would make.
#pragma once

#include "project/FileCache.h"

#include "llvm/Support/VirtualFileSystem.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace irqlint::frontend {

using project::FileCache;
using project::normalPath;

/// One unit's view: its working directory. `generatedFolder` does not
/// exist; `generate` gives the text of a file in it when it is first asked for, or nothing if there is none of that name.
struct UnitView {
  std::string directory, generatedFolder;
  std::function<std::optional<std::string>(llvm::StringRef name)> generate;
  std::function<bool(llvm::StringRef path)> blank; ///< files that are to look empty; may be null
  std::map<std::string, std::shared_ptr<llvm::MemoryBuffer>> given = {}; ///< by absolute path, below `generatedFolder`; folders are null
};
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> createUnitFileSystem(FileCache &cache, UnitView view);

} // namespace irqlint::frontend
