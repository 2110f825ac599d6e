// The handler returns the status and forgets the copy.
#include <ntddk.h>

NTSTATUS ElderCapture(PVOID From, ULONG Length, PULONG Sum)
{
    PUCHAR copy = NULL;
    ULONG i;

    __try {
        copy = (PUCHAR)ExAllocatePool2(POOL_FLAG_PAGED, Length, 'redE');
        if (copy == NULL) {
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        ProbeForRead(From, Length, 1); // expect: seh/leak-on-raise
        RtlCopyMemory(copy, From, Length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    *Sum = 0;
    for (i = 0; i < Length; i++) {
        *Sum += copy[i];
    }
    ExFreePoolWithTag(copy, 'redE');
    return STATUS_SUCCESS;
}
