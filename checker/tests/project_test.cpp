// Build files: what is compiled, how, and into which driver.
#include "project/CommandLine.h"
#include "project/Expression.h"
#include "project/Generators.h"
#include "project/Project.h"
#include "support/Tree.h"

#include "llvm/ADT/STLExtras.h"

#include <gtest/gtest.h>

using namespace irqlint::project;
using irqlint::test::Tree;
using llvm::StringRef;
using Strings = std::vector<std::string>;

namespace {

bool contains(const Strings &list, StringRef text) { return llvm::is_contained(list, text.str()); }

struct Found {
  std::vector<Job> jobs;
  std::vector<Problem> problems;

  const Job *job(StringRef name) const {
    for (const Job &job : jobs)
      if (StringRef(job.file).ends_with(name))
        return &job;
    return nullptr;
  }
  bool told(StringRef text) const {
    return llvm::any_of(problems, [&](const Problem &problem) { return StringRef(problem.text).contains(text); });
  }
};

Found find(Inputs inputs) {
  Found result;
  result.jobs = findJobs(inputs, result.problems);
  return result;
}

struct ClCase {
  const char *name;
  Strings in, out;
};

class ClArguments : public testing::TestWithParam<ClCase> {};

TEST_P(ClArguments, Translate) {
  Translation translation = toClang(GetParam().in);
  EXPECT_EQ(translation.args, GetParam().out);
  EXPECT_TRUE(translation.dropped.empty());
  EXPECT_EQ(toClang(translation.args).args, translation.args) << "translating twice gives the same";
}

INSTANTIATE_TEST_SUITE_P(
    Frontend, ClArguments,
    testing::Values(ClCase{"Define", {"/DA", "/D", "B=1", "-DC"}, {"-DA", "-DB=1", "-DC"}},
                    ClCase{"Undefine", {"/UA", "-U", "B"}, {"-UA", "-UB"}},
                    ClCase{"Include", {"/Iinc", "/I", "a b", "-I..\\x"}, {"-Iinc", "-Ia b", "-I..\\x"}},
                    ClCase{"AbsoluteInclude", {"/I/usr/include"}, {"-I/usr/include"}},
                    ClCase{"Forced", {"/FIpre.h", "-FI", "post.h"}, {"-include", "pre.h", "-include", "post.h"}},
                    ClCase{"System", {"/external:I", "a", "/imsvcb", "-isystem", "c"}, {"-isystem", "a", "-isystem", "b", "-isystem", "c"}},
                    ClCase{"Language", {"/TP", "-TC"}, {"-x", "c++", "-x", "c"}},
                    ClCase{"FileLanguage", {"/Tp/src/a.c", "-Tc", "b.cpp"}, {"-x", "c++", "-x", "c"}},
                    ClCase{"Standard", {"/std:c++17", "-std:c11", "-std=c99"}, {"-std=c++17", "-std=gnu11", "-std=c99"}},
                    ClCase{"Packing", {"/Zp8", "-Zp"}, {"-fpack-struct=8", "-fpack-struct=1"}},
                    ClCase{"Types", {"/J", "/Zc:wchar_t-", "/Zc:wchar_t"}, {"-funsigned-char", "-Xclang", "-fno-wchar"}},
                    ClCase{"Kernel", {"/kernel", "/GR-"}, {"-D_KERNEL_MODE=1", "-fno-rtti"}},
                    ClCase{"Ignored",
                           {"/nologo", "/c", "/W4", "/WX", "/wd4100", "/Gz", "/Gd", "/Gr", "/O2", "/Oy-", "/GS", "/Zi", "/Fox.obj", "/Fd:a b.pdb",
                            "/FU", "x", "/Yustdafx.h", "/MP", "/d1import_no_registry", "/d2epilogunwind", "-nologo", "-wd4100", "/utf-8",
                            "/permissive-", "/Qspectre", "/analyze:only", "/EHs-c-", "/FC", "/errorReport:queue", "/guard:cf", "/sdl"},
                           {}},
                    ClCase{"IgnoredOfClang", {"-Wall", "-O2", "-g", "-c", "-o", "x.o", "-MD", "-MF", "x.d", "-MT", "x.o", "-pedantic"}, {}},
                    ClCase{"ClangPasses",
                           {"-isystem", "a", "-include", "b.h", "-fshort-wchar", "-target", "aarch64-pc-windows-msvc", "-iquote", "q"},
                           {"-isystem", "a", "-include", "b.h", "-fshort-wchar", "-target", "aarch64-pc-windows-msvc", "-iquote", "q"}},
                    ClCase{"LinkerRest", {"/DA", "/link", "/OUT:x.sys", "/zonk"}, {"-DA"}}),
    [](const auto &info) { return info.param.name; });

TEST(CommandLine, PathsAreNoOptions) {
  Tree tree;
  std::string existing = tree.write("Data.txt", "");
  Translation translation = toClang({"/Users/me/driver/a.c", "/DA", existing, "x.c"});
  EXPECT_EQ(translation.files, (Strings{"/Users/me/driver/a.c", existing, "x.c"}));
  EXPECT_EQ(translation.args, Strings{"-DA"});
}

TEST(CommandLine, UnknownIsNamed) {
  EXPECT_EQ(toClang({"/zonk", "-DA", "-fzonk", "--zonk=1"}).dropped, (Strings{"/zonk", "-fzonk", "--zonk=1"}));
}

TEST(CommandLine, Quoting) {
  EXPECT_EQ(splitCommand(R"("C:\Program Files\cl.exe" /I"C:\a b\inc" /DX=\"y\" C:\src\a.c)"),
            (Strings{R"(C:\Program Files\cl.exe)", R"(/IC:\a b\inc)", "/DX=\"y\"", R"(C:\src\a.c)"}));
  EXPECT_EQ(splitCommand(R"(clang '-DX="a b"' -I/a\ b x.c)"), (Strings{"clang", "-DX=\"a b\"", "-I/a b", "x.c"}));
}

TEST(Jobs, DatabaseForms) {
  Tree tree;
  tree.write("a.c", "");
  tree.write("sub/b c.cpp", "");
  tree.write("flags.rsp", "/DFROM_RSP\n/I \"with space\"\n");
  tree.write("compile_commands.json", R"([
    {"directory": ".", "file": "a.c", "arguments": ["cl.exe", "/c", "/DX=1", "@flags.rsp", "a.c"]},
    {"directory": "sub", "file": "b c.cpp", "command": "clang++ -DY='1 2' -c \"b c.cpp\" -o b.o"},
    {"directory": ".", "file": "icon.rc", "command": "rc icon.rc"}
  ])");
  Found found = find({{}, tree(), {"/DZ"}});
  EXPECT_TRUE(found.problems.empty()) << found.problems.front().text;
  ASSERT_EQ(found.jobs.size(), 2u);
  EXPECT_EQ(found.jobs[0].file, tree("a.c"));
  EXPECT_EQ(found.jobs[0].directory, tree());
  EXPECT_EQ(found.jobs[0].args, (Strings{"-DX=1", "-DFROM_RSP", "-Iwith space", "-DZ"}));
  EXPECT_EQ(found.jobs[1].file, tree("sub/b c.cpp"));
  EXPECT_EQ(found.jobs[1].args, (Strings{"-DY=1 2", "-DZ"}));
  EXPECT_NE(found.jobs[0].module, found.jobs[1].module) << "by folder where no link is known";
}

TEST(Jobs, DatabaseOfAFolder) {
  Tree tree;
  tree.write("src/a.c", "");
  tree.write("src/b.c", "");
  tree.write("build/compile_commands.json", R"([{"directory": "../src", "file": "a.c", "command": "cc -DX a.c"}])");
  Found whole = find({{tree()}, "", {}});
  ASSERT_EQ(whole.jobs.size(), 1u);
  EXPECT_EQ(whole.jobs[0].args, Strings{"-DX"});
  Found one = find({{tree("src/a.c")}, "", {}});
  ASSERT_EQ(one.jobs.size(), 1u);
  EXPECT_EQ(one.jobs[0].args, Strings{"-DX"}) << "found above the file";
  Found neighbour = find({{tree("src/b.c")}, tree("build"), {}});
  ASSERT_EQ(neighbour.jobs.size(), 1u);
  EXPECT_EQ(neighbour.jobs[0].args, Strings{"-DX"}) << "compiled as the files beside it";
}

TEST(Jobs, ModulesOfALinkedBuild) {
  Tree tree;
  for (StringRef name : {"a.c", "b.c", "c.c", "lib.c"})
    tree.write(name, "");
  tree.write("compile_commands.json", R"([
    {"directory": ".", "file": "a.c", "command": "cl /c a.c /Foo/a.obj"},
    {"directory": ".", "file": "lib.c", "command": "cl /c lib.c /Foo/lib.obj"},
    {"directory": ".", "file": "o/lib.obj", "command": "lib.exe /OUT:o/util.lib o/lib.obj"},
    {"directory": ".", "file": "o/a.obj", "command": "link.exe /OUT:one.sys o/a.obj o/util.lib"},
    {"directory": ".", "file": "b.c", "command": "cc -c b.c -o CMakeFiles/two.dir/b.c.obj"},
    {"directory": ".", "file": "c.c", "command": "cc -c c.c", "output": "CMakeFiles/two.dir/c.c.obj"}
  ])");
  Found found = find({{}, tree("compile_commands.json"), {}});
  ASSERT_EQ(found.jobs.size(), 4u);
  EXPECT_EQ(found.job("/a.c")->module, tree("one.sys"));
  EXPECT_EQ(found.job("/lib.c")->module, tree("one.sys")) << "through the static library";
  EXPECT_EQ(found.job("/b.c")->module, tree("two"));
  EXPECT_EQ(found.job("/c.c")->module, tree("two"));
}

TEST(Jobs, DatabaseFromElsewhere) {
  Tree tree;
  tree.write("drv/a.c", "");
  tree.write("drv/build/compile_commands.json",
             R"([{"directory": "C:\\work\\drv\\build", "file": "C:\\work\\drv\\A.C", "command": "cl /IC:\\work\\drv\\inc C:\\work\\drv\\A.C"}])");
  Found found = find({{tree("drv")}, "", {}});
  ASSERT_EQ(found.jobs.size(), 1u) << (found.problems.empty() ? "" : found.problems[0].text);
  EXPECT_EQ(found.jobs[0].file, tree("drv/a.c"));
  EXPECT_EQ(found.jobs[0].args, Strings{"-I" + tree("drv/inc")});
}

TEST(Jobs, BrokenDatabase) {
  Tree tree;
  std::string file = tree.write("compile_commands.json", "[\n  {\"file\": \"a.c\",\n   oops }\n]\n");
  Found found = find({{}, tree(), {}});
  ASSERT_EQ(found.problems.size(), 1u);
  EXPECT_EQ(found.problems[0].file, file);
  EXPECT_EQ(found.problems[0].line, 3u);
  EXPECT_TRUE(found.problems[0].fatal);
  EXPECT_TRUE(found.told("not valid JSON"));
}

TEST(Jobs, BadEntriesAreLeftOut) {
  Tree tree;
  tree.write("a.c", "");
  tree.write("compile_commands.json", R"([
    {"directory": "."},
    {"file": "a.c", "directory": "."},
    {"file": "gone.c", "directory": ".", "command": "cc gone.c"},
    {"file": "a.c", "directory": ".", "command": "cc @gone.rsp /zonk a.c"}
  ])");
  Found found = find({{}, tree(), {}});
  ASSERT_EQ(found.jobs.size(), 1u);
  ASSERT_EQ(found.problems.size(), 5u);
  EXPECT_TRUE(found.told("without \"file\""));
  EXPECT_TRUE(found.told("neither"));
  EXPECT_TRUE(found.told("does not exist"));
  EXPECT_TRUE(found.told("response file"));
  EXPECT_TRUE(found.told("'/zonk' is unknown"));
  EXPECT_TRUE(found.problems.back().warning);
  EXPECT_EQ(found.problems[0].line, 2u);
}

TEST(Jobs, NoDatabaseWhereOneWasNamed) {
  Tree tree;
  EXPECT_TRUE(find({{}, tree(), {}}).told("no compile_commands.json"));
  EXPECT_TRUE(find({{}, "", {}}).told("nothing to check"));
  EXPECT_TRUE(find({{tree("gone.c")}, "", {}}).told("no such file"));
  EXPECT_TRUE(find({{tree()}, "", {}}).told("no C or C++ source"));
}

TEST(Jobs, FoldersMakeModules) {
  Tree tree;
  tree.write("one/entry.c", "NTSTATUS\nDriverEntry (x) {}");
  tree.write("one/sub/part.cpp", "");
  tree.write("two/main.c", "NTSTATUS DriverEntry(x) {}");
  tree.write("two/test/DriverEntryLike.c", "NTSTATUS MyDriverEntry(x) {}");
  tree.write("app/app.c", "int main() {}");
  tree.write("out/copy.c", "");
  tree.write(".git/x.c", "");
  tree.write("one/readme.txt", "");
  Found found = find({{tree()}, "", {}});
  ASSERT_EQ(found.jobs.size(), 5u);
  EXPECT_EQ(found.job("entry.c")->module, tree("one"));
  EXPECT_EQ(found.job("part.cpp")->module, tree("one"));
  EXPECT_EQ(found.job("DriverEntryLike.c")->module, tree("two"));
  EXPECT_EQ(found.job("app.c")->module, tree("app"));
}

TEST(Jobs, FoldersFindTheirHeaders) {
  Tree tree;
  tree.write("inc/top.h", "");
  tree.write("drv/Include/own.h", "");
  tree.write("drv/src/a.c", "#include <top.h>\n#include \"own.h\"\n#  include \"shared\\Common.h\"\n");
  tree.write("near/shared/common.h", "#include \"deep.h\"\n");
  tree.write("near/far/deep.h", "");
  tree.write("drv/lib/shared/common.h", "#include \"deep.h\"\n");
  Found found = find({{tree()}, "", {}});
  ASSERT_EQ(found.jobs.size(), 1u);
  EXPECT_EQ(found.jobs[0].args, (Strings{"-I" + tree("drv/src"), "-I" + tree("drv/Include"), "-I" + tree("inc"), "-I" + tree(),
                                         "-I" + tree("drv/lib"), "-I" + tree("near/far")}));
}

TEST(Jobs, HeadersOfTheRepositoryAround) {
  Tree tree;
  tree.write(".git/HEAD", "");
  tree.write("Library/shared.h", "");
  tree.write("drv/a.c", "#include \"shared.h\"\n");
  Found found = find({{tree("drv")}, "", {}});
  ASSERT_EQ(found.jobs.size(), 1u);
  EXPECT_EQ(found.jobs[0].args, (Strings{"-I" + tree("drv"), "-I" + tree("Library")}));
  EXPECT_EQ(find({{tree("drv/a.c")}, "", {}}).jobs[0].args, found.jobs[0].args) << "a plain file as well";
}

TEST(Jobs, PlainFiles) {
  Tree tree;
  std::string file = tree.write("x/a.c", "");
  Found found = find({{file, tree.write("x/a.h", "")}, "", {"clang-cl", "/DX"}});
  ASSERT_EQ(found.jobs.size(), 1u);
  EXPECT_EQ(found.jobs[0].args, (Strings{"-I" + tree("x"), "-DX"}));
  EXPECT_TRUE(found.told("not a C or C++ source"));
  EXPECT_FALSE(found.problems[0].fatal);
  std::string flags = tree.write("flags.rsp", "-DY\n@" + tree("flags.rsp"));
  EXPECT_TRUE(contains(find({{file}, "", {"@" + flags}}).jobs.at(0).args, "-DY")) << "and a file that names itself ends";
}

// --- MSBuild's language ---------------------------------------------------------------------------------

struct ExpressionCase {
  const char *name, *in, *out;
};

class Expressions : public testing::TestWithParam<ExpressionCase> {
protected:
  Tree tree;
  FileCache files;
  Properties properties, metadata;
  Strings complaints;
  Scope scope{properties, files, tree("drv"), tree("props/common.props"), &metadata, {}, [this](const std::string &text) { complaints.push_back(text); }};

  void SetUp() override {
    tree.write("drv/Inc/a.h", "");
    tree.write("top.txt", "");
    properties.set("Name", "KMDF-Echo");
    properties.set("Root", tree());
    properties.set("Empty", "");
    properties.set("List", "a;b;c");
    metadata.set("Definitions", "A=1");
  }
  std::string shown(std::string text) const {
    for (size_t at; (at = text.find(tree())) != std::string::npos;)
      text.replace(at, tree().size(), "TREE");
    return text;
  }
};

TEST_P(Expressions, Expand) {
  EXPECT_EQ(shown(expand(GetParam().in, scope)), GetParam().out);
  EXPECT_TRUE(complaints.empty()) << complaints[0];
}

INSTANTIATE_TEST_SUITE_P(
    Project, Expressions,
    testing::Values(ExpressionCase{"Property", "x$(name)$(None)y", "xKMDF-Echoy"}, ExpressionCase{"NoReference", "100% a$b (c) $(", "100% a$b (c) $("},
                    ExpressionCase{"Metadata", "B;%(Definitions);%(ClCompile.Definitions)", "B;A=1;A=1"},
                    ExpressionCase{"Replace", "$(Name.Replace('-', '_'))", "KMDF_Echo"},
                    ExpressionCase{"Chain", "$(Name.ToLower().Substring(0, 4))", "kmdf"}, ExpressionCase{"Split", "$(Name.Split('-')[1])", "Echo"},
                    ExpressionCase{"SplitAll", "$(Name.Split('-'))", "KMDF;Echo"},
                    ExpressionCase{"Ends", "$(Name.EndsWith('Echo'))$(Name.StartsWith(\"echo\"))", "TrueFalse"},
                    ExpressionCase{"NestedInArgument", "$(Name.Replace('$(Name.Split('-')[0])', 'U'))", "U-Echo"},
                    ExpressionCase{"CommaInString", "$(Name.Replace('-', ','))", "KMDF,Echo"}, ExpressionCase{"Length", "$(Name.Length)", "9"},
                    ExpressionCase{"Add", "$([MSBuild]::Add(2, 3))", "5"},
                    ExpressionCase{"Above", "$([MSBuild]::GetDirectoryNameOfFileAbove($(Root)\\drv\\Inc, 'Top.txt'))", "TREE"},
                    ExpressionCase{"AboveDefault", "$([MSBuild]::GetPathOfFileAbove('top.txt'))", "TREE/top.txt"},
                    ExpressionCase{"Normalize", "$([MSBuild]::NormalizePath('$(Root)', 'a\\..\\b'))", "TREE/b"},
                    ExpressionCase{"Combine", "$([System.IO.Path]::Combine('a', 'b.c'))", "a/b.c"},
                    ExpressionCase{"FileName", "$([System.IO.Path]::GetFileNameWithoutExtension('x\\y.tar.c'))", "y.tar"},
                    ExpressionCase{"Empty", "$([System.String]::IsNullOrEmpty('$(Empty)'))", "True"},
                    ExpressionCase{"Regex", "$([System.Text.RegularExpressions.Regex]::Replace('a1b22', '[0-9]+', '#'))", "a#b#"},
                    ExpressionCase{"ThisFile", "$(MSBuildThisFileDirectory)$(MSBuildThisFileName)", "TREE/props/common"},
                    ExpressionCase{"Registry", "[$(Registry:HKEY_LOCAL_MACHINE\\SOFTWARE\\X@Y)]", "[]"},
                    ExpressionCase{"Version", "$([MSBuild]::VersionGreaterThanOrEquals('10.0.22000', '10.0'))", "True"}),
    [](const auto &info) { return info.param.name; });

TEST_F(Expressions, UnknownFunctionIsTold) {
  EXPECT_EQ(expand("a$(Name.Zonk('x'))b$([Zonk]::Y())", scope), "ab");
  EXPECT_EQ(complaints.size(), 2u);
}

struct ConditionCase {
  const char *name, *in;
  bool out;
};

class Conditions : public Expressions {};

TEST_F(Conditions, Hold) {
  const std::pair<const char *, bool> cases[] = {
      {"'$(Name)' == 'kmdf-echo'", true}, {"'$(Name)'!='x' And '$(Empty)'==''", true}, {"$(Name) == KMDF-Echo", true},
      {"'$(None)' != '' or true", true}, {"!('1' == '1')", false}, {"Exists('inc\\A.H')", true}, {"!Exists('$(Root)\\gone')", true},
      {"HasTrailingSlash('a\\')", true}, {"'0x10' == '16' and 10.0 > 9.5", true}, {"'10.0.22000' >= '10.0.9'", true},
      {"'$(Name.Contains('Echo'))' == 'true'", true}, {"$(Name.EndsWith('Echo'))", true}, {"'$(Empty)' == ' '", false},
      {"('a'=='b' or 'a'=='a') and !false", true}, {"'a;b' == 'a;b'", true}, {"", true},
  };
  for (auto [text, expected] : cases)
    EXPECT_EQ(holds(text, scope), expected) << text;
  EXPECT_TRUE(complaints.empty()) << complaints[0];
}

TEST_F(Conditions, WhatCannotBeReadIsFalseAndTold) {
  for (const char *text : {"'a' ==", "(('a'=='a')", "'a", "== 'b'", "'a'=='a' 'b'", "Exists 'x'"}) {
    complaints.clear();
    EXPECT_FALSE(holds(text, scope)) << text;
    EXPECT_EQ(complaints.size(), 1u) << text;
  }
}

// --- projects -------------------------------------------------------------------------------------------

std::string project(StringRef body, StringRef type = "Driver", StringRef toolset = "WindowsKernelModeDriver10.0") {
  return (R"(<?xml version="1.0" encoding="utf-8"?>
<Project DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
  <ItemGroup Label="ProjectConfigurations">
    <ProjectConfiguration Include="Debug|x64" /><ProjectConfiguration Include="Release|x64" />
    <ProjectConfiguration Include="Release|ARM64" />
  </ItemGroup>
  <PropertyGroup Label="Configuration"><ConfigurationType>)" + type + R"(</ConfigurationType><PlatformToolset>)" + toolset + R"(</PlatformToolset></PropertyGroup>
  <Import Project="$(VCTargetsPath)\Microsoft.Cpp.Default.props" />
)" + body + "\n<Import Project=\"$(VCTargetsPath)\\Microsoft.Cpp.targets\" />\n</Project>\n").str();
}

Strings filesOf(const Found &found, const Tree &tree) {
  Strings names;
  for (const Job &job : found.jobs)
    names.push_back(StringRef(job.file).drop_front(tree().size() + 1).str());
  return names;
}

TEST(Projects, PassesInMsBuildsOrder) {
  Tree tree;
  tree.write("drv/a.c", "");
  tree.write("drv/inc/x.h", "");
  tree.write("shared/common.props", R"(<Project><PropertyGroup><Extra>FROM_PROPS=1</Extra></PropertyGroup>
    <ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>$(Late);$(Extra);%(PreprocessorDefinitions)</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup></Project>)");
  std::string file = tree.write("drv/drv.vcxproj", project(R"(
    <ItemGroup><ClCompile Include="A.c" /></ItemGroup>
    <ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>BASE;%(PreprocessorDefinitions)</PreprocessorDefinitions>
      <AdditionalIncludeDirectories>$(ProjectDir)INC;..\none;$(DDK_INC_PATH)</AdditionalIncludeDirectories></ClCompile></ItemDefinitionGroup>
    <Import Project="..\Shared\common.props" />
    <PropertyGroup><Late Condition="'$(Configuration)'=='Release'">LATE</Late><Late Condition="'$(Configuration)'=='Debug'">WRONG</Late></PropertyGroup>)"));
  Found found = find({{file}, "", {}});
  ASSERT_EQ(found.jobs.size(), 1u);
  EXPECT_EQ(found.jobs[0].args, (Strings{"-I" + tree("drv/inc"), "-DLATE", "-DFROM_PROPS=1", "-DBASE"}));
  EXPECT_EQ(found.jobs[0].file, tree("drv/a.c")) << "in the spelling on disk";
  EXPECT_EQ(found.jobs[0].module, file);
  EXPECT_EQ(found.jobs[0].build->configuration, "Release|x64");
}

TEST(Projects, ItemsAndTheirSettings) {
  Tree tree;
  for (StringRef name : {"a.c", "b.c", "sub/c.c", "sub/d.cpp", "gone/e.c", "tool.c", "x.cxx"})
    tree.write(name, "");
  std::string file = tree.write("p.vcxproj", project(R"(<ItemGroup>
      <ClCompile Include="a.c;b.c"><CompileAs>CompileAsCpp</CompileAs><ForcedIncludeFiles>pch.h</ForcedIncludeFiles></ClCompile>
      <ClCompile Include="**\*.c" Exclude="a.c;B.c;gone\**" />
      <ClCompile Include="sub\*.cpp"><AdditionalOptions>/DX="a b" -D Y /std:c++17 %(AdditionalOptions)</AdditionalOptions></ClCompile>
      <ClCompile Include="x.cxx"><ExcludedFromBuild Condition="'$(Platform)'=='x64'">true</ExcludedFromBuild></ClCompile>
      <ClCompile Remove="tool.c" /><ClCompile Update="b.c"><PreprocessorDefinitions>ONLY_B</PreprocessorDefinitions></ClCompile>
      <ClCompile Include="generated.c" /></ItemGroup>)"));
  Found found = find({{file}, "", {}});
  EXPECT_EQ(filesOf(found, tree), (Strings{"a.c", "b.c", "sub/c.c", "sub/d.cpp"}));
  EXPECT_EQ(found.job("a.c")->args, (Strings{"-include", "pch.h", "-x", "c++", "-std=c++17"}));
  EXPECT_TRUE(contains(found.job("b.c")->args, "-DONLY_B"));
  EXPECT_TRUE(contains(found.job("d.cpp")->args, "-DX=a b"));
  EXPECT_TRUE(found.told("generated.c, which is not there"));
}

TEST(Projects, ConfigurationAndPlatform) {
  Tree tree;
  tree.write("a.c", "");
  std::string file = tree.write("p.vcxproj", project(R"(<PropertyGroup><KMDF_VERSION_MINOR>31</KMDF_VERSION_MINOR><_NT_TARGET_VERSION>0x601</_NT_TARGET_VERSION>
    </PropertyGroup><ItemGroup><ClCompile Include="a.c" /></ItemGroup>)"));
  auto with = [&](std::string configuration, std::string platform) {
    Inputs inputs{{file}, "", {}};
    inputs.configuration = std::move(configuration);
    inputs.platform = std::move(platform);
    return find(inputs).jobs.at(0);
  };
  EXPECT_TRUE(contains(with("Release", "x64").args, "-DKMDF_VERSION_MINOR=31"));
  EXPECT_TRUE(contains(with("Release", "x64").args, "-D_WIN32_WINNT=0x0601"));
  EXPECT_TRUE(contains(with("Debug", "x64").args, "-DDBG=1"));
  EXPECT_TRUE(contains(with("Release", "ARM64").args, "-D_ARM64_=1"));
  EXPECT_EQ(with("Nightly", "x64").build->configuration, "Debug|x64") << "none of that name: the platform counts most";
}

TEST(Projects, KindsAreToldApart) {
  Tree tree;
  for (StringRef name : {"k/k.c", "lib/l.c", "app/main.c", "umdf/u.cpp", "pkg/p.c", "native/n.c"})
    tree.write(name, "int x;");
  tree.write("k/k.vcxproj", project("<ItemGroup><ClCompile Include=\"k.c\" /><ProjectReference Include=\"..\\lib\\lib.vcxproj\" /></ItemGroup>"));
  tree.write("lib/lib.vcxproj", project("<ItemGroup><ClCompile Include=\"l.c\" /></ItemGroup>", "StaticLibrary"));
  tree.write("app/app.vcxproj", project("<ItemGroup><ClCompile Include=\"main.c\" /></ItemGroup>", "Application", "v143"));
  tree.write("umdf/umdf.vcxproj", project("<PropertyGroup><DriverType>UMDF</DriverType></PropertyGroup><ItemGroup><ClCompile Include=\"u.cpp\" /></ItemGroup>",
                                          "DynamicLibrary", "WindowsUserModeDriver10.0"));
  tree.write("pkg/pkg.vcxproj", project("<ItemGroup><ClCompile Include=\"p.c\" /></ItemGroup>", "Utility"));
  tree.write("native/native.vcxproj", project("<ItemGroup><ClCompile Include=\"n.c\" /></ItemGroup><ItemDefinitionGroup><Link><SubSystem>Native</SubSystem>"
                                              "</Link></ItemDefinitionGroup>", "Application", "v143"));
  Found found = find({{tree()}, "", {}});
  EXPECT_EQ(filesOf(found, tree), (Strings{"k/k.c", "lib/l.c", "native/n.c"}));
  EXPECT_EQ(found.job("l.c")->module, tree("k/k.vcxproj")) << "a library belongs to who links it";
  EXPECT_TRUE(found.told("1 user-mode driver (UMDF) skipped: umdf"));
  EXPECT_TRUE(found.told("1 user-mode project skipped: app"));
}

TEST(Projects, LibrariesByName) {
  Tree tree;
  for (StringRef folder : {"one", "two"}) {
    tree.write((folder + "/lib/l.c").str(), "");
    tree.write((folder + "/lib/util.vcxproj").str(), project("<ItemGroup><ClCompile Include=\"l.c\" /></ItemGroup>", "StaticLibrary"));
    tree.write((folder + "/drv/d.c").str(), "");
    tree.write((folder + "/drv/same.vcxproj").str(), project("<ItemGroup><ClCompile Include=\"d.c\" /></ItemGroup><ItemDefinitionGroup><Link>"
               "<AdditionalDependencies>$(OutDir)\\..\\UTIL.lib;ntstrsafe.lib</AdditionalDependencies></Link></ItemDefinitionGroup>"));
  }
  Found found = find({{tree()}, "", {}});
  std::map<std::string, std::string> modules;
  for (const Job &job : found.jobs)
    modules[job.file] = job.module;
  EXPECT_EQ(modules[tree("one/lib/l.c")], tree("one/drv/same.vcxproj"));
  EXPECT_EQ(modules[tree("two/lib/l.c")], tree("two/drv/same.vcxproj")) << "two projects with one name stay two";
}

TEST(Projects, BadInputGoesOn) {
  Tree tree;
  tree.write("a b/x.c", "");
  tree.write("a b/loop1.props", "<Project><Import Project=\"loop2.props\" /></Project>");
  tree.write("a b/loop2.props", "<Project><Import Project=\"LOOP1.props\" /><PropertyGroup><Defs>OK</Defs></PropertyGroup></Project>");
  tree.write("a b/my drv.vcxproj", project(R"(<Import Project="gone.props" /><Import Project="loop1.props" />
    <PropertyGroup Condition="'$(Configuration)' ~ 'x'"><Defs>WRONG</Defs></PropertyGroup><PropertyGroup><Zonk>$(Defs.Zonk())</Zonk></PropertyGroup>
    <ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>$(Defs)</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup>
    <ItemGroup><ClCompile Include="X.c" /></ItemGroup>)"));
  tree.write("broken/b.vcxproj", "<Project><PropertyGroup>");
  tree.write("all.sln", "Microsoft Visual Studio Solution File\nProject(\"{8BC9CEB8}\") = \"drv\", \"A B\\My drv.vcxproj\", \"{1}\"\nEndProject\n"
                        "Project(\"{8BC9CEB8}\") = \"gone\", \"gone\\gone.vcxproj\", \"{2}\"\nEndProject\n");
  Found found = find({{tree()}, "", {}});
  EXPECT_EQ(filesOf(found, tree), Strings{"a b/x.c"});
  EXPECT_EQ(found.jobs.at(0).args, Strings{"-DOK"});
  for (StringRef text : {"gone.props finds no file", "leads in a circle", "\"'$(Configuration)' ~ 'x'\" is not understood", "$(Defs.Zonk()) is not understood",
                         "is no XML", "names the project gone\\gone.vcxproj, which is not there"})
    EXPECT_TRUE(found.told(text)) << text.str();
  for (const Problem &problem : found.problems)
    EXPECT_TRUE(problem.line != 0 || problem.warning) << problem.text;
}

TEST(Projects, SourcesThatNoProjectNames) {
  Tree tree;
  tree.write("p/a.c", "");
  tree.write("p/old.c", "");
  tree.write("p/p.vcxproj", project("<ItemGroup><ClCompile Include=\"a.c\" /></ItemGroup>"));
  tree.write("bare/b.c", "#include <ntddk.h>\n");
  Found found = find({{tree()}, "", {}});
  EXPECT_EQ(filesOf(found, tree), (Strings{"p/a.c", "bare/b.c"}));
  EXPECT_TRUE(found.told("named in no project, left out: 1 file in p"));
  EXPECT_EQ(filesOf(find({{tree("p/old.c")}, "", {}}), tree), Strings{"p/old.c"}) << "named itself, it is analysed";
  EXPECT_EQ(find({{tree("p/a.c")}, "", {}}).jobs.at(0).module, tree("p/p.vcxproj")) << "a file is taken as its project builds it";
}

TEST(Projects, AFolderWithoutSourcesCostsNoOther) {
  Tree tree;
  tree.write("a/a.c", "");
  tree.write("b/readme.txt", "");
  Found found = find({{tree("a"), tree("b")}, "", {}});
  EXPECT_EQ(filesOf(found, tree), Strings{"a/a.c"});
  ASSERT_EQ(found.problems.size(), 1u);
  EXPECT_FALSE(found.problems[0].fatal);
  EXPECT_TRUE(find({{tree("b")}, "", {}}).problems.at(0).fatal);
}

TEST(Projects, SolutionFolderAndDirectoryProps) {
  Tree tree;
  tree.write("src/a.c", "");
  tree.write("common/c.h", "");
  tree.write("Directory.Build.props", "<Project><PropertyGroup><Here>$(MSBuildThisFileDirectory)</Here></PropertyGroup></Project>");
  tree.write("all.sln", "Project(\"{8BC9CEB8}\") = \"a\", \"src\\a.vcxproj\", \"{1}\"\n");
  tree.write("src/a.vcxproj", project("<ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>$(SolutionDir)common;$(Here)src"
                                      "</AdditionalIncludeDirectories></ClCompile></ItemDefinitionGroup><ItemGroup><ClCompile Include=\"a.c\" /></ItemGroup>"));
  Strings wanted{"-I" + tree("common"), "-I" + tree("src")};
  EXPECT_EQ(find({{tree()}, "", {}}).jobs.at(0).args, wanted);
  EXPECT_EQ(find({{tree("all.sln")}, "", {}}).jobs.at(0).args, wanted);
  EXPECT_EQ(find({{}, tree("all.sln"), {}}).jobs.at(0).args, wanted) << "-p takes a solution as well";
}

TEST(Projects, TraceSettings) {
  Tree tree;
  tree.write("a.c", "");
  tree.write("trace.h", "");
  tree.write("p.vcxproj", project(R"(<ItemDefinitionGroup><ClCompile><WppEnabled>true</WppEnabled><WppScanConfigurationData>Trace.h</WppScanConfigurationData>
    <WppTraceFunction>TraceEvents(LEVEL,FLAGS,MSG,...)</WppTraceFunction><WppAdditionalOptions>-func:Other(MSG,...) -x</WppAdditionalOptions></ClCompile>
    </ItemDefinitionGroup><ItemGroup><ClCompile Include="a.c" /></ItemGroup>)"));
  Found found = find({{tree("p.vcxproj")}, "", {}});
  EXPECT_EQ(found.jobs.at(0).build->traceFunctions, (Strings{"TraceEvents(LEVEL,FLAGS,MSG,...)", "Other(MSG,...)"}));
  EXPECT_EQ(found.jobs[0].build->traceConfigurations, Strings{tree("trace.h")});
}

TEST(Projects, OldSourcesFiles) {
  Tree tree;
  for (StringRef name : {"a.c", "sub/b.c", "amd64/c.c", "inc/h.h"})
    tree.write(name, "");
  tree.write("SOURCES", "# comment\nTARGETNAME=old\nTARGETTYPE=DRIVER\nINCLUDES=$(DDK_INC_PATH); .\\INC\nC_DEFINES=$(C_DEFINES) -DX=1 /DY\n"
                        "!IF \"$(DDKBUILDENV)\" == \"chk\"\nC_DEFINES=-DCHK\n!ELSE\nC_DEFINES=$(C_DEFINES) -DFRE\n!ENDIF\n"
                        "SOURCES=a.c \\\n        sub\\b.c old.rc\nAMD64_SOURCES=amd64\\c.c\n");
  Found found = find({{tree()}, "", {}});
  EXPECT_EQ(filesOf(found, tree), (Strings{"a.c", "sub/b.c", "amd64/c.c"}));
  EXPECT_EQ(found.jobs[0].args, (Strings{"-I" + tree("inc"), "-DX=1", "-DY", "-DFRE"}));
}

TEST(Projects, BuildLogs) {
  Tree tree;
  tree.write("drv/a.c", "");
  tree.write("drv/inc/h.h", "");
  std::string log = tree.write("drv/x64/Release/drv.tlog/CL.command.1.tlog",
                               "^C:\\WORK\\REPO\\DRV\\A.C\r\n/c /I\"C:\\work\\repo\\drv\\inc\" /D _X=1 /kernel C:\\work\\repo\\drv\\a.c\r\n");
  Found found = find({{}, tree("drv"), {}});
  ASSERT_EQ(found.jobs.size(), 1u);
  EXPECT_EQ(found.jobs[0].file, tree("drv/a.c"));
  EXPECT_TRUE(contains(found.jobs[0].args, "-I" + tree("drv/inc")));
  EXPECT_TRUE(contains(found.jobs[0].args, "-D_X=1"));
}

// --- headers that a build makes -------------------------------------------------------------------------

TEST(Generated, Messages) {
  std::string header = headerOfMessages("; // comment\nMessageIdTypedef = NTSTATUS\nSeverityNames = (Ok = 0x0:S_OK\n  Bad=0x3:S_BAD)\n"
                                        "FacilityNames=(Io=0x4:FACILITY_IO)\n\nMessageId=0x0001 Facility=Io Severity=Bad SymbolicName=MY_ERROR\n"
                                        "Language=English\n%2 SymbolicName=NOT_THIS\n.\n\nMessageId=\nSymbolicName=NEXT\nLanguage=English\ntext\n.\n"
                                        "MessageId=+5\nSymbolicName=LATER\nSeverity=Ok\nLanguage=English\ntext\n.\n");
  EXPECT_EQ(header, "#define MY_ERROR ((NTSTATUS)0xC0040001L)\n#define NEXT ((NTSTATUS)0xC0040002L)\n#define LATER ((NTSTATUS)0x40007L)\n");
}

TEST(Generated, Events) {
  auto header = headerOfEvents(R"(<?xml version="1.0"?><instrumentationManifest xmlns="http://schemas.microsoft.com/win/2004/08/events"><instrumentation><events>
    <provider name="My-Provider" symbol="MY_GUID"><events><event symbol="Started" value="1" template="t"/></events>
    <keywords><keyword name="k" symbol="MY_KEYWORD" mask="0x10"/></keywords></provider></events></instrumentation></instrumentationManifest>)");
  ASSERT_TRUE(header);
  for (StringRef line : {"const GUID MY_GUID;", "ULONG EventRegisterMy_Provider(void);", "#define EventWriteStarted(...)", "#define MY_KEYWORD 0x10"})
    EXPECT_TRUE(StringRef(*header).contains(line)) << line.str();
  EXPECT_FALSE(headerOfEvents("<a>"));
}

TEST(Generated, WmiClasses) {
  std::string header = headerOfWmiClasses(R"(#pragma autorecover
    [WMI, HeaderName("Inner"), guid("{A1C15015-B069-11d1-9290-00A0C9062910}") : amended] class Vendor_Inner { [WmiDataId(1)] uint16 X; };
    [WMI, guid("{AB27DB29-DB25-42E6-A3E7-28BD46BDB666}")] class Info : Base {
      [key, read] string InstanceName; // not data
      [WmiDataId(2), read, Description("a, \"b\" ]")] boolean Lit; [WmiDataId(1)] uint32 Counts[4];
      [WmiDataId(3)] Vendor_Inner Part; [WmiDataId(4), MaxLen(9)] string Name; [WmiDataId(5)] string Rest;
      [WmiMethodId(7), Implemented] void Reset([in] uint32 How, [out] uint64 Before); };)");
  for (StringRef line : {"typedef struct _Inner {\n  USHORT X;\n} Inner, *PInner;", "DEFINE_GUID(Info_GUID, 0xAB27DB29, 0xDB25, 0x42E6, 0xA3, 0xE7, 0x28, 0xBD, 0x46, 0xBD, 0xB6, 0x66);",
                         "typedef struct _Info {\n  ULONG Counts[4];\n  BOOLEAN Lit;\n  Inner Part;\n  WCHAR Name[10];\n  CHAR VariableData[1];\n} Info, *PInfo;",
                         "#define Info_Lit_ID 2", "#define Reset 7", "typedef struct _Reset_OUT {\n  ULONGLONG Before;\n}"})
    EXPECT_TRUE(StringRef(header).contains_insensitive(line)) << line.str() << "\nin\n" << header;
  EXPECT_EQ(headerOfWmiClasses("class"), "");
  EXPECT_EQ(headerOfWmiClasses("[WMI class X {"), "") << "and what is cut off ends";
}

TEST(Generated, OfProjects) {
  Tree tree;
  for (StringRef name : {"a.c", "msg.mc", "sub/ev.man", "data.mof"})
    tree.write(name, "");
  Found found = find({{tree.write("p.vcxproj", project(R"(<ItemGroup><ClCompile Include="a.c" /><MessageCompile Include="msg.mc" />
    <MessageCompile Include="sub\ev.man"><GeneratedFilesBaseName>myEvents</GeneratedFilesBaseName></MessageCompile>
    <Wmimofck Include=".\$(IntDir)\data.bmf"><HeaderOutputFile>.\$(IntDir)\dataMof.h</HeaderOutputFile></Wmimofck></ItemGroup>)"))}, "", {}});
  Strings names;
  for (const GeneratedHeader &header : found.jobs.at(0).build->generated)
    names.push_back(header.name + " " + StringRef(header.source).drop_front(tree().size() + 1).str());
  EXPECT_EQ(names, (Strings{"msg.h msg.mc", "myEvents.h sub/ev.man", "dataMof.h data.mof"}));
}

} // namespace
