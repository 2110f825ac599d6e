#include "lower/Annotations.h"

#include "lower/UnitContext.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/TypeLoc.h"

#include <algorithm>

using namespace clang;

namespace irqlint::lower {

namespace {

constexpr llvm::StringLiteral Prefix = "sal:";

bool isIdentifierStart(char c) { return isalpha(static_cast<unsigned char>(c)) || c == '_'; }
bool isIdentifierPart(char c) { return isalnum(static_cast<unsigned char>(c)) || c == '_'; }

/// Calls `use` for each identifier in `text`, outside of string literals.
template <typename Use> void forEachIdentifier(llvm::StringRef text, Use use) {
  for (size_t i = 0; i < text.size();) {
    if (text[i] == '"') {
      for (++i; i < text.size() && text[i] != '"'; ++i)
        i += text[i] == '\\';
      ++i;
    } else if (isIdentifierStart(text[i])) {
      size_t end = i;
      while (end < text.size() && isIdentifierPart(text[end]))
        ++end;
      use(i, text.slice(i, end));
      i = end;
    } else if (isIdentifierPart(text[i])) { // a number with its suffix
      while (i < text.size() && isIdentifierPart(text[i]))
        ++i;
    } else {
      ++i;
    }
  }
}

/// Writes `args` in terms of the function's own parameter names.
std::string renamed(const std::string &args, const std::vector<Name> &from, const std::vector<Name> &to) {
  std::string out;
  size_t done = 0;
  forEachIdentifier(args, [&](size_t at, llvm::StringRef name) {
    auto it = std::find(from.begin(), from.end(), std::string_view(name));
    size_t index = static_cast<size_t>(it - from.begin());
    if (it == from.end() || index >= to.size() || to[index].empty() || to[index] == *it)
      return;
    out.append(args, done, at - done);
    out += to[index].str();
    done = at + name.size();
  });
  return out.append(args, done);
}

void append(std::vector<ir::Annotation> &to, std::vector<ir::Annotation> from) {
  for (ir::Annotation &one : from) {
    auto same = [&](const ir::Annotation &other) {
      return other.name == one.name && other.args == one.args && other.target == one.target;
    };
    if (std::none_of(to.begin(), to.end(), same))
      to.push_back(std::move(one));
  }
}

/// First declaration first.
std::vector<const FunctionDecl *> redeclarations(const FunctionDecl *function) {
  std::vector<const FunctionDecl *> out;
  for (const FunctionDecl *decl = function->getMostRecentDecl(); decl; decl = decl->getPreviousDecl())
    out.push_back(decl);
  std::reverse(out.begin(), out.end());
  return out;
}

} // namespace

std::vector<ir::Annotation> Annotations::of(const Decl *decl, int target) const {
  List out;
  for (const auto *attr : decl->specific_attrs<AnnotateAttr>()) {
    llvm::StringRef text = attr->getAnnotation();
    if (attr->isInherited() || !text.consume_front(Prefix))
      continue;
    auto [name, rest] = text.split('(');
    ir::Annotation one;
    one.name = Name(name.trim());
    one.args = rest.substr(0, rest.rfind(')')).trim().str();
    one.target = target == ir::Annotation::OnFunction && name.starts_with("_Ret_") ? ir::Annotation::OnReturn : target;
    one.loc = unit.locations.loc(attr->getRange());
    out.push_back(std::move(one));
  }
  return out;
}

/// Walks from a typedef through further typedefs to the function type that carries the parameters.
void Annotations::addRole(const TypedefNameDecl *role, List &out, std::vector<Name> &names,
                          std::vector<Name> &params) const {
  Name via(role->getName());
  names.push_back(via);
  List own;
  for (const TypedefNameDecl *decl = role->getMostRecentDecl(); decl; decl = decl->getPreviousDecl())
    append(own, of(decl, ir::Annotation::OnFunction));
  TypeLoc loc;
  if (const TypeSourceInfo *info = role->getTypeSourceInfo())
    loc = info->getTypeLoc().IgnoreParens();
  while (loc) {
    if (auto pointer = loc.getAsAdjusted<PointerTypeLoc>()) {
      loc = pointer.getPointeeLoc().IgnoreParens();
      continue;
    }
    if (auto function = loc.getAsAdjusted<FunctionTypeLoc>()) {
      int index = 0;
      for (const ParmVarDecl *param : function.getParams()) {
        params.push_back(param ? Name(param->getName()) : Name());
        if (param)
          append(own, of(param, index));
        ++index;
      }
    } else if (auto next = loc.getAsAdjusted<TypedefTypeLoc>()) {
      addRole(next.getTypePtr()->getDecl(), out, names, params);
    }
    break;
  }
  for (ir::Annotation &one : own)
    one.via = via;
  append(out, std::move(own));
}

void Annotations::describe(const FunctionDecl *function, ir::Function &out) {
  std::vector<Name> finalNames;
  int shift = out.paramCount > function->getNumParams() ? 1 : 0; // `this`
  for (size_t i = static_cast<size_t>(shift); i < out.paramCount; ++i)
    finalNames.push_back(out.vars[i].name);
  auto add = [&](List list, const std::vector<Name> &params) {
    for (ir::Annotation &one : list) {
      one.args = renamed(one.args, params, finalNames);
      if (one.target >= 0)
        one.target += shift;
    }
    append(out.annotations, std::move(list));
  };
  for (const FunctionDecl *decl : redeclarations(function)) {
    List list = of(decl, ir::Annotation::OnFunction);
    std::vector<Name> params;
    for (const ParmVarDecl *param : decl->parameters()) {
      append(list, of(param, static_cast<int>(params.size())));
      params.push_back(Name(param->getName()));
    }
    add(std::move(list), params);
    const TypeSourceInfo *info = decl->getTypeSourceInfo();
    auto role = info ? info->getTypeLoc().getAsAdjusted<TypedefTypeLoc>() : TypedefTypeLoc();
    if (!role)
      continue;
    List fromRole;
    std::vector<Name> roleParams, roleNames;
    addRole(role.getTypePtr()->getDecl(), fromRole, roleNames, roleParams);
    add(std::move(fromRole), roleParams);
    for (Name name : roleNames)
      if (std::find(out.roleTypes.begin(), out.roleTypes.end(), name) == out.roleTypes.end())
        out.roleTypes.push_back(name);
    noteRole(role.getTypePtr()->getDecl());
  }
}

void Annotations::noteRole(const TypedefNameDecl *role) {
  role = role->getCanonicalDecl();
  if (!seen.insert(role).second)
    return;
  ir::RoleType out;
  std::vector<Name> names, params;
  addRole(role, out.annotations, names, params);
  if (out.annotations.empty())
    return;
  out.name = names.front();
  out.loc = unit.locations.loc(role->getLocation());
  roles.try_emplace(out.name, std::move(out));
}

Name Annotations::fieldName(const FieldDecl *field) const {
  return Name(unit.types.tagName(field->getParent()).string() + "::" + field->getName().str());
}

void Annotations::noteField(const FieldDecl *field) {
  if (!seen.insert(field).second)
    return;
  if (unit.ast.getBaseElementType(field->getType())->isFunctionPointerType())
    noteRole(field);
  else
    noteGuard(field);
}

void Annotations::noteGuard(const FieldDecl *field) {
  ir::AnnotatedField out;
  out.annotations = of(field, ir::Annotation::OnFunction);
  std::erase_if(out.annotations, [](const ir::Annotation &one) { return one.name.str().find("uarded_by") == std::string_view::npos; });
  if (out.annotations.empty())
    return;
  out.name = fieldName(field);
  out.loc = unit.locations.loc(field->getLocation());
  fields.try_emplace(out.name, std::move(out));
}

void Annotations::noteRole(const FieldDecl *field) {
  ir::RoleType out;
  out.annotations = of(field, ir::Annotation::OnFunction);
  TypeLoc loc = field->getTypeSourceInfo() ? field->getTypeSourceInfo()->getTypeLoc().IgnoreParens() : TypeLoc();
  while (auto array = loc.getAsAdjusted<ArrayTypeLoc>())
    loc = array.getElementLoc().IgnoreParens();
  while (auto pointer = loc.getAsAdjusted<PointerTypeLoc>())
    loc = pointer.getPointeeLoc().IgnoreParens();
  std::vector<Name> names, params;
  if (auto function = loc.getAsAdjusted<FunctionTypeLoc>()) {
    int index = 0;
    for (const ParmVarDecl *param : function.getParams()) {
      if (param)
        append(out.annotations, of(param, index));
      ++index;
    }
  } else if (auto role = loc.getAsAdjusted<TypedefTypeLoc>()) {
    addRole(role.getTypePtr()->getDecl(), out.annotations, names, params);
    noteRole(role.getTypePtr()->getDecl());
  }
  if (out.annotations.empty())
    return;
  out.name = fieldName(field);
  out.loc = unit.locations.loc(field->getLocation());
  roles.try_emplace(out.name, std::move(out));
}

void Annotations::addConstants(const List &annotations) {
  for (const ir::Annotation &one : annotations)
    forEachIdentifier(one.args, [&](size_t, llvm::StringRef identifier) {
      Name name{std::string_view(identifier)};
      if (unit.unit.constants.count(name))
        return;
      if (auto value = unit.symbols.constant(identifier))
        unit.unit.constants[name] = *value;
    });
}

void Annotations::finish() {
  for (auto &[name, role] : roles)
    unit.unit.roleTypes.push_back(std::move(role));
  for (auto &[name, field] : fields)
    unit.unit.fields.push_back(std::move(field));
  for (const ir::Function &function : unit.unit.functions)
    addConstants(function.annotations);
  for (const ir::Global &global : unit.unit.globals)
    addConstants(global.annotations);
  for (const ir::RoleType &role : unit.unit.roleTypes)
    addConstants(role.annotations);
}

} // namespace irqlint::lower
