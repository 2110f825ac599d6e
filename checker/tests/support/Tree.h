// A folder with files that a test writes, gone when the test ends.
#pragma once

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <gtest/gtest.h>

#include <string>

namespace irqlint::test {

class Tree {
  llvm::SmallString<128> root;

public:
  Tree() {
    llvm::sys::fs::createUniqueDirectory("irqlint-test", root);
    llvm::SmallString<128> real;
    llvm::sys::fs::real_path(root, real);
    root = real;
  }
  ~Tree() { llvm::sys::fs::remove_directories(root); }

  std::string operator()(llvm::StringRef name = "") const {
    llvm::SmallString<128> full(root);
    if (!name.empty())
      llvm::sys::path::append(full, name);
    return full.str().str();
  }

  std::string write(llvm::StringRef name, llvm::StringRef text) const {
    std::string full = (*this)(name);
    llvm::sys::fs::create_directories(llvm::sys::path::parent_path(full));
    std::error_code error;
    llvm::raw_fd_ostream(full, error) << text;
    EXPECT_FALSE(error) << full;
    return full;
  }
};

} // namespace irqlint::test
