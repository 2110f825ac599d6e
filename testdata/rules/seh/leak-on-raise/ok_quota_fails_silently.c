// With the flag the second allocation returns NULL.
#include <ntddk.h>

typedef struct _LARCH { PVOID First, Second; } LARCH, *PLARCH;

NTSTATUS LarchMake(PLARCH Larch, SIZE_T Size)
{
    PVOID first = ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'craL'), second;

    if (first == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    second = ExAllocatePoolWithQuotaTag(NonPagedPoolNx | POOL_QUOTA_FAIL_INSTEAD_OF_RAISE, Size, 'craL');
    if (second == NULL) {
        ExFreePoolWithTag(first, 'craL');
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    Larch->First = first;
    Larch->Second = second;
    return STATUS_SUCCESS;
}
