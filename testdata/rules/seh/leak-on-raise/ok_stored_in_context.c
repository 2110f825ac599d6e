// The context of the request leads to it; who takes the exception frees that.
#include <ntddk.h>

typedef struct _BIRCH { PVOID Copy; ULONG Length; } BIRCH, *PBIRCH;

VOID BirchCapture(PBIRCH Birch, PVOID From, ULONG Length)
{
    PVOID copy = ExAllocatePool2(POOL_FLAG_PAGED, Length, 'criB');

    if (copy == NULL) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    Birch->Copy = copy;
    Birch->Length = Length;
    ProbeForRead(From, Length, 1);
    RtlCopyMemory(copy, From, Length);
}
