#include "ir/Repeats.h"

#include <algorithm>

namespace irqlint::ir {

namespace {

bool isSame(const Annotation &a, const Annotation &b) {
  return a.name == b.name && a.args == b.args && a.target == b.target && a.via == b.via;
}

/// Nothing that the second says is new, but for its body and its address.
bool saysTheSame(const Unit &unitA, const Function &a, const Unit &unitB, const Function &b) {
  const bool isDoubtful = !b.notAnalysed.empty() || b.inventions || b.unknownExpressions || a.invented != b.invented;
  const bool isSamePlace = a.loc.valid() && b.loc.valid() && a.loc.line == b.loc.line && a.loc.col == b.loc.col &&
                           unitA.files[a.loc.file].path == unitB.files[b.loc.file].path;
  return !isDoubtful && isSamePlace && a.hasBody == b.hasBody && a.name == b.name && a.paramCount == b.paramCount && a.isSystem == b.isSystem &&
         a.noReturn == b.noReturn && a.section.name == b.section.name && a.roleTypes == b.roleTypes &&
         std::ranges::equal(a.annotations, b.annotations, isSame);
}

void dropBody(Function &function) {
  function.blocks = {};
  function.regions = {};
  function.tempCount = 0;
  function.vars.resize(function.paramCount);
  function.vars.shrink_to_fit();
}

} // namespace

void Repeats::dropFrom(Unit &unit) {
  std::erase_if(unit.functions, [&](Function &function) {
    const auto known = told.find(function.key);
    if (known == told.end())
      return false;
    const bool hadBody = known->second.hasBody, hasBody = !function.blocks.empty();
    known->second.hasBody |= hasBody;
    if (hasBody && !hadBody)
      return false;
    if (hasBody)
      dropBody(function);
    Function &first = known->second.unit->functions[known->second.index];
    if (!saysTheSame(*known->second.unit, first, unit, function))
      return false;
    first.addressTaken |= function.addressTaken;
    return true;
  });
  unit.functions.shrink_to_fit();
  for (size_t i = 0; i < unit.functions.size(); ++i)
    told.try_emplace(unit.functions[i].key, Told{&unit, i, !unit.functions[i].blocks.empty()});
}

} // namespace irqlint::ir
