// A BOOLEAN records that the lock is ours, and guards the release.
#include <wdm.h>

typedef struct _FILE_CONTEXT {
    ERESOURCE Resource;
    ULONG Size;
    BOOLEAN Deleted;
} FILE_CONTEXT, *PFILE_CONTEXT;

NTSTATUS FileTruncate_ok(PFILE_CONTEXT File, ULONG Size, BOOLEAN Wait)
{
    NTSTATUS status = STATUS_SUCCESS;
    BOOLEAN owned = FALSE;

    KeEnterCriticalRegion();
    if (File->Deleted) {
        status = STATUS_FILE_DELETED;
        goto Exit;
    }
    if (!ExAcquireResourceExclusiveLite(&File->Resource, Wait)) {
        status = STATUS_CANT_WAIT;
        goto Exit;
    }
    owned = TRUE;
    if (Size > File->Size) {
        status = STATUS_INVALID_PARAMETER;
        goto Exit;
    }
    File->Size = Size;

Exit:
    if (owned) {
        ExReleaseResourceLite(&File->Resource);
    }
    KeLeaveCriticalRegion();
    return status;
}
