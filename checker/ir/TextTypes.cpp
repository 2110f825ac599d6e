#include "ir/TextTypes.h"

namespace irqlint::ir {

namespace {

bool hasBits(TypeKind kind) {
  return kind != TypeKind::Unknown && kind != TypeKind::Void && kind != TypeKind::Function;
}

bool hasElement(TypeKind kind) {
  return kind == TypeKind::Pointer || kind == TypeKind::Array || kind == TypeKind::Function;
}

bool isComparison(BinOp op) { return op >= BinOp::Eq; }

template <class Map> auto lookup(const Map &map, const typename Map::key_type &key) {
  auto it = map.find(key);
  return it == map.end() ? typename Map::mapped_type{} : it->second;
}

} // namespace

size_t TypeTable::Hash::operator()(const Type &type) const {
  size_t flags = size_t(type.kind) << 3 | size_t(type.isSigned) << 2 | size_t(type.isConst) << 1 | type.isVolatile;
  size_t hash = flags;
  for (size_t part : {size_t(type.bits), size_t(type.element), type.name.hash()})
    hash = hash * 0x9E3779B97F4A7C15u + part;
  return hash;
}

TypeId TypeTable::intern(Type type) {
  type.isSigned &= type.kind == TypeKind::Int;
  if (!hasBits(type.kind))
    type.bits = 0;
  if (!hasElement(type.kind))
    type.element = 0;
  auto [it, added] = ids.try_emplace(type, TypeId(types.size()));
  if (added)
    types.push_back(type);
  return it->second;
}

TypeId TypeTable::pointerTo(TypeId element) {
  return intern({.kind = TypeKind::Pointer, .bits = 64, .element = element});
}

TypeId TypeTable::functionReturning(TypeId result) {
  return intern({.kind = TypeKind::Function, .element = result});
}

TypeId TypeTable::integer(uint32_t bits, bool isSigned) {
  return intern({.kind = TypeKind::Int, .isSigned = isSigned, .bits = bits});
}

TypeId TypeRules::ofPlace(const Place &place, const std::vector<Var> &vars) const {
  TypeId type = 0;
  switch (place.base) {
  case Place::Base::Var:
    type = place.var < vars.size() ? vars[place.var].type : 0;
    break;
  case Place::Base::Global:
    type = lookup(globals, place.name);
    break;
  case Place::Base::Temp:
    type = lookup(temps, place.temp);
    break;
  }
  for (const Selector &selector : place.path)
    type = selector.kind == Selector::Kind::Field ? 0 : types[type].element;
  return type;
}

TypeId TypeRules::ofOperand(const Operand &operand, TypeId expected) const {
  switch (operand.kind) {
  case Operand::Kind::Int:
    return expected;
  case Operand::Kind::String:
    return types.pointerTo(types.integer(8, true));
  case Operand::Kind::Function:
    return types.pointerTo(types.functionReturning(lookup(results, operand.name)));
  case Operand::Kind::Temp:
    return lookup(temps, operand.temp);
  case Operand::Kind::None:
  case Operand::Kind::Undef:
    return 0;
  }
  return 0;
}

TypeId TypeRules::ofResult(const Instr &instr) const {
  if (!instr.result)
    return 0;
  switch (instr.op) {
  case Op::Load:
    return instr.place.type;
  case Op::Addr:
    return types.pointerTo(instr.place.type);
  case Op::Bin:
    return isComparison(instr.bin) ? types.integer(32, true) : instr.a.type;
  case Op::Un:
    return instr.un == UnOp::LNot ? types.integer(32, true) : instr.a.type;
  case Op::Set:
    return instr.a.type;
  case Op::Call:
    return lookup(results, instr.callee);
  case Op::Store:
  case Op::Copy:
  case Op::Cast:
  case Op::Assume:
  case Op::Mark:
    return 0;
  }
  return 0;
}

TypeId TypeRules::expectedBeside(const Operand &a) const {
  return a.kind == Operand::Kind::Temp ? a.type : expectedOfNumber();
}

TypeId TypeRules::expectedOfArgument(Name callee, size_t index) const {
  auto it = params.find(callee);
  return it != params.end() && index < it->second.size() ? it->second[index] : expectedOfNumber();
}

} // namespace irqlint::ir
