// A resource that this thread owns already is taken again: it does not wait for itself.
#include <wdm.h>

typedef struct _LIBRARY {
    ERESOURCE Resource;
    FAST_MUTEX DeskLock;
    ULONG Books, Loans;
} LIBRARY, *PLIBRARY;

static VOID LibraryAudit(PLIBRARY library)
{
    ExAcquireResourceExclusiveLite(&library->Resource, TRUE);
    library->Books -= library->Loans;
    ExReleaseResourceLite(&library->Resource);
}

VOID LibraryLend(PLIBRARY library)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&library->Resource, TRUE);
    ExAcquireFastMutex(&library->DeskLock);
    library->Loans++;
    LibraryAudit(library);
    ExReleaseFastMutex(&library->DeskLock);
    ExReleaseResourceLite(&library->Resource);
    KeLeaveCriticalRegion();
}
