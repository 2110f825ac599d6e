// Nothing is flushed unless the loop counted something, so the path told goes through the loop's body.
#include <wdm.h>

typedef struct _BUCKET {
    ULONG Dirty[8];
    HANDLE Key;
    KDPC Dpc;
} BUCKET, *PBUCKET;

KDEFERRED_ROUTINE BucketDpc;

_Use_decl_annotations_
VOID BucketDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PBUCKET bucket = (PBUCKET)Context;
    ULONG i, dirty = 0;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    for (i = 0; i < RTL_NUMBER_OF(bucket->Dirty); i++) {
        if (bucket->Dirty[i] != 0) { // step: is true
            bucket->Dirty[i] = 0;
            dirty++;
        }
    }
    if (dirty != 0) {
        ZwFlushKey(bucket->Key); // expect: irql/zw-above-passive
    }
}
