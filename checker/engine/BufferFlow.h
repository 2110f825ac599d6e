// Which parameters may be handed the buffer of a request, over all calls of a module: a quick look without paths, so that the
// walk asks about buffers only where one can be.
#pragma once

#include "model/Model.h"

#include <set>
#include <string>
#include <vector>

namespace irqlint::engine {

class Program;

class BufferFlow {
public:
  explicit BufferFlow(const Program &program);

  /// The parameter may be a pointer into a buffer, or into what a buffer leads to.
  bool mayLeadThere(Name function, uint32_t parameter) const { return parameters.count({function, parameter}) != 0; }
  /// … because the system calls the function with it.
  bool isGiven(Name function, uint32_t parameter) const { return handedOver.count({function, parameter}) != 0; }
  /// The last step to a buffer from the request that it belongs to.
  bool isLink(Name field) const { return links.count(field) != 0; }

private:
  struct Body;
  void takeGiven(const ir::Function &fn, const model::Role &role);
  bool spread(const Program &program, const ir::Function &fn);

  std::set<Name> links;
  std::set<std::pair<Name, uint32_t>> parameters, handedOver;
  std::set<std::pair<Name, uint32_t>> given; ///< what these parameters point to becomes a pointer to a buffer
  std::set<Name> results;                    ///< functions that return one
};

} // namespace irqlint::engine
