// Units behind a prefix give the bytes that they give without one: units with tricky beginnings, each parsed both ways.
#include "cache/Manifest.h"
#include "cache/PrefixCache.h"
#include "frontend/Frontend.h"
#include "ir/Binary.h"
#include "ir/Text.h"
#include "lower/Lower.h"
#include "support/ProgramTest.h"
#include "support/Tree.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <mutex>
#include <thread>

namespace irqlint::test {
namespace {

namespace fs = std::filesystem;
using frontend::Job;
using Strings = std::vector<std::string>;

/// What the system's headers are in these tests.
constexpr const char *Base = "#pragma once\n"
                             "typedef struct tagNODE { int a; } NODE, *PNODE;\n"
                             "typedef struct _LINK { struct _LINK *next; } LINK;\n"
                             "#ifdef WIDE\ntypedef long long WORD_T;\n#else\ntypedef int WORD_T;\n#endif\n"
                             "#define BASE_VERSION 3\n"
                             "WORD_T BaseCall(PNODE node, LINK *link);\n"
                             "static inline int BaseInline(NODE *n) { return n->a; }\n";
constexpr const char *More = "#ifndef MORE_H\n#define MORE_H\n#include <base.h>\n"
                             "#define MORE_GO(n) BaseCall(n, 0)\n"
                             "enum MORE { MoreOne = 1 + BASE_VERSION, MoreTwo };\nvoid MoreCall(enum MORE m);\n#endif\n";

std::string body(int i) {
  const std::string n = std::to_string(i);
  return "struct own" + n + " { NODE n; LINK l; WORD_T w; };\n"
         "int F" + n + "(struct own" + n + " *o) {\n  o->w = BaseCall(&o->n, &o->l);\n  return BaseInline(&o->n) + __LINE__;\n}\n";
}

class Prefix : public testing::Test {
protected:
  void SetUp() override {
    tree.write("sys/base.h", Base);
    tree.write("sys/more.h", More);
  }

  /// `count` units with this beginning; more may be added.
  void units(const std::string &head, int count = 3, const Strings &flags = {}, const char *extension = ".c") {
    for (int i = 0; i != count; ++i) {
      const int number = static_cast<int>(jobs.size());
      Strings args{"-isystem", tree("sys"), "-I" + tree("inc")};
      args.insert(args.end(), flags.begin(), flags.end());
      jobs.push_back({tree.write("u" + std::to_string(number) + extension, head + body(number)), tree(), args, "m"});
    }
  }

  struct Result {
    Strings bytes;
    std::vector<std::set<std::string>> looked;
    size_t behind = 0; ///< units with a prefix
  };
  Result parse(bool prefixes, frontend::PrefixShelf *shelf = nullptr, unsigned threads = 1) {
    frontend::ParseOptions options{IRQLINT_KIT, {}, threads};
    options.prefixes = prefixes;
    options.shelf = shelf;
    Result result;
    result.bytes.resize(jobs.size());
    result.looked.resize(jobs.size());
    std::mutex mutex;
    frontend::parseAll(jobs, options, [&](const frontend::ParsedUnit &unit) {
      ASSERT_TRUE(unit.compiler) << unit.failure;
      const ir::Unit lowered = lower::lowerUnit(*unit.compiler, *unit.info, {tree(), {IRQLINT_KIT}});
      std::scoped_lock lock(mutex);
      result.bytes[unit.index] = ir::print(lowered) + ir::toBytes(lowered);
      for (const Remark &remark : unit.info->remarks)
        result.bytes[unit.index] += remark.path + std::to_string(remark.line) + remark.text;
      result.looked[unit.index] = *unit.looked;
      result.behind += unit.info->prefix != nullptr;
    });
    return result;
  }

  /// How many units were parsed behind a prefix, without a difference.
  size_t same(frontend::PrefixShelf *shelf = nullptr, unsigned threads = 1) {
    const Result whole = parse(false), behind = parse(true, shelf, threads);
    EXPECT_EQ(whole.behind, 0u);
    for (size_t i = 0; i != jobs.size(); ++i) {
      EXPECT_TRUE(whole.bytes[i] == behind.bytes[i]) << jobs[i].file;
      for (const std::string &path : whole.looked[i])
        EXPECT_TRUE(behind.looked[i].contains(path)) << path;
    }
    return behind.behind;
  }

  Tree tree;
  std::vector<Job> jobs;
};

TEST_F(Prefix, HeadersAtTheBeginning) {
  tree.write("inc/precomp.h", "// a header of the project\n#pragma once\n#define OWN 1\n#include <base.h>\n#include <more.h>\n#pragma warning(disable: 28121)\n");
  units("#include \"precomp.h\"\n");
  EXPECT_EQ(same(), 3u);
  EXPECT_EQ(same(nullptr, 4), 3u);
}

TEST_F(Prefix, FewUnitsAreNotWorthOne) {
  units("#include <base.h>\n", 2);
  EXPECT_EQ(same(), 0u);
}

TEST_F(Prefix, MacrosInFrontThatHeadersAskFor) {
  units("#include <base.h>\n#include <more.h>\n");
  units("#define WIDE\n#include <base.h>\n#include <more.h>\n");
  units("#ifndef WIDE\n#define WIDE\n#endif\n#include <base.h>\n#include <more.h>\n");
  EXPECT_EQ(same(), 9u);
}

TEST_F(Prefix, MacrosOfTheCommandLine) {
  units("#include <base.h>\n", 2, {"-DOWN=1", "-DLIMIT=(1+1)"});
  units("#include <base.h>\nint limit = LIMIT + 0;\n", 1, {"-DOTHER", "-DLIMIT=7"});
  units("#include <base.h>\n", 3, {"-DWIDE"});
  EXPECT_EQ(same(), 6u);
}

TEST_F(Prefix, ASystemMacroBetweenTwoHeaders) {
  units("#include <base.h>\n#if BASE_VERSION >= 3\n#include <more.h>\n#endif\nint more = BASE_VERSION;\n");
  same();
  jobs.clear();
  units("#include <base.h>\n#if BASE_VERSION < 3\n#error old\n#endif\n#if !defined(MORE_H)\n#include <more.h>\n#endif\n");
  same();
  jobs.clear();
  units("#ifdef BASE_VERSION\nint never;\n#endif\n#include <base.h>\n");
  EXPECT_EQ(same(), 0u);
}

TEST_F(Prefix, SystemMacrosThatTheUnitChanges) {
  units("#include <base.h>\n#undef BASE_VERSION\n#define BASE_VERSION 5\n#include <more.h>\nint v = MoreOne;\n");
  units("#define BASE_VERSION 4\n#include <base.h>\n#include <more.h>\nint v = MoreOne;\n");
  units("#define _WIN64 2\n#include <base.h>\n#include <more.h>\nint v = MoreOne;\n");
  same();
}

TEST_F(Prefix, MacrosOfTheUnitThatAHeaderTakesOver) {
  units("#if !defined(BASE_VERSION)\n#define BASE_VERSION 7\n#endif\n#include <base.h>\n#include <more.h>\nint v = BASE_VERSION + MoreOne;\n");
  EXPECT_EQ(same(), 3u);
  jobs.clear();
  tree.write("sys/gone.h", "#ifdef GOES\n#undef GOES\n#endif\n#define BASE_VERSION 9\n");
  units("#define GOES 1\n#include <gone.h>\n#ifdef GOES\nint stays = GOES;\n#endif\n");
  units("#define GOES 1\n#include <gone.h>\n#ifdef GOES\nint stays = GOES;\n#endif\n#include <base.h>\n");
  units("#define BASE_VERSION 7\n#include <base.h>\n#include <gone.h>\nint v = BASE_VERSION;\n");
  same();
}

TEST_F(Prefix, CodeBetweenHeaders) {
  units("#include <base.h>\nint between;\n#include <more.h>\n");
  EXPECT_EQ(same(), 3u);
}

TEST_F(Prefix, AHeaderWithoutGuard) {
  tree.write("sys/list.h", "#ifdef NAME\nextern int NAME;\n#endif\n#define LISTED 1\n");
  units("#define NAME one\n#include <list.h>\n#undef NAME\n#define NAME two\n#include <list.h>\n#include <base.h>\n#include <list.h>\nint use(void) { return one + two; }\n");
  units("#include <base.h>\n#include <list.h>\n#define NAME late\n#include <list.h>\nint use2(void) { return late; }\n");
  same();
}

TEST_F(Prefix, PackingThatLeaksOut) {
  tree.write("sys/leak.h", "#pragma pack(push, 1)\n#pragma warning(push)\n#pragma warning(disable: 28121)\n");
  units("#include <base.h>\n#include <leak.h>\nstruct packed { char c; int i; };\nint size = sizeof(struct packed);\n");
  EXPECT_EQ(same(), 3u);
}

TEST_F(Prefix, SectionsThatLeakOut) {
  tree.write("sys/leak.h", "#pragma code_seg(\"PAGE\")\n#pragma data_seg(\"PAGEDATA\")\n");
  units("#include <base.h>\n#include <leak.h>\nint data = 1;\n");
  EXPECT_EQ(same(), 0u);
}

TEST_F(Prefix, PragmasOfTheUnit) {
  units("#pragma pack(1)\n#include <base.h>\n");
  units("#pragma push_macro(\"WIDE\")\n#define WIDE\n#pragma pop_macro(\"WIDE\")\n#include <base.h>\n");
  units("#pragma warning(disable: 28121)\n#pragma once\n#include <base.h>\n#pragma alloc_text(PAGE, F6)\n");
  same();
}

TEST_F(Prefix, CxxWithLinkage) {
  units("extern \"C\" {\n#include <base.h>\n#include <more.h>\n}\n", 3, {}, ".cpp");
  EXPECT_EQ(same(), 3u);
  units("extern \"C\" {\n#include <base.h>\nint inside();\n}\n#include <more.h>\n", 3, {}, ".cpp");
  units("extern \"C\" int one();\n#include <base.h>\n", 3, {}, ".cpp");
  units("#include <base.h>\n", 3, {}, ".cpp");
  same();
}

TEST_F(Prefix, NamesOfClangsOwn) {
  tree.write("sys/count.h", "enum { Count = __COUNTER__, Line = __LINE__ };\nstatic const char *const Where = __FILE__;\n");
  units("#include <count.h>\n#include <base.h>\nint c = __COUNTER__ + Count + Line;\nconst char *w = __FILE__;\n");
  same();
  jobs.clear();
  tree.write("sys/deep.h", "enum { Deep = __INCLUDE_LEVEL__ };\n");
  tree.write("inc/outer.h", "#include <deep.h>\n#include <base.h>\n");
  units("#include \"outer.h\"\nint d = Deep;\n");
  EXPECT_EQ(same(), 0u);
}

TEST_F(Prefix, AUsersHeaderInFrontOfTheSystems) {
  tree.write("sys/outer.h", "#include \"inner/one.h\"\n#include <two.h>\n#include <base.h>\n");
  tree.write("sys/late/two.h", "typedef int TWO;\n");
  units("#include <outer.h>\n", 3, {"-isystem", tree("sys/late")});
  same();
  tree.write("inc/two.h", "typedef char TWO;\n");
  EXPECT_EQ(same(), 0u);
  fs::remove(tree("inc/two.h"));
  tree.write("inner/one.h", "typedef char ONE;\n"); // beside the unit
  EXPECT_EQ(same(), 0u);
}

TEST_F(Prefix, UnitsWithErrors) {
  units("#include <base.h>\n#include <more.h>\n#include \"nowhere.h\"\nUNKNOWN_T unknown(PUNKNOWN p) { return p->x + NOT_KNOWN; }\n");
  same();
}

TEST_F(Prefix, HeadersWithErrors) {
  tree.write("sys/bad.h", "typedef NOBODY KNOWS;\n");
  units("#include <base.h>\n#include <bad.h>\n");
  EXPECT_EQ(same(), 0u);
}

TEST_F(Prefix, OfTheKit) {
  for (const char *headers : {"#include <ntddk.h>\n", "#include <ntifs.h>\n#include <ntstrsafe.h>\n", "#define INITGUID\n#include <ntddk.h>\n#include <wdf.h>\n#include <wdmguid.h>\n",
                              "#define NTDDI_VERSION 0x06010000\n#include <wdm.h>\n", "#include <initguid.h>\n#include <ntddk.h>\n"}) {
    for (const char *extension : {".c", ".cpp"}) {
      jobs.clear();
      for (int i = 0; i != 3; ++i)
        jobs.push_back({tree.write("kit" + std::to_string(i) + extension, std::string(headers) +
                                   "DRIVER_INITIALIZE DriverEntry;\nstatic KSPIN_LOCK lock;\n"
                                   "NTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING p) {\n  KIRQL old;\n  KeAcquireSpinLock(&lock, &old);\n"
                                   "  KeReleaseSpinLock(&lock, old);\n  return d->DriverUnload ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;\n}\n"),
                        tree(), {}, "m"});
      same();
    }
  }
}

class KeptPrefix : public Prefix {
protected:
  size_t run(unsigned threads = 1) {
    project::FileCache files;
    cache::FileDigests digests(files);
    const cache::Store store(tree("store"));
    cache::PrefixCache shelf(store, digests);
    return same(&shelf, threads);
  }
  size_t lone() {
    auto all = std::exchange(jobs, {jobs.front()});
    size_t behind = run();
    jobs = std::move(all);
    return behind;
  }
};

TEST_F(KeptPrefix, ALoneUnitTakesWhatIsThere) {
  units("#include <base.h>\n#include <more.h>\n");
  EXPECT_EQ(lone(), 0u);
  EXPECT_EQ(run(), 3u);
  EXPECT_EQ(lone(), 1u);
}

TEST_F(KeptPrefix, HeadersThatChange) {
  units("#include <base.h>\n#include <more.h>\n");
  EXPECT_EQ(run(), 3u);
  tree.write("sys/base.h", std::string(Base) + "typedef int NEW_T;\n");
  EXPECT_EQ(lone(), 0u);
  EXPECT_EQ(run(), 3u);
  EXPECT_EQ(lone(), 1u);
  tree.write("sys/base.h", Base);
  EXPECT_EQ(lone(), 1u) << "that of before";
  fs::rename(tree("sys/more.h"), tree("sys/moved.h"));
  same();
  fs::rename(tree("sys/moved.h"), tree("sys/more.h"));
  tree.write("inc/base.h", "#pragma once\ntypedef char NODE, LINK, WORD_T; WORD_T BaseCall(NODE *n, LINK *l);\nint BaseInline(NODE *);\n");
  EXPECT_EQ(lone(), 0u) << "a header in front";
}

TEST_F(KeptPrefix, DamagedFiles) {
  units("#include <base.h>\n#include <more.h>\n");
  EXPECT_EQ(run(), 3u);
  for (const auto &entry : fs::directory_iterator(tree("store")))
    fs::resize_file(entry.path(), fs::file_size(entry.path()) / 2);
  EXPECT_EQ(lone(), 0u);
  EXPECT_EQ(run(), 3u);
  EXPECT_EQ(lone(), 1u);
}

TEST_F(KeptPrefix, SeveralAtOnce) {
  units("#include <base.h>\n#include <more.h>\n");
  std::vector<std::thread> runs;
  const Result whole = parse(false);
  for (int i = 0; i != 4; ++i)
    runs.emplace_back([&] {
      project::FileCache files;
      cache::FileDigests digests(files);
      const cache::Store store(tree("store"));
      cache::PrefixCache shelf(store, digests);
      EXPECT_TRUE(parse(true, &shelf, 2).bytes == whole.bytes);
    });
  for (std::thread &one : runs)
    one.join();
  EXPECT_EQ(lone(), 1u);
}

class PrefixOption : public ProgramTest {};

TEST_F(PrefixOption, SameReportEitherWay) {
  for (int i = 0; i != 4; ++i)
    write("u" + std::to_string(i) + ".c", "#include <ntddk.h>\n_IRQL_requires_(DISPATCH_LEVEL)\nVOID Call" + std::to_string(i) +
                                              "(PKEVENT Event)\n{\n  KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);\n}\n");
  const Outcome with = run({"check", ".", "--format", "json"}), without = run({"check", ".", "--format", "json", "--no-prefix"});
  EXPECT_EQ(with.code, 1);
  EXPECT_EQ(with.out, without.out);
}

} // namespace
} // namespace irqlint::test
