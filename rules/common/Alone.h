// Where code may treat shared data as its own: nobody else has it yet, or nobody any more.
#pragma once

#include "irqlint/Rule.h"

#include <algorithm>

namespace irqlint::rules {

/// The system calls nothing else of the driver, or of this device, meanwhile.
inline bool runsAlone(const model::Role &role) {
  static constexpr std::string_view Alone[] = {
      "DRIVER_INITIALIZE",
      "DRIVER_ADD_DEVICE",
      "DRIVER_UNLOAD",
      "EVT_WDF_DRIVER_DEVICE_ADD",
      "EVT_WDF_DRIVER_UNLOAD",
      "EVT_WDF_DEVICE_PREPARE_HARDWARE",
      "EVT_WDF_DEVICE_RELEASE_HARDWARE",
      "EVT_WDF_OBJECT_CONTEXT_CLEANUP",
      "EVT_WDF_OBJECT_CONTEXT_DESTROY",
      "MINIPORT_INITIALIZE",
      "MINIPORT_HALT",
      "PFLT_FILTER_UNLOAD_CALLBACK",
  };
  return std::ranges::find(Alone, role.type.str()) != std::end(Alone);
}

/// On the stack, or allocated in this function: nobody else has it.
inline bool isOwn(const MemoryView &memory) {
  return memory.kind == MemoryView::Kind::Stack || memory.kind == MemoryView::Kind::PagedPool ||
         memory.kind == MemoryView::Kind::NonPagedPool;
}

/// "CQueue::CQueue", "CQueue::~CQueue"
inline bool isConstructor(const ir::Function &function) {
  const std::string_view name = function.name.str();
  const size_t scope = name.rfind("::");
  if (scope == std::string_view::npos)
    return false;
  std::string_view own = name.substr(scope + 2), record = name.substr(0, scope);
  if (const size_t outer = record.rfind("::"); outer != std::string_view::npos)
    record.remove_prefix(outer + 2);
  return own == record || own.starts_with('~');
}

} // namespace irqlint::rules
