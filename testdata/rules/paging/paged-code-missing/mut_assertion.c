// Without its assertion the second helper is not checked.
#include <wdm.h>

typedef struct _ARCHIVE {
    HANDLE Directory;
    ULONG Files;
} ARCHIVE, *PARCHIVE;

NTSTATUS ArchiveClose(PARCHIVE Archive);
VOID ArchiveCount(PARCHIVE Archive);

#pragma alloc_text(PAGE, ArchiveClose)
#pragma alloc_text(PAGE, ArchiveCount)

NTSTATUS ArchiveClose(PARCHIVE Archive)
{
    PAGED_CODE(); // guard

    if (Archive->Directory == NULL) {
        return STATUS_SUCCESS;
    }
    return ZwClose(Archive->Directory);
}

VOID ArchiveCount(PARCHIVE Archive)
{
    PAGED_CODE();

    Archive->Files++;
    DbgPrint("%u files\n", Archive->Files);
}
