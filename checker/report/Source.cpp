#include "report/Source.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace irqlint::report {

SourceText::SourceText(std::string content) : text(std::move(content)), starts{0} {
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
      continue;
    if (text[i] == '\n' || text[i] == '\r')
      starts.push_back(i + 1);
  }
}

std::string_view SourceText::line(unsigned number) const {
  if (number == 0 || number > starts.size())
    return {};
  size_t begin = starts[number - 1], end = number < starts.size() ? starts[number] : text.size();
  std::string_view line = std::string_view(text).substr(begin, end - begin);
  while (line.ends_with('\n') || line.ends_with('\r'))
    line.remove_suffix(1);
  return line;
}

const SourceText *SourceCache::file(const std::string &path) {
  auto [entry, isNew] = files.try_emplace(path);
  if (isNew) {
    llvm::SmallString<256> full(path);
    if (!llvm::sys::path::is_absolute(path)) {
      full = root;
      llvm::sys::path::append(full, path);
    }
    if (auto buffer = llvm::MemoryBuffer::getFile(full))
      entry->second = std::make_unique<SourceText>(std::string((*buffer)->getBuffer()));
  }
  return entry->second.get();
}

void SourceCache::add(const std::string &path, std::string content) {
  files[path] = std::make_unique<SourceText>(std::move(content));
}

} // namespace irqlint::report
