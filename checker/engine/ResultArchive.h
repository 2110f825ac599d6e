// What is known of a function as bytes and back. Functions, instructions and steps are told by name and number, places by the
// function that they stand in (Places.h): the bytes are the same as long as nothing changes but line numbers outside.
#pragma once

#include "engine/Confirm.h"
#include "engine/Places.h"
#include "ir/Digest.h"

namespace irqlint::engine {

struct KeptResult {
  std::string bytes;
  std::vector<Name> functions; ///< whose results' steps these point to; sorted
};

/// Of a compact result. Nothing if it refers to what cannot be named.
std::optional<KeptResult> toBytes(const Analysis &analysis, const Places &places, const FunctionInfo &info, const FunctionResult &result);
/// Null if something that the bytes name is no more. What callees are known by has to be there.
std::unique_ptr<FunctionResult> fromBytes(const Analysis &analysis, const Places &places, const FunctionInfo &info, std::string_view bytes);

/// What decides what a hunt in a function finds, beside that function.
std::string toBytes(const Analysis &analysis, const Places &places, const FunctionInfo &info, const Hunt &hunt);

} // namespace irqlint::engine
