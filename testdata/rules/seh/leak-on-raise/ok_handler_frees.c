// The handler frees it.
#include <ntddk.h>

PVOID LindenCapture(PVOID From, ULONG Length)
{
    PVOID copy = ExAllocatePool2(POOL_FLAG_PAGED, Length, 'dniL');

    if (copy == NULL) {
        return NULL;
    }
    __try {
        ProbeForRead(From, Length, 1);
        RtlCopyMemory(copy, From, Length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ExFreePoolWithTag(copy, 'dniL');
        copy = NULL;
    }
    return copy;
}
