// An allocation that charges quota raises when the process has none left.
#include <ntifs.h>

typedef struct _OWNER {
    ERESOURCE Resource;
    PVOID Block;
} OWNER, *POWNER;

NTSTATUS OwnerGrow_bad(POWNER Owner, SIZE_T Bytes)
{
    NTSTATUS status = STATUS_SUCCESS;

    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Owner->Resource, TRUE);
    Owner->Block = ExAllocatePoolWithQuotaTag(PagedPool, Bytes, 'nwOx'); // expect: lock/exception-leaves-held
    if (Owner->Block == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
    }
    ExReleaseResourceLite(&Owner->Resource);
    KeLeaveCriticalRegion();
    return status;
}
