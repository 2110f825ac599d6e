// What may raise comes first.
#include <ntddk.h>

NTSTATUS CedarCapture(PVOID From, ULONG Length, PVOID *Copy)
{
    PVOID copy;

    __try {
        ProbeForRead(From, Length, 1);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    copy = ExAllocatePool2(POOL_FLAG_PAGED, Length, 'adeC');
    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    *Copy = copy;
    return STATUS_SUCCESS;
}
