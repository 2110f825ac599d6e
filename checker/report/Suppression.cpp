#include "report/Suppression.h"

#include "report/RuleInfoReader.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <set>

namespace irqlint::report {
namespace {

using Action = Directive::Action;
using Form = Directive::Form;

/// What a name in a suppression means to a rule.
struct Meaning {
  const RuleInfo *rule;
  bool exact;
  std::string peer; ///< name of the other tool; empty: our own name
};

std::string_view toolOf(std::string_view peer) {
  if (peer == "codeql")
    return "CodeQL";
  return "Code Analysis";
}

/// Names of rules, by form of the directive.
class Names {
public:
  explicit Names(const std::vector<const RuleInfo *> &rules) {
    for (const RuleInfo *rule : rules) {
      own[rule->slug].push_back({rule, true, ""});
      own[llvm::StringRef(rule->code).lower()].push_back({rule, true, ""});
      for (const RuleInfo::Equivalent &other : rule->equivalents)
        add(*rule, other);
    }
  }

  const std::vector<Meaning> &meanings(Form form, const std::string &name) const {
    static const std::vector<Meaning> none;
    const auto &map = form == Form::CodeQl ? queries : form == Form::Allow || form == Form::NoLint ? own : numbers;
    auto found =
        map.find(form == Form::Warning || form == Form::Prefast || form == Form::CodeQl ? name : normal(form, name));
    return found == map.end() ? none : found->second;
  }

private:
  using Map = std::map<std::string, std::vector<Meaning>>;

  static std::string normal(Form form, const std::string &name) {
    if (form == Form::Gsl) // "C28121" and "28121"
      return llvm::StringRef(name).starts_with_insensitive("C") ? name.substr(1) : name;
    return llvm::StringRef(name).lower();
  }

  void add(const RuleInfo &rule, const RuleInfo::Equivalent &other) {
    Meaning meaning{&rule, other.exact, std::string(toolOf(other.peer))};
    if (other.peer == "codeql")
      queries[other.id].push_back(meaning);
    if (other.peer != "prefast" && other.peer != "msvc-sal")
      return;
    numbers[other.id.substr(1)].push_back(meaning);
    if (!other.name.empty())
      numbers[other.name].push_back(meaning);
  }

  Map own, numbers, queries;
};

/// One name of one suppression, as it bears on one rule.
struct Use {
  size_t suppression, name;
  const Meaning *meaning;
};

class Suppressor {
public:
  Suppressor(Run &run, const std::vector<Suppression> &suppressions, const SuppressOptions &options)
      : run(run), suppressions(suppressions), options(options), names(options.allRules) {
    for (size_t i = 0; i < suppressions.size(); ++i)
      index(i);
  }

  void work() {
    std::vector<Finding> left;
    for (Finding &finding : run.findings)
      if (!hide(finding))
        left.push_back(std::move(finding));
    run.findings = std::move(left);
    for (size_t i = 0; i < suppressions.size(); ++i)
      judge(i);
    run.sort();
  }

private:
  void index(size_t i) {
    const Directive &directive = suppressions[i].directive;
    for (size_t n = 0; n < directive.names.size(); ++n)
      for (const Meaning &meaning : names.meanings(directive.form, directive.names[n]))
        for (const auto &[path, spans] : suppressions[i].covers)
          uses[{path, meaning.rule->slug}].push_back({i, n, &meaning});
  }

  /// Our own words first, then what is for a statement, then what is for the rest of a file.
  static unsigned rank(const Directive &directive) {
    return directive.form == Form::Allow ? 0 : directive.isOwn() ? 1 : directive.action == Action::Disable ? 3 : 2;
  }

  /// Code Analysis tells at a function's name what is wrong with the function as a whole (28167, 26165), and people put
  /// their pragma there; we tell it at the place in the function.
  static bool isOnFunction(const Suppression &one, const Finding &finding) {
    const Directive &directive = one.directive;
    if (directive.action != Action::Next || (directive.form != Form::Warning && directive.form != Form::Prefast))
      return false;
    return std::ranges::any_of(finding.path, [&](const Step &step) {
      return step.kind == Step::Kind::Entry && step.function == finding.function &&
             step.where.path == finding.where.path && one.isAbout(step.where.path, step.where.line);
    });
  }

  bool hide(Finding &finding) {
    auto found = uses.find({finding.where.path, finding.rule});
    if (found == uses.end())
      return false;
    const Suppression *by = nullptr;
    std::vector<const Use *> near;
    for (const Use &use : found->second) {
      const Suppression &one = suppressions[use.suppression];
      if (!one.isAbout(finding.where.path, finding.where.line) && !isOnFunction(one, finding))
        continue;
      used.emplace(use.suppression, use.name);
      if (!use.meaning->exact)
        near.push_back(&use);
      else if (!by || rank(one.directive) < rank(by->directive))
        by = &one;
    }
    if (!by) {
      for (const Use *use : near)
        name(finding, *use);
      return false;
    }
    if (std::vector<std::string> &in = hides[static_cast<size_t>(by - suppressions.data())]; std::ranges::find(in, finding.function) == in.end())
      in.push_back(finding.function);
    run.hidden.push_back(
        {std::move(finding), {Hiding::Kind::InSource, by->where, by->directive.written, by->directive.reason}});
    return true;
  }

  void name(Finding &finding, const Use &use) const {
    const Suppression &one = suppressions[use.suppression];
    const std::string &other = one.directive.names[use.name];
    finding.related.push_back({one.where, "'" + one.directive.written + "' silences " + other + " of " +
                                              use.meaning->peer + ", which is not quite the same"});
  }

  /// What there is to say about a suppression itself.
  void judge(size_t i) {
    const Suppression &one = suppressions[i];
    const Directive &directive = one.directive;
    if (directive.action == Action::Malformed)
      return tell(MalformedRule, one, directive.reason, "write 'irqlint: allow(RULE) reason'", directive.written);
    std::vector<std::string> unused;
    bool ours = false;
    for (size_t n = 0; n < directive.names.size(); ++n) {
      const auto &meanings = names.meanings(directive.form, directive.names[n]);
      ours |= directive.isOwn() && !meanings.empty();
      if (isUnknown(directive, directive.names[n], meanings))
        tell(MalformedRule, one, "'" + directive.names[n] + "' is no rule of irqlint",
             "irqlint list-rules shows all names", directive.names[n]);
      else if (isUnused(i, n, meanings))
        unused.push_back(directive.names[n]);
    }
    if (ours && directive.reason.empty())
      tell(ReasonRule, one, "'" + directive.written + "' gives no reason",
           "say behind it why the finding does not matter here", directive.written);
    tellUnused(one, unused);
    tellBroad(i);
  }

  /// NOLINT is for other tools as well; their names do not look like ours.
  bool isUnknown(const Directive &directive, const std::string &name, const std::vector<Meaning> &meanings) const {
    if (!meanings.empty() || !directive.isOwn())
      return false;
    return directive.form == Form::Allow || isOurFamily(name);
  }

  bool isOurFamily(const std::string &name) const {
    if (llvm::StringRef(name).starts_with_insensitive("KDL") && name.size() > 3 && name[3] >= '0' && name[3] <= '9')
      return true;
    size_t slash = name.find('/');
    return slash != std::string::npos && std::ranges::any_of(options.allRules, [&](const RuleInfo *rule) {
             return std::string_view(rule->slug).starts_with(std::string_view(name).substr(0, slash + 1));
           });
  }

  bool isUnused(size_t i, size_t n, const std::vector<Meaning> &meanings) {
    const Suppression &one = suppressions[i];
    bool wanted = options.reportUnused == ReportUnused::All ||
                  (options.reportUnused == ReportUnused::Own && one.directive.isOwn());
    bool exact = std::ranges::any_of(meanings, &Meaning::exact);
    bool allRan = std::ranges::all_of(meanings, [&](const Meaning &m) { return run.rule(m.rule->slug) != nullptr; });
    return wanted && exact && allRan && !used.contains({i, n}) && !isInDoubt(one);
  }

  /// Whether something in the file, or in what the directive covers, was not analysed.
  bool isInDoubt(const Suppression &one) {
    if (doubtful.empty()) {
      doubtful.insert("");
      for (const Notification &notification : run.notifications)
        if (notification.incomplete)
          doubtful.insert(notification.where.path);
      for (const NotAnalysed &function : run.statistics.notAnalysed)
        doubtful.insert(function.where.path);
    }
    return doubtful.contains(one.where.path) ||
           std::ranges::any_of(one.covers, [&](const auto &entry) { return doubtful.contains(entry.first); });
  }

  void tellUnused(const Suppression &one, const std::vector<std::string> &unused) {
    if (unused.empty())
      return;
    bool all = unused.size() == one.directive.names.size();
    std::string message = "'" + one.directive.written + "' hides nothing";
    if (!all)
      for (const std::string &name : unused)
        message += (&name == &unused.front() ? " of '" : ", '") + name + "'";
    tell(UnusedRule, one, std::move(message), all ? "remove it" : "take the name out", one.directive.written);
  }

  /// A `disable` that hides something and is never taken back.
  void tellBroad(size_t i) {
    const Suppression &one = suppressions[i];
    const auto hidden = hides.find(i);
    const auto span = one.covers.find(one.where.path);
    const bool toEnd = span != one.covers.end() && std::ranges::any_of(span->second, [](const LineSpan &s) { return s.last == EndOfFile; });
    if (one.directive.action != Action::Disable || !toEnd || hidden == hides.end())
      return;
    std::string message = "'" + one.directive.written + "' holds to the end of the file; it hides what is found in ";
    constexpr size_t enough = 3;
    const std::vector<std::string> &in = hidden->second;
    for (size_t n = 0; n < std::min(in.size(), enough); ++n)
      message += (n ? ", '" : "'") + in[n] + "'";
    if (in.size() > enough)
      message += " and " + std::to_string(in.size() - enough) + " more";
    tell(BroadRule, one, std::move(message), "write 'suppress' in front of the statement, or 'push' before and 'pop' behind", one.directive.written);
  }

  void tell(std::string_view slug, const Suppression &one, std::string message, std::string help, std::string subject) {
    const RuleInfo *rule = run.rule(std::string(slug));
    if (!rule || (options.leftOut && options.leftOut(one.where.path)))
      return;
    Finding finding;
    finding.rule = rule->slug;
    finding.severity = rule->severity;
    finding.message = std::move(message);
    finding.help = std::move(help);
    finding.where = one.where;
    finding.subject = std::move(subject);
    run.findings.push_back(std::move(finding));
  }

  Run &run;
  const std::vector<Suppression> &suppressions;
  const SuppressOptions &options;
  const Names names;
  std::map<std::pair<std::string, std::string>, std::vector<Use>> uses; ///< by path and slug
  std::map<size_t, std::vector<std::string>> hides;                     ///< suppression to functions
  std::set<std::pair<size_t, size_t>> used;                             ///< suppression and name
  std::set<std::string> doubtful;                                       ///< paths; empty until it is asked for
};

} // namespace

void suppress(Run &run, const std::vector<Suppression> &suppressions, const SuppressOptions &options) {
  Suppressor(run, suppressions, options).work();
}

} // namespace irqlint::report
