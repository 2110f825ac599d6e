#include "project/Generators.h"

namespace irqlint::project {

std::optional<std::string> standIn(const GeneratedHeader &header, FileCache &files) {
  FileCache::Text text = files.read(files.find(header.source), /*keep=*/true);
  if (!text.buffer)
    return std::nullopt;
  llvm::StringRef source = text.buffer->getBuffer();
  switch (header.from) {
  case GeneratedHeader::From::Messages:
    return "#pragma once\n" + headerOfMessages(source);
  case GeneratedHeader::From::Events: {
    std::optional<std::string> events = headerOfEvents(source);
    return events ? std::optional("#pragma once\n" + *events) : std::nullopt;
  }
  case GeneratedHeader::From::Wmi:
    return "#pragma once\n" + headerOfWmiClasses(source);
  }
  return std::nullopt;
}

} // namespace irqlint::project
