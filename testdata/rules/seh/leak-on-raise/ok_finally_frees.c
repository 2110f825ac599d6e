// A __finally frees it on every way.
#include <ntddk.h>

ULONG MapleSum(PULONG From, ULONG Count)
{
    PULONG copy = (PULONG)ExAllocatePool2(POOL_FLAG_PAGED, Count * sizeof(ULONG), 'lpaM');
    ULONG sum = 0;

    if (copy == NULL) {
        return 0;
    }
    __try {
        ProbeForRead(From, Count * sizeof(ULONG), sizeof(ULONG));
        RtlCopyMemory(copy, From, Count * sizeof(ULONG));
        sum = copy[0];
    } __finally {
        ExFreePoolWithTag(copy, 'lpaM');
    }
    return sum;
}
