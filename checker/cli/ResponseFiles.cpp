#include "cli/ResponseFiles.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"

#include <algorithm>

namespace irqlint::cli {
namespace {

bool isResponseFile(llvm::StringRef argument) { return argument.size() > 1 && argument.starts_with('@'); }

std::string notThere(llvm::StringRef argument, llvm::StringRef why) {
  return ("response file '" + argument.drop_front() + "': " + why + "; what begins with @ names a file of arguments, ./" + argument +
          " is an ordinary name")
      .str();
}

/// A pipe is as good as a file; a device may never end.
std::string notReadable(llvm::StringRef file) {
  switch (llvm::sys::fs::get_file_type(file)) {
  case llvm::sys::fs::file_type::directory_file:
    return "is a folder";
  case llvm::sys::fs::file_type::character_file:
  case llvm::sys::fs::file_type::block_file:
    return "is a device";
  default:
    return {};
  }
}

} // namespace

std::string expandResponseFiles(std::vector<std::string> &arguments) {
  if (std::ranges::none_of(arguments, [](const std::string &argument) { return isResponseFile(argument); }))
    return {};
  for (llvm::StringRef argument : arguments)
    if (isResponseFile(argument))
      if (std::string why = notReadable(argument.drop_front()); !why.empty())
        return notThere(argument, why);

  llvm::BumpPtrAllocator memory;
  llvm::SmallVector<const char *, 64> expanded;
  for (const std::string &argument : arguments)
    expanded.push_back(argument.c_str());
  llvm::cl::ExpansionContext context(memory, llvm::cl::TokenizeWindowsCommandLine);
  if (llvm::Error error = context.expandResponseFiles(expanded))
    return "response files: " + llvm::toString(std::move(error));
  for (llvm::StringRef argument : expanded) // LLVM leaves those that are not there
    if (isResponseFile(argument))
      return notThere(argument, "cannot be read");
  arguments.assign(expanded.begin(), expanded.end());
  return {};
}

} // namespace irqlint::cli
