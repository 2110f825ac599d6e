// What an earlier run learned of the functions of a module: taken over as long as nothing that it depends on has changed, so that
// after a change only those functions are walked again whose inputs it touched.
//
// A function's inputs are its code, what its callees are known by, and what else it asked the module (Questions.h). A callee is
// known by the bytes of its result and by whatever its result points to (ResultArchive.h), which do not change when lines move: a
// function that is walked again and turns out to be as before stops the change there.
#pragma once

#include "engine/Questions.h"
#include "engine/ResultArchive.h"

#include <atomic>

namespace irqlint::engine {

class Past {
public:
  Past(const Analysis &analysis, const Memory &memory);

  /// Gives the functions of a group the results that they had; false: they have to be walked.
  bool recall(Program &program, uint32_t group);
  /// … and remembers what came out of it. `asked`: while they were walked.
  void keep(Program &program, uint32_t group, const QuestionLog &asked);

  /// The same for the hunt of one path.
  std::optional<Confirmation> recall(const FunctionInfo &info, const Hunt &hunt);
  void keep(const FunctionInfo &info, const Hunt &hunt, const QuestionLog &asked, Confirmation &made);

  /// All that this run has used, for the next; nothing if that is what was given.
  std::optional<std::string> bytes() const;
  unsigned walked() const { return walks; } ///< functions that had no past

  struct Member {
    std::string bytes;
    ir::Digest digest;          ///< of the bytes
    std::vector<Name> functions;///< see KeptResult
  };
  /// Of a group: what was learned. Of a hunt: one member when it found its path.
  struct Entry {
    std::vector<Question> asked;
    ir::Digest answers;
    uint8_t verdict = 0;
    std::vector<Member> members;
  };

private:
  ir::Digest inputsOf(const Program &program, uint32_t group) const;
  std::optional<ir::Digest> keyOf(const FunctionInfo &info, const Hunt &hunt) const;
  const Entry *find(const ir::Digest &key);
  void put(ir::Digest key, Entry entry);
  ir::Digest digestOf(const FunctionInfo &info, const Member &member) const;

  const Analysis &analysis;
  const Places places;
  Answers answers;
  std::map<ir::Digest, Entry> before;
  mutable std::mutex lock;
  std::map<ir::Digest, const Entry *> used;
  std::map<ir::Digest, Entry> fresh;
  std::atomic<unsigned> walks{0};
};

} // namespace irqlint::engine
