#include "ir/Digest.h"

#include "llvm/ADT/StringExtras.h"

namespace irqlint::ir {

Hasher &Hasher::add(std::string_view part) {
  const std::string size = std::to_string(part.size()) + ":";
  state.update(llvm::StringRef(size));
  state.update(llvm::StringRef(part));
  return *this;
}

Digest Hasher::result() {
  const auto bytes = state.final();
  return llvm::toHex(llvm::ArrayRef<uint8_t>(bytes.data(), bytes.size()), /*LowerCase=*/true);
}

Digest digestOf(std::string_view bytes) { return Hasher().add(bytes).result(); }

} // namespace irqlint::ir
