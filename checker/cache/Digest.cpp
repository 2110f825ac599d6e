#include "cache/Digest.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"

#include <chrono>

#ifdef __linux__
#include <elf.h>
#include <link.h>
#endif

namespace irqlint::cache {

namespace {

#ifdef __linux__
/// Of the first object, which is the program. Format: the ELF gABI, chapter on notes.
int findBuildId(dl_phdr_info *object, size_t, void *out) {
  for (int i = 0; i < object->dlpi_phnum; ++i) {
    const auto &segment = object->dlpi_phdr[i];
    if (segment.p_type != PT_NOTE)
      continue;
    const char *at = reinterpret_cast<const char *>(object->dlpi_addr + segment.p_vaddr), *end = at + segment.p_memsz;
    while (at + sizeof(ElfW(Nhdr)) <= end) {
      const auto &note = *reinterpret_cast<const ElfW(Nhdr) *>(at);
      const char *name = at + sizeof(note), *text = name + ((note.n_namesz + 3) & ~3u);
      if (note.n_type == NT_GNU_BUILD_ID && std::string_view(name, note.n_namesz) == std::string_view("GNU\0", 4)) {
        *static_cast<std::string *>(out) = llvm::toHex(llvm::StringRef(text, note.n_descsz), /*LowerCase=*/true);
        return 1;
      }
      at = text + ((note.n_descsz + 3) & ~3u);
    }
  }
  return 1;
}
#endif

std::string findProgramId() {
  std::string id;
#ifdef __linux__
  dl_iterate_phdr(findBuildId, &id);
#endif
  llvm::sys::fs::file_status status;
  static int anchor;
  if (id.empty() && !llvm::sys::fs::status(llvm::sys::fs::getMainExecutable(nullptr, &anchor), status))
    id = std::to_string(status.getSize()) + "@" + std::to_string(status.getLastModificationTime().time_since_epoch().count());
  return id;
}

} // namespace

const std::string &programId() {
  static const std::string id = findProgramId();
  return id;
}

} // namespace irqlint::cache
