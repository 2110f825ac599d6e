// One function body: statements and expressions become blocks of instructions.
//
// Split by topic: Function.cpp (entry, parameters, special members), Blocks.cpp (the graph), Statements.cpp,
// Scopes.cpp (what runs when control leaves a scope), Seh.cpp, Conditions.cpp, Expressions.cpp, Operators.cpp,
// Places.cpp, Calls.cpp, Aggregates.cpp (records and arrays), Cxx.cpp.
#pragma once

#include "lower/BodyScan.h"
#include "lower/UnitContext.h"

#include "clang/AST/ExprCXX.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/STLFunctionalExtras.h"

#include <deque>

namespace irqlint::lower {

class FunctionLowerer {
public:
  FunctionLowerer(UnitContext &unit, ir::Function &out, const clang::FunctionDecl *definition);
  void lower();

private:
  using At = clang::SourceRange; ///< where the author wrote what an instruction does

  // ---- scopes (Scopes.cpp, Seh.cpp)

  struct Scope;
  struct JumpTarget {
    ir::BlockId block = ir::NoBlock;
    Scope *scope = nullptr;
  };
  /// Everything that depends on where in the body we are.
  struct Context {
    Scope *scope = nullptr;
    JumpTarget breakTo, continueTo, leaveTo;
    int abnormal = 0;      ///< what AbnormalTermination() is in this copy of a __finally
    uint32_t scopeEnd = 0; ///< last statement number of the innermost lexical scope
    clang::SourceLocation scopeEndLoc;
  };
  struct Exit {
    enum Kind { Normal, Jump, Return, Exception } kind = Normal;
    ir::BlockId block = ir::NoBlock;
    Scope *scope = nullptr; ///< scope of the target; scopes inside of it are left
    ir::Operand value;      ///< Return
    At at;
  };
  /// A scope whose end does something: a local with a destructor, or a guarded body.
  struct Scope {
    Scope *parent = nullptr;
    uint32_t from = 0, to = 0; ///< numbers of the statements inside, for goto
    // a local, a temporary, a member of a dying object
    ir::Place place;
    const clang::CXXDestructorDecl *destructor = nullptr;
    clang::SourceLocation end;
    // a guarded body
    uint32_t region = 0; ///< 0: not a guarded body
    ir::BlockId unwind = ir::NoBlock;
    const clang::SEHFinallyStmt *finally = nullptr;
    Context outer; ///< in force around the __try
    std::map<std::pair<int, ir::BlockId>, ir::BlockId> copies; ///< of the __finally, by (Exit::kind, target)
  };

  void leave(const Exit &exit);
  void jumpOut(const JumpTarget &target, At at) { leave({Exit::Jump, target.block, target.scope, {}, at}); }
  void returnValue(ir::Operand value, At at);
  bool returnsThroughFinally() const;
  Scope *pushScope();
  Scope *pushDestructor(const ir::Place &place, clang::QualType type, clang::SourceLocation end);
  void emitDestructor(const ir::Place &place, const clang::CXXDestructorDecl *destructor, clang::SourceLocation end);
  void popScopes(Scope *to);
  uint32_t regionOf(const Scope *scope) const;
  ir::BlockId unwindOf(const Scope *scope) const;
  /// Runs `body` in a lexical scope that ends with `owner`.
  template <typename Body> void inScope(const clang::Stmt *owner, Body body) {
    Context saved = enterScope(owner);
    body();
    popScopes(saved.scope);
    context = saved;
  }
  Context enterScope(const clang::Stmt *owner);
  /// Runs `body` and then destroys the temporaries that it made.
  template <typename Body> void fullExpression(Body body) {
    Scope *outer = context.scope;
    size_t extendedBefore = extended.size();
    body();
    endFullExpression(outer, extendedBefore);
  }
  void endFullExpression(Scope *outer, size_t extendedBefore);

  void lowerTry(const clang::SEHTryStmt *s);
  void lowerExcept(const clang::SEHExceptStmt *handler, Scope *region);
  void lowerFilter(const clang::Expr *filter, ir::BlockId execute, ir::BlockId search);
  void jumpToFinallyCopy(Scope *region, const Exit &exit);
  void lowerFinallyCopy(Scope *region, const Exit &exit, ir::BlockId entry);
  void mark(ir::MarkKind kind, uint32_t region, At at);

  // ---- blocks (Blocks.cpp)

  ir::BlockId newBlock();
  /// From here on instructions go to `block`, which belongs to the current region.
  void start(ir::BlockId block);
  ir::BlockId startNew();
  bool open() const { return current != ir::NoBlock; }
  ir::Terminator &terminate(ir::Terminator::Kind kind, At at);
  void jump(ir::BlockId target);
  void branch(ir::Operand condition, ir::BlockId yes, ir::BlockId no, At at);
  void unreachable(At at) { terminate(ir::Terminator::Kind::Unreachable, at); }
  ir::Instr &emit(ir::Op op, At at);
  ir::Operand result(ir::Instr &instr, ir::TypeId type);
  uint32_t newTemp() { return function.tempCount++; }
  static ir::Operand temp(uint32_t id, ir::TypeId type);
  void finishBlocks();

  ir::Operand load(const ir::Place &place, At at);
  void store(const ir::Place &place, ir::Operand value, At at);
  void copy(const ir::Place &to, const ir::Place &from, At at);
  ir::Operand addressOf(ir::Place place, ir::TypeId pointer, At at);
  ir::Operand binary(ir::BinOp op, ir::Operand a, ir::Operand b, ir::TypeId type, At at);
  ir::Operand convert(ir::Operand value, ir::TypeId type, At at);
  void set(uint32_t temp, ir::Operand value, ir::TypeId type, At at);
  ir::Operand undef(clang::QualType type);
  ir::Operand constant(int64_t value, clang::QualType type) { return unit.types.integer(value, unit.types.get(type)); }

  // ---- statements (Statements.cpp)

  void statement(const clang::Stmt *s);
  void compound(const clang::CompoundStmt *s);
  void declaration(const clang::DeclStmt *s);
  void localVariable(const clang::VarDecl *decl);
  void staticVariable(const clang::VarDecl *decl);
  void ifStatement(const clang::IfStmt *s);
  void whileStatement(const clang::WhileStmt *s);
  void doStatement(const clang::DoStmt *s);
  void forStatement(const clang::ForStmt *s);
  void rangeForStatement(const clang::CXXForRangeStmt *s);
  void switchStatement(const clang::SwitchStmt *s);
  void switchBody(const clang::SwitchStmt *s, ir::BlockId after);
  void caseStatement(const clang::SwitchCase *s);
  void assembler(const clang::GCCAsmStmt *s);
  void gotoStatement(const clang::GotoStmt *s);
  void labelStatement(const clang::LabelStmt *s);
  void returnStatement(const clang::ReturnStmt *s);
  void loopBody(const clang::Stmt *body, ir::BlockId breakTo, ir::BlockId continueTo);
  ir::BlockId labelBlock(const clang::LabelDecl *label);
  void expressionStatement(const clang::Expr *e);

  // ---- conditions (Conditions.cpp)

  void condition(const clang::Expr *e, ir::BlockId yes, ir::BlockId no);
  std::optional<bool> constantCondition(const clang::Expr *e);
  const clang::Expr *withoutConditionWrappers(const clang::Expr *e, bool &negated);
  void assume(const clang::Expr *e, bool holds);

  // ---- expressions (Expressions.cpp, Operators.cpp)

  ir::Operand value(const clang::Expr *e);
  ir::Operand scalarValue(const clang::Expr *e);
  std::optional<ir::Operand> foldedValue(const clang::Expr *e);
  void effects(const clang::Expr *e);
  void childEffects(const clang::Stmt *e);
  ir::Operand undefWithEffects(const clang::Expr *e);
  ir::Operand castValue(const clang::CastExpr *e);
  ir::Operand unaryValue(const clang::UnaryOperator *e);
  ir::Operand binaryValue(const clang::BinaryOperator *e);
  ir::Operand arithmetic(clang::BinaryOperatorKind op, ir::Operand a, ir::Operand b, clang::QualType leftType,
                         clang::QualType rightType, clang::QualType type, At at);
  /// Integer conversion between types that C's arithmetic chose; none if width and sign agree.
  ir::Operand adapted(ir::Operand value, clang::QualType from, clang::QualType to, At at);
  ir::Operand logicalValue(const clang::Expr *e);
  ir::Operand conditionalValue(const clang::AbstractConditionalOperator *e);
  /// Branches on the condition and runs `arm` for each of the two results.
  void choose(const clang::AbstractConditionalOperator *e, llvm::function_ref<void(const clang::Expr *)> arm);
  ir::Place assignment(const clang::BinaryOperator *e, ir::Operand *stored);
  ir::Place compoundAssignment(const clang::CompoundAssignOperator *e, ir::Operand *stored);
  ir::Place increment(const clang::UnaryOperator *e, ir::Operand *before, ir::Operand *after);
  ir::Operand statementExpressionValue(const clang::StmtExpr *e);
  void pseudoObjectEffects(const clang::PseudoObjectExpr *e);
  ir::Operand functionValue(const clang::FunctionDecl *decl, clang::QualType type);
  ir::Operand stringValue(const clang::StringLiteral *e, ir::TypeId type);

  // ---- what did not parse (Unknown.cpp)

  /// Arguments in parentheses that no constructor took.
  static bool hasNoType(const clang::Expr *e) { return e->getType().isNull(); }
  /// Of an expression whose type is unknown because of an error in it.
  ir::Operand unknownValue(const clang::Expr *e);
  ir::Operand storeUnknown(const clang::Expr *to, const clang::Expr *from, bool plain, At at);
  ir::Operand recovered(const clang::RecoveryExpr *e);
  ir::Operand decayedValue(const clang::Expr *e);

  // ---- unknown values in C++ (InventedOperators.cpp)

  ir::Operand inventedCall(const clang::CallExpr *e);
  ir::Place placeOfInventedCall(const clang::CallExpr *e);
  ir::Place placeOfUnknown(const clang::Expr *object, clang::QualType type);

  // ---- places (Places.cpp)

  ir::Place place(const clang::Expr *e);
  ir::Place placeOf(const clang::VarDecl *decl);
  ir::Place placeOfReference(const clang::DeclRefExpr *e);
  ir::Place member(const clang::MemberExpr *e);
  /// `base[index]`, also for `*(base + index)`.
  ir::Place element(const clang::Expr *base, const clang::Expr *index, clang::QualType type);
  ir::Place pointee(const clang::Expr *pointer, bool seeSum = true);
  ir::Place pointeeOf(ir::Operand pointer, ir::TypeId type, At at);
  ir::Place addField(ir::Place base, const clang::FieldDecl *field);
  /// The field itself, where `addField` goes on to what a reference field refers to.
  ir::Place fieldSlot(ir::Place base, const clang::FieldDecl *field);
  ir::Place addIndex(ir::Place base, ir::Operand index, clang::QualType elementType, bool dropZero);
  ir::Place dereferenced(ir::Place base, clang::QualType type);
  ir::Place thisPlace(clang::QualType type);
  ir::Place placeOfChoice(const clang::AbstractConditionalOperator *e);
  ir::Place placeOfString(const clang::Expr *e);
  ir::Place placeOfTemporary(const clang::MaterializeTemporaryExpr *e);
  ir::Place placeOfOpaque(const clang::OpaqueValueExpr *e);
  ir::Place placeOfCall(const clang::CallExpr *e);
  std::optional<ir::Place> placeOfOperator(const clang::Expr *e);
  const clang::Expr *substituted(const clang::Expr *e);
  ir::Place undefPlace(const clang::Expr *e);
  ir::Place hiddenVariable(clang::QualType type, At at);
  uint32_t variable(const clang::VarDecl *decl);

  // ---- calls (Calls.cpp)

  ir::Operand call(const clang::CallExpr *e);
  std::optional<ir::Operand> knownCall(const clang::CallExpr *e, const clang::FunctionDecl *callee);
  ir::Operand finishCall(ir::Instr instr, clang::QualType resultType, At at, bool noReturn);
  ir::Instr newCall(At at);
  void setCallee(ir::Instr &instr, const clang::FunctionDecl *callee);
  void addArguments(ir::Instr &instr, llvm::ArrayRef<const clang::Expr *> args, const clang::FunctionProtoType *type);
  void addArgument(ir::Instr &instr, ir::Operand value, At at);
  ir::Operand argument(const clang::Expr *e, clang::QualType paramType);
  ir::Operand append(ir::Instr instr);
  bool isNoReturn(const clang::CallExpr *e, const clang::FunctionDecl *callee) const;

  // ---- records and arrays (Aggregates.cpp)

  void initialise(const ir::Place &to, clang::QualType type, const clang::Expr *init);
  void aggregate(const ir::Place &to, const clang::Expr *e);
  void initList(const ir::Place &to, const clang::InitListExpr *list, bool zeroed);
  void initListElement(const ir::Place &to, clang::QualType type, const clang::Expr *init, bool zeroed, At at);
  void zero(const ir::Place &to, clang::QualType type, At at);
  uint64_t scalarLeaves(clang::QualType type) const;
  uint64_t zeroLeaves(const clang::Expr *init) const;
  ir::Place materialise(const clang::Expr *e, bool destroy = true);

  // ---- C++ (Cxx.cpp)

  void construct(const ir::Place &to, const clang::CXXConstructExpr *e);
  void memberInitialisers(const clang::CXXConstructorDecl *constructor);
  void pushMemberDestructors(const clang::CXXDestructorDecl *destructor);
  void lambda(const ir::Place &to, const clang::LambdaExpr *e);
  void lambdaInvoker(const clang::CXXMethodDecl *invoker);
  ir::Operand newExpression(const clang::CXXNewExpr *e);
  void deleteExpression(const clang::CXXDeleteExpr *e);
  ir::Operand objectArgument(const clang::Expr *object, bool isArrow);
  bool trivialAssignment(const clang::CallExpr *e, const clang::FunctionDecl *callee);

  void lowerBody();
  void unsupported(clang::SourceLocation at, llvm::StringRef reason);

  UnitContext &unit;
  clang::ASTContext &ast;
  ir::Function &function;
  const clang::FunctionDecl *definition;
  BodyScan scan;
  Context context;
  std::deque<Scope> scopes; ///< owns them; pointers stay valid
  std::vector<ir::Block> blocks;
  std::vector<ir::BlockId> order; ///< in which blocks were started
  std::vector<bool> started;
  ir::BlockId current = ir::NoBlock;
  std::optional<uint32_t> returnTemp;
  llvm::DenseMap<const clang::VarDecl *, uint32_t> variables;
  llvm::DenseMap<const clang::ValueDecl *, clang::FieldDecl *> captures; ///< of the lambda that this is
  clang::FieldDecl *capturedThis = nullptr;
  llvm::DenseMap<const clang::LabelDecl *, ir::BlockId> labels;
  llvm::DenseMap<const clang::SwitchCase *, ir::BlockId> cases;
  llvm::DenseMap<const clang::OpaqueValueExpr *, ir::Operand> opaqueValues;
  llvm::DenseMap<const clang::OpaqueValueExpr *, ir::Place> opaquePlaces;
  std::vector<std::pair<ir::Place, clang::QualType>> extended; ///< temporaries that a reference keeps alive
};

} // namespace irqlint::lower
