// What the server knows: the client, the documents that it holds, and what the last analyses found.
#pragma once

#include "lsp/Analysis.h"
#include "lsp/Rpc.h"
#include "lsp/Text.h"
#include "report/Columns.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace irqlint::lsp {

/// What the client said it can do.
struct Abilities {
  bool relatedInformation = false, codeDescription = false, tags = false, versions = false;
  bool markdownHover = false, codeActions = false, versionedEdits = false;
  bool refreshHints = false, configuration = false, watchesFiles = false, progress = false;
  static Abilities read(const report::LogValue &capabilities);
};

/// A document that the client has open.
struct Document {
  std::string uri;  ///< as the client spells it
  std::string path; ///< absolute; empty: it is no file, and is not analysed
  std::string text;
  int64_t version = 0;
  uint64_t changed = 0; ///< generation of the last change
};

struct Workspace {
  struct Module {
    AnalysisResult result;
    uint64_t generation = 0; ///< of the texts that were analysed
  };

  Abilities client;
  Encoding encoding = Encoding::Utf16;
  Settings settings;
  std::vector<std::string> folders;
  std::map<std::string, Document> documents; ///< by URI
  std::map<std::string, Module> modules;     ///< by name
  std::map<std::string, uint64_t> failures;  ///< by path: generation in which the analysis failed
  uint64_t generation = 0;

  const Document *byPath(const std::string &path) const;
  std::string uriOf(const std::string &path) const;
  /// The innermost of `folders` that holds the file; empty: none.
  std::string folderOf(const std::string &path) const;
  /// Results about the file.
  std::vector<const AnalysisResult *> about(const std::string &path) const;
  /// Whether what is known of the document is about its text of now, up to `stage`, or no more will come.
  bool isFresh(const Document &document, AnalysisResult::Stage stage) const;
};

/// Positions of findings as the client counts them, in its texts where it has the file open.
class Places {
public:
  explicit Places(const Workspace &workspace) : workspace(workspace), sources("") {}
  /// Without an end: up to the end of the line. Without a column: the line without its indentation.
  Range range(const SourceRange &where);
  std::string_view line(const std::string &path, uint32_t number);
  Json location(const SourceRange &where);

private:
  const report::SourceText *text(const std::string &path);
  Position position(const std::string &path, uint32_t line, uint32_t column);

  const Workspace &workspace;
  report::SourceCache sources;
  std::set<std::string> added;
};

Json toJson(const Position &position);
Json toJson(const Range &range);

/// Edits of one file as a WorkspaceEdit.
Json workspaceEdit(const Workspace &workspace, const std::string &path, Json edits);

} // namespace irqlint::lsp
