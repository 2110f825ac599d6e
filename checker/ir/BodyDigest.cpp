#include "ir/BodyDigest.h"

#include "ir/Archive.h"
#include "ir/Fields.h"

namespace irqlint::ir {

namespace {

/// Tells a function's places by its first line, and types and files in the order in which the function names them: numbers that
/// other functions of the unit have no part in.
class Canonical {
public:
  Canonical(const Unit &unit, Function function) : unit(unit), function(std::move(function)) {
    const Loc &begin = this->function.startLoc.valid() && this->function.startLoc.file == this->function.loc.file ? this->function.startLoc : this->function.loc;
    ownFile = begin.file;
    firstLine = begin.line;
  }

  Digest digest() {
    visit(function);
    for (size_t i = 0; i < types.size(); ++i) // grows
      types[i].element = number(types[i].element);
    ArchiveWriter writer;
    writer(function, types, files);
    return digestOf(writer.take());
  }

private:
  void visit(Loc &loc) {
    if (!loc.valid())
      return;
    if (loc.file == ownFile) {
      loc.line -= firstLine;
      loc.endLine -= firstLine;
      loc.file = 0;
      return;
    }
    auto [known, isNew] = fileNumbers.try_emplace(loc.file, static_cast<uint32_t>(files.size() + 1));
    if (isNew)
      files.push_back(loc.file < unit.files.size() ? unit.files[loc.file] : File());
    loc.file = known->second;
  }

  TypeId number(TypeId type) {
    auto [known, isNew] = typeNumbers.try_emplace(type, static_cast<TypeId>(types.size()));
    if (isNew)
      types.push_back(type < unit.types.size() ? unit.types[type] : Type());
    return known->second;
  }

  void visit(Operand &o) { o.type = number(o.type); }
  void visit(Place &p) {
    p.type = number(p.type);
    for (Selector &s : p.path)
      visit(s.index);
  }
  void visit(Instr &i) {
    i.type = number(i.type);
    for (Operand *o : {&i.a, &i.b})
      visit(*o);
    for (Place *p : {&i.place, &i.place2})
      visit(*p);
    for (Operand &o : i.args)
      visit(o);
    for (Loc &loc : i.argLocs)
      visit(loc);
    visit(i.loc);
    visit(i.spelling);
  }
  void visit(Terminator &t) {
    visit(t.cond);
    visit(t.value);
    for (SwitchCase &c : t.cases)
      visit(c.loc);
    visit(t.loc);
  }
  void visit(Function &f) {
    f.returnType = number(f.returnType);
    for (Loc *loc : {&f.loc, &f.startLoc, &f.endLoc, &f.notAnalysedLoc})
      visit(*loc);
    f.section.loc = {}; // a pragma anywhere in the file
    for (Annotation &a : f.annotations)
      visit(a.loc);
    for (Var &v : f.vars) {
      v.type = number(v.type);
      visit(v.loc);
    }
    for (Block &b : f.blocks) {
      for (Instr &i : b.instrs)
        visit(i);
      visit(b.term);
    }
    for (SehRegion &r : f.regions)
      visit(r.loc);
  }

  const Unit &unit;
  Function function;
  uint32_t ownFile = 0, firstLine = 0;
  std::map<uint32_t, uint32_t> fileNumbers;
  std::vector<File> files;
  std::unordered_map<TypeId, TypeId> typeNumbers;
  std::vector<Type> types;
};

} // namespace

BodyDigests bodyDigests(const Unit &unit) {
  BodyDigests digests;
  for (const Function &f : unit.functions)
    if (!f.blocks.empty())
      digests.emplace_back(f.key, Canonical(unit, f).digest());
  return digests;
}

} // namespace irqlint::ir
