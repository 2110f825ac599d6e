// Trace macros of the Windows software trace preprocessor (WPP). Its headers, NAME.tmh, are made by the build; in
// their place stands one with the functions that comments (begin_wpp config) and project files name.
#pragma once

#include "project/FileCache.h"
#include "project/Project.h"

#include "llvm/ADT/StringRef.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace clang {
class Preprocessor;
}

namespace irqlint::frontend {

class WppConfig {
public:
  /// Without a project's own word, project files near the unit are looked for when they are needed.
  WppConfig(project::FileCache &files, const project::Job &job);
  ~WppConfig();

  /// Reads the configuration in comments while `preprocessor` runs.
  void watch(clang::Preprocessor &preprocessor);
  /// No comment has said anything so far, and none is in the middle of it.
  bool isEmpty() const;

  /// The text of a .tmh as far as the unit has been read.
  std::string header();

  /// One line of a configuration: `FUNC Name{LEVEL=x}(FLAGS, MSG, ...)`; others are ignored.
  void addLine(llvm::StringRef line);
  /// `Name(LEVEL,FLAGS,MSG,...)`, several separated by semicolons.
  void addFunctions(llvm::StringRef list);

private:
  class Comments;
  struct Function {
    std::string name;
    std::vector<std::string> fixedNames, fixedValues; ///< what stands in braces
    std::vector<std::string> parameters;              ///< a parenthesised group is one of them, as written
    bool isGroup = false;                             ///< Name((…))
  };
  void addFunction(llvm::StringRef text);
  void readConfiguration(const std::string &file);
  void readBuild(const project::Build &build);
  void readProjects();
  static std::string define(const Function &function);

  project::FileCache &files;
  std::string source;
  std::shared_ptr<const project::Build> build;
  std::unique_ptr<Comments> comments;
  std::vector<Function> functions;
  std::set<std::string> names;
  bool projectsRead = false;
};

} // namespace irqlint::frontend
