// PREfast's XML, read as a log of results: see LogTarget.h. Corpus: testdata/logs/prefast
#include "fuzz/LogTarget.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  return irqlint::fuzz::checkLog({reinterpret_cast<const char *>(data), size});
}
