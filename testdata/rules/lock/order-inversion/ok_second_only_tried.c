// Against the order the second lock is only tried.
#include <wdm.h>

typedef struct _CACHE {
    FAST_MUTEX TableLock, LruLock;
    ULONG Entries, Oldest;
} CACHE, *PCACHE;

VOID CacheInsert(PCACHE cache)
{
    ExAcquireFastMutex(&cache->TableLock);
    cache->Entries++;
    ExAcquireFastMutex(&cache->LruLock);
    cache->Oldest = cache->Entries;
    ExReleaseFastMutex(&cache->LruLock);
    ExReleaseFastMutex(&cache->TableLock);
}

BOOLEAN CacheTrim(PCACHE cache)
{
    BOOLEAN trimmed = FALSE;

    ExAcquireFastMutex(&cache->LruLock);
    if (ExTryToAcquireFastMutex(&cache->TableLock)) {
        cache->Entries--;
        trimmed = TRUE;
        ExReleaseFastMutex(&cache->TableLock);
    }
    ExReleaseFastMutex(&cache->LruLock);
    return trimmed;
}
