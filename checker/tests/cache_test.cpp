// What is kept between runs: the same bytes as a fresh run gives, made anew whenever something that counts has changed.
#include "cache/Manifest.h"
#include "cache/Store.h"
#include "ir/Binary.h"
#include "ir/Text.h"
#include "support/ProgramTest.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace irqlint::test {
namespace {

namespace fs = std::filesystem;

constexpr const char *Wait = "#include \"driver.h\"\nVOID Wait(PKEVENT Event)\n{\n  WAITING(Event);\n}\n";
constexpr const char *Caller = "#include \"driver.h\"\n_IRQL_requires_(DISPATCH_LEVEL)\nVOID Call(PKEVENT Event)\n{\n  Wait(Event);\n}\n";
constexpr const char *Header = "#include <ntddk.h>\n#include \"part.h\"\nVOID Wait(PKEVENT Event);\n";
constexpr const char *Part = "#define WAITING(e) KeWaitForSingleObject(e, Executive, KernelMode, FALSE, NULL)\n";

class Cache : public ProgramTest {
protected:
  void SetUp() override {
    ProgramTest::SetUp();
    setVariable("IRQLINT_CACHE", store.string());
    write("wait.c", Wait);
    write("call.c", Caller);
    write("driver.h", Header);
    write("part.h", Part);
  }
  void TearDown() override {
    setVariable("IRQLINT_CACHE", "none");
    ProgramTest::TearDown();
    fs::remove_all(store);
  }

  Outcome check(std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{"check", ".", "--format", "json", "--stats", (tmp / "stats.json").string()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments);
  }
  /// Units that the last run took from the store, and modules.
  std::pair<int, int> kept() {
    const auto stats = nlohmann::json::parse(readFile(tmp / "stats.json"));
    return {stats["units"]["fromCache"], stats["modulesFromCache"]};
  }
  int functionsKept() { return nlohmann::json::parse(readFile(tmp / "stats.json"))["functions"]["fromCache"]; }
  /// A change has to show in what is found: never the answer of before.
  void expectFresh(const char *what) {
    const Outcome now = check();
    const Outcome fresh = check({"--no-cache"});
    EXPECT_EQ(now.out, fresh.out) << what;
    EXPECT_EQ(now.err, fresh.err) << what;
    EXPECT_EQ(now.code, fresh.code) << what;
  }

  const fs::path store = fs::temp_directory_path() / ("irqlint_store_" + std::to_string(llvm::sys::Process::getProcessId()));
};

using Kept = std::pair<int, int>;

TEST_F(Cache, SecondRunTakesEverythingFromIt) {
  const Outcome first = check();
  EXPECT_EQ(first.code, 1);
  EXPECT_EQ(kept(), Kept(0, 0));
  const Outcome second = check();
  EXPECT_EQ(kept(), Kept(2, 1));
  EXPECT_EQ(second.out, first.out);
  EXPECT_EQ(second.err, first.err);
}

TEST_F(Cache, OneChangedFileIsParsedAlone) {
  check();
  write("call.c", std::string("// a line more\n") + Caller);
  expectFresh("a line more");
  write("call.c", std::string("// another line more\n\n") + Caller);
  check();
  EXPECT_EQ(kept(), Kept(1, 0));
}

TEST_F(Cache, HeadersCount) {
  check();
  write("part.h", "#define WAITING(e) KeSetEvent(e, 0, FALSE)\n");
  expectFresh("a changed header");
  EXPECT_EQ(check().code, 0);
  fs::remove(folder / "part.h");
  expectFresh("a missing header");
  write("part.h", Part);
  expectFresh("the header of before");
  check();
  EXPECT_EQ(kept(), Kept(2, 1)); // what was made of it is still there
}

TEST_F(Cache, AHeaderThatAppearsInAnEarlierFolderCounts) {
  const std::vector<std::string> flags{"--", "-Ifirst", "-Isecond"};
  fs::remove(folder / "part.h");
  write("second/part.h", Part);
  fs::create_directories(folder / "first");
  EXPECT_EQ(check(flags).code, 1);
  write("first/part.h", "#define WAITING(e) KeSetEvent(e, 0, FALSE)\n");
  EXPECT_EQ(check(flags).code, 0);
}

TEST_F(Cache, FlagsRulesAndConfigurationCount) {
  check();
  check({"--", "-DOTHER"});
  EXPECT_EQ(kept(), Kept(0, 1)); // parsed again, with the same result
  check({"--rules", "irql"});
  EXPECT_EQ(kept(), Kept(2, 0));
  check({"--budget", "50"});
  EXPECT_EQ(kept(), Kept(2, 0));
  write(".irqlint.json", R"({"facts": {"functions": {"Wait": {"max": "DISPATCH_LEVEL", "from": "reviewed"}}}})");
  check();
  EXPECT_EQ(kept(), Kept(2, 0));
  write(".irqlint.json", R"({"rules": {"irql": "note"}})");
  expectFresh("severities");
}

TEST_F(Cache, DamagedFilesAreMadeAnew) {
  const Outcome first = check();
  for (const auto &entry : fs::directory_iterator(store)) {
    std::string bytes = readFile(entry.path());
    if (bytes.size() > 100)
      bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x5a);
    std::ofstream(entry.path(), std::ios::binary) << bytes;
  }
  EXPECT_EQ(check().out, first.out);
  EXPECT_EQ(kept(), Kept(0, 0));
  for (const auto &entry : fs::directory_iterator(store))
    fs::resize_file(entry.path(), fs::file_size(entry.path()) / 2);
  EXPECT_EQ(check().out, first.out);
  check();
  EXPECT_EQ(kept(), Kept(2, 1));
}

TEST_F(Cache, SeveralProcessesShareIt) {
  const Outcome fresh = check({"--no-cache"});
  std::vector<llvm::sys::ProcessInfo> running;
  const std::string out = (tmp / "parallel").string();
  for (int i = 0; i < 4; ++i) {
    const std::string file = out + std::to_string(i);
    std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(""), llvm::StringRef(file), llvm::StringRef("")};
    running.push_back(llvm::sys::ExecuteNoWait(IRQLINT_PROGRAM, {IRQLINT_PROGRAM, "check", ".", "--format", "json"}, std::nullopt, redirects));
  }
  for (int i = 0; i < 4; ++i) {
    EXPECT_EQ(llvm::sys::Wait(running[static_cast<size_t>(i)], std::nullopt).ReturnCode, 1);
    EXPECT_EQ(readFile(out + std::to_string(i)), fresh.out);
  }
}

constexpr const char *Device = R"(#include "driver.h"
KSPIN_LOCK Lock;
static const ULONG Limit = 4;
#pragma alloc_text(PAGE, Query)
VOID Change(PKEVENT Event)
{
  KIRQL old;
  KeAcquireSpinLock(&Lock, &old);
  Wait(Event);
  KeReleaseSpinLock(&Lock, old);
}
VOID Query(PKEVENT Event)
{
  PAGED_CODE();
  if (Limit > 3)
    Change(Event);
}
VOID Other(PKEVENT Event) { KeSetEvent(Event, 0, FALSE); }
)";

class CachedFunctions : public Cache {
protected:
  void SetUp() override {
    Cache::SetUp();
    write("device.c", Device);
    check();
  }
  /// The last change made the answer that a run from nothing gives, and so many of the five functions were walked again for it.
  void expectWalked(int walked, const char *what) {
    EXPECT_EQ(functionsKeptFirst, 5 - walked) << what;
    expectFresh(what);
  }
  void change(const char *file, std::string text, std::string_view from, std::string_view to) {
    const size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    write(file, text.replace(at, from.size(), to));
    check();
    functionsKeptFirst = functionsKept();
  }
  int functionsKeptFirst = 0; ///< in the first run after the last change
};

TEST_F(CachedFunctions, MovedLinesWalkNothing) {
  change("device.c", Device, "KSPIN_LOCK", "// more\n\nKSPIN_LOCK");
  expectWalked(0, "all of a file moved");
  change("wait.c", Wait, "VOID Wait", "// more\nVOID Wait");
  expectWalked(0, "a callee of other files moved");
  change("device.c", Device, "VOID Change", "\nVOID Change");
  expectWalked(0, "farther from its pragma");
}

TEST_F(CachedFunctions, AChangeEndsWhereCallersSeeNone) {
  change("device.c", Device, "KeSetEvent(Event, 0, FALSE)", "KeSetEvent(Event, 1, FALSE)");
  expectWalked(1, "a function that nobody calls");
  change("wait.c", Wait, "  WAITING", "  ULONG unused = 1;\n  WAITING");
  EXPECT_LT(functionsKeptFirst, 5);
  expectFresh("what callers tell of it has moved");
}

TEST_F(CachedFunctions, CallersAreWalkedWhenTheirCalleeMeansSomethingElse) {
  change("wait.c", Wait, "WAITING(Event)", "KeSetEvent(Event, 0, FALSE)");
  EXPECT_LE(functionsKeptFirst, 2);
  expectFresh("it waits no more");
  EXPECT_EQ(check().code, 0);
}

TEST_F(CachedFunctions, WhatElseAFunctionDependsOnCounts) {
  const auto expect = [&](std::string_view from, std::string_view to) {
    change("device.c", Device, from, to);
    expectFresh(std::string(to).c_str());
  };
  expect("Limit = 4", "Limit = 2");
  expect("alloc_text(PAGE, Query)", "alloc_text(PAGE, Change, Query)");
  expect("alloc_text(PAGE, Query)", "alloc_text(INIT, Query)");
  expect("KSPIN_LOCK Lock;", "KSPIN_LOCK Lock; VOID Another(VOID) { MmLockPagableCodeSection(Query); }");
  expect("KeReleaseSpinLock(&Lock, old)", "KeReleaseSpinLockFromDpcLevel(&Lock)");
  expect("VOID Change(", "_IRQL_requires_max_(PASSIVE_LEVEL) VOID Change(");
  expect("VOID Query(", "_IRQL_requires_(DISPATCH_LEVEL) VOID Query(");
  expect("VOID Other(PKEVENT Event) {", "KDEFERRED_ROUTINE Dpc;\nVOID Dpc(PKDPC D, PVOID E, PVOID A, PVOID B) { Query(E); }\nVOID Start(PKDPC d) { KeInitializeDpc(d, Dpc, 0); }\nVOID Other(PKEVENT Event) {");
  write("driver.h", std::string(Header) + "_IRQL_requires_max_(APC_LEVEL) VOID Other(PKEVENT Event);\n");
  expectFresh("an annotation in a header");
  write("wait.c", "#include \"driver.h\"\n");
  expectFresh("a function that is gone");
}

TEST_F(Cache, IsShownAndCleared) {
  check();
  EXPECT_TRUE(holds(run({"cache"}).out, store.string() + ": "));
  EXPECT_TRUE(holds(run({"cache", "--clear"}).out, "removed"));
  check();
  EXPECT_EQ(kept(), Kept(0, 0));
  setVariable("IRQLINT_CACHE", "none");
  EXPECT_EQ(run({"cache"}).code, 2);
}

TEST(Store, KeepsWhatFits) {
  const fs::path folder = fs::temp_directory_path() / ("irqlint_blobs_" + std::to_string(llvm::sys::Process::getProcessId()));
  const cache::Store store(folder.string());
  const std::string bytes("a\0b\xff", 4), key = cache::digestOf("key");
  EXPECT_FALSE(store.get(key));
  store.put(key, bytes);
  EXPECT_EQ(store.get(key), bytes);
  EXPECT_FALSE(store.get(cache::digestOf("another")));
  EXPECT_FALSE(cache::Store().get(key));
  EXPECT_TRUE(store.clear());
  EXPECT_FALSE(store.get(key));
  fs::remove_all(folder);
}

TEST(Store, ToleratesAFolderThatCannotBe) {
  const cache::Store store("/dev/null/no/folder");
  store.put(cache::digestOf("key"), "bytes");
  EXPECT_FALSE(store.get(cache::digestOf("key")));
  store.prune();
  EXPECT_EQ(store.numbers().files, 0u);
}

TEST(Digest, TellsListsOfPartsApart) {
  EXPECT_NE(cache::Hasher().add("ab").add("c").result(), cache::Hasher().add("a").add("bc").result());
  EXPECT_NE(cache::Hasher().add("").result(), cache::Hasher().result());
  EXPECT_EQ(cache::digestOf("abc").size(), 64u);
  EXPECT_FALSE(cache::programId().empty());
}

TEST(Binary, HoldsAllOfAUnit) {
  for (const fs::path &file : filesOf(fs::path(IRQLINT_TESTDATA) / "ir")) {
    auto parsed = ir::parse(readFile(file));
    const auto *unit = std::get_if<ir::Unit>(&parsed);
    if (!unit)
      continue;
    const std::string bytes = ir::toBytes(*unit);
    const auto again = ir::unitFromBytes(bytes);
    ASSERT_TRUE(again) << file;
    EXPECT_EQ(ir::print(*again), ir::print(*unit)) << file;
    EXPECT_EQ(ir::toBytes(*again), bytes) << file;
    for (size_t cut = 0; cut < bytes.size(); cut += 1 + bytes.size() / 97)
      EXPECT_FALSE(ir::unitFromBytes(std::string_view(bytes).substr(0, cut))) << file << " " << cut;
  }
}

TEST(Binary, EndsOnBytesThatAreNone) {
  std::string bytes(64, '\xff');
  EXPECT_FALSE(ir::unitFromBytes(bytes));
  EXPECT_FALSE(ir::unitFromBytes(""));
  for (char c = 0; c < 127; ++c)
    ir::unitFromBytes(std::string(40, c));
}

} // namespace
} // namespace irqlint::test
