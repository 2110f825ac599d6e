// The second allocation raises when the quota is used up, and the first is lost.
#include <ntddk.h>

typedef struct _ALDER { PVOID First, Second; } ALDER, *PALDER;

NTSTATUS AlderMake(PALDER Alder, SIZE_T Size)
{
    PVOID first, second;

    __try {
        first = ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'redA');
        if (!first) {
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        second = ExAllocatePoolWithQuotaTag(NonPagedPoolNx, Size, 'redA'); // expect: seh/leak-on-raise
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return STATUS_QUOTA_EXCEEDED;
    }
    Alder->First = first;
    Alder->Second = second;
    return STATUS_SUCCESS;
}
