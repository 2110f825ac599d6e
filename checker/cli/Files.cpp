#include "cli/Files.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace irqlint::cli {

std::optional<std::string> readInput(const std::string &file, const Console &console) {
  if (llvm::sys::fs::is_directory(file)) {
    console.error("'" + file + "' is a folder");
    return std::nullopt;
  }
  auto buffer = llvm::MemoryBuffer::getFileOrSTDIN(file, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (buffer)
    return (*buffer)->getBuffer().str();
  console.error("cannot read '" + file + "': " + buffer.getError().message());
  return std::nullopt;
}

bool writeFile(const std::string &file, const Console &console, llvm::function_ref<void(llvm::raw_ostream &)> write) {
  if (llvm::StringRef folder = llvm::sys::path::parent_path(file); !folder.empty())
    (void)llvm::sys::fs::create_directories(folder);
  llvm::Error error = llvm::writeToOutput(file, [&](llvm::raw_ostream &out) {
    write(out);
    return llvm::Error::success();
  });
  if (!error)
    return true;
  console.error("cannot write '" + file + "': " + llvm::toString(std::move(error)));
  return false;
}

bool flushStdout(const Console &console) {
  llvm::outs().flush();
  if (!llvm::outs().has_error())
    return true;
  console.error("cannot write to stdout: " + llvm::outs().error().message());
  llvm::outs().clear_error();
  return false;
}

} // namespace irqlint::cli
