#include "report/Source.h"

#include "report/Utf8.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace irqlint::report {
namespace {

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

} // namespace

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

unsigned SourceText::utf16Column(unsigned number, unsigned byteColumn) const {
  if (byteColumn == 0)
    return 0;
  std::string_view whole = line(number);
  std::string_view before = whole.substr(0, byteColumn - 1);
  auto column = static_cast<unsigned>(utf16Length(before)) + 1;
  bool markBefore = number == 1 && whole.starts_with(ByteOrderMark) && before.size() >= ByteOrderMark.size();
  return markBefore ? column - 1 : column;
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

SourceRange SourceCache::utf16(const SourceRange &range) {
  SourceRange out = range;
  if (const SourceText *text = range.valid() ? file(range.path) : nullptr) {
    out.column = text->utf16Column(range.line, range.column);
    out.endColumn = text->utf16Column(range.endLine, range.endColumn);
  }
  return out;
}

} // namespace irqlint::report
