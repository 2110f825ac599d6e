#include "lower/Declarations.h"

#include "lower/UnitContext.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/Mangle.h"
#include "clang/AST/TypeLoc.h"
#include "clang/Basic/Builtins.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace irqlint::lower {

namespace {

/// The declaration whose parameter names count: the definition, else the first that names them.
const FunctionDecl *describing(const FunctionDecl *function) {
  const FunctionDecl *definition = nullptr;
  if (function->isDefined(definition))
    return definition;
  for (const FunctionDecl *decl = function->getMostRecentDecl(); decl; decl = decl->getPreviousDecl())
    for (const ParmVarDecl *param : decl->parameters())
      if (!param->getName().empty())
        return decl;
  return function->getCanonicalDecl();
}

/// Names of the parameters in the role typedef, for `DRIVER_DISPATCH Foo;`.
std::vector<Name> roleParameterNames(const FunctionDecl *function) {
  std::vector<Name> names;
  const TypeSourceInfo *info = function->getTypeSourceInfo();
  TypeLoc loc = info ? info->getTypeLoc() : TypeLoc();
  while (auto role = loc ? loc.getAsAdjusted<TypedefTypeLoc>() : TypedefTypeLoc())
    loc = role.getTypePtr()->getDecl()->getTypeSourceInfo()->getTypeLoc().IgnoreParens();
  if (auto type = loc ? loc.getAsAdjusted<FunctionTypeLoc>() : FunctionTypeLoc())
    for (const ParmVarDecl *param : type.getParams())
      names.push_back(param ? Name(param->getName()) : Name());
  return names;
}

} // namespace

Declarations::Declarations(UnitContext &unit) : unit(unit) {
  mangler.reset(unit.ast.createMangleContext());
}

Declarations::~Declarations() = default;

std::string Declarations::linkageName(GlobalDecl decl) const {
  const auto *named = cast<NamedDecl>(decl.getDecl());
  const auto *function = dyn_cast<FunctionDecl>(named);
  bool plain = isInvented(named) || !unit.ast.getLangOpts().CPlusPlus || (function && (function->isExternC() || function->isMain())) ||
               named->isInvalidDecl() || named->isTemplated();
  if (plain || !mangler->shouldMangleDeclName(named))
    return named->getNameAsString();
  std::string text;
  llvm::raw_string_ostream out(text);
  mangler->mangleName(decl, out);
  if (!text.empty() && text.front() == '\1') // "use this name as it is"
    text.erase(0, 1);
  return text;
}

Name Declarations::functionKey(const FunctionDecl *decl) const {
  GlobalDecl global;
  if (const auto *constructor = dyn_cast<CXXConstructorDecl>(decl))
    global = GlobalDecl(constructor, Ctor_Complete);
  else if (const auto *destructor = dyn_cast<CXXDestructorDecl>(decl))
    global = GlobalDecl(destructor, Dtor_Base);
  else
    global = GlobalDecl(decl);
  std::string key = linkageName(global);
  SourceLocation at = describing(decl)->getLocation();
  if (!decl->isExternallyVisible() && at.isValid() && !unit.locations.isSystem(at))
    key += "@" + unit.locations.path(at);
  return Name(key);
}

Name Declarations::function(const FunctionDecl *decl) {
  decl = decl->getCanonicalDecl();
  auto it = functionKeys.find(decl);
  if (it != functionKeys.end())
    return it->second;
  Name key = functionKey(decl);
  functionKeys[decl] = key;
  auto [entry, isNew] = functions.try_emplace(key);
  ir::Function &out = entry->second;
  if (!isNew && out.hasBody)
    return key;
  out = {};
  out.key = key;
  describe(decl, out);
  return key;
}

Name Declarations::builtin(llvm::StringRef name, ir::TypeId result) {
  Name key{std::string_view(name)};
  auto [entry, isNew] = functions.try_emplace(key);
  if (isNew) {
    entry->second.key = entry->second.name = key;
    entry->second.isSystem = true;
    entry->second.returnType = result;
  }
  return key;
}

void Declarations::describe(const FunctionDecl *decl, ir::Function &out) {
  const FunctionDecl *definition = nullptr;
  decl->hasBody(definition);
  const FunctionDecl *shown = describing(decl);
  bool isLambda = isa<CXXMethodDecl>(decl) && cast<CXXMethodDecl>(decl)->getParent()->isLambda();
  out.name = isLambda ? unit.types.tagName(cast<CXXMethodDecl>(decl)->getParent()) : Name(decl->getQualifiedNameAsString());
  if (isInvented(decl))
    out.name = Name(decl->getNameAsString());
  out.loc = unit.locations.loc(definition ? definition->getLocation() : decl->getLocation());
  out.isStatic = !decl->isExternallyVisible();
  out.isInline = decl->isInlined();
  out.isVariadic = decl->isVariadic();
  out.invented = out.isSystem = true;
  for (const FunctionDecl *each : decl->redecls()) {
    out.noReturn |= each->isNoReturn();
    out.invented &= isInvented(each);
    // A macro of the system's headers may declare in the driver's files: accessors of context types.
    out.isSystem &= unit.locations.isSystem(each->getLocation()) || (!definition && unit.locations.isSpelledInSystem(each->getEndLoc()));
  }
  out.isSystem &= !out.invented;
  out.returnType = unit.types.get(decl->getReturnType());
  addParameters(shown, out);
  unit.annotations.describe(decl, out);
  if (!definition || unit.locations.isSystem(definition->getLocation()) || definition->isTemplated())
    return;
  out.hasBody = true;
  out.section = sectionOf(definition);
  queue.push_back({definition, &out});
}

void Declarations::addParameters(const FunctionDecl *decl, ir::Function &out) {
  auto add = [&](Name name, ir::TypeId type, SourceLocation at) {
    ir::Var var;
    var.name = name;
    var.type = type;
    var.isParam = true;
    var.loc = unit.locations.loc(at);
    out.vars.push_back(var);
  };
  const auto *method = dyn_cast<CXXMethodDecl>(decl);
  if (method && method->isInstance() && !method->isExplicitObjectMemberFunction())
    add(Name("this"), unit.types.pointerTo(unit.ast.getCanonicalTagType(method->getParent())), decl->getLocation());
  std::vector<Name> roleNames = roleParameterNames(decl);
  unsigned index = 0;
  for (const ParmVarDecl *param : decl->parameters()) {
    Name name(param->getName());
    if (name.empty() && index < roleNames.size())
      name = roleNames[index];
    if (name.empty())
      name = Name("param" + std::to_string(index));
    add(name, unit.types.get(param->getType()), param->getLocation());
    ++index;
  }
  out.paramCount = static_cast<uint32_t>(out.vars.size());
}

ir::Section Declarations::sectionOf(const FunctionDecl *definition) {
  ir::Section out;
  auto set = [&](llvm::StringRef name, SourceLocation at, const char *by) {
    out = {Name(std::string_view(name)), unit.locations.loc(at), Name(by)};
  };
  if (const auto *attr = definition->getAttr<CodeSegAttr>()) {
    set(attr->getName(), attr->getLocation(), "__declspec(code_seg)");
    return out;
  }
  llvm::StringRef name = definition->getIdentifier() ? definition->getName() : llvm::StringRef();
  for (const frontend::AllocText &entry : unit.info.allocText)
    if (name == entry.function)
      set(entry.section, entry.loc, "alloc_text");
  if (!out.by.empty())
    return out;
  const SourceManager &sources = unit.ast.getSourceManager();
  for (const frontend::CodeSeg &entry : unit.info.codeSegs) {
    if (!sources.isBeforeInTranslationUnit(entry.loc, definition->getLocation()))
      break;
    set(entry.section, entry.loc, "code_seg");
  }
  if (!out.name.empty())
    return out;
  out = {}; // `#pragma code_seg()` goes back to the default
  if (const auto *attr = definition->getAttr<SectionAttr>(); attr && !attr->isImplicit())
    set(attr->getName(), attr->getLocation(), "__declspec(allocate)");
  return out;
}

bool Declarations::next(Work &work) {
  if (queue.empty())
    return false;
  work = queue.front();
  queue.pop_front();
  return true;
}

void Declarations::finish() {
  unit.unit.functions.reserve(functions.size());
  for (auto &[key, function] : functions)
    unit.unit.functions.push_back(std::move(function));
  for (auto &[key, global] : globals)
    unit.unit.globals.push_back(std::move(global));
}

} // namespace irqlint::lower
