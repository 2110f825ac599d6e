// Resident because it holds a spin lock for some instructions; the assertion is for what it does besides.
#include <wdm.h>

typedef struct _CHOIR {
    KSPIN_LOCK Lock;
    LIST_ENTRY Singers;
    HANDLE Key;
} CHOIR, *PCHOIR;

NTSTATUS ChoirClose(PCHOIR Choir);

#pragma alloc_text(PAGE, ChoirClose)

NTSTATUS ChoirClose(PCHOIR Choir)
{
    PAGED_CODE();
    return ZwClose(Choir->Key);
}

static VOID ChoirLock(PCHOIR Choir, PKIRQL Irql) // expect: irql/changes-unannotated
{
    KeAcquireSpinLock(&Choir->Lock, Irql);
}

NTSTATUS ChoirJoin(PCHOIR Choir)
{
    PLIST_ENTRY singer;
    KIRQL irql;

    PAGED_CODE();
    singer = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*singer), 'iohC');
    if (singer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeAcquireSpinLock(&Choir->Lock, &irql);
    InsertTailList(&Choir->Singers, singer);
    KeReleaseSpinLock(&Choir->Lock, irql);
    return ZwFlushKey(Choir->Key);
}

VOID ChoirLeave(PCHOIR Choir)
{
    PLIST_ENTRY singer = NULL;
    KIRQL irql;

    PAGED_CODE();
    ChoirLock(Choir, &irql);
    if (!IsListEmpty(&Choir->Singers)) {
        singer = RemoveHeadList(&Choir->Singers);
    }
    KeReleaseSpinLock(&Choir->Lock, irql);
    if (singer != NULL) {
        ExFreePoolWithTag(singer, 'iohC');
    }
}
