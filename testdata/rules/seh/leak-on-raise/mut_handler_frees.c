// The handler frees it.
#include <ntddk.h>

NTSTATUS YewSum(PUCHAR From, ULONG Length, PULONG Sum)
{
    PUCHAR copy = (PUCHAR)ExAllocatePool2(POOL_FLAG_PAGED, Length, '  eY');

    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        ProbeForRead(From, Length, 1);
        RtlCopyMemory(copy, From, Length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ExFreePoolWithTag(copy, '  eY'); // guard
        return GetExceptionCode();
    }
    *Sum = copy[0];
    ExFreePoolWithTag(copy, '  eY');
    return STATUS_SUCCESS;
}
