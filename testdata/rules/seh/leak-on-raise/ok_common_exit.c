// The code behind the handler frees whatever there is.
#include <ntddk.h>

NTSTATUS WillowSum(PUCHAR From, ULONG Length, PULONG Sum)
{
    PUCHAR copy = NULL;
    NTSTATUS status = STATUS_SUCCESS;

    __try {
        copy = (PUCHAR)ExAllocatePoolWithQuotaTag(PagedPool, Length, 'lliW');
        ProbeForRead(From, Length, 1);
        RtlCopyMemory(copy, From, Length);
        *Sum = copy[0];
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    if (copy != NULL) {
        ExFreePoolWithTag(copy, 'lliW');
    }
    return status;
}
