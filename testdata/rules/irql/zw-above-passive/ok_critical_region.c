// An executive resource needs a critical region, which holds off normal kernel APCs only: file I/O still completes.
#include <ntifs.h>

typedef struct _CATALOG {
    ERESOURCE Resource;
    HANDLE File;
    UCHAR Block[512];
} CATALOG, *PCATALOG;

NTSTATUS CatalogLoad_ok(PCATALOG Catalog)
{
    LARGE_INTEGER offset = { 0 };
    IO_STATUS_BLOCK io;
    NTSTATUS status;

    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Catalog->Resource, TRUE);
    status = ZwReadFile(Catalog->File, NULL, NULL, NULL, &io, Catalog->Block, sizeof(Catalog->Block), &offset, NULL);
    ExReleaseResourceLite(&Catalog->Resource);
    KeLeaveCriticalRegion();
    return status;
}
