// A check raises the status that the caller shall see.
#include <ntddk.h>

class Rowan {
public:
    ULONG *Copy(const ULONG *From, ULONG Count);
};

ULONG *Rowan::Copy(const ULONG *From, ULONG Count)
{
    ULONG *copy = static_cast<ULONG *>(ExAllocatePool2(POOL_FLAG_NON_PAGED, Count * sizeof(ULONG), 'nwoR'));

    if (copy == nullptr) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    if (From[0] != Count) {
        ExRaiseStatus(STATUS_INVALID_PARAMETER); // expect: seh/leak-on-raise
    }
    RtlCopyMemory(copy, From, Count * sizeof(ULONG));
    return copy;
}
