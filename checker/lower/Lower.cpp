// The unit level: which declarations count, then body after body.
#include "lower/Lower.h"

#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Frontend/CompilerInstance.h"

#include <algorithm>
#include <set>

using namespace clang;

namespace irqlint::lower {

SyntaxErrors::SyntaxErrors(const SourceManager &sources, const frontend::SourceInfo &info) : sources(sources) {
  for (const frontend::Diagnostic &one : info.diagnostics) {
    if (!one.error || one.loc.isInvalid() || one.kept == frontend::Kept::All)
      continue;
    auto [file, offset] = sources.getDecomposedExpansionLoc(one.loc);
    errors.push_back({file, offset, one.kept == frontend::Kept::Parts, one.loc, one.text});
  }
}

std::optional<SyntaxErrors::Stretch> SyntaxErrors::stretch(SourceRange range) const {
  if (range.isInvalid())
    return std::nullopt;
  auto [file, begin] = sources.getDecomposedExpansionLoc(range.getBegin());
  auto [endFile, end] = sources.getDecomposedLoc(sources.getExpansionRange(range.getEnd()).getEnd());
  if (file != endFile)
    return std::nullopt;
  return Stretch{file, begin, end};
}

const SyntaxError *SyntaxErrors::inside(SourceRange range, const std::vector<SourceRange> &recovered) const {
  std::optional<Stretch> body = errors.empty() ? std::nullopt : stretch(range);
  if (!body)
    return nullptr;
  for (const SyntaxError &error : errors) {
    auto isAbout = [&](SourceRange part) {
      std::optional<Stretch> where = stretch(part);
      return where && where->holds(error);
    };
    if (body->holds(error) && !(error.partsKept && std::any_of(recovered.begin(), recovered.end(), isAbout)))
      return &error;
  }
  return nullptr;
}

UnitContext::UnitContext(CompilerInstance &compiler, const frontend::SourceInfo &info, const LowerOptions &options)
    : compiler(compiler), ast(compiler.getASTContext()), info(info), errors(compiler.getSourceManager(), info),
      symbols(compiler), locations(ast, unit, options), types(ast, unit, locations, symbols, invented, info.prefix.get()), annotations(*this),
      declarations(*this) {
  unit.isCxx = ast.getLangOpts().CPlusPlus;
  types.onFunctionTypedef = [this](const TypedefNameDecl *role) { annotations.noteRole(role); };
}

namespace {

class UnitLowerer {
public:
  UnitLowerer(CompilerInstance &compiler, const frontend::SourceInfo &info, const LowerOptions &options)
      : unit(compiler, info, options) {}

  ir::Unit run() {
    // Names of records first: a typedef may follow the first use of its tag.
    if (unit.info.prefix)
      unit.locations.addPrefix(*unit.info.prefix);
    std::vector<const Decl *> declared;
    collect(unit.ast.getTranslationUnitDecl(), declared);
    for (const Decl *decl : declared)
      visit(decl);
    Declarations::Work work;
    while (unit.declarations.next(work))
      FunctionLowerer(unit, *work.out, work.definition).lower();
    unit.declarations.finish();
    unit.annotations.finish();
    addNotes();
    addInventedNotes();
    addForeignSections();
    return std::move(unit.unit);
  }

private:
  /// Not decls(): that would load all of a precompiled header.
  void collect(const DeclContext *context, std::vector<const Decl *> &declared) {
    for (const Decl *decl : context->noload_decls()) {
      if (isa<LinkageSpecDecl, NamespaceDecl, ExportDecl>(decl)) {
        collect(cast<DeclContext>(decl), declared);
        continue;
      }
      if (const auto *name = dyn_cast<TypedefNameDecl>(decl))
        unit.types.noteTypedef(name);
      declared.push_back(decl);
    }
  }

  void visit(const Decl *decl) {
    if (decl->isImplicit() || unit.locations.isSystem(decl->getLocation()))
      return;
    if (const auto *pattern = dyn_cast<FunctionTemplateDecl>(decl)) {
      for (const FunctionDecl *instance : pattern->specializations())
        visitFunction(instance);
    } else if (const auto *pattern = dyn_cast<ClassTemplateDecl>(decl)) {
      for (const ClassTemplateSpecializationDecl *instance : pattern->specializations())
        visitRecord(instance);
    } else if (const auto *function = dyn_cast<FunctionDecl>(decl)) {
      visitFunction(function);
    } else if (const auto *variable = dyn_cast<VarDecl>(decl)) {
      visitVariable(variable);
    } else if (const auto *record = dyn_cast<RecordDecl>(decl)) {
      visitRecord(record);
    } else if (const auto *name = dyn_cast<TypedefNameDecl>(decl)) {
      if (!name->getUnderlyingType()->isDependentType())
        unit.types.get(unit.ast.getTypeDeclType(name)); // notes the role, if it is one
    }
  }

  void visitFunction(const FunctionDecl *function) {
    if (!function->isTemplated() && !function->isDeleted() && !function->isImplicit())
      unit.declarations.function(function);
  }

  void visitVariable(const VarDecl *variable) {
    if (variable->isTemplated() || !variable->hasGlobalStorage() || variable->getType()->isDependentType())
      return;
    unit.declarations.global(variable);
    if (const Expr *init = variable->getAnyInitializer())
      if (const auto *lambda = dyn_cast<LambdaExpr>(init->IgnoreUnlessSpelledInSource()))
        unit.declarations.function(lambda->getCallOperator());
  }

  void visitRecord(const RecordDecl *record) {
    if (record->isTemplated() || !record->isThisDeclarationADefinition())
      return;
    for (const FieldDecl *field : record->fields())
      unit.annotations.noteField(field);
    for (const Decl *decl : record->noload_decls())
      visit(decl);
  }

  void addNotes() {
    for (const frontend::Diagnostic &one : unit.info.diagnostics) {
      using Kind = ir::UnitNote::Kind;
      ir::UnitNote note;
      note.kind = one.missingHeader ? Kind::MissingHeader : one.error ? Kind::Error : Kind::Warning;
      note.loc = unit.locations.loc(one.loc);
      note.text = one.text;
      unit.unit.notes.push_back(std::move(note));
    }
  }

  void addInventedNotes() {
    for (const frontend::Invented &one : unit.info.invented) {
      ir::UnitNote note;
      note.kind = ir::UnitNote::Kind::Invented;
      note.loc = unit.locations.loc(one.loc);
      note.text = "'" + one.name + "' is declared nowhere; taken for " + one.as;
      unit.unit.notes.push_back(std::move(note));
    }
    unit.unit.errorsAtFirst = unit.info.errorsAtFirst;
  }

  void addForeignSections() {
    std::set<std::string_view> defined;
    for (const ir::Function &function : unit.unit.functions)
      if (function.hasBody)
        defined.insert(function.name.str());
    for (const frontend::AllocText &entry : unit.info.allocText)
      if (!defined.count(entry.function))
        unit.unit.foreignSections.push_back(
            {Name(entry.function), {Name(entry.section), unit.locations.loc(entry.loc), Name("alloc_text")}});
  }

  UnitContext unit;
};

} // namespace

ir::Unit lowerUnit(CompilerInstance &compiler, const frontend::SourceInfo &info, const LowerOptions &options) {
  return UnitLowerer(compiler, info, options).run();
}

} // namespace irqlint::lower
