// A push lock is made for pageable data and may lie in it.
#include <fltKernel.h>

typedef struct _CACHE { EX_PUSH_LOCK Lock; ULONG Hits; } CACHE, *PCACHE;

PCACHE CreateCache(VOID)
{
    PCACHE cache = (PCACHE)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(CACHE), 'hcaC');

    if (cache != NULL) {
        FltInitializePushLock(&cache->Lock);
    }
    return cache;
}
