// What the server asks of an analysis and what it gets, without a word about how it is done.
#pragma once

#include "report/Run.h"

#include <chrono>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace irqlint::lsp {

/// What a user may set in the editor. Empty: as the command line and the configuration say.
struct Settings {
  std::string configuration, platform, profile, rules;
  bool inlayHints = false;
  std::chrono::milliseconds delay{300}; ///< after the last change
};

/// "The module that `focus` belongs to, with these texts in place of what stands on disk."
struct AnalysisRequest {
  std::string focus;                        ///< absolute
  std::string root;                         ///< folder of the editor's workspace that holds it; empty: none
  std::map<std::string, std::string> texts; ///< by absolute path
  Settings settings;
  uint64_t generation = 0; ///< of the texts; for the server
};

struct FoundRule {
  std::string code, summary, page; ///< `page`: an address
  std::set<std::string> tags;
};

struct FunctionIrql {
  struct Line {
    uint32_t line = 0; ///< 1-based
    std::string level, levels, locks,
        why; ///< "DISPATCH", "DISPATCH_LEVEL", "&Queue->Lock", "'Acquire' raises …"
  };
  std::string file, function, entry; ///< `file` is absolute; "entered at PASSIVE_LEVEL: called by …"
  std::string section;               ///< pageable; else empty
  uint32_t firstLine = 0, lastLine = 0;
  std::vector<Line> lines; ///< sorted
};

/// Comes in parts, the most important first: findings, then functions, then proposals. All paths are absolute.
struct AnalysisResult {
  enum class Stage : uint8_t { Findings, Functions, Proposals };
  Stage stage = Stage::Findings; ///< up to which this is filled
  std::string module;            ///< what was analysed; the result replaces the one before of the same module
  std::set<std::string> files;   ///< of the driver, that were read
  std::vector<Finding> findings;
  std::map<std::string, FoundRule> rules; ///< by slug
  std::vector<report::Notification> notifications;
  std::vector<FunctionIrql> functions; ///< of the files in `texts`
  std::vector<Finding> proposals;      ///< annotations, as findings with a fix
};

class Analyzer {
public:
  virtual ~Analyzer() = default;
  /// Calls `take` once for each stage. Returns what went wrong, in words for the user; empty: nothing, or cancelled.
  /// `cancelled` turns true from another thread; then it returns soon.
  virtual std::string analyse(const AnalysisRequest &request, const std::function<bool()> &cancelled,
                              const std::function<void(AnalysisResult)> &take) = 0;
};

} // namespace irqlint::lsp
