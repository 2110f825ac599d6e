// One exit with the release, reached from everywhere.
#include <wdm.h>

typedef struct _INDEX {
    KSPIN_LOCK Lock;
    ULONG Count;
    ULONG Keys[32];
} INDEX, *PINDEX;

NTSTATUS IndexInsert_ok(PINDEX Index, ULONG Key)
{
    NTSTATUS status = STATUS_SUCCESS;
    ULONG i;
    KIRQL irql;

    KeAcquireSpinLock(&Index->Lock, &irql);
    if (Index->Count == RTL_NUMBER_OF(Index->Keys)) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto Cleanup;
    }
    for (i = 0; i < Index->Count; i++) {
        if (Index->Keys[i] == Key) {
            status = STATUS_OBJECT_NAME_COLLISION;
            goto Cleanup;
        }
    }
    Index->Keys[Index->Count++] = Key;

Cleanup:
    KeReleaseSpinLock(&Index->Lock, irql);
    return status;
}
