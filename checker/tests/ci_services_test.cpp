// The files of integrations/ as their services use them: the YAML is read, what is to be run is taken out of it, and
// bash runs it in a clone of a driver, with the variables that the service sets.
#include "support/GitTest.h"
#include "support/ProgramTest.h"
#include "support/Yaml.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>

#include <unistd.h>

#ifndef IRQLINT_READERS
#define IRQLINT_READERS "readers"
#endif

using namespace irqlint::test;

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using Values = std::map<std::string, std::string>;

const fs::path Source = IRQLINT_SOURCE_DIR, Integrations = Source / "integrations",
               Drivers = IRQLINT_TESTDATA "/drivers";

/// `${{ name }}` by its value. A name that is not known is a failure.
std::string expand(std::string text, const Values &values) {
  static const std::regex expression(R"(\$\{\{ *([^ }]+) *\}\})");
  std::string out;
  for (std::smatch match; std::regex_search(text, match, expression); text = match.suffix()) {
    auto value = values.find(match[1]);
    if (value == values.end())
      ADD_FAILURE() << match[0] << " is not known";
    out += match.prefix().str() + (value == values.end() ? "" : value->second);
  }
  return out + text;
}

/// "A == 'x' && B != 'y' && !cancelled()" of a run that nobody cancelled.
bool holdsTrue(const std::string &condition, const Values &values) {
  static const std::regex term(R"(([\w.-]+) (==|!=) '([^']*)')");
  bool out = condition.find("!cancelled()") != std::string::npos;
  for (std::sregex_iterator it(condition.begin(), condition.end(), term), end; it != end; ++it) {
    auto value = values.find((*it)[1]);
    out &= ((value == values.end() ? "" : value->second) == (*it)[3].str()) == ((*it)[2] == "==");
  }
  return out;
}

class Services : public GitTest {
protected:
  void SetUp() override {
    GitTest::SetUp();
#ifdef _WIN32
    GTEST_SKIP() << "the scripts are tested where there is a shell";
#endif
    for (const char *variable :
         {"GITHUB_BASE_REF", "CI_MERGE_REQUEST_DIFF_BASE_SHA", "SYSTEM_PULLREQUEST_TARGETBRANCH"})
      unsetenv(variable);
    if (!makeRepository())
      GTEST_SKIP() << "there is no git on this machine";
    setVariable("PATH", fs::path(IRQLINT_PROGRAM).parent_path().string() + ":" + getenv("PATH"));
    fs::copy(Drivers / "parcel", folder / "src");
    commit();
    git({"update-ref", "refs/remotes/origin/main", "HEAD"});
  }
  void plant(const std::string &name) {
    fs::copy_file(Drivers / "parcel-planted" / name, folder / "src" / name, fs::copy_options::overwrite_existing);
    commit();
  }
  Outcome bash(const std::string &script, const std::vector<std::string> &options) {
    const std::string file = (tmp / "step.sh").string();
    std::ofstream(file) << script;
    std::vector<std::string> arguments = options;
    arguments.push_back(file);
    auto shell = llvm::sys::findProgramByName("bash");
    return shell ? start(*shell, arguments) : Outcome{127, "", "no bash"};
  }
  static std::string shellcheck() {
    auto found = llvm::sys::findProgramByName("shellcheck");
    return found ? *found : "";
  }
  void checkScript(const std::string &script) {
    if (shellcheck().empty())
      return;
    std::ofstream(tmp / "checked.sh") << "#!/bin/bash\n" << script;
    const Outcome result = start(shellcheck(), {"--exclude=SC2154", (tmp / "checked.sh").string()});
    EXPECT_EQ(result.code, 0) << result.out;
  }
  /// Programs of others, by npm.
  bool haveTools() {
    return start("/bin/bash", {(Source / "checker/tests/tools/get-readers.sh").string(), IRQLINT_READERS}).code == 0;
  }
  static std::string tool(const std::string &name) { return IRQLINT_READERS "/node_modules/.bin/" + name; }
};

// ---------------------------------------------------------------------------------------- GitHub

class GitHub : public Services {
protected:
  void SetUp() override {
    Services::SetUp();
    setVariable("GITHUB_WORKSPACE", folder.string());
    setVariable("RUNNER_TEMP", (tmp / "runner").string());
    fs::create_directories(tmp / "runner");
  }

  /// Runs the action as a step of a workflow does; what it would send to code scanning goes into `uploads`.
  Outcome use(const Values &with = {}) {
    const Json action = readYaml(Integrations / "github/action.yml");
    EXPECT_EQ(action["runs"]["using"], "composite");
    values.clear();
    uploads.clear();
    for (const auto &[name, input] : action["inputs"].items())
      values["inputs." + name] = input["default"].get<std::string>();
    for (const auto &[name, value] : with) {
      EXPECT_TRUE(action["inputs"].contains(name)) << name;
      values["inputs." + name] = value;
    }
    Outcome whole{0, "", ""};
    for (const Json &step : action["runs"]["steps"]) {
      if (step.contains("if") ? !holdsTrue(step["if"], values) : whole.code != 0)
        continue;
      if (step.contains("uses")) {
        Values inputs{{"uses", step["uses"]}};
        for (const auto &[name, value] : step["with"].items())
          inputs[name] = expand(value, values);
        uploads.push_back(inputs);
        continue;
      }
      Outcome one = runStep(step);
      whole.out += one.out + one.err;
      if (one.code != 0)
        whole.code = one.code;
    }
    return whole;
  }
  Outcome runStep(const Json &step) {
    for (const char *file : {"GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"}) {
      setVariable(file, (tmp / file).string());
      std::ofstream(tmp / file, std::ios::trunc);
    }
    EXPECT_EQ(step["shell"], "bash");
    for (const auto &[name, value] : step["env"].items())
      setVariable(name.c_str(), expand(value, values));
    const std::string script = step["run"];
    EXPECT_EQ(script.find("${{"), std::string::npos) << "inputs go through variables: they could hold commands";
    checkScript(script);
    fs::current_path(folder / (step.contains("working-directory") ? expand(step["working-directory"], values) : "."));
    const Outcome result = bash(script, {"--noprofile", "--norc", "-eo", "pipefail"});
    fs::current_path(folder);
    for (const std::string &line : linesOf(readFile(tmp / "GITHUB_OUTPUT")))
      values["steps." + step.value("id", "") + ".outputs." + line.substr(0, line.find('='))] =
          line.substr(line.find('=') + 1);
    if (std::string text = readFile(tmp / "GITHUB_STEP_SUMMARY"); !text.empty())
      summary = text;
    return result;
  }
  std::string output(const std::string &name) {
    const Json action = readYaml(Integrations / "github/action.yml");
    return expand(action["outputs"][name]["value"], values);
  }

  Values values;
  std::vector<Values> uploads;
  std::string summary;
};

TEST_F(GitHub, AFaultFailsTheJobAfterEverythingIsSent) {
  plant("queue.c");
  const Outcome result = use({{"paths", "src\n"}, {"category", "debug-x64"}, {"args", "--fail-on\nerror"}});
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(holds(result.out, "src/queue.c:55:9: error: "));
  EXPECT_TRUE(
      holds(result.out, "\n::error title=KDL0003 lock/release-not-held,file=src/queue.c,line=55,endLine=55,col=9,"));
  EXPECT_TRUE(holds(result.out, "irqlint: findings, or a budget of the gate is exceeded"));
  EXPECT_TRUE(holds(summary, "### irqlint: "));
  EXPECT_EQ(output("exit-code"), "1");
  EXPECT_EQ(output("findings"), "4");
  ASSERT_EQ(uploads.size(), 1u);
  EXPECT_TRUE(uploads[0]["uses"].starts_with("github/codeql-action/upload-sarif@v"));
  EXPECT_EQ(uploads[0]["category"], "irqlint/debug-x64");
  EXPECT_EQ(uploads[0]["sarif_file"], output("sarif-file"));
  const Json sarif = Json::parse(readFile(output("sarif-file")));
  EXPECT_EQ(sarif["runs"][0]["automationDetails"]["id"], "irqlint/debug-x64/") << "the service keeps what the log says";
  EXPECT_EQ(sarif["runs"][0]["results"].size(), 4u);
}

TEST_F(GitHub, CleanCodePasses) {
  const Outcome result = use();
  EXPECT_EQ(result.code, 0) << result.out;
  EXPECT_EQ(output("exit-code"), "0");
  EXPECT_EQ(output("findings"), "0");
  EXPECT_EQ(uploads.size(), 1u) << "the service must learn that old alerts are gone";
  EXPECT_TRUE(holds(summary, "### irqlint: nothing found"));
}

TEST_F(GitHub, NewCodeOnlyInPullRequests) {
  plant("queue.c");
  git({"update-ref", "refs/remotes/origin/main", "HEAD"});
  write("src/log.c", readFile("src/log.c") + "\n// new\n");
  commit();
  EXPECT_EQ(use({{"new-code-only", "true"}}).code, 1) << "no pull request";
  setVariable("GITHUB_BASE_REF", "main");
  const Outcome result = use({{"new-code-only", "true"}});
  EXPECT_EQ(result.code, 0) << result.out;
  EXPECT_TRUE(holds(result.out, "4 findings in unchanged code left out"));
  EXPECT_EQ(use().code, 1) << "only when asked for";
  setVariable("GITHUB_BASE_REF", "other");
  const Outcome unknown = use({{"new-code-only", "true"}});
  EXPECT_EQ(unknown.code, 2);
  EXPECT_TRUE(holds(unknown.out, "git knows no revision 'origin/other'"));
  EXPECT_TRUE(holds(unknown.out, "::error title=irqlint::irqlint could not run (exit code 2)"));
  EXPECT_EQ(uploads.size(), 0u);
}

TEST_F(GitHub, ACloneOfAnotherUserIsRead) {
  if (getuid() != 0)
    GTEST_SKIP() << "only root can give files away";
  setVariable("GITHUB_BASE_REF", "main");
  ASSERT_EQ(start("/bin/chown", {"-R", "12345", folder.string()}).code, 0);
  ASSERT_NE(tryGit({"status"}).code, 0) << "as in a container";
  const Outcome result = use({{"new-code-only", "true"}});
  EXPECT_EQ(result.code, 0) << result.out;
  unsetenv("GIT_CONFIG_COUNT");
}

TEST_F(GitHub, SwitchesWork) {
  plant("queue.c");
  Outcome result =
      use({{"annotations", "false"}, {"upload", "false"}, {"fail", "false"}, {"working-directory", "src"}});
  EXPECT_EQ(result.code, 0);
  EXPECT_FALSE(holds(result.out, "::error"));
  EXPECT_EQ(uploads.size(), 0u);
  EXPECT_EQ(output("exit-code"), "1");
  result = use({{"working-directory", "src"}});
  EXPECT_TRUE(holds(result.out, ",file=src/queue.c,")) << "from the root of the repository";
  result = use({{"program", "/nowhere/irqlint"}});
  EXPECT_EQ(result.code, 2);
  EXPECT_TRUE(holds(result.out, "::error title=irqlint::'/nowhere/irqlint' is not there: install irqlint"));
  write("src/io.c", readFile("src/io.c") + "#include \"nowhere.h\"\n");
  result = use({{"paths", "src/io.c"}});
  EXPECT_EQ(result.code, 3);
  EXPECT_TRUE(holds(result.out, "not all code could be analysed; --allow-incomplete"));
}

TEST_F(GitHub, SourcesGiveNoCommands) {
  write("src/a.c", "#include <ntddk.h>\n_IRQL_requires_(DISPATCH_LEVEL)\nVOID Wait(PKEVENT Event)\n{\n"
                   "::warning::from a source\nKeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);\n}\n");
  write("::error::evil.c", readFile("src/a.c"));
  const Outcome result = use({{"paths", "::error::evil.c"}});
  const size_t stop = result.out.find("::stop-commands::");
  ASSERT_NE(stop, std::string::npos);
  const std::string token = result.out.substr(stop + 17, result.out.find('\n', stop) - stop - 17);
  const size_t resume = result.out.find("\n::" + token + "::\n"), evil = result.out.find("\n::error::evil.c");
  EXPECT_GE(token.size(), 32u);
  ASSERT_NE(resume, std::string::npos);
  EXPECT_TRUE(evil == std::string::npos || (stop < evil && result.out.rfind("\n::error::evil.c") < resume))
      << result.out;
}

TEST_F(GitHub, TheActionFitsItsSchema) {
  if (!haveTools())
    GTEST_SKIP() << "action-validator cannot be fetched (npm, network): " IRQLINT_READERS "/log";
  const Outcome good = start(tool("action-validator"), {(Integrations / "github/action.yml").string()});
  EXPECT_EQ(good.code, 0) << good.out << good.err;
  std::string bad = readFile(Integrations / "github/action.yml");
  write("bad/action.yml", bad.replace(bad.find("composite"), 9, "nonsense"));
  EXPECT_NE(start(tool("action-validator"), {"bad/action.yml"}).code, 0);
}

// ---------------------------------------------------------------------------------------- GitLab

class GitLab : public Services {
protected:
  void SetUp() override {
    Services::SetUp();
    setVariable("CI_PROJECT_DIR", folder.string());
  }
  /// Runs the job as the shell of a runner does: one script, that ends with the first failure.
  Outcome use(const Values &variables = {}) {
    const Json file = readYaml(Integrations / "gitlab/irqlint.gitlab-ci.yml");
    const Json &job = file[".irqlint"];
    EXPECT_EQ(file["irqlint"]["extends"], ".irqlint");
    for (const auto &[name, value] : job["variables"].items())
      setVariable(name.c_str(), value.get<std::string>());
    for (const auto &[name, value] : variables) {
      EXPECT_TRUE(job["variables"].contains(name)) << name;
      setVariable(name.c_str(), value);
    }
    std::string script = "set -eo pipefail\n";
    for (const Json &line : job["script"])
      script += line.get<std::string>() + "\n";
    checkScript(script);
    fs::remove_all("out");
    fs::remove("gl-code-quality-report.json");
    return bash(script, {});
  }
};

TEST_F(GitLab, ReportsAreWhereTheJobSaysTheyAre) {
  plant("queue.c");
  const Outcome result = use({{"IRQLINT_PATHS", "src"}, {"IRQLINT_ARGS", "--fail-on error --require-reason"}});
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(holds(result.out, "src/queue.c:55:9: error: "));
  const Json job = readYaml(Integrations / "gitlab/irqlint.gitlab-ci.yml")[".irqlint"], artifacts = job["artifacts"];
  EXPECT_EQ(artifacts["when"], "always");
  const Json quality = Json::parse(readFile(artifacts["reports"]["codequality"].get<std::string>()));
  ASSERT_EQ(quality.size(), 4u);
  EXPECT_EQ(quality[1]["location"]["path"], "src/queue.c");
  EXPECT_TRUE(holds(readFile(artifacts["reports"]["junit"].get<std::string>()), "<testsuites"));
  for (const Json &path : artifacts["paths"])
    for (const char *name : {"irqlint.sarif", "html/index.html"})
      EXPECT_TRUE(fs::exists(path.get<std::string>() + name)) << name;
}

TEST_F(GitLab, NewCodeOnlyInMergeRequests) {
  plant("queue.c");
  const std::string base = linesOf(tryGit({"rev-parse", "HEAD"}).out)[0];
  write("src/log.c", readFile("src/log.c") + "\n// new\n");
  commit();
  EXPECT_EQ(use({{"IRQLINT_NEW_CODE_ONLY", "true"}}).code, 1) << "no merge request";
  setVariable("CI_MERGE_REQUEST_DIFF_BASE_SHA", base);
  const Outcome result = use({{"IRQLINT_NEW_CODE_ONLY", "true"}});
  EXPECT_EQ(result.code, 0) << result.out << result.err;
  EXPECT_TRUE(holds(result.err, "4 findings in unchanged code left out"));
  EXPECT_EQ(use().code, 1) << "only when asked for";
}

TEST_F(GitLab, MistakesAreTold) {
  const Outcome missing = use({{"IRQLINT", "/nowhere/irqlint"}});
  EXPECT_EQ(missing.code, 2);
  EXPECT_TRUE(holds(missing.err, "'/nowhere/irqlint' is not there: use an image that has it"));
  EXPECT_EQ(use({{"IRQLINT_PATHS", "nowhere"}}).code, 2);
  EXPECT_EQ(use().code, 0);
}

TEST_F(GitLab, TheJobRunsInARunner) {
  if (!haveTools())
    GTEST_SKIP() << "gitlab-ci-local cannot be fetched (npm, network): " IRQLINT_READERS "/log";
  if (!llvm::sys::findProgramByName("rsync"))
    GTEST_SKIP() << "gitlab-ci-local needs rsync (Debian: apt-get install rsync)";
  fs::copy(Integrations / "gitlab/irqlint.gitlab-ci.yml", "integration.yml");
  write(".gitlab-ci.yml", "include:\n  - local: integration.yml\nirqlint:\n  variables:\n    IRQLINT_PATHS: src\n");
  plant("queue.c");
  git({"remote", "add", "origin", "git@example.org:drivers/parcel.git"});
  const Outcome result = start(tool("gitlab-ci-local"), {"--no-shell-isolation", "irqlint"});
  EXPECT_NE(result.code, 0);
  EXPECT_TRUE(holds(result.out + result.err, "src/queue.c:55:9: error: "));
  EXPECT_TRUE(holds(result.out + result.err, "in 5 files, 1 module"));
}

// ---------------------------------------------------------------------------------------- Azure Pipelines

class Azure : public Services {
protected:
  void SetUp() override {
    Services::SetUp();
    setVariable("BUILD_SOURCESDIRECTORY", folder.string());
    setVariable("BUILD_ARTIFACTSTAGINGDIRECTORY", (tmp / "staging").string());
  }
  Outcome use(const Values &with = {}) {
    const Json file = readYaml(Integrations / "azure/irqlint.yml");
    Values values;
    for (const Json &parameter : file["parameters"])
      values["parameters." + parameter["name"].get<std::string>()] = parameter["default"];
    for (const auto &[name, value] : with) {
      EXPECT_TRUE(values.contains("parameters." + name)) << name;
      values["parameters." + name] = value;
    }
    const Json &step = file["steps"][0];
    for (const auto &[name, value] : step["env"].items())
      setVariable(name.c_str(), expand(value, values));
    const std::string script = step["bash"];
    EXPECT_EQ(script.find("${{"), std::string::npos) << "parameters go through variables";
    checkScript(script);
    Outcome result = bash(script, {"--noprofile", "--norc"});
    logs = "";
    for (const std::string &line : linesOf(result.out))
      if (const std::string command = "##vso[task.setvariable variable=IrqlintLogs]"; line.starts_with(command))
        logs = line.substr(command.size());
    return result;
  }
  std::string logs; ///< folder that is published
};

TEST_F(Azure, IssuesSummaryAndLogs) {
  plant("queue.c");
  const Outcome result = use({{"paths", "src\n"}, {"args", "--fail-on\nerror\n"}, {"category", "debug-x64"}});
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(holds(result.out, "src/queue.c:55:9: error: "));
  EXPECT_TRUE(
      holds(result.out,
            "\n##vso[task.logissue type=error;sourcepath=src/queue.c;linenumber=55;columnnumber=9;code=KDL0003;]"));
  const std::string command = "##vso[task.uploadsummary]";
  const size_t at = result.out.find(command) + command.size();
  EXPECT_TRUE(holds(readFile(result.out.substr(at, result.out.find('\n', at) - at)), "### irqlint: 4 errors"));
  const Json sarif = Json::parse(readFile(logs + "/irqlint-debug-x64.sarif"));
  EXPECT_EQ(sarif["runs"][0]["automationDetails"]["id"], "irqlint/debug-x64/");
  EXPECT_EQ(sarif["runs"][0]["results"].size(), 4u);
  const Json publish = readYaml(Integrations / "azure/irqlint.yml")["steps"][1];
  EXPECT_EQ(publish["inputs"]["PathtoPublish"], "$(IrqlintLogs)");
  EXPECT_EQ(publish["inputs"]["ArtifactName"], "CodeAnalysisLogs") << "where the Scans tab looks";
  EXPECT_TRUE(holds(publish["condition"], "variables['IrqlintLogs']"));
}

TEST_F(Azure, NewCodeOnlyInPullRequests) {
  plant("queue.c");
  git({"update-ref", "refs/remotes/origin/releases/1.x", "HEAD"});
  write("src/log.c", readFile("src/log.c") + "\n// new\n");
  commit();
  EXPECT_EQ(use({{"newCodeOnly", "True"}}).code, 1) << "no pull request";
  setVariable("SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/releases/1.x");
  const Outcome result = use({{"newCodeOnly", "True"}});
  EXPECT_EQ(result.code, 0) << result.out << result.err;
  EXPECT_TRUE(holds(result.out, "4 findings in unchanged code left out"));
  EXPECT_NE(logs, "");
  EXPECT_EQ(use().code, 1) << "only when asked for";
}

TEST_F(Azure, MistakesAreTold) {
  const Outcome missing = use({{"program", "/nowhere/irqlint"}});
  EXPECT_EQ(missing.code, 2);
  EXPECT_TRUE(holds(missing.out, "##vso[task.logissue type=error]'/nowhere/irqlint' is not there"));
  EXPECT_EQ(logs, "") << "nothing to publish";
  EXPECT_EQ(use({{"paths", "nowhere"}}).code, 2);
  EXPECT_EQ(use().code, 0);
}

TEST_F(Azure, SourcesGiveNoCommands) {
  write("src/a.c",
        "#include <ntddk.h>\n_IRQL_requires_(DISPATCH_LEVEL)\nVOID Wait(PKEVENT Event)\n{\n"
        "  KeWaitForSingleObject(Event, Executive, KernelMode, 0, 0); // ##vso[w] ##VSO[x] ##[y] ###[z]\n}\n");
  const Outcome result = use({{"paths", "src/a.c"}});
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(holds(result.out, "z]"));
  for (const char *command : {"##vso[w", "##VSO[", "##["})
    EXPECT_FALSE(holds(result.out, command));
}

} // namespace
