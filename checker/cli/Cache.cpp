// irqlint cache: what is kept between runs, and taking it away.
#include "cache/Store.h"
#include "cli/Paths.h"
#include "cli/Session.h"

#include <CLI/CLI.hpp>

namespace irqlint::cli {
namespace {

struct CacheOptions {
  std::string folder;
  bool clear = false;
};

std::string inMebibytes(uint64_t bytes) {
  const uint64_t tenths = bytes * 10 / (1 << 20);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " MiB";
}

int showCache(const CacheOptions &options, const Session &session) {
  const cache::Store store(options.folder.empty() ? cache::defaultFolder() : absolutePath(options.folder));
  if (!store.enabled()) {
    session.console().error("nothing is kept between runs: IRQLINT_CACHE is 'none', or the system names no folder for caches; use --cache-dir");
    return Trouble;
  }
  const cache::Store::Numbers before = store.numbers();
  if (options.clear && !store.clear()) {
    session.console().error("some files in '" + store.where() + "' could not be removed");
    return Trouble;
  }
  llvm::outs() << store.where() << ": " << before.files << " files, " << inMebibytes(before.bytes) << (options.clear ? ", removed" : "") << " (limit "
               << inMebibytes(cache::Store::DefaultLimit) << ")\n";
  return Clean;
}

} // namespace

void addCache(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("cache", "What is kept between runs: where, how much; or remove it");
  auto options = std::make_shared<CacheOptions>();
  command->add_option("--cache-dir", options->folder, "This folder instead of the usual one")->type_name("DIR");
  command->add_flag("--clear", options->clear, "Remove everything");
  command->callback([options, &session] { session.exitCode = showCache(*options, session); });
}

} // namespace irqlint::cli
