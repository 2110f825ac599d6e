// A routine that enters the critical region and takes the mutex in one; the parts are undone one by one.
#include <ntifs.h>

typedef struct _CATALOG {
    FAST_MUTEX Mutex;
    ULONG Names;
} CATALOG, *PCATALOG;

VOID CatalogAdd(_Inout_ PCATALOG Catalog)
{
    KeEnterCriticalRegion();
    ExAcquireFastMutexUnsafe(&Catalog->Mutex);
    Catalog->Names++;
    ExReleaseFastMutexUnsafe(&Catalog->Mutex);
    KeLeaveCriticalRegion();
}

VOID CatalogRemove(_Inout_ PCATALOG Catalog)
{
    if (!ExTryToAcquireFastMutex(&Catalog->Mutex))
        return;
    Catalog->Names--;
    ExReleaseFastMutex(&Catalog->Mutex);
}
