// Formats. A new one is a file with a class, and a line in Writer.cpp.
#pragma once

#include "report/Run.h"
#include "report/Source.h"

#include "llvm/Support/raw_ostream.h"

#include <memory>
#include <string_view>
#include <vector>

namespace irqlint::report {

struct WriterOptions {
  bool color = false;
};

class Writer {
public:
  virtual ~Writer() = default;
  virtual void write(const Run &run, SourceCache &sources, llvm::raw_ostream &out) const = 0;
};

/// Names that makeWriter knows, in the order of the help text.
std::vector<std::string> formatNames();
/// Null for an unknown name.
std::unique_ptr<Writer> makeWriter(std::string_view format, const WriterOptions &options);

std::unique_ptr<Writer> makeTextWriter(const WriterOptions &options);
std::unique_ptr<Writer> makeSarifWriter();
std::unique_ptr<Writer> makeJsonWriter();
std::unique_ptr<Writer> makeGitLabWriter();
std::unique_ptr<Writer> makeRdjsonWriter();
std::unique_ptr<Writer> makeRdjsonlWriter();
std::unique_ptr<Writer> makeJUnitWriter();
std::unique_ptr<Writer> makeGitHubWriter();
std::unique_ptr<Writer> makeAzureWriter();
std::unique_ptr<Writer> makeMsbuildWriter();
std::unique_ptr<Writer> makePrefastWriter();
std::unique_ptr<Writer> makeSonarQubeWriter();
std::unique_ptr<Writer> makeMarkdownWriter();
std::unique_ptr<Writer> makeHtmlWriter();

} // namespace irqlint::report
