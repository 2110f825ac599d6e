// Every round initializes another resource.
#include <wdm.h>

#define BUCKETS 16

typedef struct _HASH {
    ERESOURCE Resource[BUCKETS];
    NPAGED_LOOKASIDE_LIST Lists[2];
} HASH, *PHASH;

VOID HashCreate(PHASH hash)
{
    ULONG i;

    for (i = 0; i < BUCKETS; i++) {
        ExInitializeResourceLite(&hash->Resource[i]);
    }
    for (i = 0; i < RTL_NUMBER_OF(hash->Lists); i++) {
        ExInitializeNPagedLookasideList(&hash->Lists[i], NULL, NULL, 0, 64, 'hsaH', 0);
    }
}
